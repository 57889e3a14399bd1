organizer-reminders-open = Еске салулар
organizer-reminders-about =
    <b>{ $title }</b>
    { $at }
    Келетіндердің бәріне еске саламын: { $leads }, егер адам басқаша таңдамаса. Отбасының уақытымен 22:00-ден 8:00-ге дейін ешкімге жазбаймын.
organizer-reminders-nobody =
    <b>{ $title }</b>
    { $at }
    Бұл іс-шара туралы тек өзі сұрағандарға еске саламын.
organizer-reminders-expired =
    { $count ->
        [one] { $count } отбасы еске салу алмады: «{ $title }» ({ $at }). Бот кеш болғанша жұмыс істемеді.
       *[other] { $count } отбасы еске салу алмады: «{ $title }» ({ $at }). Бот кеш болғанша жұмыс істемеді.
    }
