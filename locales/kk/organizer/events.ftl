organizer-events-open = Іс-шаралар
organizer-events-towns-open = Сұраған қалалар
organizer-events-new = Жаңа іс-шара
organizer-events-which-kind = Бұл қандай іс-шара?
organizer-events-copy-earlier = Бұрынғысын көшіру
organizer-events-which-copy = Қай іс-шараны көшірейін? Күнінен басқасының бәрі көшіріледі.
organizer-events-mine =
    { $count ->
        [0] Сізде әзірге іс-шара жоқ.
        [one] Сіз { $count } іс-шараны жүргізесіз.
       *[other] Сіз { $count } іс-шараны жүргізесіз.
    }
organizer-events-row = { $title } · { $day } · { $status }
organizer-events-row-unnamed = { $kind } · атаусыз { $day }
organizer-events-name = <b>№{ $number } { $title }</b>
organizer-events-unnamed = <b>№{ $number }, әзірге атаусыз</b>
organizer-events-draft = жоба
organizer-events-published = жарияланған
organizer-events-cancelled = тоқтатылған
organizer-events-line-kind = { $kind } · { $status }
organizer-events-line-when = Қашан: { $when }
organizer-events-line-where = Қайда: { $where }
organizer-events-clock = { $start } – { $end } ({ $clock })
organizer-events-clock-unknown = { $start } – { $end } (уақыт белдеуі әзірге белгісіз)
organizer-events-online = онлайн
organizer-events-point = картадағы нүкте
organizer-events-line-seats = Орындар: { $seats } орынның { $taken } алынған
organizer-events-line-no-limit = Орындар: шектеусіз, { $taken } алынған
organizer-events-line-country = Алдымен мына елдің отбасыларына: { $country }
organizer-events-line-everywhere = Барлық елдің отбасыларына
organizer-events-line-languages = Мәтіндер: { $languages }
organizer-events-line-tags = Белгілер: { $tags }
organizer-events-line-partner = Серіктестің іс-шарасы: отбасылар қызығатынын айтады, орындар мұнда жүргізілмейді.
organizer-events-line-told = Жазылған отбасылар бұл өзгерісті бір минуттан кейін біледі, түнде болса, таңертең.
organizer-events-missing = Әлі жетпейді: { $what }.
organizer-events-missing-title = атауы
organizer-events-missing-when = күні мен уақыты
organizer-events-missing-where = өтетін жері
organizer-events-missing-zone = жердің уақыт белдеуі
organizer-events-missing-link = сілтеме
organizer-events-field-title = Атауы
organizer-events-field-when = Күні мен уақыты
organizer-events-field-where = Өтетін жері
organizer-events-field-seats = Орын саны
organizer-events-field-about = Мәтін
organizer-events-field-until = Аяқталуы
organizer-events-field-address = Мекенжай
organizer-events-field-link = Сілтеме
organizer-events-field-ages = Жасы
organizer-events-field-host = Кім өткізеді
organizer-events-field-project = Жоба
organizer-events-field-funder = Кім қаржыландырады
organizer-events-field-campaign = Науқан
organizer-events-more = Тағы
organizer-events-more-what = Кез келген өрісті кез келген уақытта өзгертуге болады. Төменде тілдер: атау мен мәтін тағы бір тілде.
organizer-events-access = Ол жерде не бар
organizer-events-access-what = Ол жерде не бар? Қажет ететін отбасылар мұны карточкадан көреді.
organizer-events-spoken = Іс-шара тілдері
organizer-events-spoken-what = Ол жерде қай тілдерде сөйлейді?
organizer-events-for-whom = Қай елге арналған
organizer-events-for-whom-what = Оны алдымен қай елдің отбасылары көреді?
organizer-events-every-country = Барлық елдер
organizer-events-filmed = Түсіріліммен
organizer-events-partner = Серіктестің іс-шарасы
organizer-events-preview = Алдын ала көру
organizer-events-publish = Жариялау
organizer-events-give-up = Жобаны жою
organizer-events-copy = Көшіру
organizer-events-repeat =
    { $count ->
        [one] { $count } апта қайталау
       *[other] { $count } апта қайталау
    }
