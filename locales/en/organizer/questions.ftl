organizer-questions-triage =
    <b>№{ $number }</b> needs a specialist.
    { $topic } · { $language } · { $country }
    { $hours ->
        [0] New.
        [one] Waits { $hours } hour.
       *[other] Waits { $hours } hours.
    } { $candidates ->
        [0] Nobody is registered as a specialist: invite one with /staff.
       *[some] Whom to ask?
    }
organizer-questions-triage-list =
    { $count ->
        [0] No question waits for a specialist.
        [one] { $count } question waits for a specialist.
       *[other] { $count } questions wait for a specialist.
    }
organizer-questions-triage-line = №{ $number } { $topic }
organizer-questions-assigned = №{ $number }: the specialist has been asked.
organizer-questions-late = №{ $number } waits longer than promised. The family has been told.
organizer-questions-not-helped =
    №{ $number } ({ $topic }): rated { $rating } of 5.
    { $comment ->
        [none] No comment yet.
       *[other] { $comment }
    }
organizer-questions-write-to-family = Write to the family
organizer-questions-write = №{ $number }: write to the family. Their answer comes back to you.
organizer-questions-written = №{ $number }: sent.
organizer-questions-menu = Questions without a specialist
organizer-questions-handed-over = №{ $number }: this person asks you to read it. Please answer as soon as you can.
