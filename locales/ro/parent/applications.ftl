parent-applications-apply = Depune cererea
parent-applications-apply-now = Mulțumesc. Acum puteți depune cererea.
parent-applications-open = Cererea mea
parent-applications-intro =
    { $count ->
        [one] <b>{ $title }</b>: { $count } întrebare. Păstrez fiecare răspuns imediat; puteți reveni în orice zi.
        [few] <b>{ $title }</b>: { $count } întrebări. Păstrez fiecare răspuns imediat; puteți reveni în orice zi.
       *[other] <b>{ $title }</b>: { $count } de întrebări. Păstrez fiecare răspuns imediat; puteți reveni în orice zi.
    }
parent-applications-until = Cererea poate fi depusă până la { $at }.
parent-applications-question =
    { $number } din { $count }
    <b>{ $question }</b>
parent-applications-how-text =
    { $count ->
        [one] Un răspuns scurt, cel mult { $count } semn.
        [few] Un răspuns scurt, cel mult { $count } semne.
       *[other] Un răspuns scurt, cel mult { $count } de semne.
    }
parent-applications-how-long =
    { $count ->
        [one] Cu cuvintele dumneavoastră, cel mult { $count } semn.
        [few] Cu cuvintele dumneavoastră, cel mult { $count } semne.
       *[other] Cu cuvintele dumneavoastră, cel mult { $count } de semne.
    }
parent-applications-how-choice = Atingeți un răspuns.
parent-applications-how-number = Un număr este suficient.
parent-applications-how-file =
    { $count ->
        [one] Trimiteți o fotografie, un document sau un mesaj vocal.
        [few] Trimiteți fotografii, documente sau mesaje vocale, cel mult { $count }.
       *[other] Trimiteți fotografii, documente sau mesaje vocale, cel mult { $count }.
    }
parent-applications-how-link = Trimiteți o adresă care începe cu https://.
parent-applications-so-far = Răspunsul dumneavoastră: { $answer }
parent-applications-unanswered = încă niciun răspuns
parent-applications-files =
    { $count ->
        [one] { $count } fișier
        [few] { $count } fișiere
       *[other] { $count } de fișiere
    }
parent-applications-edited = Răspunsul la „{ $question }” este schimbat.
parent-applications-drop-files = Scoate fișierele
parent-applications-go-on = Mai departe
parent-applications-skip = Sari peste
parent-applications-answered =
    <b>{ $question }</b>
    { $answer }
parent-applications-file-of = №{ $number }: { $question }
parent-applications-whole =
    <b>Cererea №{ $number }: { $title }</b>
    Starea: { $stand }
parent-applications-lacking = Mai sunt necesare răspunsuri: { $numbers }.
parent-applications-edit = Întrebarea { $number }
parent-applications-send = Trimite cererea
parent-applications-withdraw = Retrage cererea
parent-applications-again = Depune din nou
parent-applications-was-sent = <b>Cererea №{ $number } a fost trimisă: { $title }.</b>
parent-applications-rule = După termen, mai multe persoane citesc fiecare cerere, fără nume. Apoi vă scriu, oricare ar fi decizia.
parent-applications-was-withdrawn = Cererea №{ $number } este retrasă. Răspunsurile sunt păstrate, nu le citește nimeni.
parent-applications-too-late = Termenul a trecut, cererea nu mai poate fi trimisă. Răspunsurile sunt păstrate aici și le puteți citi.
parent-applications-is-draft = încă netrimisă
parent-applications-is-sent = trimisă
parent-applications-is-in-review = în evaluare
parent-applications-is-accepted = acceptată
parent-applications-is-reserve = în rezervă
parent-applications-is-declined = neacceptată
parent-applications-is-withdrawn = retrasă
parent-applications-my = <b>Cererile dumneavoastră</b>
parent-applications-my-line = { $title }: { $stand }
parent-applications-my-open = Cerere: { $title }
parent-applications-reminder = <b>{ $title }</b>: cererea este începută, dar încă netrimisă. Tot ce ați scris este aici.
parent-applications-continue = Continuă
parent-applications-review-began = Cererea №{ $number } ({ $title }) este citită acum. Nu trebuie să faceți nimic.
parent-applications-letter-head =
    <b>{ $title }</b>
    Cererea dumneavoastră: { $stand }
parent-applications-letter-remark = <i>{ $remark }</i>
parent-applications-letter-when =
    { $when }
    { $town }
parent-applications-instead = Aici locurile se dau pe bază de cerere. Sunt câteva întrebări.
parent-applications-over = Termenul pentru cereri a trecut. Îmi pare rău.
parent-applications-already-sent = Această cerere nu poate fi schimbată acum. Până la termen o puteți retrage și trimite din nou.
parent-applications-not-withdrawn = Cererea este deja citită sau există o decizie, aici nu mai poate fi retrasă. Dacă aveți un loc, îl puteți anula la eveniment.
parent-applications-missing =
    { $count ->
        [one] { $count } întrebare mai are nevoie de răspuns. Nimic din ce ați scris nu s-a pierdut.
        [few] { $count } întrebări mai au nevoie de răspuns. Nimic din ce ați scris nu s-a pierdut.
       *[other] { $count } de întrebări mai au nevoie de răspuns. Nimic din ce ați scris nu s-a pierdut.
    }
parent-applications-too-long =
    { $count ->
        [one] Textul are mai mult de { $count } semn. Este mai sus: copiați-l, scurtați-l și trimiteți-l din nou.
        [few] Textul are mai mult de { $count } semne. Este mai sus: copiați-l, scurtați-l și trimiteți-l din nou.
       *[other] Textul are mai mult de { $count } de semne. Este mai sus: copiați-l, scurtați-l și trimiteți-l din nou.
    }
parent-applications-number-again = Aici am nevoie de un singur număr, de exemplu 12 sau 3,5.
parent-applications-link-again = Această adresă nu o pot păstra. Ea începe cu https://.
parent-applications-choice-again = Vă rog să atingeți unul dintre butoanele de sub întrebare.
parent-applications-words-again = La această întrebare se răspunde în cuvinte. Vă rog să le scrieți.
parent-applications-file-again = Aici este nevoie de o fotografie, un document sau un mesaj vocal.
parent-applications-too-many =
    { $count ->
        [one] Există deja { $count } fișier, un răspuns nu primește mai multe. Scoateți-l ca să trimiteți altul.
        [few] Există deja { $count } fișiere, un răspuns nu primește mai multe. Scoateți-le ca să trimiteți altele.
       *[other] Există deja { $count } de fișiere, un răspuns nu primește mai multe. Scoateți-le ca să trimiteți altele.
    }
parent-applications-data = Cereri
parent-applications-data-answers = Ce ați răspuns în cereri
parent-applications-data-files = Fișierele cererilor
parent-applications-data-scores = Punctele date cererilor
parent-applications-data-remark = Cuvintele organizatorului
parent-applications-data-marks = Puncte
