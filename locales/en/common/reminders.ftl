common-reminders-days =
    { $count ->
        [one] { $count } day before
       *[other] { $count } days before
    }
common-reminders-hours =
    { $count ->
        [one] { $count } hour before
       *[other] { $count } hours before
    }
common-reminders-minutes =
    { $count ->
        [one] { $count } minute before
       *[other] { $count } minutes before
    }
common-reminders-on = ✓ { $lead }
