organizer-courses-open = Менің курстарым
organizer-courses-mine =
    { $count ->
        [0] Сізде әзірге курс жоқ.
        [one] Сіз { $count } курс жүргізесіз.
       *[other] Сіз { $count } курс жүргізесіз.
    }
organizer-courses-row = { $title } · { $status }
organizer-courses-new = Жаңа курс
organizer-courses-which-kind = Жеке сабақ па, топтық сабақ па?
organizer-courses-ask-title = Курс қалай аталады? Атауын жазыңыз, төменіне қаласаңыз, не туралы екенін жазыңыз.
organizer-courses-ask-where = Қайда өтеді? Қала мен мекенжайды жазыңыз, мысалы: Алматы, Абай даңғылы 5. Немесе «Онлайн» түймесін басыңыз.
organizer-courses-ask-seats = Неше бала қатыса алады? Санын жазыңыз.
organizer-courses-dates = Күндері
organizer-courses-leader = Жүргізуші
organizer-courses-who-leads = Курсты кім жүргізеді?
organizer-courses-i-lead = Мен жүргіземін
organizer-courses-led-by = Жүргізуші: { $name }
organizer-courses-children = Балалар: { $taken }, орын: { $seats }, күтіп тұр: { $waiting }
organizer-courses-clock =
    { $count ->
        [one] { $count } сабақ, мына қаланың уақытымен: { $city }
       *[other] { $count } сабақ, мына қаланың уақытымен: { $city }
    }
organizer-courses-not-ready = Отбасыларға атауы, орны және әлі өтпеген күндері керек. Соның бірі жетіспейді.
organizer-courses-already = Отбасылар бұл курсты көріп тұр. Сабақты ауыстыру не тоқтату үшін оны ашыңыз; орын, жас және мәтінді кез келген уақытта өзгертуге болады.
organizer-courses-below =
    { $count ->
        [one] { $count } бала жазылып қойған. Орынды бұдан азайтуға болмайды.
       *[other] { $count } бала жазылып қойған. Орынды бұдан азайтуға болмайды.
    }
organizer-courses-class-over = Өтіп кетті немесе тоқтатылды. Ештеңе өзгерген жоқ.
organizer-courses-was-published =
    { $count ->
        [one] №{ $number } жарияланды, { $count } сабақ. Отбасылар енді жазыла алады.
       *[other] №{ $number } жарияланды, { $count } сабақ. Отбасылар енді жазыла алады.
    }
    Оны ашатын сілтеме: { $link }
organizer-courses-cancel = Курсты тоқтату
organizer-courses-cancel-sure =
    { $count ->
        [0] Осы сәттен бастап барлық сабақты тоқтату керек пе? Ешкім жазылмаған. Қайтару мүмкін емес.
        [one] Осы сәттен бастап барлық сабақты тоқтату керек пе? { $count } отбасы бір рет хабар алады. Қайтару мүмкін емес.
       *[other] Осы сәттен бастап барлық сабақты тоқтату керек пе? { $count } отбасы бір реттен хабар алады. Қайтару мүмкін емес.
    }
organizer-courses-cancel-yes = Иә, курсты тоқтату
organizer-courses-was-cancelled =
    { $count ->
        [one] №{ $number } тоқтатылды. { $count } отбасы бір минуттан кейін біледі, түнде болса — таңертең.
       *[other] №{ $number } тоқтатылды. { $count } отбасы бір минуттан кейін біледі, түнде болса — таңертең.
    }
organizer-courses-class = { $number }. { $day }, { $hour }
organizer-courses-class-off = { $number }. { $day }, { $hour } · болмайды
organizer-courses-class-title =
    <b>{ $title }</b>
    { $number }-сабақ: { $at }
