parent-reminders-open = Напомнить мне
parent-reminders-about =
    <b>{ $title }</b>
    { $at }
parent-reminders-chosen = Напомню { $leads }.
parent-reminders-none = Об этом я напоминать не буду.
parent-reminders-quiet = В ваши тихие часы ({ $hours }) я молчу.
parent-reminders-today = Сегодня: <b>{ $title }</b>
parent-reminders-tomorrow = Завтра: <b>{ $title }</b>
parent-reminders-in-days =
    { $count ->
        [one] Через { $count } день: <b>{ $title }</b>
        [few] Через { $count } дня: <b>{ $title }</b>
        [many] Через { $count } дней: <b>{ $title }</b>
       *[other] Через { $count } дня: <b>{ $title }</b>
    }
parent-reminders-when = { $at }
parent-reminders-where = Где: { $place }
parent-reminders-link = Ссылка: { $link }
parent-reminders-bring = Возьмите с собой: { $what }
parent-reminders-code = Ваш код для входа: <code>{ $code }</code>
parent-reminders-data = Напоминания, которые вы выбрали
