organizer-corrections-open = Corrections of the directory
organizer-corrections-waiting =
    { $count ->
        [0] No corrections are waiting for a decision.
        [one] { $count } correction is waiting for a decision.
       *[other] { $count } corrections are waiting for a decision.
    }
organizer-corrections-accepted =
    { $count ->
        [0] No correction has been accepted.
        [one] { $count } accepted correction to be written into the pack.
       *[other] { $count } accepted corrections to be written into the pack.
    }
organizer-corrections-see-accepted = Accepted ones
organizer-corrections-see-waiting = Waiting ones
organizer-corrections-one =
    №{ $number } · { $name } ({ $entry }) · { $country } · { $at }
    <blockquote>{ $text }</blockquote>
organizer-corrections-accept = Accept
organizer-corrections-decline = Decline
organizer-corrections-was-accepted = №{ $number } accepted. It is on the editor's list; the pack changes when the editor writes it there.
organizer-corrections-was-declined = №{ $number } declined. The parent is told.
organizer-corrections-already = Somebody has already decided about this one.
