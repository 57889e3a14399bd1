common-reminders-days =
    { $count ->
        [one] cu o zi înainte
        [few] cu { $count } zile înainte
       *[other] cu { $count } de zile înainte
    }
common-reminders-hours =
    { $count ->
        [one] cu o oră înainte
        [few] cu { $count } ore înainte
       *[other] cu { $count } de ore înainte
    }
common-reminders-minutes =
    { $count ->
        [one] cu un minut înainte
        [few] cu { $count } minute înainte
       *[other] cu { $count } de minute înainte
    }
common-reminders-on = ✓ { $lead }
