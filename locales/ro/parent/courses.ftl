parent-courses-open = Ședințe pentru copii
parent-courses-head = <b>Ședințe pentru copii</b>
parent-courses-line =
    <b>{ $title }</b>
    { $kind }
parent-courses-none = Acum nu sunt ședințe în apropiere. Un specialist vă poate spune ce ajută până atunci.
parent-courses-none-of-age = Acum nu sunt ședințe pentru această vârstă în apropiere. Un specialist vă poate spune ce ajută până atunci.
parent-courses-all = Toate cursurile
parent-courses-others = Alte cursuri
parent-courses-next = Următoarea ședință: { $at }
parent-courses-ahead =
    { $count ->
        [one] Urmează { $count } ședință:
        [few] Urmează { $count } ședințe:
       *[other] Urmează { $count } de ședințe:
    }
parent-courses-class = · { $at }
parent-courses-class-off = · <s>{ $at }</s> anulată
parent-courses-class-led =
    · { $at } · { $name ->
        [none] cu alt specialist
       *[other] cu { $name }
    }
parent-courses-more =
    { $count ->
        [one] și încă { $count }
        [few] și încă { $count }
       *[other] și încă { $count }
    }
parent-courses-leader = Conduce: { $name }
parent-courses-link = Online: { $link }
parent-courses-see = Vezi cursul
parent-courses-enrol = Înscriu copilul
parent-courses-dates = Toate datele în calendar
parent-courses-dates-sent =
    { $count ->
        [one] „{ $title }”: { $count } dată. Deschideți fișierul ca s-o puneți în calendar.
        [few] „{ $title }”: { $count } date. Deschideți fișierul ca să le puneți în calendar.
       *[other] „{ $title }”: { $count } de date. Deschideți fișierul ca să le puneți în calendar.
    }
parent-courses-leave = Renunț la curs
parent-courses-leave-sure = Renunțați la „{ $title }”? Locul îl primește alt copil. Puteți reveni cât timp mai sunt locuri.
parent-courses-leave-yes = Da, renunț
parent-courses-left = Nu mai sunteți înscriși la „{ $title }”. Vă mulțumim că ne-ați spus: locul îl primește alt copil.
parent-courses-ask-age = Câți ani are copilul? Apăsați sau scrieți: 4 ori 18 luni.
parent-courses-under-one = sub 1 an
parent-courses-age-again = N-am putut citi vârsta. Ajunge un număr: 4 ori 18 luni.
parent-courses-enrolled = <b>Copilul este înscris.</b>
parent-courses-what-next = Vă amintesc cu o zi și cu două ore înainte de fiecare ședință. Dacă o ședință se mută sau se anulează, vă scriu.
parent-courses-rule = Când se eliberează un loc, îl ofer în ordinea listei. Aveți până la o zi să răspundeți.
parent-courses-enrol-now = Vă mulțumesc. Acum puteți înscrie copilul.
parent-courses-you-come = Copilul este înscris: nr. { $number } pe lista celui care conduce.
parent-courses-you-wait = Pe lista de așteptare aveți numărul { $number }.
parent-courses-is-offered = Locul vă este păstrat până la { $until }.
parent-courses-other-age = Aceste ședințe sunt gândite pentru alte vârste, s-ar putea ca acolo copilul să nu se simtă bine. Iată ce puteți face:
parent-courses-of-age = Cursuri pentru vârsta noastră
parent-courses-age-slip = Indic altă vârstă
parent-courses-over = Acest curs s-a încheiat sau a fost anulat.
parent-courses-offered = <b>Este un loc pentru copilul dumneavoastră: { $title }</b>
parent-courses-was-cancelled = <b>„{ $title }”: nu vor mai fi ședințe.</b> Ne pare rău. Nu trebuie să faceți nimic.
parent-courses-substitute =
    <b>{ $title }</b>
    { $at }
    { $name ->
        [none] Această ședință o conduce alt specialist. Restul rămâne la fel.
       *[other] Această ședință o conduce { $name }. Restul rămâne la fel.
    }
parent-courses-substitute-rest =
    <b>{ $title }</b>
    Începând cu ședința: { $at }
    { $name ->
        [none] Ședințele le conduce alt specialist. Restul rămâne la fel.
       *[other] Ședințele le conduce { $name }. Restul rămâne la fel.
    }
parent-courses-missed = Ne-ați lipsit la „{ $title }”. Se întâmplă, locul copilului rămâne. Vă așteptăm cu drag.
parent-courses-my = <b>Cursurile dumneavoastră</b>
parent-courses-my-title = <b>{ $title }</b>
parent-courses-data = Cursurile copilului
parent-courses-data-age = Vârsta copilului
