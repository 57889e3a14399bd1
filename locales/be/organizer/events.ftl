organizer-events-open = Падзеі
organizer-events-towns-open = Гарады, якія просяць
organizer-events-new = Новая падзея
organizer-events-which-kind = Якая гэта падзея?
organizer-events-copy-earlier = Скапіраваць ранейшую
organizer-events-which-copy = Якую падзею скапіраваць? Перанясу ўсё, акрамя дня.
organizer-events-mine =
    { $count ->
        [0] У вас пакуль няма падзей.
        [one] Вы ведзяце { $count } падзею.
        [few] Вы ведзяце { $count } падзеі.
        [many] Вы ведзяце { $count } падзей.
       *[other] Вы ведзяце { $count } падзеі.
    }
organizer-events-row = { $title } · { $day } · { $status }
organizer-events-row-unnamed = { $kind } · без назвы { $day }
organizer-events-name = <b>№{ $number } { $title }</b>
organizer-events-unnamed = <b>№{ $number }, пакуль без назвы</b>
organizer-events-draft = чарнавік
organizer-events-published = апублікавана
organizer-events-cancelled = адменена
organizer-events-line-kind = { $kind } · { $status }
organizer-events-line-when = Калі: { $when }
organizer-events-line-where = Дзе: { $where }
organizer-events-clock = { $start } – { $end } ({ $clock })
organizer-events-clock-unknown = { $start } – { $end } (гадзінны пояс пакуль невядомы)
organizer-events-online = анлайн
organizer-events-point = кропка на карце
organizer-events-line-seats = Месцы: занята { $taken } з { $seats }
organizer-events-line-no-limit = Месцы: без абмежавання, занята { $taken }
organizer-events-line-country = Спачатку для сем'яў з краіны: { $country }
organizer-events-line-everywhere = Для сем'яў з усіх краін
organizer-events-line-languages = Тэксты: { $languages }
organizer-events-line-tags = Меткі: { $tags }
organizer-events-line-partner = Падзея партнёра: сем'і адзначаюць цікавасць, месцы тут не вядуцца.
organizer-events-line-told = Запісаныя сем'і даведаюцца пра гэту змену праз хвіліну, уначы — раніцай.
organizer-events-missing = Яшчэ не хапае: { $what }.
organizer-events-missing-title = назва
organizer-events-missing-when = дзень і час
organizer-events-missing-where = месца
organizer-events-missing-zone = гадзінны пояс месца
organizer-events-missing-link = спасылка
organizer-events-field-title = Назва
organizer-events-field-when = Дзень і час
organizer-events-field-where = Месца
organizer-events-field-seats = Колькасць месцаў
organizer-events-field-about = Тэкст
organizer-events-field-until = Канец
organizer-events-field-address = Адрас
organizer-events-field-link = Спасылка
organizer-events-field-ages = Узрост
organizer-events-field-host = Хто праводзіць
organizer-events-field-project = Праект
organizer-events-field-funder = Хто фінансуе
organizer-events-field-campaign = Кампанія
organizer-events-more = Яшчэ
organizer-events-more-what = Любое поле можна змяніць у любы момант. Мовы ўнізе: назва і тэкст яшчэ на адной мове.
organizer-events-access = Што ёсць на месцы
organizer-events-access-what = Што ёсць на месцы? Сем'і, якім гэта трэба, убачаць гэта ў картцы.
organizer-events-spoken = Мовы падзеі
organizer-events-spoken-what = На якіх мовах там гавораць?
organizer-events-for-whom = Для якой краіны
organizer-events-for-whom-what = Сем'і якой краіны бачаць яе першымі?
organizer-events-every-country = Усе краіны
organizer-events-filmed = Са здымкай
organizer-events-partner = Падзея партнёра
organizer-events-preview = Папярэдні прагляд
organizer-events-publish = Апублікаваць
organizer-events-give-up = Выдаліць чарнавік
organizer-events-copy = Капіраваць
organizer-events-repeat =
    { $count ->
        [one] Паўтарыць { $count } тыдзень
        [few] Паўтарыць { $count } тыдні
        [many] Паўтарыць { $count } тыдняў
       *[other] Паўтарыць { $count } тыдня
    }
