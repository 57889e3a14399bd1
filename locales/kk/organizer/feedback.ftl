organizer-feedback-open = Пікірлер
organizer-feedback-thanks = алғыс
organizer-feedback-complaint = шағым
organizer-feedback-idea = ұсыныс
organizer-feedback-rating = баға
organizer-feedback-head =
    <b>Пікірлер мен бағалар</b>
    Алғыс: { $thanks } · шағым: { $complaints } · ұсыныс: { $ideas }
organizer-feedback-topic =
    { $topic }: { $average } / 5, { $count ->
        [one] { $count } баға
       *[other] { $count } баға
    }
organizer-feedback-topic-few =
    { $topic }: { $count ->
        [one] { $count } баға
       *[other] { $count } баға
    }, орташасы 5 бағадан бастап көрсетіледі
organizer-feedback-title = <b>№{ $number }</b> · { $kind } · { $name } · { $country } · { $at }
organizer-feedback-rated = <b>{ $stars }/5</b> · { $topic } · { $country } · { $at }
organizer-feedback-anonymous = атсыз
organizer-feedback-quote = <blockquote>{ $text }</blockquote>
organizer-feedback-erased = <i>мәтін жоқ</i>
organizer-feedback-number = №{ $number }
organizer-feedback-csv = CSV
organizer-feedback-xlsx = XLSX
organizer-feedback-reply = Жауап беру
organizer-feedback-ask = №{ $number } пікірге жауап жазыңыз. Жіберер алдында тағы бір көресіз.
organizer-feedback-preview =
    Авторға мынау барады:

    <blockquote>{ $text }</blockquote>

    Өзгерту үшін қайта жазыңыз.
organizer-feedback-send = Жіберу
organizer-feedback-sent = №{ $number } пікірдің авторына жіберілді.
organizer-feedback-nobody = Автор деректерін өшірген немесе сақтау мерзімі өткен. Жауап беретін адам жоқ.
organizer-feedback-continued =
    <b>№{ $number }: автор жауап берді</b>

    <blockquote>{ $text }</blockquote>
organizer-feedback-table =
    { $count ->
        [one] { $count } жол
       *[other] { $count } жол
    }, барлық уақыт бойынша. Мұнда адамдардың сөздері бар: файлды басқаға жібермеңіз.
organizer-feedback-sheet = Пікірлер
organizer-feedback-cell = { $value }
organizer-feedback-column-date = Күні
organizer-feedback-column-kind = Түрі
organizer-feedback-column-topic = Тақырып
organizer-feedback-column-country = Ел
organizer-feedback-column-language = Тіл
organizer-feedback-column-rating = Баға
organizer-feedback-column-name = Аты
organizer-feedback-column-text = Мәтін
