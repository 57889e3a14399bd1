common-reminders-days =
    { $count ->
        [one] за { $count } дзень
        [few] за { $count } дні
        [many] за { $count } дзён
       *[other] за { $count } дня
    }
common-reminders-hours =
    { $count ->
        [one] за { $count } гадзіну
        [few] за { $count } гадзіны
        [many] за { $count } гадзін
       *[other] за { $count } гадзіны
    }
common-reminders-minutes =
    { $count ->
        [one] за { $count } хвіліну
        [few] за { $count } хвіліны
        [many] за { $count } хвілін
       *[other] за { $count } хвіліны
    }
common-reminders-on = ✓ { $lead }
