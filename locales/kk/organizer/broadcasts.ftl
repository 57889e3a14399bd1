organizer-broadcasts-open = Хабарландырулар
organizer-broadcasts-list =
    { $count ->
        [0] Хабарландыру әзірге жоқ.
       *[other] Соңғы хабарландырулар:
    }
organizer-broadcasts-new = Хабарландыру жазу
organizer-broadcasts-go-on = Жобаға оралу
organizer-broadcasts-title = №{ $number } · { $state } · { $at }
organizer-broadcasts-state-waiting = екінші адамды күтіп тұр
organizer-broadcasts-state-armed = жақында басталады
organizer-broadcasts-state-freezing = алушылар тізімі жасалуда
organizer-broadcasts-state-sending = жіберілуде
organizer-broadcasts-state-paused = кідіртілген
organizer-broadcasts-state-stopping = тоқтатылуда
organizer-broadcasts-state-stopped = тоқтатылған
organizer-broadcasts-state-done = жіберілген
organizer-broadcasts-ask-words =
    Хабарландыруды бір хабармен жазыңыз. Тілі: { $language }.

    Қалың, көлбеу қаріп пен сілтемелер сақталады. Сурет, бейне, дауыстық хабар немесе құжат, не онға дейін сурет пен бейнеден тұратын альбом қосуға болады. Басқа тілдерді кейін, әрқайсысын бөлек хабармен қосасыз.
organizer-broadcasts-other-language = Басқа тілде бастау
organizer-broadcasts-which-language = Қай тілде жазасыз?
organizer-broadcasts-draft = <b>Хабарландыру, жоба</b>
organizer-broadcasts-written = Жазылған тілдер: { $languages }
organizer-broadcasts-falls-back = Басқа тілдегі отбасылар алады: { $language }
organizer-broadcasts-no-fallback = Басқа тілдегі отбасылар ештеңе алмайды
organizer-broadcasts-for = Кімге: { $audience }
organizer-broadcasts-everybody = барлық отбасыға
organizer-broadcasts-families = отбасылар
organizer-broadcasts-part = { $part }: { $group }
organizer-broadcasts-lines = { $lines }
organizer-broadcasts-part-first = мыналарға
organizer-broadcasts-part-or = немесе мыналарға
organizer-broadcasts-part-except = мыналардан басқа
organizer-broadcasts-dim = { $dim }: { $values }
organizer-broadcasts-dim-country = Ел
organizer-broadcasts-dim-language = Тіл
organizer-broadcasts-dim-role = Рөл
organizer-broadcasts-dim-topic = Тақырып
organizer-broadcasts-dim-age = Баланың жасы
organizer-broadcasts-dim-region = Қала, аймақ
organizer-broadcasts-dim-near = Жер маңы
organizer-broadcasts-dim-event = Іс-шаралар
organizer-broadcasts-dim-host = Өткізетін ұйым
organizer-broadcasts-dim-silent = Бізден хабар алмаған
organizer-broadcasts-near = { $place } және { $km } км маңы
organizer-broadcasts-joined-any = кез келген іс-шараға жазылған
organizer-broadcasts-attended-any = кез келген іс-шарада болған (соңғы 30 күн)
organizer-broadcasts-joined-none = әлі ешқайда жазылмаған
organizer-broadcasts-joined = №{ $number } іс-шараға жазылған
organizer-broadcasts-attended = №{ $number } іс-шарада болған
organizer-broadcasts-not-yet = №{ $number } іс-шараға әлі жазылмаған
organizer-broadcasts-days =
    { $count ->
        [one] { $count } күн
       *[other] { $count } күн
    }
organizer-broadcasts-add-place = Жер қосу
organizer-broadcasts-one-event = Бір іс-шара
organizer-broadcasts-ask-place = Қаланы және маңындағы неше километр екенін жазыңыз. Мысалы: Алматы 50. Қаласын атаған отбасылар ғана табылады.
organizer-broadcasts-place-unknown = Бұл жерді білмеймін немесе қашықтық 1-ден 3000 км-ге дейін емес. Білетінім: { $towns }.
organizer-broadcasts-which-event =
    { $count ->
        [0] Сізде әзірге іс-шара жоқ.
       *[other] Қай іс-шара?
    }
organizer-broadcasts-untitled = атауы жоқ
organizer-broadcasts-event = №{ $number } · { $title } · { $at }
organizer-broadcasts-event-undated = №{ $number } · { $title }
organizer-broadcasts-when-once = Жарияланғаннан кейін бір минутта басталады
organizer-broadcasts-when = { $at } басталады ({ $zone })
organizer-broadcasts-when-own = Әр отбасының өз уақытымен { $at } басталады
organizer-broadcasts-begins = { $at } басталады ({ $zone }). Оған дейін қайтарып алуға болады.
organizer-broadcasts-reaches =
    { $count ->
        [one] Қазір { $count } адам алады
       *[other] Қазір { $count } адам алады
    }
