organizer-series-event = { $title } · { $at }
organizer-series-which-event =
    { $count ->
        [0] Nu urmează niciun eveniment. Publicați mai întâi unul sau alegeți ziua și ora.
       *[other] De ce eveniment ține?
    }
organizer-series-how-long = Cu câte zile înainte sau după eveniment? Începe la ora evenimentului, se mută și se anulează odată cu el.
organizer-series-before =
    { $count ->
        [one] Cu { $count } zi înainte de eveniment
        [few] Cu { $count } zile înainte de eveniment
       *[other] Cu { $count } de zile înainte de eveniment
    }
organizer-series-after =
    { $count ->
        [one] La { $count } zi după eveniment
        [few] La { $count } zile după eveniment
       *[other] La { $count } de zile după eveniment
    }
organizer-series-by-event = După un eveniment
organizer-series-repeat = Repetă
organizer-series-in-a-campaign = Campanie
organizer-series-how-often = Cât de des să vină? De fiecare dată la aceeași oră, celor care se potrivesc în ziua aceea.
organizer-series-every-week = În fiecare săptămână
organizer-series-every-month = În fiecare lună
organizer-series-once = O singură dată
organizer-series-a-year = Timp de un an
organizer-series-ask-until = Până în ce zi? De exemplu: 30.06 sau peste 8 săptămâni. Fără sfârșit, vine un an.
organizer-series-weekly = Se repetă în fiecare săptămână până la { $until }
organizer-series-monthly = Se repetă în fiecare lună până la { $until }
organizer-series-end = Încheie seria
organizer-series-ended = Seria s-a încheiat: nu mai urmează niciun anunț. Ce se trimite acum continuă.
organizer-series-no-campaign = Fără campanie
organizer-series-ask-campaign = De ce campanie ține? Același nume unește anunțuri din mai multe țări într-un singur raport.
organizer-series-in-campaign = Ține de campania { $name }.
organizer-series-state-missed = a ratat ora
organizer-series-missed = <b>Anunțul №{ $number } nu a fost trimis.</b> Era programat pentru { $at } ({ $zone }), dar botul nu a mers mai mult de trei ore sau evenimentul s-a mutat. Nimeni nu l-a primit. Îl trimit acum sau îl retrageți?
organizer-series-stood-still = <b>Anunțul №{ $number } a stat mai mult de trei ore</b>, pentru că botul nu a mers. Este în pauză: ceilalți l-ar primi acum. Continuăm sau îl opriți?
organizer-series-shifted = Evenimentul s-a schimbat. Anunțul №{ $number } începe acum la { $at } ({ $zone }).
organizer-series-called-off = Evenimentul este anulat, și odată cu el anunțul №{ $number }. Nimeni nu l-a primit.
organizer-series-needs-moment = Ca să se repete, are nevoie de o zi și o oră ale sale. Alegeți-le mai întâi.
organizer-series-event-too-near = Ziua aceea a trecut deja. Alegeți mai puține zile înainte de eveniment sau o zi și o oră.
organizer-series-event-off = Evenimentul acela nu are loc sau s-a încheiat. Alegeți altul sau o zi și o oră.
organizer-series-gaps = În { $zones } ceasul sare peste ora aceea. Acolo ajunge cu o oră mai târziu.
organizer-series-day-over =
    { $count ->
        [one] Pentru { $count } persoană ziua aceea a trecut după ora locului: nu îl primește
        [few] Pentru { $count } persoane ziua aceea a trecut după ora locului: nu îl primesc
       *[other] Pentru { $count } de persoane ziua aceea a trecut după ora locului: nu îl primesc
    }
organizer-series-live-page = Pagina live
organizer-series-open-page = Deschide pagina
organizer-series-page = Mersul anunțului №{ $number }, pe o pagină care se actualizează singură. Linkul este doar al dumneavoastră și merge până la { $until }.
organizer-series-no-page = Serverul nu are adresă publică, deci nu există pagină. Mesajul din acest chat arată aceleași cifre. Cine administrează serverul poate seta PUBLIC_URL.
organizer-series-more = Mai multe cifre
organizer-series-table = Tabel (XLSX)
organizer-series-whole-campaign = Toată campania
organizer-series-outcome = <b>Rezultatul anunțului №{ $number }</b>
organizer-series-campaign = <b>Campania { $name }</b>. Anunțuri: { $count }
organizer-series-delivered = Livrate: { $part } din { $whole }
organizer-series-opened = Deschise cu o atingere: { $count }
organizer-series-joined = S-au înscris la eveniment: { $count }
organizer-series-stopped = Au oprit anunțurile de aici: { $count }
organizer-series-not-reached = Au blocat botul: { $blocked } · eșuate: { $failed } · necunoscute: { $unknown }
organizer-series-by-language = După limbă
organizer-series-by-country = După țară
organizer-series-by-age = După vârsta copilului
organizer-series-line = { $bar } { $name }: { $part } din { $whole }
organizer-series-others = altele sau nespecificat
organizer-series-table-sent = Doar cifre, fără nume. Fiecare foaie are un grafic.
organizer-series-column-group = Grup
organizer-series-column-all = Destinatari
organizer-series-column-delivered = Livrate
organizer-series-column-opened = Deschise cu o atingere
organizer-series-column-joined = Înscriși
organizer-series-column-stopped = Au oprit anunțurile
organizer-series-column-blocked = Au blocat botul
organizer-series-column-failed = Eșuate
organizer-series-column-unknown = Necunoscute
organizer-series-chart = Grafic
organizer-series-drawing = Îl desenez. Vine imediat.
organizer-series-drawn = După limbă, țară și vârsta copilului în ani. Deschis: destinatari. Închis: cei care l-au primit. «?»: altele sau nespecificat.
