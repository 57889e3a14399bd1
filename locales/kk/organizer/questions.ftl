organizer-questions-triage =
    <b>№{ $number }</b>: маман керек.
    { $topic } · { $language } · { $country }
    { $hours ->
        [0] Жаңа.
        [one] { $hours } сағат күтіп тұр.
       *[other] { $hours } сағат күтіп тұр.
    } { $candidates ->
        [0] Мамандар әзірге жоқ: /staff арқылы шақырыңыз.
       *[some] Кімге берейік?
    }
organizer-questions-triage-list =
    { $count ->
        [0] Маман күткен сұрақ жоқ.
        [one] { $count } сұрақ маман күтіп тұр.
       *[other] { $count } сұрақ маман күтіп тұр.
    }
organizer-questions-triage-line = №{ $number } { $topic }
organizer-questions-assigned = №{ $number }: сұрақ маманға берілді.
organizer-questions-late = №{ $number } уәде етілгеннен ұзақ күтіп тұр. Отбасына айтылды.
organizer-questions-not-helped =
    №{ $number } ({ $topic }): баға { $rating }/5.
    { $comment ->
        [none] Түсініктеме әзірге жоқ.
       *[other] { $comment }
    }
organizer-questions-write-to-family = Отбасына жазу
organizer-questions-write = №{ $number }: отбасына жазыңыз. Жауабы сізге келеді.
organizer-questions-written = №{ $number }: жіберілді.
organizer-questions-menu = Маман күткен сұрақтар
organizer-questions-handed-over = №{ $number }: адам мұны оқуыңызды сұрайды. Мүмкіндігінше тез жауап беріңіз.
