organizer-doors-open = На ўваходзе
organizer-doors-title =
    <b>{ $title }</b>
    { $at }
organizer-doors-here = Сем'яў прыйшло: { $here } з { $expected }. Дарослых: { $adults }, дзяцей: { $children }.
organizer-doors-left = Вольных месцаў для тых, хто без запісу: { $count }.
organizer-doors-how = Набярыце тут чатыры лічбы пропуску або навядзіце на QR-код камеру тэлефона.
organizer-doors-list = Спіс
organizer-doors-table = Табліца (XLSX)
organizer-doors-walk-in = Без запісу
organizer-doors-door = Назад да ўваходу
organizer-doors-family = <b>№{ $number }</b> · { $name }
organizer-doors-no-name = імя не названа
organizer-doors-came = Уваход у { $at }. Дарослых: { $adults }, дзяцей: { $children }.
organizer-doors-ages = Узрост дзяцей: { $ages }
organizer-doors-needs = Патрэбна: { $needs }
organizer-doors-no-filming = Не здымаць.
organizer-doors-adult-fewer = На аднаго дарослага менш
organizer-doors-child-fewer = На адно дзіця менш
organizer-doors-send-back = Іх яшчэ няма
organizer-doors-sent-back = Адменена
organizer-doors-sheet = ✓ значыць: ужо тут. Калі сям'я забыла пропуск, адкрыйце яе і ўпусціце або набярыце імя, якое яна назвала.
organizer-doors-nobody = Ні ў адной сям'і пакуль няма месца.
organizer-doors-line = №{ $number }: { $adults } + { $children }
organizer-doors-walk-in-how = Колькі чалавек прыйшло без запісу? Дарослыя + дзеці.
organizer-doors-walk-in-count = { $adults } + { $children }
organizer-doors-walked-in = Запісана
organizer-doors-nobody-named = Сям'і з такім імем не знаходжу. Набярыце чатыры лічбы пропуску, напрыклад 0482, або імя, якое назвала сям'я. «Скасаваць» выводзіць ад уваходу.
organizer-doors-several-named = Так завуць некалькі сем'яў. Набярыце чатыры лічбы або паглядзіце ў спісе.
organizer-doors-let-in = Упусціць
organizer-doors-awaited = Яшчэ не прыйшлі. Чакаем дарослых: { $adults }, дзяцей: { $children }.
organizer-doors-own-pass = Гэта ваш уласны пропуск. Пакажыце яго арганізатару на ўваходзе.
organizer-doors-unknown = Сям'і з такім пропускам не знаходжу. Пропуск дзейнічае толькі на ўваходзе сваёй падзеі і толькі ў яе арганізатара.
organizer-doors-already = №{ $number }: уваход быў у { $at }. Пропуск дзейнічае адзін раз.
organizer-doors-shut = Уваход адкрыты за 3 гадзіны да пачатку і да 3 гадзін пасля канца. Пачатак: { $at }.
organizer-doors-no-room = Вольных месцаў: { $count }. Праз 15 хвілін пасля пачатку вызваляцца месцы тых, хто не прыйшоў.
organizer-doors-table-sent = Сем'яў у спісе: { $count }. Імёны і патрэбы там толькі тыя, якімі сям'я падзялілася.
organizer-doors-table-sheet = Наведванне
organizer-doors-column-number = №
organizer-doors-column-name = Імя
organizer-doors-column-adults = Дарослых па запісе
organizer-doors-column-children = Дзяцей па запісе
organizer-doors-column-ages = Узрост дзяцей
organizer-doors-column-needs = Што патрэбна
organizer-doors-column-filming = Здымка
organizer-doors-column-came-adults = Дарослых прыйшло
organizer-doors-column-came-children = Дзяцей прыйшло
organizer-doors-column-time = Час уваходу
organizer-doors-cell-time = { $at }
organizer-doors-cell-missed = не прыйшлі
organizer-doors-cell-no = не
organizer-doors-helpers = Валанцёры
organizer-doors-helpers-of =
    { $count ->
        [0] <b>{ $title }</b>: валанцёраў на ўваходзе пакуль няма. Валанцёр упускае сем'і і больш нічога пра падзею не бачыць.
        [one] <b>{ $title }</b>: { $count } валанцёр на ўваходзе. Доступ закрыецца сам праз тры гадзіны пасля падзеі.
        [few] <b>{ $title }</b>: { $count } валанцёры на ўваходзе. Доступ закрыецца сам праз тры гадзіны пасля падзеі.
        [many] <b>{ $title }</b>: { $count } валанцёраў на ўваходзе. Доступ закрыецца сам праз тры гадзіны пасля падзеі.
       *[other] <b>{ $title }</b>: { $count } валанцёра на ўваходзе. Доступ закрыецца сам праз тры гадзіны пасля падзеі.
    }
organizer-doors-invite = Спасылка для валанцёра
organizer-doors-helper-link =
    Адпраўце гэтую спасылку аднаму валанцёру. Яна спрацуе адзін раз:
    { $link }
organizer-doors-helper-end = Закрыць доступ №{ $number }
organizer-doors-link-end = Адклікаць спасылку №{ $number }
organizer-doors-you-help = <b>Вы дапамагаеце на ўваходзе: { $title }</b>
organizer-doors-help-how =
    { $at }
    За 3 гадзіны да пачатку націсніце кнопку, потым уводзьце чатыры лічбы сям'і або сканіруйце яе код.
organizer-doors-link-gone = Гэтая спасылка ўжо выкарыстана, або падзея скончылася. Новую можа даць арганізатар.
organizer-doors-my = <b>Дзе вы дапамагаеце на ўваходзе</b>
