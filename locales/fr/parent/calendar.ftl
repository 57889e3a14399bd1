parent-calendar-add = Ajouter au calendrier
parent-calendar-take-out = Retirer du calendrier
parent-calendar-sent = <b>{ $title }</b>, { $at }. Ouvrez le fichier : l'événement entre dans votre calendrier.
parent-calendar-mine = Tous vos événements tiennent dans un seul fichier de calendrier.
parent-calendar-take-mine = Envoyer mon calendrier
parent-calendar-mine-sent =
    { $count ->
        [one] { $count } événement. Ouvrez le fichier : il entre dans votre calendrier.
       *[other] { $count } événements. Ouvrez le fichier : ils entrent dans votre calendrier.
    }
