organizer-series-event = { $title } · { $at }
organizer-series-which-event =
    { $count ->
        [0] Aucun événement à venir. Publiez-en un d'abord, ou choisissez un jour et une heure.
       *[other] À quel événement est-elle liée ?
    }
organizer-series-how-long = Combien de jours avant ou après l'événement ? Elle commence à la même heure, se déplace et s'annule avec lui.
organizer-series-before =
    { $count ->
        [one] { $count } jour avant l'événement
        [many] { $count } jours avant l'événement
       *[other] { $count } jours avant l'événement
    }
organizer-series-after =
    { $count ->
        [one] { $count } jour après l'événement
        [many] { $count } jours après l'événement
       *[other] { $count } jours après l'événement
    }
organizer-series-by-event = Selon un événement
organizer-series-repeat = Répéter
organizer-series-in-a-campaign = Campagne
organizer-series-how-often = À quelle fréquence ? Chaque fois à la même heure, à ceux qui correspondent ce jour-là.
organizer-series-every-week = Chaque semaine
organizer-series-every-month = Chaque mois
organizer-series-once = Une seule fois
organizer-series-a-year = Pendant un an
organizer-series-ask-until = Jusqu'à quel jour ? Par exemple : 30.06, ou dans 8 semaines. Sans fin, elle revient pendant un an.
organizer-series-weekly = Revient chaque semaine jusqu'au { $until }
organizer-series-monthly = Revient chaque mois jusqu'au { $until }
organizer-series-end = Terminer la série
organizer-series-ended = La série est terminée : aucune autre annonce ne suivra. Celle en cours continue.
organizer-series-no-campaign = Sans campagne
organizer-series-ask-campaign = De quelle campagne fait-elle partie ? Le même nom réunit les annonces de plusieurs pays dans un seul rapport.
organizer-series-in-campaign = Elle fait partie de la campagne { $name }.
organizer-series-state-missed = a manqué son heure
organizer-series-missed = <b>L'annonce №{ $number } n'est pas partie.</b> Elle était prévue pour le { $at } ({ $zone }), mais le bot s'est arrêté plus de trois heures ou l'événement a été déplacé. Personne ne l'a reçue. L'envoyer maintenant, ou la reprendre ?
organizer-series-stood-still = <b>L'annonce №{ $number } est restée arrêtée plus de trois heures</b>, car le bot ne tournait pas. Elle est en pause : les autres la recevraient maintenant. Continuer, ou l'arrêter ?
organizer-series-shifted = L'événement a changé. L'annonce №{ $number } commence maintenant le { $at } ({ $zone }).
organizer-series-called-off = L'événement est annulé, et l'annonce №{ $number } avec lui. Personne ne l'a reçue.
organizer-series-needs-moment = Pour se répéter, elle a besoin d'un jour et d'une heure à elle. Choisissez-les d'abord.
organizer-series-event-too-near = Ce jour est déjà passé. Choisissez moins de jours avant l'événement, ou un jour et une heure.
organizer-series-event-off = Cet événement n'a pas lieu, ou il est passé. Choisissez-en un autre, ou un jour et une heure.
organizer-series-gaps = Là où l'heure change ({ $zones }), ce moment n'existe pas : elle y arrive une heure plus tard.
organizer-series-day-over =
    { $count ->
        [one] Pour { $count } personne, ce jour est déjà passé à son heure : elle ne la reçoit pas
        [many] Pour { $count } personnes, ce jour est déjà passé à leur heure : elles ne la reçoivent pas
       *[other] Pour { $count } personnes, ce jour est déjà passé à leur heure : elles ne la reçoivent pas
    }
organizer-series-live-page = Page en direct
organizer-series-open-page = Ouvrir la page
organizer-series-page = L'avancement de l'annonce №{ $number }, sur une page qui se met à jour seule. Le lien est pour vous seul et marche jusqu'au { $until }.
organizer-series-no-page = Ce serveur n'a pas d'adresse publique : il n'y a pas de page. Le message de ce chat montre les mêmes chiffres. L'administrateur peut définir PUBLIC_URL.
organizer-series-more = Plus de chiffres
organizer-series-table = Tableau (XLSX)
organizer-series-whole-campaign = Toute la campagne
organizer-series-outcome = <b>Bilan de l'annonce №{ $number }</b>
organizer-series-campaign = <b>Campagne { $name }</b>. Annonces : { $count }
organizer-series-delivered = Distribuées : { $part } sur { $whole }
organizer-series-opened = Ouvertes d'un toucher : { $count }
organizer-series-joined = Inscrits à l'événement : { $count }
organizer-series-stopped = Annonces arrêtées depuis celle-ci : { $count }
organizer-series-not-reached = Bot bloqué : { $blocked } · échecs : { $failed } · inconnus : { $unknown }
organizer-series-by-language = Par langue
organizer-series-by-country = Par pays
organizer-series-by-age = Par âge de l'enfant
organizer-series-line = { $bar } { $name } : { $part } sur { $whole }
organizer-series-others = autres, ou non précisé
organizer-series-table-sent = Des chiffres seulement, aucun nom. Chaque feuille a son graphique.
organizer-series-column-group = Groupe
organizer-series-column-all = Destinataires
organizer-series-column-delivered = Distribuées
organizer-series-column-opened = Ouvertes d'un toucher
organizer-series-column-joined = Inscrits
organizer-series-column-stopped = Annonces arrêtées
organizer-series-column-blocked = Bot bloqué
organizer-series-column-failed = Échecs
organizer-series-column-unknown = Inconnus
organizer-series-chart = Graphique
organizer-series-drawing = Je le dessine. Il arrive tout de suite.
organizer-series-drawn = Par langue, pays et âge de l'enfant en années. Clair : destinataires. Foncé : ceux qui l'ont. « ? » : autres, ou non précisé.
