organizer-series-event = { $title } · { $at }
organizer-series-which-event =
    { $count ->
        [0] Алда іс-шара жоқ. Алдымен іс-шараны жариялаңыз немесе күні мен уақытын таңдаңыз.
       *[other] Қай іс-шарамен байланысты?
    }
organizer-series-how-long = Іс-шараға дейін немесе одан кейін неше күн? Іс-шара басталатын сағатта басталады, онымен бірге ауысады және бірге болмай қалады.
organizer-series-before =
    { $count ->
        [one] Іс-шарадан { $count } күн бұрын
       *[other] Іс-шарадан { $count } күн бұрын
    }
organizer-series-after =
    { $count ->
        [one] Іс-шарадан кейін { $count } күннен соң
       *[other] Іс-шарадан кейін { $count } күннен соң
    }
organizer-series-by-event = Іс-шара бойынша
organizer-series-repeat = Қайталау
organizer-series-in-a-campaign = Науқан
organizer-series-how-often = Қаншалықты жиі қайталау керек? Әр жолы сол сағатта, сол күні сәйкес келетіндерге.
organizer-series-every-week = Апта сайын
organizer-series-every-month = Ай сайын
organizer-series-once = Тек бір рет
organizer-series-a-year = Бір жыл бойы
organizer-series-ask-until = Қай күнге дейін? Мысалы: 30.06 немесе 8 аптадан. Соңы көрсетілмесе, бір жыл келеді.
organizer-series-weekly = { $until } дейін апта сайын қайталанады
organizer-series-monthly = { $until } дейін ай сайын қайталанады
organizer-series-end = Серияны аяқтау
organizer-series-ended = Серия аяқталды: келесі хабарландыру болмайды. Жіберіліп жатқаны жетеді.
organizer-series-no-campaign = Науқансыз
organizer-series-ask-campaign = Қай науқанға жатады? Бір атау бірнеше елдің хабарландыруларын бір есепке біріктіреді.
organizer-series-in-campaign = Ол { $name } науқанына жатады.
organizer-series-state-missed = уақытын өткізіп алды
organizer-series-missed = <b>№{ $number } хабарландыру жіберілмеді.</b> Ол { $at } ({ $zone }) белгіленген еді, бірақ бот үш сағаттан артық жұмыс істемеді немесе іс-шара ауыстырылды. Ешкім алған жоқ. Қазір жіберу керек пе, әлде қайтарып алу керек пе?
organizer-series-stood-still = <b>№{ $number } хабарландыру үш сағаттан артық тоқтап тұрды</b>: бот жұмыс істемеді. Ол кідіртілді: қалғандары қазір алар еді. Жалғастыру керек пе, тоқтату керек пе?
organizer-series-shifted = Іс-шара өзгерді. №{ $number } хабарландыру енді { $at } ({ $zone }) басталады.
organizer-series-called-off = Іс-шара болмайды, №{ $number } хабарландыру да жіберілмейді. Ешкім алған жоқ.
organizer-series-needs-moment = Қайталау үшін өз күні мен уақыты керек. Алдымен соларды таңдаңыз.
organizer-series-event-too-near = Ол күн өтіп кетті. Іс-шараға дейін азырақ күн таңдаңыз немесе күні мен уақытын белгілеңіз.
organizer-series-event-off = Ол іс-шара болмайды немесе өтіп кетті. Басқасын таңдаңыз немесе күні мен уақытын белгілеңіз.
organizer-series-gaps = Сағат ауыстырылатын жерде ({ $zones }) мұндай уақыт болмайды: бір сағат кеш келеді.
organizer-series-day-over =
    { $count ->
        [one] { $count } адамда ол күн жергілікті уақыт бойынша өтіп кетті: келмейді
       *[other] { $count } адамда ол күн жергілікті уақыт бойынша өтіп кетті: келмейді
    }
organizer-series-live-page = Барысының беті
organizer-series-open-page = Бетті ашу
organizer-series-page = №{ $number } хабарландырудың барысы өзі жаңаратын бетте. Сілтеме тек сізге арналған, { $until } дейін жарамды.
organizer-series-no-page = Серверде ашық мекенжай жоқ, сондықтан бет те жоқ. Осы чаттағы хабар сол сандарды көрсетеді. Мекенжайды сервер иесі PUBLIC_URL арқылы қояды.
organizer-series-more = Толығырақ
organizer-series-table = Кесте (XLSX)
organizer-series-whole-campaign = Бүкіл науқан
organizer-series-outcome = <b>№{ $number } хабарландырудың қорытындысы</b>
organizer-series-campaign = <b>{ $name } науқаны</b>. Хабарландыру: { $count }
organizer-series-delivered = Жеткізілді: { $whole } ішінен { $part }
organizer-series-opened = Басып ашқандар: { $count }
organizer-series-joined = Іс-шараға жазылғандар: { $count }
organizer-series-stopped = Осының астынан хабарландыруды өшіргендер: { $count }
organizer-series-not-reached = Ботты бұғаттады: { $blocked } · болмады: { $failed } · белгісіз: { $unknown }
organizer-series-by-language = Тіл бойынша
organizer-series-by-country = Ел бойынша
organizer-series-by-age = Баланың жасы бойынша
organizer-series-line = { $bar } { $name }: { $whole } ішінен { $part }
organizer-series-others = басқа немесе айтылмаған
organizer-series-table-sent = Тек сандар, есімдер жоқ. Әр парақта диаграмма бар.
organizer-series-column-group = Топ
organizer-series-column-all = Алушылар
organizer-series-column-delivered = Жеткізілді
organizer-series-column-opened = Басып ашты
organizer-series-column-joined = Жазылды
organizer-series-column-stopped = Өшірді
organizer-series-column-blocked = Бұғаттады
organizer-series-column-failed = Болмады
organizer-series-column-unknown = Белгісіз
organizer-series-chart = Диаграмма
organizer-series-drawing = Салып жатырмын. Қазір жіберемін.
organizer-series-drawn = Тіл, ел және баланың жасы бойынша. Ашық түс: алушылар. Қою түс: алғандар. «?»: басқа немесе айтылмаған.
