organizer-articles-open = Articole
organizer-articles-home =
    { $count ->
        [one] Se afișează { $count } articol.
        [few] Se afișează { $count } articole.
       *[other] Se afișează { $count } de articole.
    } Ce așteaptă un redactor:
organizer-articles-expired = Verificare depășită: { $count }
organizer-articles-unsigned = Fără semnătură: { $count }
organizer-articles-wished = Cereri de traducere: { $count }
organizer-articles-verdicts = A ajutat sau nu: { $count }
organizer-articles-head-expired = <b>Termenul de verificare a trecut</b>, întâi cele mai vechi. Părinții văd o mențiune; legile și indemnizațiile nu se mai afișează.
organizer-articles-head-unsigned = Aceste texte <b>nu sunt semnate încă</b> de nimeni.
organizer-articles-head-wished = <b>Traduceri cerute</b>: un vot pe familie, întâi cele mai cerute.
organizer-articles-head-verdicts = <b>„M-a ajutat”</b> din toate răspunsurile, pe limbi.
organizer-articles-line = { $title } ({ $slug }): { $what }
organizer-articles-since = { $language } din { $day }
organizer-articles-votes = { $language } { $count }
organizer-articles-helped = { $language } { $helped }/{ $said }
organizer-articles-none = Nu este nimic aici.
