organizer-broadcasts-open = Аб'явы
organizer-broadcasts-list =
    { $count ->
        [0] Аб'яў пакуль няма.
       *[other] Апошнія аб'явы:
    }
organizer-broadcasts-new = Напісаць аб'яву
organizer-broadcasts-go-on = Вярнуцца да чарнавіка
organizer-broadcasts-title = №{ $number } · { $state } · { $at }
organizer-broadcasts-state-waiting = чакае другога чалавека
organizer-broadcasts-state-armed = хутка пачнецца
organizer-broadcasts-state-freezing = складаю спіс атрымальнікаў
organizer-broadcasts-state-sending = рассылаецца
organizer-broadcasts-state-paused = на паўзе
organizer-broadcasts-state-stopping = спыняецца
organizer-broadcasts-state-stopped = спынена
organizer-broadcasts-state-done = разаслана
organizer-broadcasts-ask-words =
    Напішыце аб'яву адным паведамленнем. Мова: { $language }.

    Тлусты шрыфт, курсіў і спасылкі захаваюцца. Можна дадаць карцінку, відэа, галасавое або дакумент, ці альбом да дзесяці карцінак і відэа. Іншыя мовы дадасце потым, кожную асобным паведамленнем.
organizer-broadcasts-other-language = Пачаць на іншай мове
organizer-broadcasts-which-language = На якой мове напішаце?
organizer-broadcasts-draft = <b>Аб'ява, чарнавік</b>
organizer-broadcasts-written = Напісана на мовах: { $languages }
organizer-broadcasts-falls-back = Сем'і з іншай мовай атрымаюць: { $language }
organizer-broadcasts-no-fallback = Сем'і з іншай мовай не атрымаюць нічога
organizer-broadcasts-for = Каму: { $audience }
organizer-broadcasts-everybody = усім сем'ям
organizer-broadcasts-families = сем'і
organizer-broadcasts-part = { $part }: { $group }
organizer-broadcasts-lines = { $lines }
organizer-broadcasts-part-first = гэтым
organizer-broadcasts-part-or = або гэтым
organizer-broadcasts-part-except = акрамя гэтых
organizer-broadcasts-dim = { $dim }: { $values }
organizer-broadcasts-dim-country = Краіна
organizer-broadcasts-dim-language = Мова
organizer-broadcasts-dim-role = Роля
organizer-broadcasts-dim-topic = Тэма
organizer-broadcasts-dim-age = Узрост дзіцяці
organizer-broadcasts-dim-region = Горад, рэгіён
organizer-broadcasts-dim-near = Вакол месца
organizer-broadcasts-dim-event = Падзеі
organizer-broadcasts-dim-host = Хто праводзіць
organizer-broadcasts-dim-silent = Не чулі нас
organizer-broadcasts-near = { $place } і { $km } км вакол
organizer-broadcasts-joined-any = запісваліся на любую падзею
organizer-broadcasts-attended-any = былі на любой падзеі (за 30 дзён)
organizer-broadcasts-joined-none = яшчэ нікуды не запісваліся
organizer-broadcasts-joined = запісаліся на падзею №{ $number }
organizer-broadcasts-attended = былі на падзеі №{ $number }
organizer-broadcasts-not-yet = яшчэ не запісаліся на падзею №{ $number }
organizer-broadcasts-days =
    { $count ->
        [one] { $count } дзень
        [few] { $count } дні
        [many] { $count } дзён
       *[other] { $count } дня
    }
organizer-broadcasts-add-place = Дадаць месца
organizer-broadcasts-one-event = Адна падзея
organizer-broadcasts-ask-place = Напішыце горад і колькі кіламетраў вакол. Напрыклад: Мінск 50. Знойдуцца толькі сем'і, якія назвалі свой горад.
organizer-broadcasts-place-unknown = Я не ведаю гэтага месца, або адлегласць не ад 1 да 3000 км. Ведаю: { $towns }.
organizer-broadcasts-which-event =
    { $count ->
        [0] У вас пакуль няма падзей.
       *[other] Якая падзея?
    }
