specialist-consultations-open = Мой час кансультацый
specialist-consultations-none = Часу для кансультацый наперадзе няма. Дадайце яго, і сем'і змогуць запісацца адразу.
specialist-consultations-yours =
    { $count ->
        [one] Наперадзе { $count } кансультацыя,
        [few] Наперадзе { $count } кансультацыі,
        [many] Наперадзе { $count } кансультацый,
       *[other] Наперадзе { $count } кансультацыі,
    } { $booked ->
        [0] запісаў няма.
        [one] занятая { $booked }.
        [few] занята { $booked }.
        [many] занята { $booked }.
       *[other] занята { $booked }.
    }
specialist-consultations-line-free = { $day }, { $hour } · вольна
specialist-consultations-line-booked = { $day }, { $hour } · занята
specialist-consultations-add = Дадаць час
specialist-consultations-all = Мой час
specialist-consultations-which-way = Анлайн ці на месцы?
specialist-consultations-online = Анлайн
specialist-consultations-at-place = На месцы
specialist-consultations-ask-link = Дашліце спасылку на сустрэчу. Яе ўбачыць толькі сям'я, якая запісалася.
specialist-consultations-ask-place = Дзе? Напрыклад: Ерэван, вул. Абавяна 5, кабінет 12
specialist-consultations-ask-times =
    Калі? Гадзінны пояс: { $city }.

    Напрыклад:
    14.05 15:00
    пн, ср 17:00-19:00
    14-16 мая 10:00-14:00
specialist-consultations-preview =
    Гадзінны пояс: { $city }
    Дзе: { $where }
specialist-consultations-moment = { $day }, { $start }–{ $end }
specialist-consultations-more =
    { $count ->
        [one] і яшчэ { $count }
        [few] і яшчэ { $count }
        [many] і яшчэ { $count }
       *[other] і яшчэ { $count }
    }
specialist-consultations-rewrite = Каб змяніць гадзіны, напішыце іх нанова.
specialist-consultations-minutes = { $count } хв
specialist-consultations-weeks =
    { $count ->
        [1] Адзін раз
        [one] { $count } тыдзень
        [few] { $count } тыдні
        [many] { $count } тыдняў
       *[other] { $count } тыдня
    }
specialist-consultations-zone = Гадзінны пояс: { $city }
specialist-consultations-which-zone = Па якім гадзінніку вы ўказваеце час?
specialist-consultations-publish =
    { $count ->
        [one] Апублікаваць: { $count } кансультацыя
        [few] Апублікаваць: { $count } кансультацыі
        [many] Апублікаваць: { $count } кансультацый
       *[other] Апублікаваць: { $count } кансультацыі
    }
specialist-consultations-published =
    { $count ->
        [one] Апублікавана { $count } кансультацыя.
        [few] Апублікаваны { $count } кансультацыі.
        [many] Апублікавана { $count } кансультацый.
       *[other] Апублікавана { $count } кансультацыі.
    } Сем'і ўжо могуць запісацца.
specialist-consultations-words-only = Напішыце, калі ласка, тэкстам.
specialist-consultations-times-unclear =
    Не атрымалася прачытаць дзень і гадзіны. Напішыце лічбамі, у межах года, напрыклад:
    14.05 15:00
    пн, ср 17:00-19:00
    14-16 мая 10:00-14:00
specialist-consultations-too-short = Гэтыя гадзіны карацейшыя за адну кансультацыю. Напішыце больш гадзін або выберыце карацейшую кансультацыю.
specialist-consultations-past = Гэты час ужо прайшоў. Напішыце пазнейшы.
specialist-consultations-hour-unsure = У гэтую ноч пераводзяць гадзіннікі: такой гадзіны няма або яна бывае двойчы. Выберыце іншую.
specialist-consultations-overlap = У гэтыя гадзіны ў вас ужо ёсць час кансультацыі. Нічога не апублікавана. Напішыце іншыя гадзіны.
specialist-consultations-too-many = За адзін раз не больш за { $most }. Напішыце менш дзён або тыдняў.
specialist-consultations-link-unclear = Гэта не спасылка. Яна пачынаецца з https://
specialist-consultations-no-profession = Сем'і шукаюць па прафесіі. Спачатку ўкажыце сваю.
specialist-consultations-to-profile = Мой профіль
specialist-consultations-where = Дзе: { $where }
specialist-consultations-free = Вольна.
specialist-consultations-family =
    { $age ->
        [none] Сям'я: { $language } · { $country }
       *[other] Сям'я: { $language } · { $country } · узрост: { $age }
    }{ $name ->
        [none] {""}
       *[other] { " · " }{ $name }
    }
specialist-consultations-waiting =
    { $count ->
        [one] Чакае { $count } сям'я.
        [few] Чакаюць { $count } сям'і.
        [many] Чакаюць { $count } сем'яў.
       *[other] Чакаюць { $count } сям'і.
    }
specialist-consultations-see = Адкрыць
specialist-consultations-withdraw = Зняць гэты час
specialist-consultations-withdraw-free = Сем'і больш не ўбачаць гэты час. Хто яго чакае, даведаецца.
specialist-consultations-withdraw-booked = Сям'я адразу даведаецца, ёй прапануюць іншы час.
specialist-consultations-withdraw-sure = Так, зняць
specialist-consultations-withdrawn = Знята. Усім, каго гэта датычыць, паведамлена.
specialist-consultations-booked = <b>Сям'я запісалася на кансультацыю.</b>
specialist-consultations-moved =
    <b>Сям'я перанесла кансультацыю.</b>
    Было: { $was }
specialist-consultations-cancelled = <b>Сям'я скасавала запіс.</b> Час дастанецца тым, хто чакае, або зноў вольны.
specialist-consultations-over = <b>Кансультацыя скончылася.</b> Сям'я прыйшла?
specialist-consultations-they-came = Прыйшлі
specialist-consultations-nobody-came = Ніхто не прыйшоў
specialist-consultations-noted = Адзначана. Напішаце сям'і некалькі слоў?
specialist-consultations-write-summary = Напісаць вынік
specialist-consultations-no-summary = Без выніку
specialist-consultations-missed = Адзначана. Сям'я атрымае добрае слова і магчымасць выбраць новы час.
specialist-consultations-ask-summary = Некалькі слоў сям'і: што вы ўбачылі, што рабіць, калі сустрэцца зноў. Сям'я чытае: { $language }. Тэкст пойдзе як ёсць, таму пішыце на гэтай мове, калі можаце.
specialist-consultations-summary = Ваш вынік:
specialist-consultations-send = Адправіць
specialist-consultations-sent = Адпраўлена сям'і.
specialist-consultations-closed = Адзначана. Сям'ю спытаюць, ці дапамагло гэта.
specialist-consultations-not-yet = Кансультацыя яшчэ не пачалася.
specialist-consultations-known = Гэта ўжо адзначана.
specialist-consultations-not-helped = Сям'я ацаніла кансультацыю на { $stars } з 5 ({ $day }). Яна ведае, што вы гэта бачыце.