organizer-events-cancel = Іс-шараны тоқтату
organizer-events-undo = Қайтару
organizer-events-make-online = Онлайн
organizer-events-no-limit = Шектеусіз
organizer-events-copy-link = Сілтемені көшіру
organizer-events-ask-title = Қалай аталады? Атауын жазыңыз, 120 таңбаға дейін.
organizer-events-ask-about = Не туралы, кімге арналған, қанша тұрады? Мәтінін жазыңыз, 1500 таңбаға дейін.
organizer-events-ask-when = Қашан басталады? Күнін басыңыз немесе күні мен уақытын сол жердің сағатымен жазыңыз: 28.02 18:00 немесе 28.02 18:00-20:00.
organizer-events-ask-hour = { $day }: сағат нешеде? Басыңыз немесе күні мен уақытын жазыңыз.
organizer-events-ask-where = Қайда? Қаланы басыңыз, жазыңыз, картадағы нүктені жіберіңіз немесе онлайнды таңдаңыз.
organizer-events-ask-zone = «{ $town }» қаласын білмеймін. Ол қай қаланың сағатымен жүреді?
organizer-events-ask-seats = Балаларды қосқанда қанша орын бар? Басыңыз немесе санын жазыңыз.
organizer-events-ask-until = Қашан аяқталады? Уақытын немесе күні мен уақытын жазыңыз: 20:00 немесе 01.03 14:00.
organizer-events-ask-address = Мекенжайы қандай? Көшесін, үйін, кіреберісін жазыңыз.
organizer-events-ask-link = Сілтемені жіберіңіз, ол https:// деп басталады. Оны тек қатысатындар көреді.
organizer-events-ask-page = Серіктестің бетін жіберіңіз, ол https:// деп басталады. Оны бәрі көреді.
organizer-events-ask-ages = Қай жасқа арналған? Жасын жазыңыз: 3-7 немесе тек төменгісін: 12.
organizer-events-ask-host = Кім өткізеді? Ұйымды жазыңыз.
organizer-events-ask-project = Қай жобаға жатады?
organizer-events-ask-funder = Кім қаржыландырады?
organizer-events-ask-campaign = Қай науқанға жатады? Бір атау бірнеше елдің іс-шараларын біріктіреді.
organizer-events-ask-in-language = { $language }: бірінші жолға атауын, төменіне мәтінін жазыңыз, мәтін болса.
organizer-events-words-only = Сөзбен немесе санмен жазыңызшы.
organizer-events-when-again = Мұнан күн мен уақытты оқи алмадым. 28.02 18:00, ертең 10:00 деп жазуға немесе басуға болады.
organizer-events-in-past = Бұл уақыт өтіп кетті. Қай күнді айттыңыз? Мысалы, 28.02 18:00.
organizer-events-end-first = Аяқталуы басталуынан бұрын болып тұр. Екі уақытты да қайта жазыңыз, мысалы 28.02 18:00-20:00.
organizer-events-no-such-hour = Ол күні сағат осы уақыттан алға жылжытылады, мұндай сағат болмайды. Бір сағат ерте не кеш таңдаңыз.
organizer-events-seats-again = 1-ден 5000-ға дейінгі бір сан керек немесе «Шектеусіз» түймесін басыңыз.
organizer-events-ages-again = Мұны жас деп оқи алмадым. 0-ден 120-ға дейінгі жасты жазыңыз, алдымен кішісін: 3-7.
organizer-events-link-again = Мұндай сілтемені жібере алмаймын. Ол https:// деп басталады.
organizer-events-zone-unknown = Ол қалада сағат неше екенін білмеймін. Жақын жердегі үлкенірек қаланы жазыңыз немесе картадағы нүктені жіберіңіз.
organizer-events-was-published =
    №{ $number } жарияланды. Отбасылар оны көріп тұр.
    Оны ашатын сілтеме: { $link }
organizer-events-was-cancelled =
    { $count ->
        [0] №{ $number } тоқтатылды. Ешкім жазылып үлгермеген.
        [one] №{ $number } тоқтатылды. Бір минуттан кейін { $count } отбасы біледі; оған дейін қайтаруға болады.
       *[other] №{ $number } тоқтатылды. Бір минуттан кейін { $count } отбасы біледі; оған дейін қайтаруға болады.
    }
organizer-events-undone = №{ $number } бәрібір өтеді. Тоқтатылғанын ешкім білген жоқ.
organizer-events-too-late = Енді қайтару мүмкін емес: отбасыларға айтылды. Іс-шараны көшіріп, қайта жариялауға болады.
organizer-events-is-off = Бұл іс-шара тоқтатылған. Оны көшіруге болады.
organizer-events-not-deleted = Отбасылар бұл іс-шараны көріп тұр, кейбірі орын күтіп жүрген болар. Үнсіз жоюға болмайды. Тоқтатсаңыз, бәрі біледі.
organizer-events-given-up = Жоба жойылды.
organizer-events-repeated =
    { $count ->
        [one] { $count } жоба дайын, бір аптадан кейін сол уақытта. Дайын болғанда жариялаңыз.
       *[other] { $count } жоба дайын, әрқайсысы бір апта кейін сол уақытта. Әрқайсысын дайын болғанда жариялаңыз.
    }
organizer-events-towns =
    { $count ->
        [0] Әзірге бірде-бір қала сұраған жоқ.
        [one] { $count } қала сұрап отыр.
       *[other] { $count } қала сұрап отыр.
    }
organizer-events-town =
    { $families ->
        [one] <b>{ $town }</b> ({ $country }): { $kinds }; { $families } отбасы келер еді
       *[other] <b>{ $town }</b> ({ $country }): { $kinds }; { $families } отбасы келер еді
    }
organizer-events-town-kind = { $kind } × { $count }
organizer-events-field-region = Өңір
organizer-events-ask-region = Қай өңірдің отбасыларына арналған? Басыңыз немесе жазыңыз. Басқа отбасылар да көреді.
organizer-events-whole-country = Бүкіл ел
organizer-events-line-region = Өңір: { $region }
organizer-events-campaign-totals = Науқан қорытындысы
organizer-events-campaign-head = <b>{ $name }</b>: жарияланған іс-шаралар және жазылған отбасылар
organizer-events-campaign-whole = <b>Іс-шаралар: { $events }. Отбасылар: { $families } (ересек { $adults }, бала { $children }). Күтіп тұр: { $waiting }.</b>
organizer-events-campaign-share = { $country }: іс-шара { $events }, отбасы { $families } (ересек { $adults }, бала { $children }), күтіп тұр { $waiting }
