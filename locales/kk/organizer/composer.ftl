organizer-composer-album-words = Альбом келді. Енді оған мәтін жазыңыз.
organizer-composer-buttons = Батырмалар
organizer-composer-buttons-are =
    { $count ->
        [0] Әзірге батырма жоқ; { $most } дейін болады. Жазуы әр отбасының тілінде болады.
        [one] { $most } батырманың { $count } бар. Алып тастау үшін басыңыз.
       *[other] { $most } батырманың { $count } бар. Алып тастау үшін батырманы басыңыз.
    }
organizer-composer-remove = ✕ { $name }
organizer-composer-add-event = + Іс-шараға жазылу
organizer-composer-add-article = + Мақала
organizer-composer-add-ask = + Сұрақ қою
organizer-composer-add-link = + Бет
organizer-composer-which-event = Бұл батырмамен отбасылар қай іс-шараға жазылады?
organizer-composer-no-events = Алда жарияланған іс-шара жоқ. Алдымен біреуін жариялаңыз.
organizer-composer-ask-article = Мақаланың атауынан немесе тақырыбынан бірнеше сөз жазыңыз.
organizer-composer-which-article = Қайсысы? Немесе басқа сөздер жазыңыз.
organizer-composer-no-article = Бұл сөздермен мақала табылмады. Басқасын жазып көріңіз.
organizer-composer-ask-link = Беттің мекенжайын жіберіңіз. Ол https:// деп басталады
organizer-composer-too-many-buttons = Батырма қазірдің өзінде { $most }. Алдымен біреуін алып тастаңыз.
organizer-composer-leads-nowhere = Батырма «{ $title }» іс-шарасына апарады, ол тоқтатылған немесе өтіп кеткен. Батырманы алып тастаңыз немесе басқа іс-шара таңдаңыз. Ештеңе жіберілген жоқ.
organizer-composer-held = №{ $number } хабарландыру басталмады: «{ $name }» батырмасы тоқтатылған немесе өткен іс-шараға апарады. Ешкім алған жоқ; ол қайтадан жоба. Батырманы алып тастап, жариялаңыз.
organizer-composer-held-stopped = №{ $number } хабарландыру басталмады: «{ $name }» батырмасы тоқтатылған немесе өткен іс-шараға апарады. Ешкім алған жоқ. Сізде басқа жоба бар, сондықтан бұл тоқтатылды.
organizer-composer-ask-translators = Аударуды сұрау
organizer-composer-translators = Қай тілге сол тілде жазатын әріптестен сұрайын? Аударма жобаға өзі түседі. Оған дейін бұл тілдегі отбасылар қалғандарға таңдағаныңызды алады.
organizer-composer-nothing-missing = Барлық тілде жазылған.
organizer-composer-ask-for = Сұрау: { $language }
organizer-composer-asked-for = { $language }: сұралды { $count }
organizer-composer-asked =
    { $count ->
        [one] { $count } әріптестен сұрадым.
       *[other] { $count } әріптестен сұрадым.
    }
organizer-composer-nobody-writes = Бұл тілде жазатын басқа әріптесті білмеймін. Өзіңіз жазыңыз немесе бұл отбасылар бірінші мәтінді алсын.
organizer-composer-translation-wanted = Әріптес хабарландыруды аударуды сұрайды. Мына тілден: { $original }. Мына тілге: { $language }. Бір хабар жеткілікті.
organizer-composer-translate = Аудару
organizer-composer-leave-to-others = Қазір аудара алмаймын
organizer-composer-left-to-others = Жақсы. Басқалардан да сұрадым.
organizer-composer-write-translation = Жоғарыда түпнұсқа. Аударманы бір хабармен жіберіңіз, тілі: { $language }. Қалың қаріп пен сілтемелер сақталады, файл өзі қосылады.
organizer-composer-translation-thanks = Рақмет. Ол жобада, авторы біледі.
organizer-composer-translation-given = Аударма жобаңызда: { $language }. Енді тілдер саны: { $written }. Жарияламас бұрын қараңыз.
organizer-composer-look = Алдын ала көру
organizer-composer-not-needed = Бұл аударма енді керек емес: әріптес бұрын үлгерді немесе хабарландыру шығып кетті. Рақмет.
organizer-composer-trial = Сынақ тобы
organizer-composer-trial-group =
    { $count ->
        [0] Сынақ тобыңыз бос. Сенетін адамдарға сілтемесін беріңіз: хабарландыруды бірінші алады және бұл сынақ екенін біледі.
        [one] Сынақ тобыңызда { $count } адам бар.
       *[other] Сынақ тобыңызда { $count } адам бар.
    }
organizer-composer-trial-send = Сынақ тобына жіберу
organizer-composer-trial-link = Кіру сілтемесі
organizer-composer-trial-copy = Сілтемені көшіру
organizer-composer-trial-empty = Топты тарату
organizer-composer-trial-pass-on =
    { $days ->
        [one] Сілтемені хабарландыруларыңызды бірінші көретіндерге беріңіз. Ол { $days } күн жарамды; бұрынғысы енді жарамайды.
       *[other] Сілтемені хабарландыруларыңызды бірінші көретіндерге беріңіз. Ол { $days } күн жарамды; бұрынғысы енді жарамайды.
    }

    { $link }
organizer-composer-trial-sent =
    { $count ->
        [one] Сынақ { $count } адамға кетті. Отбасылар әзірге ештеңе алған жоқ.
       *[other] Сынақ { $count } адамға кетті. Отбасылар әзірге ештеңе алған жоқ.
    }
