parent-consultations-open = Запісацца на кансультацыю
parent-consultations-who =
    <b>З кім вы хочаце пагаварыць?</b>

    Лік паказвае, колькі часу вольна.
parent-consultations-none = Вольнага часу для кансультацый зараз няма. Магу перадаць ваша пытанне спецыялісту.
parent-consultations-none-here = { $name }: на вашай мове часу пакуль няма. Можна паглядзець на ўсіх мовах.
parent-consultations-counted = { $name } ({ $count })
parent-consultations-all-languages = На ўсіх мовах
parent-consultations-own-language = Толькі на маёй мове
parent-consultations-days =
    <b>{ $name }</b>
    Які дзень вам падыходзіць? Час па вашым гадзінніку: { $city }.
parent-consultations-day =
    <b>{ $name }</b>
    { $day }, па вашым гадзінніку: { $city }.
parent-consultations-day-empty = На гэты дзень часу больш няма.
parent-consultations-time = { $hour } · { $name }
parent-consultations-time-taken = { $hour } · { $name } · занята
parent-consultations-moment = { $day }, { $hour }
parent-consultations-when = { $at }, { $minutes } хв
parent-consultations-there = На месцы гэта { $day }, { $start } (гадзінны пояс: { $city })
parent-consultations-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-consultations-languages = Мовы: { $languages }
parent-consultations-online = Анлайн. Спасылка прыйдзе, калі вы запішацеся.
parent-consultations-place = Дзе: { $place }
parent-consultations-link = Анлайн: { $link }
parent-consultations-book = Запісацца
parent-consultations-booked = <b>Вы запісаны.</b>
parent-consultations-reminded-twice = Нагадаю за дзень і за дзве гадзіны. Спецыяліст убачыць ваша імя, толькі калі вы ўключылі гэта ў /settings.
parent-consultations-reminded-once = Нагадаю перад пачаткам. Спецыяліст убачыць ваша імя, толькі калі вы ўключылі гэта ў /settings.
parent-consultations-move = Перанесці
parent-consultations-cancel = Скасаваць запіс
parent-consultations-cancelled = Запіс скасаваны. Спецыяліст ведае, час вольны для іншай сям'і. Дзякуй, што папярэдзілі.
parent-consultations-this-again = Паглядзець гэты час зноў
parent-consultations-others = Іншы час
parent-consultations-move-to = Які час зручнейшы? Ваш запіс захоўваецца, пакуль вы не выберыце. Па вашым гадзінніку: { $city }.
parent-consultations-no-other = Іншага вольнага часу ў гэтага спецыяліста зараз няма.
parent-consultations-again = Вольны час гэтага спецыяліста, па вашым гадзінніку: { $city }.
parent-consultations-same-again = Той жа спецыяліст, новы час
parent-consultations-yours =
    { $count ->
        [one] Наперадзе { $count } кансультацыя.
        [few] Наперадзе { $count } кансультацыі.
        [many] Наперадзе { $count } кансультацый.
       *[other] Наперадзе { $count } кансультацыі.
    }
parent-consultations-after-consent = Дзякуй. Цяпер націсніце кнопку пад часам вышэй яшчэ раз.
parent-consultations-taken = Гэты час толькі што заняла іншая сям'я. У вас нічога не змянілася. Можна пачакаць яго або выбраць іншы.
parent-consultations-own-slot = Гэта ваш уласны час. На яго запісваюцца сем'і.
parent-consultations-booked-then = У гэтыя гадзіны ў вас ужо ёсць кансультацыя. Выберыце іншы час або перанясіце першую: /my
parent-consultations-enough = У вас наперадзе тры кансультацыі. Пасля адной з іх можна запісацца зноў, або скасуйце адну: /my
parent-consultations-over = Гэты запіс ужо нельга змяніць. Кансультацыя пачалася, скасаваная або перанесеная.
parent-consultations-join-line = У ліст чакання
parent-consultations-leave-line = Выйсці з ліста чакання
parent-consultations-in-line = Вы ў лісце чакання, месца { $place }. Калі час вызваліцца, я прытрымаю яго для вас і адразу напішу.
parent-consultations-left-line = Гатова. Вас больш няма ў гэтым лісце чакання.
parent-consultations-offered = <b>Час, якога вы чакалі, вызваліўся.</b>
parent-consultations-held-until = Трымаю яго для вас да: { $day }, { $hour } (гадзінны пояс: { $city }).
parent-consultations-decline = Не, дзякуй
parent-consultations-passed = Час перайшоў наступнай сям'і. Калі кансультацыя яшчэ патрэбная, паглядзіце іншы час.
parent-consultations-awaited-gone = Спецыяліст зняў час, якога вы чакалі. Вось іншы час.
parent-consultations-near-day = <b>Нагадваю пра вашу кансультацыю.</b>
parent-consultations-near-hours = <b>Ваша кансультацыя хутка пачнецца.</b>
parent-consultations-shifted = <b>Гадзіннікі перавялі.</b> Кансультацыя цяпер у гэты час:
parent-consultations-freed = <b>Спецыяліст не зможа ў прызначаны час.</b> Нам вельмі шкада. Выберыце, калі ласка, іншы.
parent-consultations-missed = Вы і спецыяліст не сустрэліся ({ $day }). Так бывае, ніхто не крыўдзіцца. Падабраць новы час?
parent-consultations-summed = <b>Ваша кансультацыя, { $day }</b>
parent-consultations-summary = <blockquote expandable>{ $text }</blockquote>
parent-consultations-helped = Гэта дапамагло вам? 5 значыць «вельмі».
parent-consultations-rated = Дзякуй. Хочаце дадаць пару слоў?
parent-consultations-rated-low = Дзякуй за шчырасць. Гэта ўбачыць каардынатар. Раскажаце, чаго не хапіла?
parent-consultations-rated-already = Ваша ацэнка ўжо захавана. Дзякуй.
parent-consultations-skip = Прапусціць
parent-consultations-thanks = Дзякуй. Пішыце, калі спатрэбіцца.
