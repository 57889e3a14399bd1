parent-reminders-open = Հիշեցնել ինձ
parent-reminders-about =
    <b>{ $title }</b>
    { $at }
parent-reminders-chosen = Կհիշեցնեմ { $leads }։
parent-reminders-none = Այս մասին չեմ հիշեցնի։
parent-reminders-quiet = Ձեր հանգիստ ժամերին ({ $hours }) ես լռում եմ։
parent-reminders-today = Այսօր՝ <b>{ $title }</b>
parent-reminders-tomorrow = Վաղը՝ <b>{ $title }</b>
parent-reminders-in-days =
    { $count ->
        [one] { $count } օրից՝ <b>{ $title }</b>
       *[other] { $count } օրից՝ <b>{ $title }</b>
    }
parent-reminders-when = { $at }
parent-reminders-where = Որտեղ՝ { $place }
parent-reminders-link = Հղումը՝ { $link }
parent-reminders-bring = Վերցրեք Ձեզ հետ՝ { $what }
parent-reminders-code = Ձեր մուտքի կոդը՝ <code>{ $code }</code>
parent-reminders-data = Ձեր ընտրած հիշեցումները
