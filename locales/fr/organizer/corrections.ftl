organizer-corrections-open = Corrections de l'annuaire
organizer-corrections-waiting =
    { $count ->
        [0] Aucune correction n'attend de décision.
        [one] { $count } correction attend une décision.
        [many] { $count } corrections attendent une décision.
       *[other] { $count } corrections attendent une décision.
    }
organizer-corrections-accepted =
    { $count ->
        [0] Aucune correction n'a été acceptée.
        [one] { $count } correction acceptée à écrire dans le contenu.
        [many] { $count } corrections acceptées à écrire dans le contenu.
       *[other] { $count } corrections acceptées à écrire dans le contenu.
    }
organizer-corrections-see-accepted = Acceptées
organizer-corrections-see-waiting = En attente
organizer-corrections-one =
    №{ $number } · { $name } ({ $entry }) · { $country } · { $at }
    <blockquote>{ $text }</blockquote>
organizer-corrections-accept = Accepter
organizer-corrections-decline = Refuser
organizer-corrections-was-accepted = №{ $number } acceptée. Elle est dans la liste de la rédaction ; le contenu change quand la rédaction l'écrit.
organizer-corrections-was-declined = №{ $number } refusée. La famille est prévenue.
organizer-corrections-already = Quelqu'un a déjà décidé pour celle-ci.
