common-reminders-days =
    { $count ->
        [one] { $count } օր առաջ
       *[other] { $count } օր առաջ
    }
common-reminders-hours =
    { $count ->
        [one] { $count } ժամ առաջ
       *[other] { $count } ժամ առաջ
    }
common-reminders-minutes =
    { $count ->
        [one] { $count } րոպե առաջ
       *[other] { $count } րոպե առաջ
    }
common-reminders-on = ✓ { $lead }
