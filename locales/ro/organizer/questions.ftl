organizer-questions-triage =
    <b>№{ $number }</b> are nevoie de un specialist.
    { $topic } · { $language } · { $country }
    { $hours ->
        [0] Întrebare nouă.
        [one] Așteaptă de { $hours } oră.
        [few] Așteaptă de { $hours } ore.
       *[other] Așteaptă de { $hours } de ore.
    } { $candidates ->
        [0] Încă nu e înregistrat niciun specialist: invitați cu /staff.
       *[some] Cui o dăm?
    }
organizer-questions-triage-list =
    { $count ->
        [0] Nicio întrebare nu așteaptă un specialist.
        [one] { $count } întrebare așteaptă un specialist.
        [few] { $count } întrebări așteaptă un specialist.
       *[other] { $count } de întrebări așteaptă un specialist.
    }
organizer-questions-triage-line = №{ $number } { $topic }
organizer-questions-assigned = №{ $number }: transmisă specialistului.
organizer-questions-late = №{ $number } așteaptă mai mult decât am promis. Familia știe.
organizer-questions-not-helped =
    №{ $number } ({ $topic }): nota { $rating } din 5.
    { $comment ->
        [none] Încă fără comentariu.
       *[other] { $comment }
    }
organizer-questions-write-to-family = Scrie familiei
organizer-questions-write = №{ $number }: scrieți familiei. Răspunsul ei vine la dumneavoastră.
organizer-questions-written = №{ $number }: trimis.
organizer-questions-menu = Întrebări fără specialist
organizer-questions-handed-over = №{ $number }: persoana vă roagă să citiți. Răspundeți cât puteți de repede.
