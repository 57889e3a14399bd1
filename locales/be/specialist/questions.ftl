specialist-questions-card =
    <b>№{ $number }</b> · { $topic }
    { $age ->
        [none] { $language } · { $country }
       *[other] { $language } · { $country } · узрост дзіцяці: { $age }
    }
    { $hours ->
        [0] Новае.
        [one] Чакае { $hours } гадзіну.
        [few] Чакае { $hours } гадзіны.
        [many] Чакае { $hours } гадзін.
       *[other] Чакае { $hours } гадзіны.
    }{ $files ->
        [0] {""}
        [one] { " " }Ніжэй { $files } файл.
        [few] { " " }Ніжэй { $files } файлы.
        [many] { " " }Ніжэй { $files } файлаў.
       *[other] { " " }Ніжэй { $files } файла.
    }
specialist-questions-name = Імя: { $name }
specialist-questions-unreachable = Сям'я заблакіравала бота. Адказ дойдзе, калі яна вернецца.
specialist-questions-no-words = Без тэксту, толькі файлы.
specialist-questions-note = Нататка: <i>{ $words }</i>
specialist-questions-take = Узяць
specialist-questions-answer = Адказаць
specialist-questions-pass-on = Перадаць
specialist-questions-ask-details = Удакладніць
specialist-questions-close = Закрыць
specialist-questions-open = Адкрыць
specialist-questions-queue-empty = Пытанняў для вас няма.
specialist-questions-queue =
    { $count ->
        [one] { $count } пытанне.
        [few] { $count } пытанні.
        [many] { $count } пытанняў.
       *[other] { $count } пытання.
    }
specialist-questions-line = №{ $number } { $words }
specialist-questions-answer-line = Адказаць на №{ $number } { $words }
specialist-questions-which-note = №{ $number }: нататка для наступнага спецыяліста?
specialist-questions-no-note = Перадаць без нататкі
specialist-questions-passed = №{ $number } перададзена.
specialist-questions-closed = №{ $number } закрыта. Сям'і паведамілі.
specialist-questions-more = №{ $number }: сям'я дадала
specialist-questions-withdrawn = №{ $number } цяпер у іншага спецыяліста.
specialist-questions-withdrawn-slow = №{ $number } чакала суткі і перайшло да іншага спецыяліста.
specialist-questions-nudge = №{ $number } усё яшчэ чакае вас.
specialist-questions-taken-already = Ужо ўзята.
specialist-questions-preview =
    { $kind ->
        [answer] Ваш адказ на №{ $number }:
       *[details] Ваша пытанне па №{ $number }:
    }{ $files ->
        [0] {""}
        [one] { " " }({ $files } файл)
        [few] { " " }({ $files } файлы)
        [many] { " " }({ $files } файлаў)
       *[other] { " " }({ $files } файла)
    }
specialist-questions-send = Адправіць
specialist-questions-edit = Змяніць
specialist-questions-write-answer = №{ $number }: напішыце адказ. Можна з файламі.
specialist-questions-write-details = №{ $number }: што трэба ўдакладніць?
specialist-questions-write-anew = №{ $number }: напішыце нанова.
specialist-questions-sent = №{ $number }: адпраўлена.
specialist-questions-sent-later = №{ $number }: захавана. Дойдзе, калі сям'я разблакіруе бота.
specialist-questions-loose = Да якога пытання гэта адносіцца?
specialist-questions-ask-as-parent = Гэта маё ўласнае пытанне
specialist-questions-settled = №{ $number } закрыта сям'ёй.
specialist-questions-menu = Пытанні для мяне
