common-crisis-now-question = Бұл дәл қазір болып жатыр ма?
common-crisis-yes = Иә, дәл қазір
common-crisis-no = Жоқ, бұл сұрақ
common-crisis-alert =
    { $level ->
        [now] Шұғыл жағдайға ұқсайды: { $category }.
       *[ask] Шұғыл жағдай болуы мүмкін: { $category }.
    } { $language }, { $country }. Қоңырау шалатын нөмір адамға берілді. Мәтіннің өзін бермеймін.
common-crisis-category =
    { $category ->
        [suicidal_thoughts] өзіне қол жұмсау туралы ойлар
        [child_not_breathing] бала дем алмай жатыр немесе тұншығып жатыр
        [seizure_over_5_min] ұстама тоқтамай тұр
        [violence] зорлық-зомбылық
        [abandonment_or_custody_fear] баладан айырылу немесе одан бас тарту қорқынышы
        [acute_psychosis] сананың шатасуы, шындықпен байланыстың үзілуі
       *[other] { $category }
    }
common-crisis-hand-over = Кезекші оқысын
common-crisis-handed-over = Кезекші хабарыңызды көріп тұр: №{ $number }. Жауап осында келеді. Қауіп дәл қазір болса, жоғарыдағы нөмірге қоңырау шалыңыз.
common-crisis-not-found = Хабарыңыз менде енді жоқ: мен оны сақтаған жоқпын. Осында жазыңыз, мен оны адамға беремін.
common-crisis-clear = Осы чатты тазалау
common-crisis-clear-note = «Осы чатты тазалау» соңғы екі күннің хабарларын өшіреді. Одан ескілерін және көрсетіліп қойған хабарландыруларды Telegram-да өзіңіз өшіріңіз.
common-crisis-cleared = Telegram рұқсат еткені өшірілді: соңғы екі күн. Одан ескісін чат мәзірінен өшіріңіз.
