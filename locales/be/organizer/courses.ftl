organizer-courses-open = Мае курсы заняткаў
organizer-courses-mine =
    { $count ->
        [0] У вас пакуль няма курсаў.
        [one] Вы вядзеце { $count } курс.
        [few] Вы вядзеце { $count } курсы.
        [many] Вы вядзеце { $count } курсаў.
       *[other] Вы вядзеце { $count } курса.
    }
organizer-courses-row = { $title } · { $status }
organizer-courses-new = Новы курс
organizer-courses-which-kind = Індывідуальныя заняткі ці група?
organizer-courses-ask-title = Як называецца курс? Напішыце назву, а ніжэй, калі хочаце, пра што ён.
organizer-courses-ask-where = Дзе заняткі? Напішыце горад і адрас, напрыклад: Мінск, вул. Багдановіча, 5. Або націсніце «Анлайн».
organizer-courses-ask-seats = Колькі дзяцей можа займацца? Напішыце лік.
organizer-courses-dates = Даты
organizer-courses-leader = Вядучы
organizer-courses-who-leads = Хто вядзе курс?
organizer-courses-i-lead = Вяду я
organizer-courses-led-by = Вядучы: { $name }
organizer-courses-children = Дзеці: { $taken } з { $seats }, чакаюць: { $waiting }
organizer-courses-clock =
    { $count ->
        [one] { $count } занятак, час па гадзінніку горада { $city }:
        [few] { $count } заняткі, час па гадзінніку горада { $city }:
        [many] { $count } заняткаў, час па гадзінніку горада { $city }:
       *[other] { $count } занятка, час па гадзінніку горада { $city }:
    }
organizer-courses-not-ready = Сем'ям патрэбны назва, месца і даты, якія яшчэ наперадзе. Чагосьці з гэтага не хапае.
organizer-courses-already = Сем'і ўжо бачаць гэты курс. Каб перанесці або адмяніць занятак, адкрыйце яго; месцы, узрост і тэксты можна мяняць заўсёды.
organizer-courses-below =
    { $count ->
        [one] Запісана { $count } дзіця. Менш месцаў зрабіць нельга.
        [few] Запісаны { $count } дзіцяці. Менш месцаў зрабіць нельга.
        [many] Запісана { $count } дзяцей. Менш месцаў зрабіць нельга.
       *[other] Запісана { $count } дзіцяці. Менш месцаў зрабіць нельга.
    }
organizer-courses-class-over = Ужо прайшло або адменена. Нічога не змянілася.
organizer-courses-was-published =
    { $count ->
        [one] №{ $number } апублікаваны, { $count } занятак. Сем'і могуць запісвацца.
        [few] №{ $number } апублікаваны, { $count } заняткі. Сем'і могуць запісвацца.
        [many] №{ $number } апублікаваны, { $count } заняткаў. Сем'і могуць запісвацца.
       *[other] №{ $number } апублікаваны, { $count } занятка. Сем'і могуць запісвацца.
    }
    Спасылка, якая яго адкрывае: { $link }
organizer-courses-cancel = Адмяніць курс
organizer-courses-cancel-sure =
    { $count ->
        [0] Адмяніць усе заняткі, пачынаючы з гэтага моманту? Ніхто не запісаны. Вярнуць нельга.
        [one] Адмяніць усе заняткі, пачынаючы з гэтага моманту? { $count } сям'я даведаецца адзін раз. Вярнуць нельга.
        [few] Адмяніць усе заняткі, пачынаючы з гэтага моманту? { $count } сям'і даведаюцца, кожная адзін раз. Вярнуць нельга.
        [many] Адмяніць усе заняткі, пачынаючы з гэтага моманту? { $count } сем'яў даведаюцца, кожная адзін раз. Вярнуць нельга.
       *[other] Адмяніць усе заняткі, пачынаючы з гэтага моманту? { $count } сям'і даведаюцца, кожная адзін раз. Вярнуць нельга.
    }
organizer-courses-cancel-yes = Так, адмяніць курс
organizer-courses-was-cancelled =
    { $count ->
        [one] №{ $number } адменены. { $count } сям'я даведаецца праз хвіліну, ноччу — раніцай.
        [few] №{ $number } адменены. { $count } сям'і даведаюцца праз хвіліну, ноччу — раніцай.
        [many] №{ $number } адменены. { $count } сем'яў даведаюцца праз хвіліну, ноччу — раніцай.
       *[other] №{ $number } адменены. { $count } сям'і даведаюцца праз хвіліну, ноччу — раніцай.
    }
organizer-courses-class = { $number }. { $day }, { $hour }
organizer-courses-class-off = { $number }. { $day }, { $hour } · адменена
organizer-courses-class-title =
    <b>{ $title }</b>
    Занятак { $number }: { $at }
