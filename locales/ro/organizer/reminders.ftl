organizer-reminders-open = Mementouri
organizer-reminders-about =
    <b>{ $title }</b>
    { $at }
    Tuturor celor care vin le amintesc { $leads }, dacă nu au ales altfel. Între 22:00 și 8:00, după ceasul familiei, nu scriu nimănui.
organizer-reminders-nobody =
    <b>{ $title }</b>
    { $at }
    De acest eveniment le amintesc doar celor care au cerut-o.
organizer-reminders-expired =
    { $count ->
        [one] O familie nu a primit mementoul: „{ $title }” ({ $at }). Botul nu a funcționat până a fost prea târziu.
        [few] { $count } familii nu au primit mementoul: „{ $title }” ({ $at }). Botul nu a funcționat până a fost prea târziu.
       *[other] { $count } de familii nu au primit mementoul: „{ $title }” ({ $at }). Botul nu a funcționat până a fost prea târziu.
    }