organizer-broadcasts-untitled = без назвы
organizer-broadcasts-event = №{ $number } · { $title } · { $at }
organizer-broadcasts-event-undated = №{ $number } · { $title }
organizer-broadcasts-when-once = Пачнецца праз хвіліну пасля публікацыі
organizer-broadcasts-when = Пачнецца { $at } ({ $zone })
organizer-broadcasts-when-own = Пачнецца { $at } па гадзінніку кожнай сям'і
organizer-broadcasts-begins = Пачнецца { $at } ({ $zone }). Да гэтага можна вярнуць.
organizer-broadcasts-reaches =
    { $count ->
        [one] Цяпер атрымае { $count } чалавек
        [few] Цяпер атрымаюць { $count } чалавекі
        [many] Цяпер атрымаюць { $count } чалавек
       *[other] Цяпер атрымаюць { $count } чалавека
    }
organizer-broadcasts-each = { $name }: { $count }
organizer-broadcasts-no-text =
    { $count ->
        [one] { $count } чалавек не атрымае нічога: няма тэксту на мове { $languages }
        [few] { $count } чалавекі не атрымаюць нічога: няма тэксту на мове { $languages }
        [many] { $count } чалавек не атрымаюць нічога: няма тэксту на мове { $languages }
       *[other] { $count } чалавека не атрымаюць нічога: няма тэксту на мове { $languages }
    }
organizer-broadcasts-enough =
    { $count ->
        [one] { $count } чалавек на гэтым тыдні ўжо атрымаў дастаткова аб'яў: гэтая прыйдзе загалоўкам у лісце за тыдзень
        [few] { $count } чалавекі на гэтым тыдні ўжо атрымалі дастаткова аб'яў: гэтая прыйдзе загалоўкам у лісце за тыдзень
        [many] { $count } чалавек на гэтым тыдні ўжо атрымалі дастаткова аб'яў: гэтая прыйдзе загалоўкам у лісце за тыдзень
       *[other] { $count } чалавека на гэтым тыдні ўжо атрымалі дастаткова аб'яў: гэтая прыйдзе загалоўкам у лісце за тыдзень
    }
organizer-broadcasts-asleep =
    { $count ->
        [one] У { $count } з іх будзе ноч: прыйдзе раніцай
        [few] У { $count } з іх будзе ноч: прыйдзе раніцай
        [many] У { $count } з іх будзе ноч: прыйдзе раніцай
       *[other] У { $count } з іх будзе ноч: прыйдзе раніцай
    }
organizer-broadcasts-urgent = Зрабіць тэрміновай
organizer-broadcasts-not-urgent = Не тэрмінова
organizer-broadcasts-ask-urgent = Чаму гэта нельга адкласці да раніцы? Прычына захаваецца разам з аб'явай.
organizer-broadcasts-urgent-line = Тэрмінова, прыйдзе і ўначы: { $reason }
organizer-broadcasts-preview = Паглядзець
organizer-broadcasts-to-me = Адправіць мне
organizer-broadcasts-texts = Мовы
organizer-broadcasts-audience = Каму
organizer-broadcasts-schedule = Прызначыць час
organizer-broadcasts-publish = Апублікаваць
organizer-broadcasts-throw-away = Выдаліць чарнавік
organizer-broadcasts-throw-away-ask = Выдаліць чарнавік з усімі мовамі?
organizer-broadcasts-throw-away-sure = Так, выдаліць
organizer-broadcasts-thrown-away = Чарнавік выдалены. Ніхто нічога не атрымаў.
organizer-broadcasts-add = Напісаць: { $language }
organizer-broadcasts-drop = Прыбраць: { $language }
organizer-broadcasts-fall-back-on = Астатнім першы тэкст
organizer-broadcasts-fall-back-off = Астатнім нічога
organizer-broadcasts-editing = <b>Каму</b>: { $part }
organizer-broadcasts-choose = { $part }: { $dim }. Калі нічога не выбрана, падыходзяць усе.
organizer-broadcasts-clear = Ачысціць гэтую групу
organizer-broadcasts-ask-regions = Напішыце гарады або рэгіёны праз коску. Знойдуцца толькі сем'і, якія назвалі свой.
organizer-broadcasts-shown = Менавіта гэта і будзе адпраўлена.
organizer-broadcasts-published = <b>Апублікавана.</b>
organizer-broadcasts-needs-second = <b>Патрэбна пацвярджэнне другога чалавека.</b> Я спытаў калег і напішу вам.
organizer-broadcasts-people =
    { $count ->
        [one] { $count } чалавек
        [few] { $count } чалавекі
        [many] { $count } чалавек
       *[other] { $count } чалавека
    }
