parent-gathering-titles =
    { $count ->
        [one] You had enough messages this week, so I kept { $count } announcement for now. Tap it to read.
       *[other] You had enough messages this week, so I kept { $count } announcements for now. Tap one to read.
    }
