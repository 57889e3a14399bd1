parent-afterwards-words-only = Мұнда тек сөзді жеткізе аламын. Мәтінмен жазыңызшы.
parent-afterwards-materials-open = Материалдар
parent-afterwards-materials = <b>Материалдар: { $title }</b>
parent-afterwards-material-words = { $words }
parent-afterwards-material-link = { $link }
parent-afterwards-later = Материалдар әзірге жоқ. Шыққан бойда Сізге жіберемін.
parent-afterwards-not-yet = Материалдар әзірге жоқ. Бірнеше күннен кейін қараңыз.
parent-afterwards-hall-open = Жүргізушілерге сұрақ
parent-afterwards-hall-now = Рақмет. Енді сұрағыңызды қоя аласыз.
parent-afterwards-hall-write = «{ $title }» кезінде не сұрағыңыз келеді? Осында жазыңыз. Атыңыз белгісіз қалады.
parent-afterwards-hall-preview =
    Сұрағыңыз:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-where = Жүргізушілер сол жерде жауап бере алады. Үлгермесе, сұрақты атыңызсыз маманға беруі мүмкін, ол Сізге осында жауап береді, немесе мақалаларымыздың редакторларына. Өзгерту үшін қайта жазыңыз.
parent-afterwards-hall-no-editors = Жүргізушілер сол жерде жауап бере алады. Үлгермесе, сұрақты атыңызсыз маманға беруі мүмкін, ол Сізге осында жауап береді. Редакторлар оны көрмейді. Өзгерту үшін қайта жазыңыз.
parent-afterwards-hall-send = Жіберу
parent-afterwards-hall-send-named = Жіберу, жүргізушілерге атымды айту
parent-afterwards-hall-refuse-editors = Редакторларға көрсетпеу
parent-afterwards-hall-let-editors = Редакторларға көрсетуге болады
parent-afterwards-hall-sent = Сұрағыңыз жүргізушілерде. Не болғанын Сізге жазамын.
parent-afterwards-hall-passed-on =
    Залдан қойған сұрағыңыз әрі қарай кетті:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-kept =
    Енді сұрағыңызды мақалаларымыздың редакторлары көреді, атыңызсыз. Оны қайтарып ала аласыз:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-answered =
    Сұрағыңызға «{ $title }» кезінде жауап берілді. Жауапты естімесеңіз, сұрақты маған жаза салыңыз.

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-shut = Жүргізушілерге сұрақ іс-шарадан кейінгі күнге дейін қабылданады. Маған кез келген уақытта жаза аласыз.
parent-afterwards-hall-full = Жүргізушілерде Сіздің бес сұрағыңыз бар. Біріне жеткенде, келесісін қоя аласыз. Немесе маған жазыңыз, маман жауап береді.
parent-afterwards-review =
    <b>{ $title }</b>

    Бұл Сізге көмектесті ме? 1 – мүлде жоқ, 5 – өте қатты. Кім жауап бергенін жүргізушілер көрмейді.
parent-afterwards-review-decline = Жауап бергім келмейді
parent-afterwards-review-missing = Рақмет. Не жетіспеді? Бірнеше сөз жеткілікті.
parent-afterwards-review-own = { $question }
parent-afterwards-review-skip = Өткізіп жіберу
parent-afterwards-review-thanks = Рақмет. Бұл келесі отбасыларға да көмектеседі.
parent-afterwards-review-declined = Жақсы, бұл туралы енді сұрамаймын.
parent-afterwards-review-settled = Жауабыңыз менде бұрыннан бар. Рақмет.
parent-afterwards-cut-open = Бізді жазбадан алып тастау
parent-afterwards-cut-how =
    <b>{ $title }</b>

    Сізді жазбадан қалай табамыз? Мысалы: «екінші қатар, қызыл жемпір». Сипаттамасыз да жіберуге болады.
parent-afterwards-cut-send = Сипаттамасыз жіберу
parent-afterwards-cut-sent = Ұйымдастырушыларға берілді. Алып тасталғанда Сізге жазамын.
parent-afterwards-cut-again = Сізді қалай табады? Киім, орын, минут: бірнеше сөз жеткілікті.
parent-afterwards-cut-made = Дайын: «{ $title }» жазбасында Сіз енді жоқсыз.
parent-afterwards-cut-replied =
    Ұйымдастырушылар «{ $title }» жазбасы туралы жазады:

    <blockquote>{ $text }</blockquote>
parent-afterwards-cut-tell = Оларға жауап беру
parent-afterwards-cut-asked-before = Бұл өтініш ұйымдастырушыларда бұрыннан бар. Дайын болғанда Сізге жазамын.
parent-afterwards-certificate-open = Сертификат
parent-afterwards-certificate-name = Сертификатта қандай есім тұрсын? Басылатындай етіп жазыңыз. Мен оны сақтамаймын.
parent-afterwards-certificate-no-name = Мұны есім ретінде баса алмаймын. Әріппен жазыңыз, 80-нен аспасын.
parent-afterwards-certificate-not-due = Сертификатты келгендер іс-шарадан кейін алады. Сол жерде болсаңыз, ұйымдастырушыларға жазыңыз: олар көмектеседі.
parent-afterwards-certificate-made = Міне, сертификатыңыз. Есімді сақтамадым.
parent-afterwards-certificate-again = Басқа есім
parent-afterwards-certificate-heading = Сертификат
parent-afterwards-certificate-given-to = Осы сертификат берілді:
parent-afterwards-certificate-took-part = мына іс-шараға қатысқаны үшін
parent-afterwards-certificate-kind = { $kind }
parent-afterwards-certificate-where = { $town }
parent-afterwards-certificate-host = { $host }
parent-afterwards-certificate-number = Іс-шара №{ $number }
parent-afterwards-data-hall = Іс-шара жүргізушілеріне сұрақтар
parent-afterwards-data-review = Іс-шаралар туралы айтқаныңыз
