common-crisis-now-question = Бұл дәл қазір болып жатыр ма?
common-crisis-yes = Иә, дәл қазір
common-crisis-no = Жоқ, бұл сұрақ
common-crisis-alert =
    { $level ->
        [now] Шұғыл жағдайға ұқсайды: { $category }.
       *[ask] Шұғыл жағдай болуы мүмкін: { $category }.
    } { $language }, { $country }. Қоңырау шалатын нөмір адамға берілді. Мәтін сақталған жоқ.
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