organizer-broadcasts-each = { $name }: { $count }
organizer-broadcasts-no-text =
    { $count ->
        [one] { $count } адам ештеңе алмайды: мына тілде мәтін жоқ: { $languages }
       *[other] { $count } адам ештеңе алмайды: мына тілде мәтін жоқ: { $languages }
    }
organizer-broadcasts-enough =
    { $count ->
        [one] { $count } адам осы аптада хабарландыруды жеткілікті алды: бұл апталық хатта тақырыбымен келеді
       *[other] { $count } адам осы аптада хабарландыруды жеткілікті алды: бұл апталық хатта тақырыбымен келеді
    }
organizer-broadcasts-asleep =
    { $count ->
        [one] Олардың { $count } адамында түн болады: таңертең келеді
       *[other] Олардың { $count } адамында түн болады: таңертең келеді
    }
organizer-broadcasts-urgent = Шұғыл деп белгілеу
organizer-broadcasts-not-urgent = Шұғыл емес
organizer-broadcasts-ask-urgent = Неге таңға дейін күте алмайды? Себебі хабарландырумен бірге сақталады.
organizer-broadcasts-urgent-line = Шұғыл, түнде де келеді: { $reason }
organizer-broadcasts-preview = Алдын ала көру
organizer-broadcasts-to-me = Маған жіберу
organizer-broadcasts-texts = Тілдер
organizer-broadcasts-audience = Кімге
organizer-broadcasts-schedule = Уақытын белгілеу
organizer-broadcasts-publish = Жариялау
organizer-broadcasts-throw-away = Жобаны жою
organizer-broadcasts-throw-away-ask = Жобаны барлық тілімен бірге жою керек пе?
organizer-broadcasts-throw-away-sure = Иә, жою
organizer-broadcasts-thrown-away = Жоба жойылды. Ешкім ештеңе алған жоқ.
organizer-broadcasts-add = Жазу: { $language }
organizer-broadcasts-drop = Алып тастау: { $language }
organizer-broadcasts-fall-back-on = Қалғандарға бірінші мәтін
organizer-broadcasts-fall-back-off = Қалғандарға ештеңе
organizer-broadcasts-editing = <b>Кімге</b>: { $part }
organizer-broadcasts-choose = { $part }: { $dim }. Ештеңе таңдалмаса, бәрі сәйкес келеді.
organizer-broadcasts-clear = Бұл топты тазалау
organizer-broadcasts-ask-regions = Қалаларды немесе аймақтарды үтірмен жазыңыз. Тек өзінікін көрсеткен отбасылар табылады.
organizer-broadcasts-shown = Дәл осы жіберіледі.
organizer-broadcasts-published = <b>Жарияланды.</b>
organizer-broadcasts-needs-second = <b>Екінші адамның растауы керек.</b> Әріптестерден сұрадым, сізге жазамын.
organizer-broadcasts-people =
    { $count ->
        [one] { $count } адам
       *[other] { $count } адам
    }
organizer-broadcasts-sends =
    { $languages ->
        [one] { $people } алады, { $languages } тілде.
       *[other] { $people } алады, { $languages } тілде.
    }
organizer-broadcasts-lasts = Шамамен { $time } алады.
organizer-broadcasts-seconds = { $count } с
organizer-broadcasts-minutes = { $count } мин
organizer-broadcasts-can-stop = Кез келген сәтте тоқтатуға болады.
organizer-broadcasts-take-back = Қайтарып алу
organizer-broadcasts-send-now = Қазір жіберу
organizer-broadcasts-taken-back = Қайтарылды. Ешкім алған жоқ.
organizer-broadcasts-begins-now = Бастаймын. Барысы көрінетін хабар жіберемін.
organizer-broadcasts-ask-when = Қашан бастау керек? Мысалы: ертең 09:00 немесе 14.05 18:30. Сіздің уақытыңыз: { $zone }.
organizer-broadcasts-at-once = Уақытсыз
organizer-broadcasts-whose-clock = Кімнің уақытымен?
organizer-broadcasts-clock-mine = Менікі ({ $zone })
organizer-broadcasts-clock-own = Әр отбасынікі
organizer-broadcasts-confirm-ask =
    { $count ->
        [one] <b>Әріптес хабарландыруды растауды сұрайды. { $count } адам алады.</b>
       *[other] <b>Әріптес хабарландыруды растауды сұрайды. { $count } адам алады.</b>
    }