organizer-events-cancel = Адмяніць падзею
organizer-events-undo = Вярнуць
organizer-events-make-online = Анлайн
organizer-events-no-limit = Без абмежавання
organizer-events-copy-link = Скапіраваць спасылку
organizer-events-ask-title = Як называецца? Напішыце назву, да 120 знакаў.
organizer-events-ask-about = Пра што яна, для каго, колькі каштуе? Напішыце тэкст, да 1500 знакаў.
organizer-events-ask-when = Калі пачатак? Націсніце дзень або напішыце дзень і час па гадзінніку месца: 28.02 18:00 або 28.02 18:00-20:00.
organizer-events-ask-hour = { $day }: а якой гадзіне? Націсніце або напішыце дзень і час.
organizer-events-ask-where = Дзе? Націсніце горад, напішыце яго, дашліце кропку на карце або выберыце анлайн.
organizer-events-ask-zone = Горада «{ $town }» я не ведаю. Па гадзінніку якога горада ён жыве?
organizer-events-ask-seats = Колькі месцаў, лічачы дзяцей? Націсніце або напішыце лік.
organizer-events-ask-until = Калі канец? Напішыце час або дзень і час: 20:00 або 01.03 14:00.
organizer-events-ask-address = Які адрас? Напішыце вуліцу, дом, уваход.
organizer-events-ask-link = Дашліце спасылку, яна пачынаецца з https://. Яе ўбачаць толькі тыя, хто прыйдзе.
organizer-events-ask-page = Дашліце старонку партнёра, яна пачынаецца з https://. Яе бачаць усе.
organizer-events-ask-ages = Для якога ўзросту? Напішыце гады: 3-7 або толькі ніжні: 12.
organizer-events-ask-host = Хто праводзіць? Напішыце арганізацыю.
organizer-events-ask-project = Да якога праекта адносіцца?
organizer-events-ask-funder = Хто фінансуе?
organizer-events-ask-campaign = Да якой кампаніі адносіцца? Адна назва аб'ядноўвае падзеі некалькіх краін.
organizer-events-ask-in-language = { $language }: напішыце назву ў першым радку, а ніжэй тэкст, калі ён ёсць.
organizer-events-words-only = Напішыце, калі ласка, словамі або лікамі.
organizer-events-when-again = Не ўдалося прачытаць дзень і час. Можна напісаць 28.02 18:00, заўтра 10:00 або націснуць.
organizer-events-in-past = Гэты час ужо прайшоў. Які дзень вы мелі на ўвазе? Напрыклад, 28.02 18:00.
organizer-events-end-first = Канец атрымліваецца раней за пачатак. Напішыце абодва часы яшчэ раз, напрыклад 28.02 18:00-20:00.
organizer-events-no-such-hour = У гэты дзень гадзіннік пераводзяць наперад праз гэтую гадзіну, яе не бывае. Выберыце на гадзіну раней або пазней.
organizer-events-seats-again = Патрэбны адзін лік ад 1 да 5000, або націсніце «Без абмежавання».
organizer-events-ages-again = Не ўдалося прачытаць узрост. Напішыце гады ад 0 да 120, спачатку меншы: 3-7.
organizer-events-link-again = Такую спасылку перадаць не магу. Яна пачынаецца з https://.
organizer-events-zone-unknown = Не ведаю, якая гадзіна ў гэтым горадзе. Напішыце большы горад побач або дашліце кропку на карце.
organizer-events-was-published =
    №{ $number } апублікавана. Сем'і яе ўжо бачаць.
    Спасылка, якая яе адкрывае: { $link }
organizer-events-was-cancelled =
    { $count ->
        [0] №{ $number } адменена. Ніхто не паспеў запісацца.
        [one] №{ $number } адменена. Праз хвіліну пра гэта даведаецца { $count } сям'я; да гэтага можна вярнуць.
        [few] №{ $number } адменена. Праз хвіліну пра гэта даведаюцца { $count } сям'і; да гэтага можна вярнуць.
        [many] №{ $number } адменена. Праз хвіліну пра гэта даведаюцца { $count } сем'яў; да гэтага можна вярнуць.
       *[other] №{ $number } адменена. Праз хвіліну пра гэта даведаюцца { $count } сям'і; да гэтага можна вярнуць.
    }
organizer-events-undone = №{ $number } усё ж адбудзецца. Пра адмену ніхто не даведаўся.
organizer-events-too-late = Вярнуць ужо нельга: сем'ям паведамлена. Падзею можна скапіраваць і апублікаваць зноў.
organizer-events-is-off = Гэта падзея адменена. Яе можна скапіраваць.
organizer-events-not-deleted = Сем'і бачаць гэту падзею, нехта, магчыма, чакае месца. Моўчкі выдаліць яе нельга. Калі адмяніць, даведаюцца ўсе.
organizer-events-given-up = Чарнавік выдалены.
organizer-events-repeated =
    { $count ->
        [one] Гатовы { $count } чарнавік, праз тыдзень у той жа час. Апублікуйце яго, калі будзе гатовы.
        [few] Гатовы { $count } чарнавікі, кожны на тыдзень пазней у той жа час. Апублікуйце кожны, калі будзе гатовы.
        [many] Гатова { $count } чарнавікоў, кожны на тыдзень пазней у той жа час. Апублікуйце кожны, калі будзе гатовы.
       *[other] Гатова { $count } чарнавіка, кожны на тыдзень пазней у той жа час. Апублікуйце кожны, калі будзе гатовы.
    }
organizer-events-towns =
    { $count ->
        [0] Пакуль не прасіў ніводзін горад.
        [one] Просіць { $count } горад.
        [few] Просяць { $count } гарады.
        [many] Просяць { $count } гарадоў.
       *[other] Просяць { $count } горада.
    }
organizer-events-town =
    { $families ->
        [one] <b>{ $town }</b> ({ $country }): { $kinds }; прыйшла б { $families } сям'я
        [few] <b>{ $town }</b> ({ $country }): { $kinds }; прыйшлі б { $families } сям'і
        [many] <b>{ $town }</b> ({ $country }): { $kinds }; прыйшлі б { $families } сем'яў
       *[other] <b>{ $town }</b> ({ $country }): { $kinds }; прыйшлі б { $families } сям'і
    }
organizer-events-town-kind = { $kind } × { $count }
organizer-events-field-region = Рэгіён
organizer-events-ask-region = Для сем'яў якога рэгіёна гэтая падзея? Націсніце або напішыце. Астатнія сем'і таксама яе бачаць.
organizer-events-whole-country = Уся краіна
organizer-events-line-region = Рэгіён: { $region }
organizer-events-campaign-totals = Вынікі кампаніі
organizer-events-campaign-head = <b>{ $name }</b>: апублікаваныя падзеі і запісаныя сем'і
organizer-events-campaign-whole = <b>Падзеі: { $events }. Сем'і: { $families } (дарослыя { $adults }, дзеці { $children }). Чакаюць: { $waiting }.</b>
organizer-events-campaign-share = { $country }: падзеі { $events }, сем'і { $families } (дарослыя { $adults }, дзеці { $children }), чакаюць { $waiting }
