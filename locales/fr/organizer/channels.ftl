organizer-channels-open = Canaux
organizer-channels-list =
    { $count ->
        [0] Nous ne publions encore nulle part. Ajoutez le bot à un canal comme administrateur, ou à un groupe comme membre : il vous demande la langue ici.
        [one] Nous publions à { $count } endroit. Ajoutez le bot à un autre canal ou groupe, et il vous demande la langue ici.
        [many] Nous publions à { $count } endroits. Ajoutez le bot à un autre canal ou groupe, et il vous demande la langue ici.
       *[other] Nous publions à { $count } endroits. Ajoutez le bot à un autre canal ou groupe, et il vous demande la langue ici.
    }
organizer-channels-title = { $title } · { $language }
organizer-channels-title-new = { $title } · langue à choisir
organizer-channels-offered = Vous avez ajouté le bot : <b>{ $title }</b>. Dans quelle langue y publier les annonces ?
organizer-channels-card = <b>{ $title }</b> : les annonces y paraissent en { $language }. Touchez une langue pour en changer.
organizer-channels-leave = Quitter cet endroit
organizer-channels-leave-ask = Quitter { $title } ? Ce qui a été publié y reste.
organizer-channels-leave-sure = Oui, quitter
organizer-channels-lost = Le bot ne peut plus publier : <b>{ $title }</b>. Il a été retiré, ou n'a plus ce droit. Les annonces aux familles continuent. Pour y publier de nouveau, ajoutez encore le bot.
