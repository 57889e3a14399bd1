specialist-applications-open = Заяўкі на разглядзе
specialist-applications-awaits =
    { $count ->
        [one] <b>{ $title }</b>: вашай ацэнкі чакае { $count } заяўка.
        [few] <b>{ $title }</b>: вашай ацэнкі чакаюць { $count } заяўкі.
        [many] <b>{ $title }</b>: вашай ацэнкі чакаюць { $count } заявак.
       *[other] <b>{ $title }</b>: вашай ацэнкі чакаюць { $count } заяўкі.
    }
specialist-applications-welcome = Вы разглядаеце заяўкі на «{ $title }». Напішу, калі будзе што чытаць.
specialist-applications-my = Адкрытыя для вас разгляды: { $count }
specialist-applications-my-open = Разгледзець: { $title }
specialist-applications-review =
    <b>{ $title }</b>
    Заявак: { $count } · без вашых ацэнак: { $left }
specialist-applications-blind = Чужыя ацэнкі бачныя, калі вы адправілі свае і разгляд закрыты. Тады і вашы ўбачаць іншыя.
specialist-applications-closed = Разгляд закрыты.
specialist-applications-row-scored = №{ $number } · ацэнена
specialist-applications-row-known = №{ $number } · не ваша
specialist-applications-case = <b>Заяўка №{ $number }</b>
specialist-applications-name = Імя: { $name }
specialist-applications-mark = { $criterion }: { $points }
specialist-applications-comment = <i>{ $comment }</i>
specialist-applications-sent = Вашы ацэнкі адпраўлены.
specialist-applications-other = Рэцэнзент { $number }:
specialist-applications-files = Файлы: { $count }
specialist-applications-write = Каментар
specialist-applications-know = Я ведаю гэту сям'ю
specialist-applications-slip = Не, не ведаю
specialist-applications-send = Адправіць ацэнкі
specialist-applications-excluded = №{ $number }: вы ведаеце гэту сям'ю, таму не чытаеце і не ацэньваеце заяўку. Гэта зробяць іншыя.
specialist-applications-ask-comment = №{ $number }: некалькі слоў для арганізатара?
specialist-applications-words-only = Напішыце, калі ласка, словамі.
specialist-applications-not-open = Ацэньваць можна, толькі пакуль ідзе разгляд.
specialist-applications-marks-missing = Крытэрыяў без ацэнкі: { $count }.
specialist-applications-to-case = Да заяўкі
