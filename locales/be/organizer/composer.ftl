organizer-composer-album-words = Альбом атрыманы. Цяпер напішыце тэкст да яго.
organizer-composer-buttons = Кнопкі
organizer-composer-buttons-are =
    { $count ->
        [0] Кнопак пакуль няма; іх можа быць { $most }. Надпісы будуць на мове кожнай сям'і.
        [one] { $count } кнопка з { $most }. Націсніце, каб прыбраць.
        [few] { $count } кнопкі з { $most }. Націсніце на кнопку, каб прыбраць.
        [many] { $count } кнопак з { $most }. Націсніце на кнопку, каб прыбраць.
       *[other] { $count } кнопкі з { $most }. Націсніце на кнопку, каб прыбраць.
    }
organizer-composer-remove = ✕ { $name }
organizer-composer-add-event = + Запіс на падзею
organizer-composer-add-article = + Артыкул
organizer-composer-add-ask = + Задаць пытанне
organizer-composer-add-link = + Старонка
organizer-composer-which-event = На якую падзею сем'і запішуцца гэтай кнопкай?
organizer-composer-no-events = Наперадзе няма апублікаваных падзей. Спачатку апублікуйце падзею.
organizer-composer-ask-article = Напішыце некалькі слоў з назвы артыкула або пра што ён.
organizer-composer-which-article = Які з іх? Або напішыце іншыя словы.
organizer-composer-no-article = Па гэтых словах артыкула не знайшлося. Паспрабуйце іншыя.
organizer-composer-ask-link = Дашліце адрас старонкі. Ён пачынаецца з https://
organizer-composer-too-many-buttons = Кнопак ужо { $most }. Спачатку прыбярыце адну.
organizer-composer-leads-nowhere = Кнопка вядзе на «{ $title }», а гэтая падзея адменена або ўжо прайшла. Прыбярыце кнопку або выберыце іншую падзею. Нічога не адпраўлена.
organizer-composer-held = Аб'ява №{ $number } не пачалася: кнопка «{ $name }» вядзе на адмененую або мінулую падзею. Ніхто не атрымаў; гэта зноў чарнавік. Прыбярыце кнопку і апублікуйце.
organizer-composer-held-stopped = Аб'ява №{ $number } не пачалася: кнопка «{ $name }» вядзе на адмененую або мінулую падзею. Ніхто не атрымаў. У вас ёсць іншы чарнавік, таму гэтая аб'ява спынена.
organizer-composer-ask-translators = Папрасіць перакласці
organizer-composer-translators = На якую мову папрасіць калегу, які на ёй піша? Пераклад сам трапіць у чарнавік. Пакуль яго няма, сем'і з гэтай мовай атрымаюць тое, што вы выбралі для астатніх.
organizer-composer-nothing-missing = Напісана на ўсіх мовах.
organizer-composer-ask-for = Папрасіць: { $language }
organizer-composer-asked-for = { $language }: спытана { $count }
organizer-composer-asked =
    { $count ->
        [one] Папрасіў { $count } калегу.
        [few] Папрасіў { $count } калег.
        [many] Папрасіў { $count } калег.
       *[other] Папрасіў { $count } калегі.
    }
organizer-composer-nobody-writes = Іншых калег, якія пішуць на гэтай мове, я не ведаю. Напішыце самі, або няхай гэтыя сем'і атрымаюць першы тэкст.
organizer-composer-translation-wanted = Калега просіць перакласці аб'яву. З мовы { $original } на { $language }. Гэта адно паведамленне.
organizer-composer-translate = Перакласці
organizer-composer-leave-to-others = Цяпер не магу
organizer-composer-left-to-others = Добра. Прасіў і іншых.
organizer-composer-write-translation = Вышэй зыходны тэкст. Дашліце пераклад адным паведамленнем, мова: { $language }. Тлусты шрыфт і спасылкі захаваюцца, файл дадасца сам.
organizer-composer-translation-thanks = Дзякуй. Пераклад у чарнавіку, аўтар ведае.
organizer-composer-translation-given = Пераклад у вашым чарнавіку: { $language }. Моў цяпер: { $written }. Паглядзіце перад публікацыяй.
organizer-composer-look = Паглядзець
organizer-composer-not-needed = Гэты пераклад больш не патрэбны: калега паспеў раней, або аб'ява ўжо выйшла. Дзякуй.
organizer-composer-trial = Пробная група
organizer-composer-trial-group =
    { $count ->
        [0] Ваша пробная група пустая. Перадайце спасылку тым, каму давяраеце: яны атрымаюць аб'яву першымі і будуць ведаць, што гэта проба.
        [one] У вашай пробнай групе { $count } чалавек.
        [few] У вашай пробнай групе { $count } чалавекі.
        [many] У вашай пробнай групе { $count } чалавек.
       *[other] У вашай пробнай групе { $count } чалавека.
    }