organizer-broadcasts-sends =
    { $languages ->
        [one] Атрымальнікаў: { $people }, на { $languages } мове.
        [few] Атрымальнікаў: { $people }, на { $languages } мовах.
        [many] Атрымальнікаў: { $people }, на { $languages } мовах.
       *[other] Атрымальнікаў: { $people }, на { $languages } мовы.
    }
organizer-broadcasts-lasts = Зойме каля { $time }.
organizer-broadcasts-seconds = { $count } с
organizer-broadcasts-minutes = { $count } хв
organizer-broadcasts-can-stop = Спыніць можна ў любы момант.
organizer-broadcasts-take-back = Вярнуць
organizer-broadcasts-send-now = Адправіць зараз
organizer-broadcasts-taken-back = Вернута. Ніхто не атрымаў.
organizer-broadcasts-begins-now = Пачынаю. Зараз дашлю паведамленне, у якім відаць ход рассылкі.
organizer-broadcasts-ask-when = Калі пачаць? Напрыклад: заўтра 09:00 або 14.05 18:30. Ваш гадзіннік: { $zone }.
organizer-broadcasts-at-once = Без раскладу
organizer-broadcasts-whose-clock = Па чыім гадзінніку?
organizer-broadcasts-clock-mine = Па маім ({ $zone })
organizer-broadcasts-clock-own = Па гадзінніку кожнай сям'і
organizer-broadcasts-confirm-ask =
    { $count ->
        [one] <b>Калега просіць пацвердзіць аб'яву. Атрымае { $count } чалавек.</b>
        [few] <b>Калега просіць пацвердзіць аб'яву. Атрымаюць { $count } чалавекі.</b>
        [many] <b>Калега просіць пацвердзіць аб'яву. Атрымаюць { $count } чалавек.</b>
       *[other] <b>Калега просіць пацвердзіць аб'яву. Атрымаюць { $count } чалавека.</b>
    }
organizer-broadcasts-confirm = Пацвердзіць
organizer-broadcasts-decline = Адхіліць
organizer-broadcasts-confirmed = Пацверджана. Пачнецца праз хвіліну або ў прызначаны час.
organizer-broadcasts-declined = Адхілена. Аб'ява зноў чарнавік у аўтара.
organizer-broadcasts-was-declined = Аб'яву №{ $number } адхілілі. Гэта зноў чарнавік.
organizer-broadcasts-progress = <b>Аб'ява №{ $number }</b>: { $state }
organizer-broadcasts-bar = { $bar } { $percent } %
organizer-broadcasts-counts = адпраўлена { $sent } · засталося { $left } · заблакавалі бота { $blocked } · не ўдалося { $failed } · адменена { $cancelled } · невядома { $unknown }
organizer-broadcasts-rate = { $rate } у секунду, засталося каля { $time }
organizer-broadcasts-sleeps =
    { $count ->
        [one] У { $count } чалавека ноч або свая гадзіна; наступнае паведамленне { $at }
        [few] У { $count } чалавек ноч або свая гадзіна; наступнае паведамленне { $at }
        [many] У { $count } чалавек ноч або свая гадзіна; наступнае паведамленне { $at }
       *[other] У { $count } чалавека ноч або свая гадзіна; наступнае паведамленне { $at }
    }
