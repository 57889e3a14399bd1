parent-reminders-open = Нагадаць мне
parent-reminders-about =
    <b>{ $title }</b>
    { $at }
parent-reminders-chosen = Нагадаю { $leads }.
parent-reminders-none = Пра гэта я нагадваць не буду.
parent-reminders-quiet = У вашы ціхія гадзіны ({ $hours }) я маўчу.
parent-reminders-today = Сёння: <b>{ $title }</b>
parent-reminders-tomorrow = Заўтра: <b>{ $title }</b>
parent-reminders-in-days =
    { $count ->
        [one] Праз { $count } дзень: <b>{ $title }</b>
        [few] Праз { $count } дні: <b>{ $title }</b>
        [many] Праз { $count } дзён: <b>{ $title }</b>
       *[other] Праз { $count } дня: <b>{ $title }</b>
    }
parent-reminders-when = { $at }
parent-reminders-where = Дзе: { $place }
parent-reminders-link = Спасылка: { $link }
parent-reminders-bring = Вазьміце з сабой: { $what }
parent-reminders-code = Ваш код для ўваходу: <code>{ $code }</code>
parent-reminders-data = Напаміны, якія вы выбралі
