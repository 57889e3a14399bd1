parent-booking-join = Жазылу
parent-booking-wait = Күту тізіміне тұру
parent-booking-cancel = Орнымды босату
parent-booking-leave-line = Күту тізімінен шығу
parent-booking-interested = Маған қызық
parent-booking-not-interested = Енді қызық емес
parent-booking-who = Кім келетінін өзгерту
parent-booking-choose = Кім келетінін таңдау
parent-booking-take = Орынды алу
parent-booking-decline = Жоқ, рақмет
parent-booking-again = Қайта жазылу
parent-booking-adults =
    { $count ->
        [one] { $count } ересек
       *[other] { $count } ересек
    }
parent-booking-children =
    { $count ->
        [one] { $count } бала
       *[other] { $count } бала
    }
parent-booking-both = { $adults } және { $children }
parent-booking-you-come = Сіз жазылдыңыз: { $who }.
parent-booking-you-wait = Күту тізіміндегі нөміріңіз { $number }: { $who }.
parent-booking-is-offered = Орын сізге { $until } дейін сақталады: { $who }.
parent-booking-you-are-interested = Сізге қызық.
parent-booking-joined =
    <b>{ $stand }</b>
    { $title }
    { $when }
    { $town }
parent-booking-rule = Орын босағанда, тізім ретімен ұсынамын, жауап беруге бір тәулікке дейін уақыт болады. Бәріңізге орын жетпесе, шағын отбасы бұрын өтуі мүмкін.
parent-booking-join-now = Рақмет. Енді жазыла аласыз.
parent-booking-film-question = Онда түсірілім болады. Сіздерді түсіруге бола ма?
parent-booking-film-yes = Түсіруге болады
parent-booking-film-no = Бізді түсірмеңіз
parent-booking-party =
    <b>{ $title }</b>
    { $who }
parent-booking-ages = Балалардың жасы
parent-booking-needs = Бізге ол жерде не керек
parent-booking-note = Жүргізушілерге жазу
parent-booking-share = Жүргізушілерге көрсету
parent-booking-stop-sharing = Жүргізушілерге көрсетпеу
parent-booking-sign = Атымды айту
parent-booking-unsign = Атымды көрсетпеу
parent-booking-shared = Жүргізушілер отбасыңыздың жасын, қажетін және жазбасын көреді.
parent-booking-counted = Жүргізушілер нешеу келетініңізді көреді. Жас пен қажеттер тек барлық отбасымен бірге саналады.
parent-booking-kind-question = { $question } Жауабын жүргізушілерге жазуға болады.
parent-booking-told-ages = Жасы: { $ages }
parent-booking-told-needs = Сізге керегі: { $needs }
parent-booking-told-note = Жазба: { $note }
parent-booking-told-name = Жүргізушілер сізді былай таниды: { $name }
parent-booking-told-no-filming = Сіздерді түсірмейді.
parent-booking-needs-what = Отбасыңызға ол жерде не керек? Сәйкес келетінінің бәрін белгілеңіз.
parent-booking-ask-ages =
    { $count ->
        [one] Балаңыз неше жаста? Санның өзі жеткілікті: 4.
       *[other] Балалар неше жаста? Сандардың өзі жеткілікті: 3, 7.
    }
parent-booking-ages-again =
    { $count ->
        [one] Мұны жас деп оқи алмадым ({ $count } бала). Толық жасы жеткілікті: 4.
       *[other] Мұны жас деп оқи алмадым ({ $count } бала). Толық жасы жеткілікті: 3, 7.
    }
parent-booking-ask-note = Жүргізушілер нені білуі керек? Бірер сөз жеткілікті.
parent-booking-words-only = Сөзбен жазыңызшы.
parent-booking-declined = Жақсы, орын келесі отбасына беріледі.
parent-booking-left = Енді сіз жазылмағансыз: «{ $title }». Айтқаныңызға рақмет: орынды басқа отбасы алады.
parent-booking-offered =
    <b>Сізге орын бар: { $title }</b>
    { $who }
    { $when }
    { $town }
parent-booking-offered-until = Оны сізге { $until } дейін сақтаймын. Содан кейін келесі отбасына ұсынамын.
parent-booking-lapsed = «{ $title }» орны келесі отбасына өтті, өйткені жауап болмады. Күту тізіміне қайта тұруға болады.
parent-booking-withdrawn = <b>Кешіріңіз: сізге орын болмайды, «{ $title }» ({ $when }).</b> Орын біз уәде еткеннен аз болып шықты. Күту тізіміне тұруға болады. Бұл сіздің емес, біздің қателігіміз.
parent-booking-full = Орын жаңа ғана бітті. Күту тізіміне тұруға болады.
parent-booking-too-few =
    { $count ->
        [one] Тек { $count } орын бос, ал сіздер көпсіздер. Бәріңізге орын күтуге немесе азырақ адаммен келуге болады.
       *[other] Тек { $count } орын бос, ал сіздер көпсіздер. Бәріңізге орын күтуге немесе азырақ адаммен келуге болады.
    }
parent-booking-still-places = Орын әлі бар, күтудің қажеті жоқ.
parent-booking-too-large =
    { $count ->
        [one] Мұнда ең көбі { $count } адам сыяды. Азырақ адаммен келуге болады.
       *[other] Мұнда ең көбі { $count } адам сыяды. Азырақ адаммен келуге болады.
    }
parent-booking-empty = Біреу келуі керек. Ешкім келе алмаса, орныңызды босатыңыз.
parent-booking-offer-gone = Бұл ұсыныс енді жоқ. Күту тізіміне қайта тұруға болады.
parent-booking-gone = Іс-шара өтіп кетті немесе тоқтатылды.
parent-booking-my = <b>Сіздің іс-шараларыңыз</b>
parent-booking-my-line =
    <b>{ $title }</b>
    { $when }
    { $town }
    { $stand }
parent-booking-data = Сіз жазылған іс-шаралар
parent-booking-data-adults = Ересектер
parent-booking-data-children = Балалар
parent-booking-data-ages = Балалардың жасы
parent-booking-data-needs = Қажеттер
parent-booking-data-note = Жазба
parent-booking-with-course = Бұл курстың бір сабағы. Бала бүкіл курсқа жазылады, қалай екенін көру үшін курсты ашыңыз.
parent-booking-for-specialists = Бұл іс-шара мамандарға арналған. Отбасыларға арналған басқалары бар.
parent-booking-for-journalists = Бұл іс-шара журналистерге арналған. Сіз журналистсіз бе?
parent-booking-i-am-journalist = Мен журналистпін, жазылу
