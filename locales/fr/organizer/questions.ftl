organizer-questions-triage =
    <b>№{ $number }</b> : il faut un spécialiste.
    { $topic } · { $language } · { $country }
    { $hours ->
        [0] Question nouvelle.
        [one] Attend depuis { $hours } heure.
        [many] Attend depuis { $hours } heures.
       *[other] Attend depuis { $hours } heures.
    } { $candidates ->
        [0] Aucun spécialiste pour l'instant : invitez avec /staff.
       *[some] À qui la confier ?
    }
organizer-questions-triage-list =
    { $count ->
        [0] Aucune question n'attend de spécialiste.
        [one] { $count } question attend un spécialiste.
        [many] { $count } questions attendent un spécialiste.
       *[other] { $count } questions attendent un spécialiste.
    }
organizer-questions-triage-line = №{ $number } { $topic }
organizer-questions-assigned = №{ $number } : transmise au spécialiste.
organizer-questions-late = №{ $number } attend plus longtemps que promis. La famille est prévenue.
organizer-questions-not-helped =
    №{ $number } ({ $topic }) : note { $rating } sur 5.
    { $comment ->
        [none] Pas encore de commentaire.
       *[other] { $comment }
    }
organizer-questions-write-to-family = Écrire à la famille
organizer-questions-write = №{ $number } : écrivez à la famille. Sa réponse vous reviendra.
organizer-questions-written = №{ $number } : envoyé.
organizer-questions-menu = Questions sans spécialiste
organizer-questions-handed-over = №{ $number } : la personne vous demande de lire. Répondez dès que possible.
