organizer-series-event = { $title } · { $at }
organizer-series-which-event =
    { $count ->
        [0] Впереди нет событий. Сначала опубликуйте событие или назначьте день и час.
       *[other] С каким событием оно связано?
    }
organizer-series-how-long = За сколько дней до события или после него? Начнётся в час начала события, перенесётся и отменится вместе с ним.
organizer-series-before =
    { $count ->
        [one] За { $count } день до события
        [few] За { $count } дня до события
        [many] За { $count } дней до события
       *[other] За { $count } дня до события
    }
organizer-series-after =
    { $count ->
        [one] Через { $count } день после события
        [few] Через { $count } дня после события
        [many] Через { $count } дней после события
       *[other] Через { $count } дня после события
    }
organizer-series-by-event = По событию
organizer-series-repeat = Повторять
organizer-series-in-a-campaign = Кампания
organizer-series-how-often = Как часто повторять? Каждый раз в тот же час, тем, кто подходит в этот день.
organizer-series-every-week = Каждую неделю
organizer-series-every-month = Каждый месяц
organizer-series-once = Только один раз
organizer-series-a-year = Целый год
organizer-series-ask-until = До какого дня? Например: 30.06 или через 8 недель. Без конца оно приходит один год.
organizer-series-weekly = Повторяется каждую неделю до { $until }
organizer-series-monthly = Повторяется каждый месяц до { $until }
organizer-series-end = Закончить серию
organizer-series-ended = Серия закончена: следующих объявлений не будет. То, что уже отправляется, дойдёт.
organizer-series-no-campaign = Без кампании
organizer-series-ask-campaign = К какой кампании относится? Одно название объединяет объявления нескольких стран в один отчёт.
organizer-series-in-campaign = Оно относится к кампании { $name }.
organizer-series-state-missed = пропустило время
organizer-series-missed = <b>Объявление №{ $number } не отправлено.</b> Оно было назначено на { $at } ({ $zone }), но бот не работал больше трёх часов или событие перенесли. Никто его не получил. Отправить сейчас или вернуть?
organizer-series-stood-still = <b>Объявление №{ $number } стояло больше трёх часов</b>: бот не работал. Оно на паузе: остальные получили бы его сейчас. Продолжить или остановить?
organizer-series-shifted = Событие изменилось. Объявление №{ $number } теперь начнётся { $at } ({ $zone }).
organizer-series-called-off = Событие отменено, и объявление №{ $number } вместе с ним. Никто его не получил.
organizer-series-needs-moment = Чтобы повторять, нужны свои день и час. Сначала назначьте их.
organizer-series-event-too-near = Этот день уже прошёл. Выберите меньше дней до события или назначьте день и час.
organizer-series-event-off = Это событие не состоится или уже прошло. Выберите другое или назначьте день и час.
organizer-series-gaps = Там, где часы переводят ({ $zones }), такого времени не будет: придёт на час позже.
organizer-series-day-over =
    { $count ->
        [one] У { $count } человека этот день по местным часам уже прошёл: не придёт
        [few] У { $count } человек этот день по местным часам уже прошёл: не придёт
        [many] У { $count } человек этот день по местным часам уже прошёл: не придёт
       *[other] У { $count } человека этот день по местным часам уже прошёл: не придёт
    }
organizer-series-live-page = Страница хода
organizer-series-open-page = Открыть страницу
organizer-series-page = Ход объявления №{ $number } на странице, которая обновляется сама. Ссылка только для вас, действует до { $until }.
organizer-series-no-page = У сервера нет публичного адреса, поэтому страницы нет. Те же числа показывает сообщение в чате. Адрес задаёт администратор сервера: PUBLIC_URL.
organizer-series-more = Подробнее
organizer-series-table = Таблица (XLSX)
organizer-series-whole-campaign = Вся кампания
organizer-series-outcome = <b>Итог объявления №{ $number }</b>
organizer-series-campaign = <b>Кампания { $name }</b>. Объявлений: { $count }
organizer-series-delivered = Доставлено: { $part } из { $whole }
organizer-series-opened = Открыли нажатием: { $count }
organizer-series-joined = Записались на событие: { $count }
organizer-series-stopped = Отключили объявления под ним: { $count }
organizer-series-not-reached = Заблокировали бота: { $blocked } · не удалось: { $failed } · неизвестно: { $unknown }
organizer-series-by-language = По языкам
organizer-series-by-country = По странам
organizer-series-by-age = По возрасту ребёнка
organizer-series-line = { $bar } { $name }: { $part } из { $whole }
organizer-series-others = другие или не указано
organizer-series-table-sent = Только числа, без имён. На каждом листе есть диаграмма.
organizer-series-column-group = Группа
organizer-series-column-all = Получатели
organizer-series-column-delivered = Доставлено
organizer-series-column-opened = Открыли нажатием
organizer-series-column-joined = Записались
organizer-series-column-stopped = Отключили объявления
organizer-series-column-blocked = Заблокировали бота
organizer-series-column-failed = Не удалось
organizer-series-column-unknown = Неизвестно
organizer-series-chart = Диаграмма
organizer-series-drawing = Рисую. Пришлю через минуту.
organizer-series-drawn = По языкам, странам и возрасту ребёнка в годах. Светлое: получатели. Тёмное: кому доставлено. «?»: другие или не указано.
