parent-events-open = Evenimente
parent-events-head = <b>Ce urmează</b>
parent-events-nothing = În țara dumneavoastră nu e nimic programat acum. Puteți cere să aducem ceva în orașul dumneavoastră.
parent-events-elsewhere = În alte țări
parent-events-others = Alte evenimente
parent-events-bring-here = Aduceți-l la noi
parent-events-line =
    <b>{ $title }</b>
    { $kind } · { $town }
    { $when }
    { $left }
parent-events-event = Eveniment
parent-events-see = Vezi evenimentul
parent-events-title = <b>{ $title }</b>
parent-events-kind = { $kind }
parent-events-kind-host = { $kind } · { $host }
parent-events-when = { $day }, { $start } – { $end } ({ $clock })
parent-events-when-days = { $day }, { $start } – { $last }, { $end } ({ $clock })
parent-events-own-clock = După ceasul dumneavoastră: { $day }, { $start }
parent-events-online = Online
parent-events-where = Unde: { $place }
parent-events-where-exactly = Unde: { $place }, { $address }
parent-events-address-later = Unde: { $place }. Adresa o primesc cei care vin.
parent-events-link-later = Unde: online. Linkul îl primesc cei care participă.
parent-events-link = Link doar pentru dumneavoastră: { $link }
parent-events-map = Hartă
parent-events-partner-page = Pagina partenerului
parent-events-about = { $about }
parent-events-other-language = Încă nu există text în limba dumneavoastră. Acesta este originalul: { $language }.
parent-events-for-specialists = Pentru specialiști
parent-events-for-journalists = Pentru jurnaliști
parent-events-for-everybody = Pentru familii și pentru oricine e interesat
parent-events-ages = Pentru vârste de la { $first } la { $last } ani
parent-events-ages-from = Pentru vârste de la { $age } ani
parent-events-access = Există: { $what }
parent-events-wheelchair = acces fără trepte pentru cărucior
parent-events-feeding = un loc unde puteți hrăni copilul
parent-events-quiet = o cameră liniștită
parent-events-interpreter = interpret
parent-events-siblings = supraveghere pentru frați și surori
parent-events-spoken = Limbi: { $languages }
parent-events-bring = Luați cu dumneavoastră: { $what }
parent-events-filmed = Se filmează. Puteți refuza și veni totuși.
parent-events-partner = Este evenimentul unui partener. Spuneți dacă vă interesează; locurile le ține partenerul.
parent-events-by-application = Locurile se dau pe bază de cerere.
parent-events-no-limit = Este loc pentru toți.
parent-events-full = Nu mai sunt locuri. Există o listă de așteptare.
parent-events-left =
    { $count ->
        [one] Este liber { $count } loc.
        [few] Sunt libere { $count } locuri.
       *[other] Sunt libere { $count } de locuri.
    }
parent-events-cancelled = Evenimentul a fost anulat.
parent-events-over = Evenimentul a trecut.
parent-events-moved = <b>S-a schimbat ceva.</b> Acum este așa:
parent-events-was-cancelled = <b>„{ $title }” nu va avea loc.</b> Ne pare rău. Nu trebuie să faceți nimic.
parent-events-comes-to-town = <b>Ați cerut, și vine în orașul dumneavoastră:</b>
parent-events-wish-what = Ce ați dori să aveți în orașul dumneavoastră?
parent-events-wish-where = În ce oraș? Scrieți numele lui.
parent-events-wished = Am notat: { $kind }, { $town }. Organizatorii văd câte familii cer. Câte familii ar veni cu dumneavoastră?
parent-events-families =
    { $count ->
        [one] { $count } familie
        [few] { $count } familii
       *[other] { $count } de familii
    }
parent-events-wish-counted =
    { $count ->
        [one] Vă mulțumesc: { $town }, { $count } familie. Vă scriu când se pregătește ceva acolo.
        [few] Vă mulțumesc: { $town }, { $count } familii. Vă scriu când se pregătește ceva acolo.
       *[other] Vă mulțumesc: { $town }, { $count } de familii. Vă scriu când se pregătește ceva acolo.
    }
parent-events-data = Ce ați cerut pentru orașul dumneavoastră
parent-events-data-town = Oraș
parent-events-of-course = O ședință dintr-un curs.
parent-events-part-of = Face parte din: { $campaign }
parent-events-region = Pentru familiile din: { $region }
parent-events-whole-campaign = Toată campania
parent-events-campaign-head = <b>{ $name }</b>: tot ce urmează, în toate țările
parent-events-past = Evenimente trecute
parent-events-past-head = <b>Ce a fost</b>
parent-events-past-nothing = În țara dumneavoastră nu a fost încă nimic, sau a fost acum mai bine de un an.
parent-events-past-line = { $title } · { $day }
