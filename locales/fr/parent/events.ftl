parent-events-open = Événements
parent-events-head = <b>Ce qui se prépare</b>
parent-events-nothing = Rien n'est prévu dans votre pays pour le moment. Vous pouvez demander quelque chose pour votre ville.
parent-events-elsewhere = Dans d'autres pays
parent-events-others = D'autres événements
parent-events-bring-here = Dans ma ville aussi
parent-events-line =
    <b>{ $title }</b>
    { $kind } · { $town }
    { $when }
    { $left }
parent-events-event = Événement
parent-events-see = Voir l'événement
parent-events-title = <b>{ $title }</b>
parent-events-kind = { $kind }
parent-events-kind-host = { $kind } · { $host }
parent-events-when = { $day }, { $start } – { $end } ({ $clock })
parent-events-when-days = { $day }, { $start } – { $last }, { $end } ({ $clock })
parent-events-own-clock = À votre heure : { $day }, { $start }
parent-events-online = En ligne
parent-events-where = Où : { $place }
parent-events-where-exactly = Où : { $place }, { $address }
parent-events-address-later = Où : { $place }. L'adresse est donnée à ceux qui viennent.
parent-events-link-later = Où : en ligne. Le lien est donné à ceux qui participent.
parent-events-link = Lien, pour vous seulement : { $link }
parent-events-map = Carte
parent-events-partner-page = La page du partenaire
parent-events-about = { $about }
parent-events-other-language = Il n'y a pas encore de texte dans votre langue. Voici l'original : { $language }.
parent-events-for-specialists = Pour les professionnels
parent-events-for-journalists = Pour les journalistes
parent-events-for-everybody = Pour les familles et tous ceux que cela intéresse
parent-events-ages = De { $first } à { $last } ans
parent-events-ages-from = À partir de { $age } ans
parent-events-access = Sur place : { $what }
parent-events-wheelchair = accès sans marche pour fauteuil
parent-events-feeding = un endroit pour faire manger un enfant
parent-events-quiet = une pièce calme
parent-events-interpreter = un interprète
parent-events-siblings = une garde pour les frères et sœurs
parent-events-spoken = Langues : { $languages }
parent-events-bring = À apporter : { $what }
parent-events-filmed = C'est filmé. Vous pouvez refuser et venir quand même.
parent-events-partner = C'est l'événement d'un partenaire. Dites si cela vous intéresse ; c'est le partenaire qui gère les places.
parent-events-by-application = Les places sont données sur candidature.
parent-events-no-limit = Il y a de la place pour tous.
parent-events-full = C'est complet. Il y a une liste d'attente.
parent-events-left =
    { $count ->
        [one] { $count } place est libre.
        [many] { $count } places sont libres.
       *[other] { $count } places sont libres.
    }
parent-events-cancelled = L'événement est annulé.
parent-events-over = L'événement est passé.
parent-events-moved = <b>Quelque chose a changé.</b> Voici comment c'est maintenant :
parent-events-was-cancelled = <b>« { $title } » n'aura pas lieu.</b> Nous en sommes désolés. Vous n'avez rien à faire.
parent-events-comes-to-town = <b>Vous l'aviez demandé, cela vient dans votre ville :</b>
parent-events-wish-what = Qu'aimeriez-vous avoir dans votre ville ?
parent-events-wish-where = Dans quelle ville ? Écrivez son nom.
parent-events-wished = C'est noté : { $kind }, { $town }. Les organisateurs voient combien de familles le demandent. Combien viendraient avec vous ?
parent-events-families =
    { $count ->
        [one] { $count } famille
        [many] { $count } familles
       *[other] { $count } familles
    }
parent-events-wish-counted =
    { $count ->
        [one] Merci : { $town }, { $count } famille. Je vous écrirai quand quelque chose s'y prépare.
        [many] Merci : { $town }, { $count } familles. Je vous écrirai quand quelque chose s'y prépare.
       *[other] Merci : { $town }, { $count } familles. Je vous écrirai quand quelque chose s'y prépare.
    }
parent-events-data = Ce que vous avez demandé pour votre ville
parent-events-data-town = Ville
parent-events-of-course = Une séance d'un cycle.
parent-events-part-of = Fait partie de : { $campaign }
parent-events-region = Pour les familles de : { $region }
parent-events-whole-campaign = Toute la campagne
parent-events-campaign-head = <b>{ $name }</b> : tout ce qui vient, dans tous les pays
parent-events-past = Événements passés
parent-events-past-head = <b>Ce qui est passé</b>
parent-events-past-nothing = Rien n'est encore passé dans votre pays, ou c'était il y a plus d'un an.
parent-events-past-line = { $title } · { $day }
