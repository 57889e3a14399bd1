parent-events-open = Іс-шаралар
parent-events-head = <b>Жақында не болады</b>
parent-events-nothing = Сіздің елде әзірге ештеңе жоспарланбаған. Қалаңызға бірдеңе әкелуді сұрай аласыз.
parent-events-elsewhere = Басқа елдерде
parent-events-others = Басқа іс-шаралар
parent-events-bring-here = Біздің қалаға әкеліңіз
parent-events-line =
    <b>{ $title }</b>
    { $kind } · { $town }
    { $when }
    { $left }
parent-events-event = Іс-шара
parent-events-see = Іс-шараны ашу
parent-events-title = <b>{ $title }</b>
parent-events-kind = { $kind }
parent-events-kind-host = { $kind } · { $host }
parent-events-when = { $day }, { $start } – { $end } ({ $clock })
parent-events-when-days = { $day }, { $start } – { $last }, { $end } ({ $clock })
parent-events-own-clock = Сіздің сағатыңызбен: { $day }, { $start }
parent-events-online = Онлайн
parent-events-where = Қайда: { $place }
parent-events-where-exactly = Қайда: { $place }, { $address }
parent-events-address-later = Қайда: { $place }. Мекенжайды келетіндер алады.
parent-events-link-later = Қайда: онлайн. Сілтемені қатысатындар алады.
parent-events-link = Тек сізге арналған сілтеме: { $link }
parent-events-map = Карта
parent-events-partner-page = Серіктестің беті
parent-events-about = { $about }
parent-events-other-language = Сіздің тіліңізде мәтін әзірге жоқ. Бұл түпнұсқа: { $language }.
parent-events-for-specialists = Мамандарға арналған
parent-events-for-journalists = Журналистерге арналған
parent-events-for-everybody = Отбасыларға және қызығатындардың бәріне
parent-events-ages = Жасы: { $first }–{ $last }
parent-events-ages-from = Жасы: { $age } жастан
parent-events-access = Бар: { $what }
parent-events-wheelchair = арбаға арналған табалдырықсыз жол
parent-events-feeding = баланы тамақтандыратын орын
parent-events-quiet = тыныш бөлме
parent-events-interpreter = аудармашы
parent-events-siblings = бауырларына қарайтын адам
parent-events-spoken = Тілдері: { $languages }
parent-events-bring = Ала келіңіз: { $what }
parent-events-filmed = Түсірілім болады. Бас тартып, бәрібір келуге болады.
parent-events-partner = Бұл серіктестің іс-шарасы. Қызықты болса, айтыңыз; орындарды серіктес жүргізеді.
parent-events-by-application = Орын өтінім бойынша беріледі.
parent-events-no-limit = Орын бәріне жетеді.
parent-events-full = Орын жоқ. Күту тізімі бар.
parent-events-left =
    { $count ->
        [one] { $count } орын бос.
       *[other] { $count } орын бос.
    }
parent-events-cancelled = Іс-шара тоқтатылды.
parent-events-over = Іс-шара өтіп кетті.
parent-events-moved = <b>Бір нәрсе өзгерді.</b> Енді былай:
parent-events-was-cancelled = <b>«{ $title }» өтпейді.</b> Өкінішті. Сізге ештеңе істеудің қажеті жоқ.
parent-events-comes-to-town = <b>Сіз сұраған едіңіз, енді қалаңызда болады:</b>
parent-events-wish-what = Қалаңызға не әкелгенін қалайсыз?
parent-events-wish-where = Қай қалаға? Атын жазыңыз.
parent-events-wished = Жазылды: { $kind }, { $town }. Ұйымдастырушылар қанша отбасы сұрағанын көреді. Сізбен бірге қанша отбасы келер еді?
parent-events-families =
    { $count ->
        [one] { $count } отбасы
       *[other] { $count } отбасы
    }
parent-events-wish-counted =
    { $count ->
        [one] Рақмет: { $town }, { $count } отбасы. Ол жерде бірдеңе жоспарланса, сізге жазамын.
       *[other] Рақмет: { $town }, { $count } отбасы. Ол жерде бірдеңе жоспарланса, сізге жазамын.
    }
parent-events-data = Қалаңызға не әкелуді сұрадыңыз
parent-events-data-town = Қала
parent-events-of-course = Курстың бір сабағы.
parent-events-part-of = Мынаның бөлігі: { $campaign }
parent-events-region = Мына өңірдің отбасыларына: { $region }
parent-events-whole-campaign = Науқанның бәрі
parent-events-campaign-head = <b>{ $name }</b>: барлық елдегі алдағы іс-шаралар
parent-events-past = Өткен іс-шаралар
parent-events-past-head = <b>Не өтті</b>
parent-events-past-nothing = Еліңізде әлі ештеңе өткен жоқ, немесе оған бір жылдан асты.
parent-events-past-line = { $title } · { $day }