organizer-composer-trial-what = Ұйымдастырушы сізді хабарландыруларды отбасылардан бұрын көріп, қатесін айтуға шақырады. Кез келген уақытта шыға аласыз.
organizer-composer-trial-join = Сынақ тобына кіру
organizer-composer-trial-joined = Сіз сынақ тобындасыз. Әр сынақта оның сынақ екені айтылады.
organizer-composer-trial-leave = Сынақ тобынан шығу
organizer-composer-trial-left = Сіз енді сынақ тобында емессіз.
organizer-composer-trial-coming = <b>Бұл сынақ.</b> Келесі хабар: отбасылар әлі алмаған хабарландыру. Байқағаныңызды ұйымдастырушыға айтыңыз.
organizer-composer-trial-nobody = Сынақ тобыңызда әзірге ешкім жоқ. Сілтеме жасап, беріңіз.
organizer-composer-trial-already = Сынақ тобында дәл осы мәтін бар. Бір нәрсені өзгертіп, қайта жіберіңіз.
organizer-composer-trial-full = Бұл сынақ тобы толы: онда { $most } адам.
organizer-composer-trial-link-gone = Бұл сілтеме енді сынақ тобын ашпайды. Ұйымдастырушыдан жаңасын сұраңыз.
organizer-composer-channels = Арналар
organizer-composer-places = Тағы қай арналарда жариялау керек екенін басыңыз; әрқайсысында өз тілінде.
organizer-composer-no-places = Арналар әзірге жоқ. Ботты арнаға әкімші етіп немесе топқа қосыңыз; тілін осында сұрайды.
organizer-composer-place = { $title } · { $language }
organizer-composer-place-without = { $title } · { $language }: мәтін жоқ
organizer-composer-languages = Тілдер
organizer-composer-channel-without-text = Мына арнаның тілінде мәтін жоқ: { $title }. Оны жазыңыз, қалғандарға бірінші мәтінді беріңіз немесе арнаны алып тастаңыз.
organizer-composer-posts =
    { $count ->
        [0] Ешқандай арнада жарияланбады.
       *[other] Арналарда:
    }
organizer-composer-post-line = { $title }: { $state }
organizer-composer-post-chosen = жарияланады
organizer-composer-post-sent = жарияланды
organizer-composer-post-failed = жариялау мүмкін болмады
organizer-composer-post-cancelled = тоқтатылды
organizer-composer-post-unknown = жариялануы мүмкін; қарап шығыңыз
organizer-composer-gone = Бұл хабарландыру енді мұнда жоқ.
organizer-composer-change = Мәтінді өзгерту
organizer-composer-delete = Барлық жерден жою
organizer-composer-change-which = Қай тілдегі мәтін өзгереді? Ол бар әр чатта өзгереді; ешкімге жаңа хабар келмейді.
organizer-composer-change-write = Жаңа мәтінді толық жіберіңіз, тілі: { $language }. Файлдар мен батырмалар қалады.
organizer-composer-change-ask =
    { $count ->
        [one] { $count } чатта осылай тұрады. Өзгертейін бе?
       *[other] { $count } чатта осылай тұрады. Өзгертейін бе?
    }
organizer-composer-change-yes = Өзгерту
organizer-composer-delete-ask =
    { $count ->
        [one] { $count } чаттан жояйын ба? Қайтару мүмкін болмайды.
       *[other] { $count } чаттан жояйын ба? Қайтару мүмкін болмайды.
    }
organizer-composer-delete-yes = Иә, жою
organizer-composer-change-waits = <b>Жаңа мәтінді екінші адам растауы керек.</b> Әріптестерден сұрадым, сізге жазамын.
organizer-composer-change-declined = Әріптес №{ $number } хабарландырудың жаңа мәтінін қабылдамады. Жіберілгені сол күйі қалады.
organizer-composer-change-runs = <b>№{ $number } хабарландыру</b> өзгеріп жатыр
organizer-composer-change-done = <b>№{ $number } хабарландыру</b> өзгертілді
organizer-composer-edit-sums = өзгертілді { $done } · қалды { $left } · хабар енді жоқ { $gone } · болмады { $failed }
organizer-composer-delete-sums = жойылды { $done } · қалды { $left } · бұрыннан жоқ { $gone } · болмады { $failed }
organizer-composer-look-again = Жаңарту
organizer-composer-change-wanted =
    { $count ->
        [one] <b>Әріптес №{ $number } хабарландыруды { $count } чатта өзгерткісі келеді.</b> Жаңа мәтін:
       *[other] <b>Әріптес №{ $number } хабарландыруды { $count } чатта өзгерткісі келеді.</b> Жаңа мәтін:
    }
organizer-composer-change-confirm = Мәтінді растау
organizer-composer-change-decline = Мәтінді қабылдамау
organizer-composer-change-confirmed = Расталды. Мәтін өзгеріп жатыр.
organizer-composer-change-refused = Қабылданбады. Жіберілгені сол күйі қалады.
organizer-composer-still-on-its-way = Ол жіберіліп жатыр. Мәтінді өзгерту үшін кідіртіңіз; жою үшін тоқтатыңыз.
organizer-composer-too-old = Жіберілгеніне 48 сағаттан асты: Telegram енді өзгертуге рұқсат бермейді. Түзетуді жаңа хабарландыру етіп жаза аласыз.
organizer-composer-being-changed = Ол қазір өзгеріп жатыр немесе екінші адамды күтуде. Бір уақытта бір өзгеріс.
organizer-composer-nothing-changes = Бұл жіберілген мәтіннің өзі. Басқасын жіберіңіз.
