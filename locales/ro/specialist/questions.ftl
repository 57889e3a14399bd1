specialist-questions-card =
    <b>№{ $number }</b> · { $topic }
    { $age ->
        [none] { $language } · { $country }
       *[other] { $language } · { $country } · copil: { $age }
    }
    { $hours ->
        [0] Întrebare nouă.
        [one] Așteaptă de { $hours } oră.
        [few] Așteaptă de { $hours } ore.
       *[other] Așteaptă de { $hours } de ore.
    }{ $files ->
        [0] {""}
        [one] { " " }Mai jos: { $files } fișier.
        [few] { " " }Mai jos: { $files } fișiere.
       *[other] { " " }Mai jos: { $files } de fișiere.
    }
specialist-questions-name = Nume: { $name }
specialist-questions-unreachable = Familia a blocat botul. Răspunsul ajunge când revine.
specialist-questions-no-words = Fără text, doar fișiere.
specialist-questions-note = Notiță: <i>{ $words }</i>
specialist-questions-take = Preia
specialist-questions-answer = Răspunde
specialist-questions-pass-on = Dă mai departe
specialist-questions-ask-details = Cere detalii
specialist-questions-close = Închide
specialist-questions-open = Deschide
specialist-questions-queue-empty = Nu vă așteaptă nicio întrebare.
specialist-questions-queue =
    { $count ->
        [one] { $count } întrebare.
        [few] { $count } întrebări.
       *[other] { $count } de întrebări.
    }
specialist-questions-line = №{ $number } { $words }
specialist-questions-answer-line = Răspunde la №{ $number } { $words }
specialist-questions-which-note = №{ $number }: o notiță pentru următorul specialist?
specialist-questions-no-note = Dă mai departe fără notiță
specialist-questions-passed = №{ $number } a mers mai departe.
specialist-questions-closed = №{ $number } este închisă. Familia știe.
specialist-questions-more = №{ $number }: familia adaugă
specialist-questions-withdrawn = №{ $number } este acum la altcineva.
specialist-questions-withdrawn-slow = №{ $number } a așteptat o zi și a trecut la altcineva.
specialist-questions-nudge = №{ $number } încă vă așteaptă.
specialist-questions-taken-already = Deja preluată.
specialist-questions-preview =
    { $kind ->
        [answer] Răspunsul dumneavoastră la №{ $number }:
       *[details] Întrebarea dumneavoastră despre №{ $number }:
    }{ $files ->
        [0] {""}
        [one] { " " }({ $files } fișier)
        [few] { " " }({ $files } fișiere)
       *[other] { " " }({ $files } de fișiere)
    }
specialist-questions-send = Trimite
specialist-questions-edit = Modifică
specialist-questions-write-answer = №{ $number }: scrieți răspunsul. Puteți atașa fișiere.
specialist-questions-write-details = №{ $number }: ce trebuie să aflați?
specialist-questions-write-anew = №{ $number }: scrieți din nou.
specialist-questions-sent = №{ $number }: trimis.
specialist-questions-sent-later = №{ $number }: păstrat. Ajunge când familia deblochează botul.
specialist-questions-loose = La ce întrebare se referă?
specialist-questions-ask-as-parent = Este întrebarea mea
specialist-questions-settled = №{ $number } a fost închisă de familie.
specialist-questions-menu = Întrebări pentru mine
