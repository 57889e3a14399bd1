parent-privacy-open = Деректеріңіз
parent-privacy-intro =
    <b>Деректеріңіз</b>

    <b>Не сақтаймын:</b> Telegram-дағы нөміріңізді, тіл мен елді, сұрақтарыңызды файлдарымен, пікірлеріңізді. Тегіңіз де, диагноз да сақталмайды.

    <b>Кім оқиды:</b> сұрақты тек жауап беретін маман, пікірді тек ұйымдастырушылар көреді.

    <b>Қанша уақыт:</b> сұрақ жабылған соң 90 күн, пікір бір жыл. Кейін сөздер өшіріледі.

    Жазғаныңыз шифрланып сақталады. Telegram да бұл чатты сақтайды, оны мен өзгерте алмаймын.
parent-privacy-export = Деректерімді алу
parent-privacy-erase = Бәрін өшіру
parent-privacy-yes-erase = Иә, өшіру
parent-privacy-withdraw = Келісімді қайтарып алу
parent-privacy-exporting =
    Деректеріңізді жинап жатырмын. Бір минут ішінде осында келеді: оқуға арналған бет және басқа бағдарламаларға арналған файл.
    { $files ->
        [0] {""}
        [one] Артынан сіз жіберген { $files } файл келеді.
       *[other] Артынан сіз жіберген { $files } файл келеді.
    }
parent-privacy-export-ready =
    Сіз туралы сақтағанымның бәрі, { $at } күйі бойынша.

    Бұл файлдарды мұқият сақтаңыз: ашқан адам оқи алады.
parent-privacy-own-file = Файлдарыңыз
parent-privacy-confirm =
    <b>Бәрін өшіру керек пе?</b>

    Сұрақтар, жауаптар, файлдар, баптаулар мен пікірлер бірден жойылады. Ашық сұраққа енді жауап берілмейді. Қайтару мүмкін емес.

    Мамандардағы соңғы екі күннің көшірмелері өшіріледі; одан ескілерінің мәтіні өшеді, бірақ ескі файл телефонда қалуы мүмкін. Сақтық көшірмелер сізді 30 күнде ұмытады.

    Алдымен деректеріңізді алғыңыз келе ме?
parent-privacy-confirm-staff =
    <b>Бәрін өшіру керек пе?</b>

    Сұрақтар, файлдар, баптаулар мен пікірлер бірден жойылады, рөлдеріңіз аяқталады: бастағаныңыз басқаларға өтеді. Берген жауаптарыңыз отбасыларда қалады. Қайтару мүмкін емес.

    Басқа адамдардың чаттарындағы соңғы екі күннің көшірмелері өшіріледі; одан ескілерінің мәтіні өшеді. Сақтық көшірмелер сізді 30 күнде ұмытады.
parent-privacy-erased =
    Бәрі өшірілді. Енді сіздің кім екеніңізді білмеймін.

    Бұл чат телефоныңызда қалды: оны Telegram-да өшіруге болады. Біз қайта керек болсақ, жай ғана жазыңыз.
parent-privacy-withdrawn =
    Келісім қайтарып алынды. Енді жазғаныңызды сақтамаймын; тексерілген жауаптар сізге ашық.

    Бұрын жібергендеріңіз әзірге осында: оларды өшіруге болады.
parent-privacy-last-owner = Сізден басқа иесі жоқ. Алдымен тағы біреуін тағайындаңыз (/staff), кейін деректеріңізді өшіріңіз.
parent-privacy-copy-removed = <i>Отбасының өтініші бойынша өшірілді.</i>
parent-privacy-page-title = Менің деректерім
parent-privacy-page-made = Жиналған уақыты: { $at }.
parent-privacy-page-moment = { $at }
parent-privacy-table-people = Сіз туралы
parent-privacy-table-consents = Келісімдеріңіз
parent-privacy-table-roles = Рөлдеріңіз
parent-privacy-table-profile = Маман профиліңіз
parent-privacy-table-questions = Сұрақтарыңыз
parent-privacy-table-posts = Сұрақтарыңыз бойынша хабарлар
parent-privacy-table-files = Файлдар
parent-privacy-table-feedback = Пікірлеріңіз
parent-privacy-table-feedback-posts = Пікірлеріңіз бойынша хабарлар
parent-privacy-table-dialogs = Қазір жазып жатқаныңыз
parent-privacy-column-telegram = Telegram-дағы нөмір
parent-privacy-column-name = Аты
parent-privacy-column-language = Тіл
parent-privacy-column-country = Ел
parent-privacy-column-region = Өңір немесе қала
parent-privacy-column-zone = Уақыт белдеуі
parent-privacy-column-age = Баланың жасы
parent-privacy-column-topic = Тақырып
parent-privacy-column-state = Күйі
parent-privacy-column-text = Мәтін
parent-privacy-column-comment = Түсініктеме
parent-privacy-column-rating = Баға
parent-privacy-column-role = Рөл
parent-privacy-column-kind = Түрі
parent-privacy-column-side = Кім жазды
parent-privacy-column-version = Мәтін нұсқасы
parent-privacy-column-number = Сұрақ №
parent-privacy-column-given = Берілді
parent-privacy-column-withdrawn = Қайтарып алынды
parent-privacy-column-since = Қай уақыттан бері
parent-privacy-column-asked = Қойылды
parent-privacy-column-sent = Жіберілді
parent-privacy-column-closed = Жабылды
