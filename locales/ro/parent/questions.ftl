parent-questions-ask-specialist = Întreabă un specialist
parent-questions-passing = Transmit către: { $profession }. Tema: { $topic }.
parent-questions-draft =
    { $files ->
        [0] <blockquote>{ $words }</blockquote>
        [one] <blockquote>{ $words }</blockquote>
            Cu { $files } fișier.
        [few] <blockquote>{ $words }</blockquote>
            Cu { $files } fișiere.
       *[other] <blockquote>{ $words }</blockquote>
            Cu { $files } de fișiere.
    }
parent-questions-anonymous = Specialistul nu vă vede numele. Puteți adăuga cuvinte sau fișiere, schimba tema sau trimite.
parent-questions-send = Trimite
parent-questions-all-topics = Toate temele
parent-questions-topic = { $mark }{ $topic }
parent-questions-which-topic = Despre ce este întrebarea?
parent-questions-write-it = Scrieți întrebarea într-unul sau mai multe mesaje. Puteți adăuga poze, documente, voce.
parent-questions-sent =
    Întrebarea dumneavoastră este la noi, №{ $number }.
    { $days ->
        [one] De obicei se răspunde într-o zi ({ $profession }).
        [few] De obicei se răspunde în { $days } zile ({ $profession }).
       *[other] De obicei se răspunde în { $days } de zile ({ $profession }).
    } Vă scriu imediat.
parent-questions-sent-triage =
    Întrebarea dumneavoastră este la noi, №{ $number }.
    { $days ->
        [one] Un coordonator caută specialistul potrivit. De obicei durează cel mult o zi.
        [few] Un coordonator caută specialistul potrivit. De obicei durează până la { $days } zile.
       *[other] Un coordonator caută specialistul potrivit. De obicei durează până la { $days } de zile.
    } Vă scriu imediat.
parent-questions-consent-needed = Ca să transmit întrebarea, am nevoie întâi de acordul dumneavoastră. Nu am păstrat nimic.
parent-questions-empty = Asta nu o pot transmite. Trimiteți text, o poză, un document, voce sau video.
parent-questions-too-many = Aveți zece întrebări deschise. Vă rog să închideți întâi una dintre ele: /my
parent-questions-file-too-large = Fișierul are peste 20 MB, nu îl pot transmite. Un video mai scurt sau o poză vor trece. Restul a rămas la loc.
parent-questions-none = Încă nu aveți întrebări. Scrieți una pur și simplu.
parent-questions-yours = Întrebările dumneavoastră
parent-questions-line = №{ $number } { $words }
parent-questions-head =
    <b>№{ $number }</b> · { $topic }
    { $state }
parent-questions-state-triage = Căutăm un specialist.
parent-questions-state-offered = Un specialist a primit întrebarea.
parent-questions-state-taken = Un specialist pregătește răspunsul.
parent-questions-state-waiting = Specialistul așteaptă detalii de la dumneavoastră.
parent-questions-state-answered = Aveți un răspuns.
parent-questions-state-closed = Închisă.
parent-questions-you = Dumneavoastră:
parent-questions-specialist = Specialist:
parent-questions-coordinator = Coordonator:
parent-questions-ask-more = Mai întreb ceva
parent-questions-reply = Răspunde
parent-questions-solved = Mulțumesc, s-a rezolvat
parent-questions-write-more = Scrieți ce doriți să adăugați la №{ $number }. Puteți trimite și poze sau documente.
parent-questions-added = Adăugat la №{ $number }. Specialistul va vedea.
parent-questions-answer = <b>Răspuns la întrebarea №{ $number }</b>
parent-questions-details = <b>Specialistul întreabă despre №{ $number }</b>
parent-questions-care = <b>Coordonatorul vă scrie despre №{ $number }</b>
parent-questions-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-questions-first-specialist = Am găsit un specialist pentru întrebarea №{ $number }: { $profession }. Nu trebuie să faceți nimic.
parent-questions-new-specialist = Întrebarea №{ $number } este acum la alt specialist: { $profession }. Nu trebuie să faceți nimic.
parent-questions-back-in-triage = Specialistul nu poate răspunde la №{ $number }. Un coordonator caută pe altcineva. Nu trebuie să faceți nimic.
parent-questions-late =
    Întrebarea №{ $number } durează mai mult decât am spus. Nu am uitat de ea, coordonatorul știe.
    { $days ->
        [one] De obicei astfel de întrebări durează cel mult o zi.
        [few] De obicei astfel de întrebări durează până la { $days } zile.
       *[other] De obicei astfel de întrebări durează până la { $days } de zile.
    } Dacă s-a schimbat ceva, scrieți aici.
parent-questions-closed-already = Această întrebare este deja închisă.
parent-questions-too-late = A fost închisă cu peste 30 de zile în urmă. Vă rog să scrieți o întrebare nouă.
parent-questions-rate = Întrebarea №{ $number } este închisă. V-a fost de folos? 5 înseamnă foarte mult.
parent-questions-rated = Vă mulțumesc. Doriți să adăugați câteva cuvinte?
parent-questions-rated-low = Vă mulțumesc pentru sinceritate. Vă va scrie un coordonator. Ne spuneți ce a lipsit?
parent-questions-skip = Sari peste
parent-questions-thanks = Vă mulțumesc. Scrieți oricând aveți nevoie.
parent-questions-settled = Specialistul a închis întrebarea №{ $number }. O puteți redeschide în 30 de zile. V-a fost de folos? 5 înseamnă foarte mult.
parent-questions-rated-already = Nota dumneavoastră este deja păstrată. Vă mulțumesc.