organizer-courses-came = Кім келді
organizer-courses-move = Ауыстыру
organizer-courses-substitute = Алмастырушы
organizer-courses-cancel-class = Осы сабақты тоқтату
organizer-courses-cancel-class-yes = Иә, сабақты тоқтату
organizer-courses-cancel-class-sure =
    { $count ->
        [0] Тоқтату керек пе: { $at }? Ешкім жазылмаған. Басқа сабақтар қалады.
        [one] Тоқтату керек пе: { $at }? { $count } отбасы хабар алады. Басқа сабақтар қалады.
       *[other] Тоқтату керек пе: { $at }? { $count } отбасы хабар алады. Басқа сабақтар қалады.
    }
organizer-courses-class-cancelled =
    { $count ->
        [one] Тоқтатылды: { $at }. { $count } отбасы бір минуттан кейін біледі, түнде болса — таңертең.
       *[other] Тоқтатылды: { $at }. { $count } отбасы бір минуттан кейін біледі, түнде болса — таңертең.
    }
organizer-courses-ask-move =
    <b>{ $title }</b>, { $at }
    Қай уақытқа ауыстыру керек? Сол жердің уақытымен: 28.02 18:00 немесе 28.02 18:00-19:00.
organizer-courses-moved =
    { $count ->
        [one] Ауыстырылды: { $at }. { $count } отбасы бір минуттан кейін біледі, түнде болса — таңертең.
       *[other] Ауыстырылды: { $at }. { $count } отбасы бір минуттан кейін біледі, түнде болса — таңертең.
    }
organizer-courses-who-instead = Орнына кім өткізеді?
organizer-courses-nobody-instead = Бұл елде қазір басқа бос маман жоқ.
organizer-courses-how-long = { $name } өткізеді: { $at }. Тек осы сабақты ма, әлде кейінгілерін де ме?
organizer-courses-only-this = Тек осы сабақ
organizer-courses-and-later = Осы және кейінгі сабақтар
organizer-courses-substituted =
    { $count ->
        [one] { $name } өткізеді. Маманға және { $count } отбасына хабарлаймыз.
       *[other] { $name } өткізеді. Маманға және { $count } отбасына хабарлаймыз.
    }
organizer-courses-who-came =
    { $count ->
        [0] Бәрі белгіленді. Белгіні өзгерту үшін баланы басыңыз.
        [one] { $count } бала белгіленбеген. Басыңыз: ✓ келді, ✗ келмеді.
       *[other] { $count } бала белгіленбеген. Басыңыз: ✓ келді, ✗ келмеді.
    }
organizer-courses-nobody = Ешбір бала жазылмаған.
organizer-courses-pupil = №{ $number } · жасы { $age }
organizer-courses-absent = ✗ { $name }
organizer-courses-all-came = Қалғандарының бәрі келді
organizer-courses-noted = Белгіленді.
organizer-courses-not-begun = Сабақ әлі басталған жоқ. Басталғаннан кейін белгілеуге болады.
organizer-courses-table-sent =
    { $count ->
        [one] { $count } бала, әр сабақ — бір баған. Атын көрсететін отбасылардың ғана аты бар.
       *[other] { $count } бала, әр сабақ — бір баған. Атын көрсететін отбасылардың ғана аты бар.
    }
organizer-courses-column-age = Жасы
organizer-courses-column-class = { $at }
organizer-courses-column-came = Қатысқан сабақтары
organizer-courses-cell-came = келді
organizer-courses-cell-absent = келмеді
organizer-courses-given =
    <b>Сіз сабақ өткізесіз: { $title }</b>
    { $at }
organizer-courses-given-rest =
    <b>Сіз сабақтарды өткізесіз: { $title }</b>
    Мынадан бастап: { $at }
organizer-courses-is-moved =
    <b>Сабағыңыз ауыстырылды: { $title }</b>
    Енді { $at }
organizer-courses-is-off =
    <b>Сабағыңыз болмайды: { $title }</b>
    { $at }
organizer-courses-ask-came =
    <b>Сабақ аяқталды: { $title }</b>
    { $at }
    Кім келді?