organizer-composer-trial-send = Адправіць пробнай групе
organizer-composer-trial-link = Спасылка для ўступлення
organizer-composer-trial-copy = Скапіяваць спасылку
organizer-composer-trial-empty = Распусціць групу
organizer-composer-trial-pass-on =
    { $days ->
        [one] Перадайце спасылку тым, хто ўбачыць вашы аб'явы першым. Яна дзейнічае { $days } дзень; ранейшая больш не дзейнічае.
        [few] Перадайце спасылку тым, хто ўбачыць вашы аб'явы першым. Яна дзейнічае { $days } дні; ранейшая больш не дзейнічае.
        [many] Перадайце спасылку тым, хто ўбачыць вашы аб'явы першым. Яна дзейнічае { $days } дзён; ранейшая больш не дзейнічае.
       *[other] Перадайце спасылку тым, хто ўбачыць вашы аб'явы першым. Яна дзейнічае { $days } дня; ранейшая больш не дзейнічае.
    }

    { $link }
organizer-composer-trial-sent =
    { $count ->
        [one] Проба пайшла { $count } чалавеку. Сем'і пакуль нічога не атрымалі.
        [few] Проба пайшла { $count } людзям. Сем'і пакуль нічога не атрымалі.
        [many] Проба пайшла { $count } людзям. Сем'і пакуль нічога не атрымалі.
       *[other] Проба пайшла { $count } чалавека. Сем'і пакуль нічога не атрымалі.
    }
organizer-composer-trial-what = Арганізатар запрашае вас бачыць аб'явы раней за сем'і і казаць, што ў іх не так. Выйсці можна ў любы момант.
organizer-composer-trial-join = Уступіць у пробную групу
organizer-composer-trial-joined = Вы ў пробнай групе. Пра кожную пробу сказана, што гэта проба.
organizer-composer-trial-leave = Выйсці з пробнай групы
organizer-composer-trial-left = Вы больш не ў пробнай групе.
organizer-composer-trial-coming = <b>Гэта проба.</b> Наступнае паведамленне: аб'ява, якую сем'і яшчэ не атрымалі. Скажыце яе арганізатару, што заўважылі.
organizer-composer-trial-nobody = У вашай пробнай групе пакуль нікога. Зрабіце спасылку і перадайце яе.
organizer-composer-trial-already = У пробнай групы ўжо менавіта гэты тэкст. Змяніце што-небудзь і адпраўце зноў.
organizer-composer-trial-full = Гэтая пробная група поўная: у ёй { $most } чалавек.
organizer-composer-trial-link-gone = Гэтая спасылка больш не адкрывае пробную групу. Папрасіце ў арганізатара новую.
organizer-composer-channels = Каналы
organizer-composer-places = Націсніце каналы, дзе апублікаваць таксама; у кожным на яго мове.
organizer-composer-no-places = Каналаў пакуль няма. Дадайце бота ў канал адміністратарам або ў групу; мову ён спытае тут.
organizer-composer-place = { $title } · { $language }
organizer-composer-place-without = { $title } · { $language }: тэксту няма
organizer-composer-languages = Мовы
organizer-composer-channel-without-text = Няма тэксту на мове канала: { $title }. Напішыце яго, аддайце астатнім першы тэкст або прыбярыце гэты канал.
organizer-composer-posts =
    { $count ->
        [0] Ні ў які канал не публікавалася.
       *[other] У каналах:
    }