organizer-courses-came = Хто быў
organizer-courses-move = Перанесці
organizer-courses-substitute = Замена
organizer-courses-cancel-class = Адмяніць гэты занятак
organizer-courses-cancel-class-yes = Так, адмяніць занятак
organizer-courses-cancel-class-sure =
    { $count ->
        [0] Адмяніць { $at }? Ніхто не запісаны. Астатнія заняткі застаюцца.
        [one] Адмяніць { $at }? { $count } сям'я даведаецца. Астатнія заняткі застаюцца.
        [few] Адмяніць { $at }? { $count } сям'і даведаюцца. Астатнія заняткі застаюцца.
        [many] Адмяніць { $at }? { $count } сем'яў даведаюцца. Астатнія заняткі застаюцца.
       *[other] Адмяніць { $at }? { $count } сям'і даведаюцца. Астатнія заняткі застаюцца.
    }
organizer-courses-class-cancelled =
    { $count ->
        [one] Адменена: { $at }. { $count } сям'я даведаецца праз хвіліну, ноччу — раніцай.
        [few] Адменена: { $at }. { $count } сям'і даведаюцца праз хвіліну, ноччу — раніцай.
        [many] Адменена: { $at }. { $count } сем'яў даведаюцца праз хвіліну, ноччу — раніцай.
       *[other] Адменена: { $at }. { $count } сям'і даведаюцца праз хвіліну, ноччу — раніцай.
    }
organizer-courses-ask-move =
    <b>{ $title }</b>, { $at }
    На калі перанесці? Па гадзінніку месца: 28.02 18:00 або 28.02 18:00-19:00.
organizer-courses-moved =
    { $count ->
        [one] Перанесена: { $at }. { $count } сям'я даведаецца праз хвіліну, ноччу — раніцай.
        [few] Перанесена: { $at }. { $count } сям'і даведаюцца праз хвіліну, ноччу — раніцай.
        [many] Перанесена: { $at }. { $count } сем'яў даведаюцца праз хвіліну, ноччу — раніцай.
       *[other] Перанесена: { $at }. { $count } сям'і даведаюцца праз хвіліну, ноччу — раніцай.
    }
organizer-courses-who-instead = Хто правядзе замест вядучага?
organizer-courses-nobody-instead = Іншых спецыялістаў гэтай краіны, хто не ў ад'ездзе, цяпер няма.
organizer-courses-how-long = { $name } вядзе { $at }. Толькі гэты занятак ці ўсе наступныя таксама?
organizer-courses-only-this = Толькі гэты занятак
organizer-courses-and-later = Гэты і ўсе наступныя
organizer-courses-substituted =
    { $count ->
        [one] Вядзе { $name }. Паведамляем спецыялісту і { $count } сям'і.
        [few] Вядзе { $name }. Паведамляем спецыялісту і { $count } сем'ям.
        [many] Вядзе { $name }. Паведамляем спецыялісту і { $count } сем'ям.
       *[other] Вядзе { $name }. Паведамляем спецыялісту і { $count } сям'і.
    }
organizer-courses-who-came =
    { $count ->
        [0] Адзначаны ўсе. Націсніце на дзіця, каб змяніць адзнаку.
        [one] Не адзначана { $count } дзіця. Націсніце: ✓ было, ✗ не было.
        [few] Не адзначаны { $count } дзіцяці. Націсніце: ✓ было, ✗ не было.
        [many] Не адзначана { $count } дзяцей. Націсніце: ✓ было, ✗ не было.
       *[other] Не адзначана { $count } дзіцяці. Націсніце: ✓ было, ✗ не было.
    }
organizer-courses-nobody = Ніхто не запісаны.
organizer-courses-pupil = №{ $number } · узрост { $age }
organizer-courses-absent = ✗ { $name }
organizer-courses-all-came = Усе астатнія былі
organizer-courses-noted = Адзначана.
organizer-courses-not-begun = Занятак яшчэ не пачаўся. Адзначыць можна з яго пачатку.
organizer-courses-table-sent =
    { $count ->
        [one] { $count } дзіця, занятак — слупок. Імёны толькі тых сем'яў, хто іх паказвае.
        [few] { $count } дзіцяці, занятак — слупок. Імёны толькі тых сем'яў, хто іх паказвае.
        [many] { $count } дзяцей, занятак — слупок. Імёны толькі тых сем'яў, хто іх паказвае.
       *[other] { $count } дзіцяці, занятак — слупок. Імёны толькі тых сем'яў, хто іх паказвае.
    }
organizer-courses-column-age = Узрост
organizer-courses-column-class = { $at }
organizer-courses-column-came = Было на занятках
organizer-courses-cell-came = было
organizer-courses-cell-absent = не было
organizer-courses-given =
    <b>Вы вядзеце занятак: { $title }</b>
    { $at }
organizer-courses-given-rest =
    <b>Вы вядзеце заняткі: { $title }</b>
    Пачынаючы з: { $at }
organizer-courses-is-moved =
    <b>Ваш занятак перанесены: { $title }</b>
    Цяпер { $at }
organizer-courses-is-off =
    <b>Ваш занятак адменены: { $title }</b>
    { $at }
organizer-courses-ask-came =
    <b>Занятак скончыўся: { $title }</b>
    { $at }
    Хто быў?
