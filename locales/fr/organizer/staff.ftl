organizer-staff-open = Équipe
organizer-staff-list =
    { $count ->
        [0] Personne ne travaille encore ici.
        [one] { $count } rôle attribué.
        [many] { $count } rôles attribués.
       *[other] { $count } rôles attribués.
    }
organizer-staff-title = { $name } : { $role }
organizer-staff-title-waits = { $name } : { $role }, en attente de confirmation
organizer-staff-id = Id Telegram <code>{ $id }</code>
organizer-staff-country = Pays : { $country }
organizer-staff-all-countries = Tous les pays
organizer-staff-since = Depuis le { $at }
organizer-staff-before = ‹ Précédents
organizer-staff-after = Suivants ›
organizer-staff-invite = Inviter
organizer-staff-which-role = Inviter pour quel rôle ?
organizer-staff-which-country = Coordination de quel pays ?
organizer-staff-link =
    Lien pour une seule personne, rôle : { $role }. Il sert une fois, pendant { $hours } h. Qui l'ouvre n'a aucun accès avant l'accord d'un propriétaire.

    <code>{ $link }</code>
organizer-staff-copy = Copier le lien
organizer-staff-approve = Confirmer
organizer-staff-decline = Refuser
organizer-staff-approved = Confirmé. { $who }
organizer-staff-declined = Refusé. { $who }
organizer-staff-awaits = Quelqu'un a ouvert une invitation et attend votre confirmation. Vérifiez l'id avec la personne avant de confirmer.
organizer-staff-end = Mettre fin au rôle
organizer-staff-sure = Mettre fin au rôle ? { $who }. La personne sera prévenue, ses questions ouvertes iront à d'autres.
organizer-staff-yes-end = Oui, y mettre fin
organizer-staff-ended = Le rôle a pris fin. { $who }
organizer-staff-last-owner = C'est le dernier propriétaire. Nommez-en d'abord un autre.
organizer-staff-above-own = Vous pouvez inviter jusqu'à votre propre rôle, dans votre propre pays.
