organizer-staff-open = Команда
organizer-staff-list =
    { $count ->
        [0] Пока здесь никто не работает.
        [one] Выдана { $count } роль.
        [few] Выдано { $count } роли.
        [many] Выдано { $count } ролей.
       *[other] Выдано { $count } роли.
    }
organizer-staff-title = { $name }: { $role }
organizer-staff-title-waits = { $name }: { $role }, ждёт подтверждения
organizer-staff-id = Telegram id <code>{ $id }</code>
organizer-staff-country = Страна: { $country }
organizer-staff-all-countries = Все страны
organizer-staff-since = С { $at }
organizer-staff-before = ‹ Предыдущие
organizer-staff-after = Следующие ›
organizer-staff-invite = Пригласить
organizer-staff-which-role = На какую роль пригласить?
organizer-staff-which-country = Координатор какой страны?
organizer-staff-link =
    Ссылка для одного человека, роль: { $role }. Действует один раз, { $hours } ч. Доступа нет, пока владелец не подтвердит.

    <code>{ $link }</code>
organizer-staff-copy = Скопировать ссылку
organizer-staff-approve = Подтвердить
organizer-staff-decline = Отклонить
organizer-staff-approved = Подтверждено. { $who }
organizer-staff-declined = Отклонено. { $who }
organizer-staff-awaits = Приглашение открыли и ждут вашего подтверждения. Сверьте id с человеком, прежде чем подтвердить.
organizer-staff-end = Снять роль
organizer-staff-sure = Снять роль? { $who }. Человеку об этом сообщат, его открытые вопросы перейдут к другим.
organizer-staff-yes-end = Да, снять роль
organizer-staff-ended = Роль снята. { $who }
organizer-staff-last-owner = Это последний владелец. Сначала назначьте другого.
organizer-staff-above-own = Пригласить можно не выше своей роли и в своей стране.
