parent-questions-ask-specialist = Спытаць спецыяліста
parent-questions-passing = Перадам так: { $profession }. Тэма: { $topic }.
parent-questions-draft =
    { $files ->
        [0] <blockquote>{ $words }</blockquote>
        [one] <blockquote>{ $words }</blockquote>
            І { $files } файл.
        [few] <blockquote>{ $words }</blockquote>
            І { $files } файлы.
        [many] <blockquote>{ $words }</blockquote>
            І { $files } файлаў.
       *[other] <blockquote>{ $words }</blockquote>
            І { $files } файла.
    }
parent-questions-anonymous = Вашага імя спецыяліст не ўбачыць. Можна дапісаць, дадаць файлы, змяніць тэму або адправіць.
parent-questions-send = Адправіць
parent-questions-all-topics = Усе тэмы
parent-questions-topic = { $mark }{ $topic }
parent-questions-which-topic = Пра што ваша пытанне?
parent-questions-write-it = Напішыце пытанне адным або некалькімі паведамленнямі. Можна дадаць фота, дакументы, галасавыя паведамленні.
parent-questions-sent =
    Ваша пытанне ў нас, №{ $number }.
    { $days ->
        [one] Звычайна на такія пытанні адказваюць на працягу { $days } дня ({ $profession }).
        [few] Звычайна на такія пытанні адказваюць на працягу { $days } дзён ({ $profession }).
        [many] Звычайна на такія пытанні адказваюць на працягу { $days } дзён ({ $profession }).
       *[other] Звычайна на такія пытанні адказваюць на працягу { $days } дня ({ $profession }).
    } Як толькі прыйдзе адказ, напішу вам.
parent-questions-sent-triage =
    Ваша пытанне ў нас, №{ $number }.
    { $days ->
        [one] Каардынатар шукае патрэбнага спецыяліста. Звычайна гэта займае да { $days } дня.
        [few] Каардынатар шукае патрэбнага спецыяліста. Звычайна гэта займае да { $days } дзён.
        [many] Каардынатар шукае патрэбнага спецыяліста. Звычайна гэта займае да { $days } дзён.
       *[other] Каардынатар шукае патрэбнага спецыяліста. Звычайна гэта займае да { $days } дня.
    } Напішу вам адразу.
parent-questions-consent-needed = Каб перадаць пытанне, патрэбна ваша згода. Пакуль нічога не захавана.
parent-questions-empty = Такое перадаць не магу. Дашліце тэкст, фота, дакумент, галасавое паведамленне або відэа.
parent-questions-too-many = У вас дзесяць адкрытых пытанняў. Закрыйце, калі ласка, адно з іх: /my
parent-questions-file-too-large = Файл большы за 20 МБ, перадаць яго не магу. Карацейшае відэа або фота пройдзе. Астатняе захавана.
parent-questions-none = Пытанняў пакуль няма. Проста напішыце.
parent-questions-yours = Вашы пытанні
parent-questions-line = №{ $number } { $words }
parent-questions-head =
    <b>№{ $number }</b> · { $topic }
    { $state }
parent-questions-state-triage = Шукаем спецыяліста.
parent-questions-state-offered = Спецыяліст атрымаў пытанне.
parent-questions-state-taken = Спецыяліст рыхтуе адказ.
parent-questions-state-waiting = Спецыяліст чакае вашых удакладненняў.
parent-questions-state-answered = Адказ ёсць.
parent-questions-state-closed = Закрыта.
parent-questions-you = Вы:
parent-questions-specialist = Спецыяліст:
parent-questions-coordinator = Каардынатар:
parent-questions-ask-more = Спытаць яшчэ
parent-questions-reply = Адказаць
parent-questions-solved = Дзякуй, вырашана
parent-questions-write-more = Напішыце, што дадаць да пытання №{ $number }. Можна фота і дакументы.
parent-questions-added = Дададзена да пытання №{ $number }. Спецыяліст гэта ўбачыць.
parent-questions-answer = <b>Адказ на пытанне №{ $number }</b>
parent-questions-details = <b>Спецыяліст удакладняе па пытанні №{ $number }</b>
parent-questions-care = <b>Каардынатар піша вам пра пытанне №{ $number }</b>
parent-questions-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-questions-first-specialist = Для пытання №{ $number } знайшоўся спецыяліст: { $profession }. Вам нічога рабіць не трэба.
parent-questions-new-specialist = Пытанне №{ $number } цяпер у іншага спецыяліста: { $profession }. Вам нічога рабіць не трэба.
parent-questions-back-in-triage = Спецыяліст не можа адказаць на пытанне №{ $number }. Каардынатар шукае іншага. Вам нічога рабіць не трэба.
parent-questions-late =
    На пытанне №{ $number } ідзе больш часу, чым мы абяцалі. Мы пра яго памятаем, каардынатар ужо ведае.
    { $days ->
        [one] Звычайна на такія пытанні ідзе да { $days } дня.
        [few] Звычайна на такія пытанні ідзе да { $days } дзён.
        [many] Звычайна на такія пытанні ідзе да { $days } дзён.
       *[other] Звычайна на такія пытанні ідзе да { $days } дня.
    } Калі нешта змянілася, дапішыце сюды.
parent-questions-closed-already = Гэта пытанне ўжо закрыта.
parent-questions-too-late = Пытанне закрыта больш за 30 дзён таму. Напішыце, калі ласка, новае.
parent-questions-rate = Пытанне №{ $number } закрыта. Гэта вам дапамагло? 5 азначае «вельмі дапамагло».
parent-questions-rated = Дзякуй. Хочаце дадаць пару слоў?
parent-questions-rated-low = Дзякуй за шчырасць. Вам напіша каардынатар. Раскажаце, чаго не хапіла?
parent-questions-skip = Прапусціць
parent-questions-thanks = Дзякуй. Пішыце, калі спатрэбіцца.
parent-questions-settled = Спецыяліст закрыў пытанне №{ $number }. На працягу 30 дзён яго можна адкрыць зноў. Гэта вам дапамагло? 5 азначае «вельмі дапамагло».
parent-questions-rated-already = Ваша ацэнка ўжо захавана. Дзякуй.
