parent-calendar-add = Add to calendar
parent-calendar-take-out = Take out of my calendar
parent-calendar-sent = <b>{ $title }</b>, { $at }. Open the file, and your calendar takes it in.
parent-calendar-mine = Your events fit into one calendar file.
parent-calendar-take-mine = Send my calendar file
parent-calendar-mine-sent =
    { $count ->
        [one] { $count } event. Open the file, and your calendar takes it in.
       *[other] { $count } events. Open the file, and your calendar takes them in.
    }
