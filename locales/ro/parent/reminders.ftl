parent-reminders-open = Amintește-mi
parent-reminders-about =
    <b>{ $title }</b>
    { $at }
parent-reminders-chosen = Vă amintesc { $leads }.
parent-reminders-none = Nu vă voi aminti de acest eveniment.
parent-reminders-quiet = În orele dumneavoastră de liniște ({ $hours }) tac.
parent-reminders-today = Astăzi: <b>{ $title }</b>
parent-reminders-tomorrow = Mâine: <b>{ $title }</b>
parent-reminders-in-days =
    { $count ->
        [one] Peste o zi: <b>{ $title }</b>
        [few] Peste { $count } zile: <b>{ $title }</b>
       *[other] Peste { $count } de zile: <b>{ $title }</b>
    }
parent-reminders-when = { $at }
parent-reminders-where = Unde: { $place }
parent-reminders-link = Linkul: { $link }
parent-reminders-bring = Luați cu dumneavoastră: { $what }
parent-reminders-code = Codul pentru intrare: <code>{ $code }</code>
parent-reminders-data = Mementourile alese
