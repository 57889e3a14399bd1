parent-consultations-open = Réserver une consultation
parent-consultations-who =
    <b>À qui souhaitez-vous parler ?</b>

    Le chiffre indique combien d'horaires sont libres.
parent-consultations-none = Il n'y a pas d'horaire de consultation pour le moment. Je peux transmettre votre question à un spécialiste.
parent-consultations-none-here = { $name } : pas encore d'horaire dans votre langue. Vous pouvez regarder dans toutes les langues.
parent-consultations-counted = { $name } ({ $count })
parent-consultations-all-languages = Dans toutes les langues
parent-consultations-own-language = Seulement dans ma langue
parent-consultations-days =
    <b>{ $name }</b>
    Quel jour vous convient ? Les heures sont les vôtres : { $city }.
parent-consultations-day =
    <b>{ $name }</b>
    { $day }, à votre heure : { $city }.
parent-consultations-day-empty = Il n'y a plus d'horaire ce jour-là.
parent-consultations-time = { $hour } · { $name }
parent-consultations-time-taken = { $hour } · { $name } · pris
parent-consultations-moment = { $day }, { $hour }
parent-consultations-when = { $at }, { $minutes } min
parent-consultations-there = Sur place, ce sera { $day }, { $start } (fuseau : { $city })
parent-consultations-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-consultations-languages = Langues : { $languages }
parent-consultations-online = En ligne. Vous recevez le lien en réservant.
parent-consultations-place = Où : { $place }
parent-consultations-link = En ligne : { $link }
parent-consultations-book = Réserver
parent-consultations-booked = <b>C'est réservé.</b>
parent-consultations-reminded-twice = Je vous le rappellerai la veille et deux heures avant. Le spécialiste ne voit votre nom que si vous l'avez choisi dans /settings.
parent-consultations-reminded-once = Je vous le rappellerai avant le début. Le spécialiste ne voit votre nom que si vous l'avez choisi dans /settings.
parent-consultations-move = Déplacer
parent-consultations-cancel = Annuler la réservation
parent-consultations-cancelled = C'est annulé. Le spécialiste est prévenu, une autre famille peut prendre cet horaire. Merci de nous l'avoir dit.
parent-consultations-this-again = Revoir cet horaire
parent-consultations-others = Autres horaires
parent-consultations-move-to = Quel horaire vous convient mieux ? Votre réservation reste jusqu'à votre choix. À votre heure : { $city }.
parent-consultations-no-other = Ce spécialiste n'a pas d'autre horaire libre pour le moment.
parent-consultations-again = Horaires libres de ce spécialiste, à votre heure : { $city }.
parent-consultations-same-again = Même spécialiste, nouvel horaire
parent-consultations-yours =
    { $count ->
        [one] Vous avez { $count } consultation à venir.
       *[other] Vous avez { $count } consultations à venir.
    }
parent-consultations-after-consent = Merci. Appuyez maintenant encore une fois sur le bouton sous l'horaire, plus haut.
parent-consultations-taken = Une autre famille vient de prendre cet horaire. Rien n'a changé pour vous. Vous pouvez l'attendre ou en choisir un autre.
parent-consultations-own-slot = C'est votre propre horaire. Ce sont les familles qui le réservent.
parent-consultations-booked-then = Vous avez déjà une consultation à ces heures. Choisissez un autre horaire ou déplacez la première : /my
parent-consultations-enough = Vous avez trois consultations à venir. Vous pourrez réserver après l'une d'elles, ou en annuler une : /my
parent-consultations-over = Cette réservation ne peut plus être modifiée. Elle a commencé, ou elle a été annulée ou déplacée.
parent-consultations-join-line = Rejoindre la liste d'attente
parent-consultations-leave-line = Quitter la liste d'attente
parent-consultations-in-line = Vous êtes sur la liste d'attente, place { $place }. Si l'horaire se libère, je vous le garde et vous écris aussitôt.
parent-consultations-left-line = C'est fait. Vous n'êtes plus sur cette liste d'attente.
parent-consultations-offered = <b>L'horaire que vous attendiez est libre.</b>
parent-consultations-held-until = Je vous le garde jusqu'à : { $day }, { $hour } (fuseau : { $city }).
parent-consultations-decline = Non, merci
parent-consultations-passed = L'horaire est passé à la famille suivante. Si vous en avez encore besoin, regardez les autres horaires.
parent-consultations-awaited-gone = Le spécialiste a retiré l'horaire que vous attendiez. Voici d'autres horaires.
parent-consultations-near-day = <b>Votre consultation approche.</b>
parent-consultations-near-hours = <b>Votre consultation va bientôt commencer.</b>
parent-consultations-shifted = <b>L'heure légale a changé.</b> Votre consultation est maintenant à cette heure :
parent-consultations-freed = <b>Le spécialiste ne pourra pas venir à l'heure prévue.</b> Nous en sommes désolés. Choisissez, s'il vous plaît, un autre horaire.
parent-consultations-missed = Le spécialiste et vous ne vous êtes pas rencontrés ({ $day }). Cela arrive, personne ne vous en veut. Souhaitez-vous un nouvel horaire ?
parent-consultations-summed = <b>Votre consultation, { $day }</b>
parent-consultations-summary = <blockquote expandable>{ $text }</blockquote>
parent-consultations-helped = Cela vous a-t-il aidé ? 5 veut dire « beaucoup ».
parent-consultations-rated = Merci. Souhaitez-vous ajouter quelques mots ?
parent-consultations-rated-low = Merci de votre franchise. Un coordinateur le verra. Voulez-vous dire ce qui a manqué ?
parent-consultations-rated-already = J'ai déjà votre note. Merci.
parent-consultations-skip = Passer
parent-consultations-thanks = Merci. Je suis là quand vous en avez besoin.
