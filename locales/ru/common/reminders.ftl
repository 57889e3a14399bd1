common-reminders-days =
    { $count ->
        [one] за { $count } день
        [few] за { $count } дня
        [many] за { $count } дней
       *[other] за { $count } дня
    }
common-reminders-hours =
    { $count ->
        [one] за { $count } час
        [few] за { $count } часа
        [many] за { $count } часов
       *[other] за { $count } часа
    }
common-reminders-minutes =
    { $count ->
        [one] за { $count } минуту
        [few] за { $count } минуты
        [many] за { $count } минут
       *[other] за { $count } минуты
    }
common-reminders-on = ✓ { $lead }
