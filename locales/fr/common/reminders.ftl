common-reminders-days =
    { $count ->
        [one] { $count } jour avant
       *[other] { $count } jours avant
    }
common-reminders-hours =
    { $count ->
        [one] { $count } heure avant
       *[other] { $count } heures avant
    }
common-reminders-minutes =
    { $count ->
        [one] { $count } minute avant
       *[other] { $count } minutes avant
    }
common-reminders-on = ✓ { $lead }
