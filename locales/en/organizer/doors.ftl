organizer-doors-open = At the door
organizer-doors-title =
    <b>{ $title }</b>
    { $at }
organizer-doors-here = Families here: { $here } of { $expected }. Adults: { $adults }, children: { $children }.
organizer-doors-left = Free seats for walk-ins: { $count }.
organizer-doors-how = Type the four digits of a pass here, or scan its QR code with the phone's camera.
organizer-doors-list = List
organizer-doors-table = Table (XLSX)
organizer-doors-walk-in = Walk-in
organizer-doors-door = Back to the door
organizer-doors-family = <b>№{ $number }</b> · { $name }
organizer-doors-no-name = no name given
organizer-doors-came = Let in at { $at }. Adults: { $adults }, children: { $children }.
organizer-doors-ages = Ages: { $ages }
organizer-doors-needs = Needs: { $needs }
organizer-doors-no-filming = Does not want to be filmed.
organizer-doors-adult-fewer = One adult fewer
organizer-doors-child-fewer = One child fewer
organizer-doors-send-back = Not here after all
organizer-doors-sent-back = Taken back
organizer-doors-sheet = ✓ means: here. Open a family that forgot its pass and let it in, or type the name it gave.
organizer-doors-nobody = No family has a place.
organizer-doors-line = №{ $number }: { $adults } + { $children }
organizer-doors-walk-in-how = How many came without a place? Adults + children.
organizer-doors-walk-in-count = { $adults } + { $children }
organizer-doors-walked-in = Counted
organizer-doors-nobody-named = I find no family by that name. Type the four digits of its pass, such as 0482, or the name it gave. Cancel leaves the door.
organizer-doors-several-named = Several families go by that name. Type the four digits, or look in the list.
organizer-doors-let-in = Let in
organizer-doors-awaited = Not here yet. Expected: adults { $adults }, children { $children }.
organizer-doors-own-pass = This is your own pass. Show it to the host at the door.
organizer-doors-unknown = I find no family for it. A pass works only at the door of its event, and only for its host.
organizer-doors-already = №{ $number } was let in at { $at }. A pass works once.
organizer-doors-shut = The door is open from 3 hours before the start to 3 hours after the end. Start: { $at }.
organizer-doors-no-room = Free seats: { $count }. 15 minutes after the start, the seats of families who have not come are free too.
organizer-doors-table-sent = Families on the list: { $count }. Names and needs stand there only as far as each family shares them.
organizer-doors-table-sheet = Attendance
organizer-doors-column-number = No.
organizer-doors-column-name = Name
organizer-doors-column-adults = Adults, booked
organizer-doors-column-children = Children, booked
organizer-doors-column-ages = Ages
organizer-doors-column-needs = Needs
organizer-doors-column-filming = Filming
organizer-doors-column-came-adults = Adults, came
organizer-doors-column-came-children = Children, came
organizer-doors-column-time = Let in at
organizer-doors-cell-time = { $at }
organizer-doors-cell-missed = did not come
organizer-doors-cell-no = no
organizer-doors-helpers = Volunteers
organizer-doors-helpers-of =
    { $count ->
        [0] <b>{ $title }</b>: no volunteer at the door yet. A volunteer lets families in and sees nothing else of the event.
        [one] <b>{ $title }</b>: { $count } volunteer at the door. The help ends by itself three hours after the event.
       *[other] <b>{ $title }</b>: { $count } volunteers at the door. The help ends by itself three hours after the event.
    }
organizer-doors-invite = Link for a volunteer
organizer-doors-helper-link =
    Send this link to one volunteer. It works once:
    { $link }
organizer-doors-helper-end = End the help of №{ $number }
organizer-doors-link-end = Withdraw link №{ $number }
organizer-doors-you-help = <b>You help at the door: { $title }</b>
organizer-doors-help-how =
    { $at }
    From 3 hours before the start: tap the button, then type a family's four digits or scan its code.
organizer-doors-link-gone = This link was used already, or the event is over. The organizer can give you a new one.
organizer-doors-my = <b>Doors where you help</b>