organizer-broadcasts-refused = Telegram канчаткова адмовіў на першых паведамленнях: файл састарэў або тэкст нельга паказаць. Спыніце, выпраўце тэкст і апублікуйце зноў.
organizer-broadcasts-pause = Паўза
organizer-broadcasts-resume = Працягнуць
organizer-broadcasts-stop = Спыніць
organizer-broadcasts-report =
    { $count ->
        [one] <b>Справаздача па №{ $number }</b>: { $state }, { $count } атрымальнік
        [few] <b>Справаздача па №{ $number }</b>: { $state }, { $count } атрымальнікі
        [many] <b>Справаздача па №{ $number }</b>: { $state }, { $count } атрымальнікаў
       *[other] <b>Справаздача па №{ $number }</b>: { $state }, { $count } атрымальніка
    }
organizer-broadcasts-report-line = { $language }, { $country }: { $sent } з { $count }
organizer-broadcasts-stopped-by =
    { $count ->
        [one] { $count } чалавек адключыў аб'явы пад гэтай
        [few] { $count } чалавекі адключылі аб'явы пад гэтай
        [many] { $count } чалавек адключылі аб'явы пад гэтай
       *[other] { $count } чалавека адключылі аб'явы пад гэтай
    }
organizer-broadcasts-send-again = Адправіць невядомым яшчэ раз ({ $count })
organizer-broadcasts-sent-again =
    { $count ->
        [one] Адпраўляю яшчэ раз { $count } чалавеку. Можа прыйсці двойчы.
        [few] Адпраўляю яшчэ раз { $count } людзям. Можа прыйсці двойчы.
        [many] Адпраўляю яшчэ раз { $count } людзям. Можа прыйсці двойчы.
       *[other] Адпраўляю яшчэ раз { $count } чалавека. Можа прыйсці двойчы.
    }
organizer-broadcasts-needs-words = У гэтым паведамленні няма тэксту. Напішыце хоць слова.
organizer-broadcasts-too-long = Лішніх знакаў: { $count }. У адно паведамленне ўваходзіць { $limit }. Скараціце і дашліце зноў.
organizer-broadcasts-broken-tag = Тэг { $tag } адкрыты або закрыты без пары. Выпраўце і дашліце тэкст зноў.
organizer-broadcasts-broken-link = Гэтая спасылка нікуды не вядзе: { $link }. Поўны адрас пачынаецца з https://
organizer-broadcasts-wrong-file = Можна дадаць карцінку, відэа, галасавое або дакумент, ці альбом да дзесяці карцінак і відэа. Іншыя файлы нельга.
organizer-broadcasts-look-first = Тэкст змяніўся, або яго яшчэ ніхто не бачыў. Спачатку паглядзіце, як ён прыйдзе.
organizer-broadcasts-file-gone = У Telegram больш няма гэтага файла. Дашліце тэкст з файлам зноў.
organizer-broadcasts-telegram-refuses = Telegram не прыняў узор. Напішыце тэкст зноў і паглядзіце яшчэ раз.
organizer-broadcasts-nobody = Ніхто не атрымае. Выберыце іншых людзей або напішыце на іх мове.
organizer-broadcasts-already = Ужо апублікавана. Двойчы нічога не пойдзе.
organizer-broadcasts-already-decided = Пра гэта ўжо вырашылі, або аўтар вярнуў яе сабе.
organizer-broadcasts-own = Пацвердзіць павінен іншы чалавек, не аўтар.
organizer-broadcasts-too-late = Рассылка пачалася. Спыніць яе можна ў паведамленні, дзе відаць яе ход.
organizer-broadcasts-another-draft = У вас ёсць іншы чарнавік. Спачатку апублікуйце або выдаліце яго.
organizer-broadcasts-when-unclear = Не атрымалася прачытаць дзень і час. Напрыклад: заўтра 09:00 або 14.05 18:30.
organizer-broadcasts-past = Гэты момант ужо прайшоў. Выберыце пазнейшы.
organizer-broadcasts-gap = У тую ноч гадзіннік пераводзяць, і такога часу не будзе. Выберыце іншую гадзіну.
organizer-broadcasts-not-running = Рассылка не ідзе або ўжо ў гэтым стане.
