organizer-staff-open = Каманда
organizer-staff-list =
    { $count ->
        [0] Тут пакуль ніхто не працуе.
        [one] Выдадзена { $count } роля.
        [few] Выдадзена { $count } ролі.
        [many] Выдадзена { $count } роляў.
       *[other] Выдадзена { $count } ролі.
    }
organizer-staff-title = { $name }: { $role }
organizer-staff-title-waits = { $name }: { $role }, чакае пацвярджэння
organizer-staff-id = Telegram id <code>{ $id }</code>
organizer-staff-country = Краіна: { $country }
organizer-staff-all-countries = Усе краіны
organizer-staff-since = З { $at }
organizer-staff-before = ‹ Папярэднія
organizer-staff-after = Наступныя ›
organizer-staff-invite = Запрасіць
organizer-staff-which-role = На якую ролю запрасіць?
organizer-staff-which-country = Каардынатар якой краіны?
organizer-staff-link =
    Спасылка для аднаго чалавека, роля: { $role }. Дзейнічае адзін раз, { $hours } г. Доступу няма, пакуль уладальнік не пацвердзіць.

    <code>{ $link }</code>
organizer-staff-copy = Скапіраваць спасылку
organizer-staff-approve = Пацвердзіць
organizer-staff-decline = Адхіліць
organizer-staff-approved = Пацверджана. { $who }
organizer-staff-declined = Адхілена. { $who }
organizer-staff-awaits = Запрашэнне адкрылі і чакаюць вашага пацвярджэння. Звярыце id з чалавекам, перш чым пацвердзіць.
organizer-staff-end = Зняць ролю
organizer-staff-sure = Зняць ролю? { $who }. Чалавеку пра гэта паведамяць, яго адкрытыя пытанні пяройдуць да іншых.
organizer-staff-yes-end = Так, зняць ролю
organizer-staff-ended = Роля знятая. { $who }
organizer-staff-last-owner = Гэта апошні ўладальнік. Спачатку прызначце іншага.
organizer-staff-above-own = Запрасіць можна не вышэй за сваю ролю і ў сваёй краіне.
