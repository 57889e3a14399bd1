parent-applications-apply = Падаць заяўку
parent-applications-apply-now = Дзякуй. Цяпер можна падаць заяўку.
parent-applications-open = Мая заяўка
parent-applications-intro =
    { $count ->
        [one] <b>{ $title }</b>: { $count } пытанне. Кожны адказ захоўваю адразу, вярнуцца можна ў любы дзень.
        [few] <b>{ $title }</b>: { $count } пытанні. Кожны адказ захоўваю адразу, вярнуцца можна ў любы дзень.
        [many] <b>{ $title }</b>: { $count } пытанняў. Кожны адказ захоўваю адразу, вярнуцца можна ў любы дзень.
       *[other] <b>{ $title }</b>: { $count } пытання. Кожны адказ захоўваю адразу, вярнуцца можна ў любы дзень.
    }
parent-applications-until = Падаць заяўку можна да { $at }.
parent-applications-question =
    { $number } з { $count }
    <b>{ $question }</b>
parent-applications-how-text =
    { $count ->
        [one] Кароткі адказ, да { $count } знака.
        [few] Кароткі адказ, да { $count } знакаў.
        [many] Кароткі адказ, да { $count } знакаў.
       *[other] Кароткі адказ, да { $count } знака.
    }
parent-applications-how-long =
    { $count ->
        [one] Сваімі словамі, да { $count } знака.
        [few] Сваімі словамі, да { $count } знакаў.
        [many] Сваімі словамі, да { $count } знакаў.
       *[other] Сваімі словамі, да { $count } знака.
    }
parent-applications-how-choice = Націсніце адзін варыянт.
parent-applications-how-number = Дастаткова аднаго ліку.
parent-applications-how-file =
    { $count ->
        [one] Дашліце фота, дакумент або галасавое паведамленне.
        [few] Дашліце фота, дакументы або галасавыя паведамленні, да { $count }.
        [many] Дашліце фота, дакументы або галасавыя паведамленні, да { $count }.
       *[other] Дашліце фота, дакументы або галасавыя паведамленні, да { $count }.
    }
parent-applications-how-link = Дашліце адрас, ён пачынаецца з https://.
parent-applications-so-far = Ваш адказ: { $answer }
parent-applications-unanswered = адказу пакуль няма
parent-applications-files =
    { $count ->
        [one] { $count } файл
        [few] { $count } файлы
        [many] { $count } файлаў
       *[other] { $count } файла
    }
parent-applications-edited = Адказ на «{ $question }» зменены.
parent-applications-drop-files = Прыбраць файлы
parent-applications-go-on = Далей
parent-applications-skip = Прапусціць
parent-applications-answered =
    <b>{ $question }</b>
    { $answer }
parent-applications-file-of = №{ $number }: { $question }
parent-applications-whole =
    <b>Заяўка №{ $number }: { $title }</b>
    Стан: { $stand }
parent-applications-lacking = Яшчэ патрэбныя адказы: { $numbers }.
parent-applications-edit = Пытанне { $number }
parent-applications-send = Адправіць заяўку
parent-applications-withdraw = Адклікаць заяўку
parent-applications-again = Падаць зноў
parent-applications-was-sent = <b>Заяўка №{ $number } адпраўлена: { $title }.</b>
parent-applications-rule = Пасля тэрміну кожную заяўку чытаюць некалькі чалавек, без імёнаў. Потым я напішу вам, якім бы ні было рашэнне.
parent-applications-was-withdrawn = Заяўка №{ $number } адклікана. Адказы захаваныя, ніхто іх не чытае.
parent-applications-too-late = Тэрмін прайшоў, адправіць заяўку ўжо нельга. Вашы адказы захаваныя тут, іх можна перачытаць.
parent-applications-is-draft = яшчэ не адпраўлена
parent-applications-is-sent = адпраўлена
parent-applications-is-in-review = на разглядзе
parent-applications-is-accepted = прынята
parent-applications-is-reserve = у рэзерве
parent-applications-is-declined = не прынята
parent-applications-is-withdrawn = адклікана
parent-applications-my = <b>Вашы заяўкі</b>
parent-applications-my-line = { $title }: { $stand }
parent-applications-my-open = Заяўка: { $title }
parent-applications-reminder = <b>{ $title }</b>: заяўка пачата, але яшчэ не адпраўлена. Усё, што вы напісалі, на месцы.
parent-applications-continue = Працягнуць
parent-applications-review-began = Заяўку №{ $number } ({ $title }) цяпер чытаюць. Вам нічога рабіць не трэба.
parent-applications-letter-head =
    <b>{ $title }</b>
    Ваша заяўка: { $stand }
