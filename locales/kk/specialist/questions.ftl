specialist-questions-card =
    <b>№{ $number }</b> · { $topic }
    { $age ->
        [none] { $language } · { $country }
       *[other] { $language } · { $country } · баланың жасы: { $age }
    }
    { $hours ->
        [0] Жаңа.
        [one] { $hours } сағат күтіп тұр.
       *[other] { $hours } сағат күтіп тұр.
    }{ $files ->
        [0] {""}
        [one] { " " }Төменде { $files } файл.
       *[other] { " " }Төменде { $files } файл.
    }
specialist-questions-name = Аты: { $name }
specialist-questions-unreachable = Отбасы ботты бұғаттаған. Қайта қосылғанда, жауабыңыз жетеді.
specialist-questions-no-words = Мәтін жоқ, тек файлдар.
specialist-questions-note = Ескертпе: <i>{ $words }</i>
specialist-questions-take = Алу
specialist-questions-answer = Жауап беру
specialist-questions-pass-on = Басқаға беру
specialist-questions-ask-details = Нақтылау
specialist-questions-close = Жабу
specialist-questions-open = Ашу
specialist-questions-queue-empty = Сізді күтіп тұрған сұрақ жоқ.
specialist-questions-queue =
    { $count ->
        [one] { $count } сұрақ.
       *[other] { $count } сұрақ.
    }
specialist-questions-line = №{ $number } { $words }
specialist-questions-answer-line = Жауап беру: №{ $number } { $words }
specialist-questions-which-note = №{ $number }: келесі маманға ескертпе жазасыз ба?
specialist-questions-no-note = Ескертпесіз беру
specialist-questions-passed = №{ $number } басқаға берілді.
specialist-questions-closed = №{ $number } жабылды. Отбасына айтылды.
specialist-questions-more = №{ $number }: отбасы толықтырды
specialist-questions-withdrawn = №{ $number } енді басқа маманда.
specialist-questions-withdrawn-slow = №{ $number } бір тәулік күтіп, басқа маманға өтті.
specialist-questions-nudge = №{ $number } сізді әлі күтіп тұр.
specialist-questions-taken-already = Алынып қойған.
specialist-questions-preview =
    { $kind ->
        [answer] №{ $number } сұраққа жауабыңыз:
       *[details] №{ $number } бойынша сұрағыңыз:
    }{ $files ->
        [0] {""}
        [one] { " " }({ $files } файл)
       *[other] { " " }({ $files } файл)
    }
specialist-questions-send = Жіберу
specialist-questions-edit = Өзгерту
specialist-questions-write-answer = №{ $number }: жауапты жазыңыз. Файл қосуға болады.
specialist-questions-write-details = №{ $number }: нені нақтылау керек?
specialist-questions-write-anew = №{ $number }: қайта жазыңыз.
specialist-questions-sent = №{ $number }: жіберілді.
specialist-questions-sent-later = №{ $number }: сақталды. Отбасы ботты бұғаттан шығарғанда жетеді.
specialist-questions-loose = Бұл қай сұраққа қатысты?
specialist-questions-ask-as-parent = Бұл менің өз сұрағым
specialist-questions-settled = №{ $number } сұрақты отбасы жапты.
specialist-questions-menu = Маған келген сұрақтар