organizer-broadcasts-confirm = Растау
organizer-broadcasts-decline = Қабылдамау
organizer-broadcasts-confirmed = Расталды. Бір минуттан кейін немесе белгіленген уақытта басталады.
organizer-broadcasts-declined = Қабылданбады. Авторында қайтадан жоба.
organizer-broadcasts-was-declined = №{ $number } хабарландыру қабылданбады. Ол қайтадан жоба.
organizer-broadcasts-progress = <b>Хабарландыру №{ $number }</b>: { $state }
organizer-broadcasts-bar = { $bar } { $percent } %
organizer-broadcasts-counts = жіберілді { $sent } · қалды { $left } · ботты бұғаттады { $blocked } · болмады { $failed } · болдырылмады { $cancelled } · белгісіз { $unknown }
organizer-broadcasts-rate = секундына { $rate }, шамамен { $time } қалды
organizer-broadcasts-sleeps =
    { $count ->
        [one] { $count } адамда түн немесе өз сағаты; келесі хабар { $at } кетеді
       *[other] { $count } адамда түн немесе өз сағаты; келесі хабар { $at } кетеді
    }
organizer-broadcasts-refused = Telegram алғашқы хабарларды біржола қабылдамады: файл ескірген немесе мәтінді көрсету мүмкін емес. Тоқтатып, мәтінді түзеп, қайта жариялаңыз.
organizer-broadcasts-pause = Кідірту
organizer-broadcasts-resume = Жалғастыру
organizer-broadcasts-stop = Тоқтату
organizer-broadcasts-report =
    { $count ->
        [one] <b>№{ $number } есебі</b>: { $state }, { $count } алушы
       *[other] <b>№{ $number } есебі</b>: { $state }, { $count } алушы
    }
organizer-broadcasts-report-line = { $language }, { $country }: { $count } ішінен { $sent }
organizer-broadcasts-stopped-by =
    { $count ->
        [one] { $count } адам осының астында хабарландыруды өшірді
       *[other] { $count } адам осының астында хабарландыруды өшірді
    }
organizer-broadcasts-send-again = Белгісіздерге қайта жіберу ({ $count })
organizer-broadcasts-sent-again =
    { $count ->
        [one] { $count } адамға қайта жіберемін. Екі рет келуі мүмкін.
       *[other] { $count } адамға қайта жіберемін. Екі рет келуі мүмкін.
    }
organizer-broadcasts-needs-words = Бұл хабарда мәтін жоқ. Кемінде бір сөз жазыңыз.
organizer-broadcasts-too-long = Артық таңба: { $count }. Бір хабарға { $limit } сияды. Қысқартып, қайта жіберіңіз.
organizer-broadcasts-broken-tag = { $tag } тегі жұбынсыз ашылған немесе жабылған. Түзетіп, мәтінді қайта жіберіңіз.
organizer-broadcasts-broken-link = Бұл сілтеме ешқайда апармайды: { $link }. Толық мекенжай https:// деп басталады
organizer-broadcasts-wrong-file = Сурет, бейне, дауыстық хабар немесе құжат, не онға дейін сурет пен бейнеден тұратын альбом қосуға болады. Басқа файл болмайды.
organizer-broadcasts-look-first = Мәтін өзгерді немесе оны әлі ешкім көрген жоқ. Алдымен қалай келетінін қараңыз.
organizer-broadcasts-file-gone = Telegram-да бұл файл енді жоқ. Мәтінді файлымен қайта жіберіңіз.
organizer-broadcasts-telegram-refuses = Telegram үлгіні қабылдамады. Мәтінді қайта жазып, тағы қараңыз.
organizer-broadcasts-nobody = Ешкім алмайды. Басқа адамдарды таңдаңыз немесе олардың тілінде жазыңыз.
organizer-broadcasts-already = Жарияланып қойған. Ештеңе екі рет кетпейді.
organizer-broadcasts-already-decided = Бұл туралы шешілді немесе авторы қайтарып алды.
organizer-broadcasts-own = Авторы емес, басқа адам растауы керек.
organizer-broadcasts-too-late = Басталып кетті. Барысы көрінетін хабарда тоқтатуға болады.
organizer-broadcasts-another-draft = Сізде басқа жоба бар. Алдымен соны жариялаңыз немесе жойыңыз.
organizer-broadcasts-when-unclear = Күні мен уақытын оқи алмадым. Мысалы: ертең 09:00 немесе 14.05 18:30.
organizer-broadcasts-past = Ол сәт өтіп кетті. Кейінірек уақытты таңдаңыз.
organizer-broadcasts-gap = Ол түні сағат ауыстырылады, мұндай уақыт болмайды. Басқа сағатты таңдаңыз.
organizer-broadcasts-not-running = Жіберу жүріп жатқан жоқ немесе осы күйде тұр.