parent-applications-letter-remark = <i>{ $remark }</i>
parent-applications-letter-when =
    { $when }
    { $town }
parent-applications-instead = Месцы тут даюць па заяўках. Трэба адказаць на некалькі пытанняў.
parent-applications-over = Тэрмін падачы заявак прайшоў. Мне шкада.
parent-applications-already-sent = Гэту заяўку цяпер змяніць нельга. Пакуль тэрмін не выйшаў, яе можна адклікаць і адправіць зноў.
parent-applications-not-withdrawn = Заяўку ўжо чытаюць або па ёй ёсць рашэнне, тут яе не адклікаць. Калі месца ўжо ваша, яго можна адмяніць у картцы падзеі.
parent-applications-missing =
    { $count ->
        [one] Патрэбны адказ яшчэ на { $count } пытанне. Усё напісанае на месцы.
        [few] Патрэбны адказ яшчэ на { $count } пытанні. Усё напісанае на месцы.
        [many] Патрэбны адказ яшчэ на { $count } пытанняў. Усё напісанае на месцы.
       *[other] Патрэбны адказ яшчэ на { $count } пытання. Усё напісанае на месцы.
    }
parent-applications-too-long =
    { $count ->
        [one] Тут больш за { $count } знак. Ваш тэкст застаўся вышэй: скапіруйце яго, скараціце і дашліце зноў.
        [few] Тут больш за { $count } знакі. Ваш тэкст застаўся вышэй: скапіруйце яго, скараціце і дашліце зноў.
        [many] Тут больш за { $count } знакаў. Ваш тэкст застаўся вышэй: скапіруйце яго, скараціце і дашліце зноў.
       *[other] Тут больш за { $count } знака. Ваш тэкст застаўся вышэй: скапіруйце яго, скараціце і дашліце зноў.
    }
parent-applications-number-again = Тут патрэбны адзін лік, напрыклад 12 або 3,5.
parent-applications-link-again = Такі адрас захаваць не магу. Ён пачынаецца з https://.
parent-applications-choice-again = Націсніце, калі ласка, адну з кнопак пад пытаннем.
parent-applications-words-again = На гэта пытанне патрэбны адказ словамі. Напішыце яго, калі ласка.
parent-applications-file-again = Тут патрэбныя фота, дакумент або галасавое паведамленне.
parent-applications-too-many =
    { $count ->
        [one] Ужо ёсць { $count } файл, больш да адказу не дадаць. Прыбярыце яго, каб даслаць іншы.
        [few] Ужо ёсць { $count } файлы, больш да адказу не дадаць. Прыбярыце іх, каб даслаць іншыя.
        [many] Ужо ёсць { $count } файлаў, больш да адказу не дадаць. Прыбярыце іх, каб даслаць іншыя.
       *[other] Ужо ёсць { $count } файла, больш да адказу не дадаць. Прыбярыце іх, каб даслаць іншыя.
    }
parent-applications-data = Заяўкі
parent-applications-data-answers = Вашы адказы ў заяўках
parent-applications-data-files = Файлы вашых заявак
parent-applications-data-scores = Ацэнкі вашых заявак
parent-applications-data-remark = Словы арганізатара
parent-applications-data-marks = Балы
