parent-calendar-add = Adaugă în calendar
parent-calendar-take-out = Scoate din calendar
parent-calendar-sent = <b>{ $title }</b>, { $at }. Deschideți fișierul și evenimentul apare în calendarul dumneavoastră.
parent-calendar-mine = Toate evenimentele dumneavoastră încap într-un singur fișier de calendar.
parent-calendar-take-mine = Trimite calendarul meu
parent-calendar-mine-sent =
    { $count ->
        [one] Un eveniment. Deschideți fișierul și apare în calendarul dumneavoastră.
        [few] { $count } evenimente. Deschideți fișierul și apar în calendarul dumneavoastră.
       *[other] { $count } de evenimente. Deschideți fișierul și apar în calendarul dumneavoastră.
    }
