specialist-consultations-open = Orele mele de consultație
specialist-consultations-none = Nu aveți ore de consultație în viitor. Publicați câteva, iar familiile le pot rezerva imediat.
specialist-consultations-yours =
    { $count ->
        [one] { $count } oră în viitor,
        [few] { $count } ore în viitor,
       *[other] { $count } de ore în viitor,
    } { $booked ->
        [0] niciuna rezervată.
        [one] { $booked } rezervată.
        [few] { $booked } rezervate.
       *[other] { $booked } rezervate.
    }
specialist-consultations-line-free = { $day }, { $hour } · liber
specialist-consultations-line-booked = { $day }, { $hour } · rezervat
specialist-consultations-add = Adaugă ore
specialist-consultations-all = Orele mele
specialist-consultations-which-way = Online sau la fața locului?
specialist-consultations-online = Online
specialist-consultations-at-place = La fața locului
specialist-consultations-ask-link = Trimiteți linkul întâlnirii. Îl vede doar familia care rezervă.
specialist-consultations-ask-place = Unde? De exemplu: Erevan, str. Abovian 5, cabinetul 12
specialist-consultations-ask-times =
    Când? Fus orar: { $city }.

    De exemplu:
    14.05 15:00
    lun, mie 17:00-19:00
    14-16 mai 10:00-14:00
specialist-consultations-preview =
    Fus orar: { $city }
    Unde: { $where }
specialist-consultations-moment = { $day }, { $start }–{ $end }
specialist-consultations-more =
    { $count ->
        [one] și încă { $count }
        [few] și încă { $count }
       *[other] și încă { $count }
    }
specialist-consultations-rewrite = Ca să schimbați orele, scrieți-le din nou.
specialist-consultations-minutes = { $count } min
specialist-consultations-weeks =
    { $count ->
        [1] O dată
        [one] { $count } săptămână
        [few] { $count } săptămâni
       *[other] { $count } de săptămâni
    }
specialist-consultations-zone = Fus orar: { $city }
specialist-consultations-which-zone = După ceasul cărui oraș dați orele?
specialist-consultations-publish =
    { $count ->
        [one] Publică { $count } oră
        [few] Publică { $count } ore
       *[other] Publică { $count } de ore
    }
specialist-consultations-published =
    { $count ->
        [one] { $count } oră este publicată.
        [few] { $count } ore sunt publicate.
       *[other] { $count } de ore sunt publicate.
    } Familiile pot rezerva.
specialist-consultations-words-only = Vă rugăm să scrieți ca text.
specialist-consultations-times-unclear =
    Nu am putut citi ziua și orele. Scrieți cu cifre, în următorul an, de exemplu:
    14.05 15:00
    lun, mie 17:00-19:00
    14-16 mai 10:00-14:00
specialist-consultations-too-short = Aceste ore sunt mai scurte decât o consultație. Scrieți mai multe ore sau alegeți o consultație mai scurtă.
specialist-consultations-past = Această oră a trecut deja. Scrieți una mai târzie.
specialist-consultations-hour-unsure = În acea noapte se schimbă ora: ora aceasta lipsește sau vine de două ori. Alegeți alta.
specialist-consultations-overlap = Aveți deja o oră de consultație în acest interval. Nu s-a publicat nimic. Scrieți alte ore.
specialist-consultations-too-many = Cel mult { $most } deodată. Scrieți mai puține zile sau săptămâni.
specialist-consultations-link-unclear = Acesta nu este un link. Începe cu https://
specialist-consultations-no-profession = Familiile caută după profesie. Adăugați-o mai întâi pe a dumneavoastră.
specialist-consultations-to-profile = Profilul meu
specialist-consultations-where = Unde: { $where }
specialist-consultations-free = Liber.
specialist-consultations-family =
    { $age ->
        [none] Familia: { $language } · { $country }
       *[other] Familia: { $language } · { $country } · copil: { $age }
    }{ $name ->
        [none] {""}
       *[other] { " · " }{ $name }
    }
specialist-consultations-waiting =
    { $count ->
        [one] Așteaptă { $count } familie.
        [few] Așteaptă { $count } familii.
       *[other] Așteaptă { $count } de familii.
    }
specialist-consultations-see = Deschide
specialist-consultations-withdraw = Retrage această oră
specialist-consultations-withdraw-free = Familiile nu vor mai vedea această oră. Cine o așteaptă este anunțat.
specialist-consultations-withdraw-booked = Familia este anunțată imediat și primește alte ore.
specialist-consultations-withdraw-sure = Da, retrage
specialist-consultations-withdrawn = Retrasă. Toți cei vizați sunt anunțați.
specialist-consultations-booked = <b>O familie a rezervat o consultație.</b>
specialist-consultations-moved =
    <b>O familie și-a mutat consultația.</b>
    Înainte: { $was }
specialist-consultations-cancelled = <b>Familia a anulat.</b> Ora trece la cine așteaptă sau este din nou liberă.
specialist-consultations-over = <b>Consultația s-a încheiat.</b> A venit familia?
specialist-consultations-they-came = Au venit
specialist-consultations-nobody-came = Nu a venit nimeni
specialist-consultations-noted = Am notat. Scrieți câteva cuvinte pentru familie?
specialist-consultations-write-summary = Scrie un rezumat
specialist-consultations-no-summary = Fără rezumat
specialist-consultations-missed = Am notat. Familia primește un cuvânt bun și poate alege altă oră.
specialist-consultations-ask-summary = Câteva cuvinte pentru familie: ce ați văzut, ce e de făcut, când vă revedeți. Familia citește: { $language }. Textul pleacă așa cum îl scrieți, deci scrieți în această limbă dacă puteți.
specialist-consultations-summary = Rezumatul dumneavoastră:
specialist-consultations-send = Trimite
specialist-consultations-sent = Trimis familiei.
specialist-consultations-closed = Am notat. Familia este întrebată dacă i-a fost de folos.
specialist-consultations-not-yet = Consultația nu a început încă.
specialist-consultations-known = Acest lucru a fost notat.
specialist-consultations-not-helped = O familie a notat o consultație cu { $stars } din 5 ({ $day }). Ea știe că vedeți acest lucru.