organizer-composer-post-line = { $title }: { $state }
organizer-composer-post-chosen = будзе апублікавана
organizer-composer-post-sent = апублікавана
organizer-composer-post-failed = апублікаваць не ўдалося
organizer-composer-post-cancelled = адменена
organizer-composer-post-unknown = магчыма, апублікавана; праверце, калі ласка
organizer-composer-gone = Гэтай аб'явы тут больш няма.
organizer-composer-change = Змяніць тэкст
organizer-composer-delete = Выдаліць усюды
organizer-composer-change-which = На якой мове змяніць тэкст? Ён зменіцца ў кожным чаце, дзе ёсць; новых паведамленняў ніхто не атрымае.
organizer-composer-change-write = Дашліце ўвесь новы тэкст, мова: { $language }. Файлы і кнопкі застануцца.
organizer-composer-change-ask =
    { $count ->
        [one] Так ён будзе выглядаць у { $count } чаце. Змяніць?
        [few] Так ён будзе выглядаць у { $count } чатах. Змяніць?
        [many] Так ён будзе выглядаць у { $count } чатах. Змяніць?
       *[other] Так ён будзе выглядаць у { $count } чата. Змяніць?
    }
organizer-composer-change-yes = Змяніць
organizer-composer-delete-ask =
    { $count ->
        [one] Выдаліць з { $count } чата? Вярнуць будзе нельга.
        [few] Выдаліць з { $count } чатаў? Вярнуць будзе нельга.
        [many] Выдаліць з { $count } чатаў? Вярнуць будзе нельга.
       *[other] Выдаліць з { $count } чата? Вярнуць будзе нельга.
    }
organizer-composer-delete-yes = Так, выдаліць
organizer-composer-change-waits = <b>Новы тэкст павінен пацвердзіць другі чалавек.</b> Я спытаў калег і напішу вам.
organizer-composer-change-declined = Калега адхіліў новы тэкст аб'явы №{ $number }. Адпраўленае застаецца як ёсць.
organizer-composer-change-runs = <b>Аб'ява №{ $number }</b> мяняецца
organizer-composer-change-done = <b>Аб'ява №{ $number }</b> зменена
organizer-composer-edit-sums = зменена { $done } · засталося { $left } · паведамлення ўжо няма { $gone } · не ўдалося { $failed }
organizer-composer-delete-sums = выдалена { $done } · засталося { $left } · не было і раней { $gone } · не ўдалося { $failed }
organizer-composer-look-again = Абнавіць
organizer-composer-change-wanted =
    { $count ->
        [one] <b>Калега хоча змяніць аб'яву №{ $number } у { $count } чаце.</b> Новы тэкст:
        [few] <b>Калега хоча змяніць аб'яву №{ $number } у { $count } чатах.</b> Новы тэкст:
        [many] <b>Калега хоча змяніць аб'яву №{ $number } у { $count } чатах.</b> Новы тэкст:
       *[other] <b>Калега хоча змяніць аб'яву №{ $number } у { $count } чата.</b> Новы тэкст:
    }
organizer-composer-change-confirm = Пацвердзіць тэкст
organizer-composer-change-decline = Адхіліць тэкст
organizer-composer-change-confirmed = Пацверджана. Тэкст мяняецца.
organizer-composer-change-refused = Адхілена. Адпраўленае застаецца як ёсць.
organizer-composer-still-on-its-way = Яна рассылаецца. Каб змяніць тэкст, пастаўце на паўзу; каб выдаліць, спыніце.
organizer-composer-too-old = Прайшло больш за 48 гадзін: Telegram ужо не дае гэта змяніць. Можна напісаць папраўку новай аб'явай.
organizer-composer-being-changed = Яна ўжо мяняецца або чакае другога чалавека. Па адной змене за раз.
organizer-composer-nothing-changes = Гэта той жа тэкст, што адпраўлены. Дашліце іншы.
