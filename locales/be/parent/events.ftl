parent-events-open = Падзеі
parent-events-head = <b>Што хутка будзе</b>
parent-events-nothing = У вашай краіне пакуль нічога не запланавана. Можна папрасіць прывезці што-небудзь у ваш горад.
parent-events-elsewhere = У іншых краінах
parent-events-others = Іншыя падзеі
parent-events-bring-here = Прывязіце да нас
parent-events-line =
    <b>{ $title }</b>
    { $kind } · { $town }
    { $when }
    { $left }
parent-events-event = Падзея
parent-events-see = Адкрыць падзею
parent-events-title = <b>{ $title }</b>
parent-events-kind = { $kind }
parent-events-kind-host = { $kind } · { $host }
parent-events-when = { $day }, { $start } – { $end } ({ $clock })
parent-events-when-days = { $day }, { $start } – { $last }, { $end } ({ $clock })
parent-events-own-clock = Па вашым гадзінніку: { $day }, { $start }
parent-events-online = Анлайн
parent-events-where = Дзе: { $place }
parent-events-where-exactly = Дзе: { $place }, { $address }
parent-events-address-later = Дзе: { $place }. Адрас атрымаюць тыя, хто прыйдзе.
parent-events-link-later = Дзе: анлайн. Спасылку атрымаюць тыя, хто прыйдзе.
parent-events-link = Спасылка, толькі для вас: { $link }
parent-events-map = Карта
parent-events-partner-page = Старонка партнёра
parent-events-about = { $about }
parent-events-other-language = На вашай мове тэксту пакуль няма. Гэта арыгінал: { $language }.
parent-events-for-specialists = Для спецыялістаў
parent-events-for-journalists = Для журналістаў
parent-events-for-everybody = Для сем'яў і ўсіх, каму цікава
parent-events-ages = Для ўзросту ад { $first } да { $last }
parent-events-ages-from = Для ўзросту ад { $age }
parent-events-access = Ёсць: { $what }
parent-events-wheelchair = уваход без прыступак для вазка
parent-events-feeding = месца, дзе можна пакарміць дзіця
parent-events-quiet = ціхі пакой
parent-events-interpreter = перакладчык
parent-events-siblings = догляд за братамі і сёстрамі
parent-events-spoken = Мовы: { $languages }
parent-events-bring = Вазьміце з сабой: { $what }
parent-events-filmed = Ідзе здымка. Можна адмовіцца і ўсё роўна прыйсці.
parent-events-partner = Гэта падзея партнёра. Скажыце, калі вам цікава; месцы вядзе партнёр.
parent-events-by-application = Месцы даюць па заяўках.
parent-events-no-limit = Месца хопіць усім.
parent-events-full = Месцаў няма. Ёсць ліст чакання.
parent-events-left =
    { $count ->
        [one] Вольна { $count } месца.
        [few] Вольна { $count } месцы.
        [many] Вольна { $count } месцаў.
       *[other] Вольна { $count } месца.
    }
parent-events-cancelled = Падзея адменена.
parent-events-over = Падзея ўжо прайшла.
parent-events-moved = <b>Сёе-тое змянілася.</b> Цяпер так:
parent-events-was-cancelled = <b>«{ $title }» не адбудзецца.</b> Нам шкада. Вам нічога рабіць не трэба.
parent-events-comes-to-town = <b>Вы прасілі, і гэта будзе ў вашым горадзе:</b>
parent-events-wish-what = Што прывезці ў ваш горад?
parent-events-wish-where = У які горад? Напішыце назву.
parent-events-wished = Запісана: { $kind }, { $town }. Арганізатары бачаць, колькі сем'яў просіць. Колькі сем'яў прыйшло б разам з вамі?
parent-events-families =
    { $count ->
        [one] { $count } сям'я
        [few] { $count } сям'і
        [many] { $count } сем'яў
       *[other] { $count } сям'і
    }
parent-events-wish-counted =
    { $count ->
        [one] Дзякуй: { $town }, { $count } сям'я. Напішу вам, калі там што-небудзь заплануюць.
        [few] Дзякуй: { $town }, { $count } сям'і. Напішу вам, калі там што-небудзь заплануюць.
        [many] Дзякуй: { $town }, { $count } сем'яў. Напішу вам, калі там што-небудзь заплануюць.
       *[other] Дзякуй: { $town }, { $count } сям'і. Напішу вам, калі там што-небудзь заплануюць.
    }
parent-events-data = Што вы прасілі прывезці ў ваш горад
parent-events-data-town = Горад
parent-events-of-course = Адзін з заняткаў курса.
parent-events-part-of = Уваходзіць у: { $campaign }
parent-events-region = Для сем'яў з рэгіёна: { $region }
parent-events-whole-campaign = Усе падзеі кампаніі
parent-events-campaign-head = <b>{ $name }</b>: усё, што наперадзе, ва ўсіх краінах
parent-events-past = Мінулыя падзеі
parent-events-past-head = <b>Што ўжо прайшло</b>
parent-events-past-nothing = У вашай краіне пакуль нічога не прайшло, або гэта было больш за год таму.
parent-events-past-line = { $title } · { $day }
