organizer-questions-triage =
    <b>№{ $number }</b>: патрэбны спецыяліст.
    { $topic } · { $language } · { $country }
    { $hours ->
        [0] Новае.
        [one] Чакае { $hours } гадзіну.
        [few] Чакае { $hours } гадзіны.
        [many] Чакае { $hours } гадзін.
       *[other] Чакае { $hours } гадзіны.
    } { $candidates ->
        [0] Спецыялістаў пакуль няма: запрасіце праз /staff.
       *[some] Каму перадаць?
    }
organizer-questions-triage-list =
    { $count ->
        [0] Пытанняў без спецыяліста няма.
        [one] Без спецыяліста { $count } пытанне.
        [few] Без спецыяліста { $count } пытанні.
        [many] Без спецыяліста { $count } пытанняў.
       *[other] Без спецыяліста { $count } пытання.
    }
organizer-questions-triage-line = №{ $number } { $topic }
organizer-questions-assigned = №{ $number }: пытанне перададзена спецыялісту.
organizer-questions-late = №{ $number } чакае даўжэй за абяцанае. Сям'і паведамілі.
organizer-questions-not-helped =
    №{ $number } ({ $topic }): ацэнка { $rating } з 5.
    { $comment ->
        [none] Каментарыя пакуль няма.
       *[other] { $comment }
    }
organizer-questions-write-to-family = Напісаць сям'і
organizer-questions-write = №{ $number }: напішыце сям'і. Адказ прыйдзе вам.
organizer-questions-written = №{ $number }: адпраўлена.
organizer-questions-menu = Пытанні без спецыяліста
organizer-questions-handed-over = №{ $number }: чалавек просіць, каб вы прачыталі. Адкажыце як мага хутчэй.
