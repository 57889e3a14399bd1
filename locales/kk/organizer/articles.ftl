organizer-articles-open = Мақалалар
organizer-articles-home =
    { $count ->
        [one] { $count } мақала көрсетіледі.
       *[other] { $count } мақала көрсетіледі.
    } Редакторды күтетіні:
organizer-articles-expired = Тексеру мерзімі өткен: { $count }
organizer-articles-unsigned = Қолы қойылмаған: { $count }
organizer-articles-wished = Аударма сұрағандар: { $count }
organizer-articles-verdicts = Көмектесті ме: { $count }
organizer-articles-head-expired = <b>Тексеру мерзімі өткен</b>, ең ескілері бірінші. Ата-аналар ескерту көреді; заң мен төлемдер көрсетілмейді.
organizer-articles-head-unsigned = Бұл мәтіндерге әлі <b>ешкім қол қойған жоқ</b>.
organizer-articles-head-wished = <b>Сұралған аудармалар</b>: бір отбасыдан бір дауыс, ең көп сұралғаны бірінші.
organizer-articles-head-verdicts = Жауап бергендердің ішінен <b>«Көмектесті»</b> дегендер, тіл бойынша.
organizer-articles-line = { $title } ({ $slug }): { $what }
organizer-articles-since = { $language }, мерзімі: { $day }
organizer-articles-votes = { $language } { $count }
organizer-articles-helped = { $language } { $helped }/{ $said }
organizer-articles-none = Мұнда ештеңе жоқ.
