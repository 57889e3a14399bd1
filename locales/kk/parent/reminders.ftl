parent-reminders-open = Маған еске салу
parent-reminders-about =
    <b>{ $title }</b>
    { $at }
parent-reminders-chosen = Еске саламын: { $leads }.
parent-reminders-none = Бұл туралы еске салмаймын.
parent-reminders-quiet = Тыныш сағаттарыңызда ({ $hours }) үндемеймін.
parent-reminders-today = Бүгін: <b>{ $title }</b>
parent-reminders-tomorrow = Ертең: <b>{ $title }</b>
parent-reminders-in-days =
    { $count ->
        [one] { $count } күннен кейін: <b>{ $title }</b>
       *[other] { $count } күннен кейін: <b>{ $title }</b>
    }
parent-reminders-when = { $at }
parent-reminders-where = Қайда: { $place }
parent-reminders-link = Сілтеме: { $link }
parent-reminders-bring = Өзіңізбен бірге алыңыз: { $what }
parent-reminders-code = Кіруге арналған кодыңыз: <code>{ $code }</code>
parent-reminders-data = Сіз таңдаған еске салулар
