organizer-courses-open = Courses I look after
organizer-courses-mine =
    { $count ->
        [0] You have no courses yet.
        [one] You look after { $count } course.
       *[other] You look after { $count } courses.
    }
organizer-courses-row = { $title } · { $status }
organizer-courses-new = New course
organizer-courses-which-kind = Individual or group classes?
organizer-courses-ask-title = What is the course called? Write the title; on the next lines, if you like, what it is about.
organizer-courses-ask-where = Where is it? Write town and address, for example: Yerevan, 5 Abovyan Street. Or tap Online.
organizer-courses-ask-seats = How many children can take part? Write a number.
organizer-courses-dates = Dates
organizer-courses-leader = Leader
organizer-courses-who-leads = Who leads the course?
organizer-courses-i-lead = I lead it
organizer-courses-led-by = Leader: { $name }
organizer-courses-children = Children: { $taken } of { $seats }, waiting: { $waiting }
organizer-courses-clock =
    { $count ->
        [one] { $count } class, by the clock of { $city }:
       *[other] { $count } classes, by the clock of { $city }:
    }
organizer-courses-not-ready = Families must know the title, the place and dates that are still ahead. One of them is missing.
organizer-courses-already = Families see this course already. Open a class to move or cancel it; seats, ages and texts can be changed at any time.
organizer-courses-below =
    { $count ->
        [one] { $count } child is enrolled already. Fewer seats are not possible.
       *[other] { $count } children are enrolled already. Fewer seats are not possible.
    }
organizer-courses-class-over = This is over or cancelled. Nothing was changed.
organizer-courses-was-published =
    { $count ->
        [one] №{ $number } is published with { $count } class. Families can enrol now.
       *[other] №{ $number } is published with { $count } classes. Families can enrol now.
    }
    Link that opens it: { $link }
organizer-courses-cancel = Cancel the course
organizer-courses-cancel-sure =
    { $count ->
        [0] Cancel every class from now on? Nobody is enrolled. This can't be undone.
        [one] Cancel every class from now on? { $count } family is told, once. This can't be undone.
       *[other] Cancel every class from now on? { $count } families are told, once each. This can't be undone.
    }
organizer-courses-cancel-yes = Yes, cancel the course
organizer-courses-was-cancelled =
    { $count ->
        [one] №{ $number } is cancelled. { $count } family is told in a minute; at night, in the morning.
       *[other] №{ $number } is cancelled. { $count } families are told in a minute; at night, in the morning.
    }
organizer-courses-class = { $number }. { $day }, { $hour }
organizer-courses-class-off = { $number }. { $day }, { $hour } · cancelled
organizer-courses-class-title =
    <b>{ $title }</b>
    Class { $number }: { $at }
organizer-courses-came = Who came
organizer-courses-move = Move
organizer-courses-substitute = Substitute
organizer-courses-cancel-class = Cancel this class
organizer-courses-cancel-class-yes = Yes, cancel this class
organizer-courses-cancel-class-sure =
    { $count ->
        [0] Cancel { $at }? Nobody is enrolled. The other classes stay.
        [one] Cancel { $at }? { $count } family is told. The other classes stay.
       *[other] Cancel { $at }? { $count } families are told. The other classes stay.
    }
organizer-courses-class-cancelled =
    { $count ->
        [one] { $at } is cancelled. { $count } family is told in a minute; at night, in the morning.
       *[other] { $at } is cancelled. { $count } families are told in a minute; at night, in the morning.
    }
organizer-courses-ask-move =
    <b>{ $title }</b>, { $at }
    When is it instead? By the clock of the place: 28.02 18:00 or 28.02 18:00-19:00.
organizer-courses-moved =
    { $count ->
        [one] Moved to { $at }. { $count } family is told in a minute; at night, in the morning.
       *[other] Moved to { $at }. { $count } families are told in a minute; at night, in the morning.
    }
organizer-courses-who-instead = Who leads it instead?
organizer-courses-nobody-instead = There is no other specialist of this country who is not away.
organizer-courses-how-long = { $name } leads { $at }. Only this class, or all later ones, too?
organizer-courses-only-this = Only this class
organizer-courses-and-later = This and all later ones
organizer-courses-substituted =
    { $count ->
        [one] { $name } leads it. { $count } family and the substitute are told.
       *[other] { $name } leads it. { $count } families and the substitute are told.
    }
organizer-courses-who-came =
    { $count ->
        [0] All are marked. Tap a child to change the mark.
        [one] { $count } child is not marked. Tap: ✓ came, ✗ was not there.
       *[other] { $count } children are not marked. Tap: ✓ came, ✗ was not there.
    }
organizer-courses-nobody = No child is enrolled.
organizer-courses-pupil = №{ $number } · age { $age }
organizer-courses-absent = ✗ { $name }
organizer-courses-all-came = All the others came
organizer-courses-noted = Noted.
organizer-courses-not-begun = The class has not begun. Who came can be marked from its start.
organizer-courses-table-sent =
    { $count ->
        [one] { $count } child, a column a class. Names only of families who show theirs.
       *[other] { $count } children, a column a class. Names only of families who show theirs.
    }
organizer-courses-column-age = Age
organizer-courses-column-class = { $at }
organizer-courses-column-came = Classes attended
organizer-courses-cell-came = came
organizer-courses-cell-absent = absent
organizer-courses-given =
    <b>You lead a class: { $title }</b>
    { $at }
organizer-courses-given-rest =
    <b>You lead the classes: { $title }</b>
    From { $at }
organizer-courses-is-moved =
    <b>Your class was moved: { $title }</b>
    Now { $at }
organizer-courses-is-off =
    <b>Your class was cancelled: { $title }</b>
    { $at }
organizer-courses-ask-came =
    <b>The class is over: { $title }</b>
    { $at }
    Who came?
