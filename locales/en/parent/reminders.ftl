parent-reminders-open = Remind me
parent-reminders-about =
    <b>{ $title }</b>
    { $at }
parent-reminders-chosen = I'll remind you { $leads }.
parent-reminders-none = I won't remind you of it.
parent-reminders-quiet = In your quiet hours ({ $hours }) I stay silent.
parent-reminders-today = Today: <b>{ $title }</b>
parent-reminders-tomorrow = Tomorrow: <b>{ $title }</b>
parent-reminders-in-days =
    { $count ->
        [one] In { $count } day: <b>{ $title }</b>
       *[other] In { $count } days: <b>{ $title }</b>
    }
parent-reminders-when = { $at }
parent-reminders-where = Where: { $place }
parent-reminders-link = Link: { $link }
parent-reminders-bring = Please bring: { $what }
parent-reminders-code = Your code for the door: <code>{ $code }</code>
parent-reminders-data = Reminders you chose
