organizer-series-event = { $title } · { $at }
organizer-series-which-event =
    { $count ->
        [0] Наперадзе няма падзей. Спачатку апублікуйце падзею або прызначце дзень і гадзіну.
       *[other] З якой падзеяй яна звязана?
    }
organizer-series-how-long = За колькі дзён да падзеі або пасля яе? Пачнецца ў гадзіну пачатку падзеі, перанясецца і скасуецца разам з ёй.
organizer-series-before =
    { $count ->
        [one] За { $count } дзень да падзеі
        [few] За { $count } дні да падзеі
        [many] За { $count } дзён да падзеі
       *[other] За { $count } дня да падзеі
    }
organizer-series-after =
    { $count ->
        [one] Праз { $count } дзень пасля падзеі
        [few] Праз { $count } дні пасля падзеі
        [many] Праз { $count } дзён пасля падзеі
       *[other] Праз { $count } дня пасля падзеі
    }
organizer-series-by-event = Па падзеі
organizer-series-repeat = Паўтараць
organizer-series-in-a-campaign = Кампанія
organizer-series-how-often = Як часта паўтараць? Кожны раз у тую ж гадзіну, тым, хто падыходзіць у гэты дзень.
organizer-series-every-week = Кожны тыдзень
organizer-series-every-month = Кожны месяц
organizer-series-once = Толькі адзін раз
organizer-series-a-year = Цэлы год
organizer-series-ask-until = Да якога дня? Напрыклад: 30.06 або праз 8 тыдняў. Без канца яна прыходзіць адзін год.
organizer-series-weekly = Паўтараецца кожны тыдзень да { $until }
organizer-series-monthly = Паўтараецца кожны месяц да { $until }
organizer-series-end = Скончыць серыю
organizer-series-ended = Серыя скончана: наступных аб'яў не будзе. Тое, што ўжо адпраўляецца, дойдзе.
organizer-series-no-campaign = Без кампаніі
organizer-series-ask-campaign = Да якой кампаніі адносіцца? Адна назва аб'ядноўвае аб'явы некалькіх краін у адну справаздачу.
organizer-series-in-campaign = Яна адносіцца да кампаніі { $name }.
organizer-series-state-missed = прапусціла час
organizer-series-missed = <b>Аб'ява №{ $number } не адпраўлена.</b> Яна была прызначана на { $at } ({ $zone }), але бот не працаваў больш за тры гадзіны або падзею перанеслі. Ніхто яе не атрымаў. Адправіць цяпер ці вярнуць?
organizer-series-stood-still = <b>Аб'ява №{ $number } стаяла больш за тры гадзіны</b>: бот не працаваў. Яна на паўзе: астатнія атрымалі б яе цяпер. Працягнуць ці спыніць?
organizer-series-shifted = Падзея змянілася. Аб'ява №{ $number } цяпер пачнецца { $at } ({ $zone }).
organizer-series-called-off = Падзея адменена, і аб'ява №{ $number } разам з ёй. Ніхто яе не атрымаў.
organizer-series-needs-moment = Каб паўтараць, патрэбны свой дзень і гадзіна. Спачатку прызначце іх.
organizer-series-event-too-near = Гэты дзень ужо прайшоў. Выберыце менш дзён да падзеі або прызначце дзень і гадзіну.
organizer-series-event-off = Гэтая падзея не адбудзецца або ўжо прайшла. Выберыце іншую або прызначце дзень і гадзіну.
organizer-series-gaps = Там, дзе гадзіннік пераводзяць ({ $zones }), такога часу не будзе: прыйдзе на гадзіну пазней.
organizer-series-day-over =
    { $count ->
        [one] У { $count } чалавека гэты дзень па мясцовым часе ўжо прайшоў: не прыйдзе
        [few] У { $count } чалавек гэты дзень па мясцовым часе ўжо прайшоў: не прыйдзе
        [many] У { $count } чалавек гэты дзень па мясцовым часе ўжо прайшоў: не прыйдзе
       *[other] У { $count } чалавека гэты дзень па мясцовым часе ўжо прайшоў: не прыйдзе
    }
organizer-series-live-page = Старонка ходу
organizer-series-open-page = Адкрыць старонку
organizer-series-page = Ход аб'явы №{ $number } на старонцы, якая абнаўляецца сама. Спасылка толькі для вас, дзейнічае да { $until }.
organizer-series-no-page = У сервера няма публічнага адраса, таму старонкі няма. Тыя ж лічбы паказвае паведамленне ў чаце. Адрас задае адміністратар сервера: PUBLIC_URL.
organizer-series-more = Падрабязней
organizer-series-table = Табліца (XLSX)
organizer-series-whole-campaign = Уся кампанія
organizer-series-outcome = <b>Вынік аб'явы №{ $number }</b>
organizer-series-campaign = <b>Кампанія { $name }</b>. Аб'яў: { $count }
organizer-series-delivered = Дастаўлена: { $part } з { $whole }
organizer-series-opened = Адкрылі націскам: { $count }
organizer-series-joined = Запісаліся на падзею: { $count }
organizer-series-stopped = Адключылі аб'явы пад ёй: { $count }
organizer-series-not-reached = Заблакавалі бота: { $blocked } · не ўдалося: { $failed } · невядома: { $unknown }
organizer-series-by-language = Па мовах
organizer-series-by-country = Па краінах
organizer-series-by-age = Па ўзросце дзіцяці
organizer-series-line = { $bar } { $name }: { $part } з { $whole }
organizer-series-others = іншыя або не пазначана
organizer-series-table-sent = Толькі лічбы, без імёнаў. На кожным аркушы ёсць дыяграма.
organizer-series-column-group = Група
organizer-series-column-all = Атрымальнікі
organizer-series-column-delivered = Дастаўлена
organizer-series-column-opened = Адкрылі націскам
organizer-series-column-joined = Запісаліся
organizer-series-column-stopped = Адключылі аб'явы
organizer-series-column-blocked = Заблакавалі бота
organizer-series-column-failed = Не ўдалося
organizer-series-column-unknown = Невядома
organizer-series-chart = Дыяграма
organizer-series-drawing = Малюю. Зараз дашлю.
organizer-series-drawn = Па мовах, краінах і ўзросце дзіцяці ў гадах. Светлае: атрымальнікі. Цёмнае: каму дастаўлена. «?»: іншыя або не пазначана.
