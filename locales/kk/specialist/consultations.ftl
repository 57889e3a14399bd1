specialist-consultations-open = Менің кеңес уақытым
specialist-consultations-none = Алда кеңес уақытыңыз жоқ. Қоссаңыз, отбасылар бірден жазыла алады.
specialist-consultations-yours =
    { $count ->
        [one] Алда { $count } уақыт,
       *[other] Алда { $count } уақыт,
    } { $booked ->
        [0] жазылған ешкім жоқ.
        [one] { $booked } бос емес.
       *[other] { $booked } бос емес.
    }
specialist-consultations-line-free = { $day }, { $hour } · бос
specialist-consultations-line-booked = { $day }, { $hour } · бос емес
specialist-consultations-add = Уақыт қосу
specialist-consultations-all = Менің уақытым
specialist-consultations-which-way = Онлайн ба, әлде бір жерде ме?
specialist-consultations-online = Онлайн
specialist-consultations-at-place = Бір жерде
specialist-consultations-ask-link = Кездесу сілтемесін жіберіңіз. Оны тек жазылған отбасы көреді.
specialist-consultations-ask-place = Қайда? Мысалы: Ереван, Абовян көшесі 5, 12-бөлме
specialist-consultations-ask-times =
    Қашан? Уақыт белдеуі: { $city }.

    Мысалы:
    14.05 15:00
    дс, ср 17:00-19:00
    14-16 мамыр 10:00-14:00
specialist-consultations-preview =
    Уақыт белдеуі: { $city }
    Қайда: { $where }
specialist-consultations-moment = { $day }, { $start }–{ $end }
specialist-consultations-more =
    { $count ->
        [one] және тағы { $count }
       *[other] және тағы { $count }
    }
specialist-consultations-rewrite = Сағаттарды өзгерту үшін қайта жазыңыз.
specialist-consultations-minutes = { $count } мин
specialist-consultations-weeks =
    { $count ->
        [1] Бір рет
        [one] { $count } апта
       *[other] { $count } апта
    }
specialist-consultations-zone = Уақыт белдеуі: { $city }
specialist-consultations-which-zone = Сағаттарды қай уақытпен жазасыз?
specialist-consultations-publish =
    { $count ->
        [one] Жариялау: { $count } уақыт
       *[other] Жариялау: { $count } уақыт
    }
specialist-consultations-published =
    { $count ->
        [one] { $count } уақыт жарияланды.
       *[other] { $count } уақыт жарияланды.
    } Отбасылар жазыла алады.
specialist-consultations-words-only = Мәтінмен жазыңызшы.
specialist-consultations-times-unclear =
    Күн мен сағаттарды оқи алмадым. Бір жыл ішінде, санмен жазыңыз, мысалы:
    14.05 15:00
    дс, ср 17:00-19:00
    14-16 мамыр 10:00-14:00
specialist-consultations-too-short = Бұл сағаттар бір кеңестен қысқа. Ұзағырақ сағат жазыңыз немесе қысқарақ кеңес таңдаңыз.
specialist-consultations-past = Бұл уақыт өтіп кетті. Кейінгісін жазыңыз.
specialist-consultations-hour-unsure = Ол түні сағат тілі ауысады: бұл сағат болмайды немесе екі рет болады. Басқа сағат таңдаңыз.
specialist-consultations-overlap = Бұл сағаттарда басқа кеңес уақытыңыз бар. Ештеңе жарияланған жоқ. Басқа сағат жазыңыз.
specialist-consultations-too-many = Бір жолы ең көбі { $most } уақыт. Азырақ күн немесе апта жазыңыз.
specialist-consultations-link-unclear = Бұл сілтеме емес. Сілтеме https:// деп басталады.
specialist-consultations-no-profession = Отбасылар мамандық бойынша іздейді. Алдымен мамандығыңызды көрсетіңіз.
specialist-consultations-to-profile = Менің профилім
specialist-consultations-where = Қайда: { $where }
specialist-consultations-free = Бос.
specialist-consultations-family =
    { $age ->
        [none] Отбасы: { $language } · { $country }
       *[other] Отбасы: { $language } · { $country } · бала: { $age }
    }{ $name ->
        [none] {""}
       *[other] { " · " }{ $name }
    }
specialist-consultations-waiting =
    { $count ->
        [one] { $count } отбасы күтіп тұр.
       *[other] { $count } отбасы күтіп тұр.
    }
specialist-consultations-see = Ашу
specialist-consultations-withdraw = Бұл уақытты алып тастау
specialist-consultations-withdraw-free = Отбасылар бұл уақытты енді көрмейді. Күтіп тұрғандарға айтылады.
specialist-consultations-withdraw-booked = Отбасына бірден айтылып, басқа уақыт ұсынылады.
specialist-consultations-withdraw-sure = Иә, алып тастау
specialist-consultations-withdrawn = Алынды. Қатысы бар барлығына айтылды.
specialist-consultations-booked = <b>Отбасы кеңеске жазылды.</b>
specialist-consultations-moved =
    <b>Отбасы кеңес уақытын ауыстырды.</b>
    Бұрын: { $was }
specialist-consultations-cancelled = <b>Отбасы бас тартты.</b> Уақыт күтіп тұрғанға өтеді немесе қайта бос.
specialist-consultations-over = <b>Кеңес аяқталды.</b> Отбасы келді ме?
specialist-consultations-they-came = Келді
specialist-consultations-nobody-came = Ешкім келмеді
specialist-consultations-noted = Белгіленді. Отбасына бірер сөз жазасыз ба?
specialist-consultations-write-summary = Қорытынды жазу
specialist-consultations-no-summary = Қорытындысыз
specialist-consultations-missed = Белгіленді. Отбасы жылы сөз алып, жаңа уақыт таңдай алады.
specialist-consultations-ask-summary = Отбасына бірер сөз: не көрдіңіз, не істеу керек, қашан қайта кездесесіздер. Отбасы оқитын тіл: { $language }. Мәтін сол күйінде барады, сондықтан мүмкін болса, осы тілде жазыңыз.
specialist-consultations-summary = Сіздің қорытындыңыз:
specialist-consultations-send = Жіберу
specialist-consultations-sent = Отбасына жіберілді.
specialist-consultations-closed = Белгіленді. Отбасынан көмектескен-көмектеспегені сұралады.
specialist-consultations-not-yet = Кеңес әлі басталған жоқ.
specialist-consultations-known = Бұл бұрын белгіленген.
specialist-consultations-not-helped = Отбасы кеңеске 5-тен { $stars } деген баға берді ({ $day }). Сіздің мұны көретініңізді отбасы біледі.
