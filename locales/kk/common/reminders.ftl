common-reminders-days =
    { $count ->
        [one] { $count } күн бұрын
       *[other] { $count } күн бұрын
    }
common-reminders-hours =
    { $count ->
        [one] { $count } сағат бұрын
       *[other] { $count } сағат бұрын
    }
common-reminders-minutes =
    { $count ->
        [one] { $count } минут бұрын
       *[other] { $count } минут бұрын
    }
common-reminders-on = ✓ { $lead }
