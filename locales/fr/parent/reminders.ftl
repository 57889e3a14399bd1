parent-reminders-open = Me le rappeler
parent-reminders-about =
    <b>{ $title }</b>
    { $at }
parent-reminders-chosen = Je vous le rappellerai { $leads }.
parent-reminders-none = Je ne vous enverrai pas de rappel.
parent-reminders-quiet = Pendant vos heures calmes ({ $hours }), je me tais.
parent-reminders-today = Aujourd'hui : <b>{ $title }</b>
parent-reminders-tomorrow = Demain : <b>{ $title }</b>
parent-reminders-in-days =
    { $count ->
        [one] Dans { $count } jour : <b>{ $title }</b>
       *[other] Dans { $count } jours : <b>{ $title }</b>
    }
parent-reminders-when = { $at }
parent-reminders-where = Lieu : { $place }
parent-reminders-link = Lien : { $link }
parent-reminders-bring = À apporter : { $what }
parent-reminders-code = Votre code pour l'entrée : <code>{ $code }</code>
parent-reminders-data = Les rappels que vous avez choisis
