organizer-reminders-open = Reminders
organizer-reminders-about =
    <b>{ $title }</b>
    { $at }
    Everybody who comes is reminded { $leads }, unless they chose otherwise. Nobody is written to from 22:00 to 8:00 by their own clock.
organizer-reminders-nobody =
    <b>{ $title }</b>
    { $at }
    Nobody is reminded of this event, unless they chose it.
organizer-reminders-expired =
    { $count ->
        [one] { $count } family was not reminded of “{ $title }” ({ $at }): the bot was away until it was too late.
       *[other] { $count } families were not reminded of “{ $title }” ({ $at }): the bot was away until it was too late.
    }
