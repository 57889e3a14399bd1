organizer-learning-open = Пытанні без адказу
organizer-learning-tasks-open = Артыкулы на праверку
organizer-learning-head =
    <b>Пытанні без адказу</b>: сем'і паказалі вам { $count ->
        [one] { $count } пытанне.
        [few] { $count } пытанні.
        [many] { $count } пытанняў.
       *[other] { $count } пытання.
    } Спачатку самыя частыя. Выберыце нумар.
organizer-learning-empty = Адкрытых пытанняў няма. Сюды трапляюць толькі тыя, што бацькі згадзіліся паказаць.
organizer-learning-number = №{ $number }
organizer-learning-group =
    <b>№{ $number }</b> · { $count ->
        [one] { $count } раз
        [few] { $count } разы
        [many] { $count } разоў
       *[other] { $count } раза
    } · { $languages }
organizer-learning-wording = <blockquote>{ $text }</blockquote>
organizer-learning-wrong = Паказалі, але гэта не тое: «{ $title }».
organizer-learning-asked =
    Спыталі { $count ->
        [one] { $count } раз
        [few] { $count } разы
        [many] { $count } разоў
       *[other] { $count } раза
    } · { $languages } · { $country }
organizer-learning-words =
    Стане прыкладам пытання ў такіх словах:
    <b>{ $text }</b>
    Каб змяніць, напішыце нанова. Прыбярыце імёны, месцы, даты.
organizer-learning-choose = Які артыкул на яго адказвае? Адзін націск захоўвае.
organizer-learning-browse = Іншы артыкул, па тэмах
organizer-learning-other = Такімі словамі: { $text }
organizer-learning-topic = { $name }
organizer-learning-which-topic = У якой тэме гэты артыкул?
organizer-learning-which-article = <b>{ $name }</b>. Які артыкул адказвае на пытанне?
organizer-learning-dismiss = Адхіліць і выдаліць
organizer-learning-dismissed = Выдалена са спіса.
organizer-learning-taught =
    Захавана. У артыкула «{ $title }» ({ $language }) новы прыклад пытання:
    <b>{ $text }</b>
organizer-learning-taken-back =
    Адменена. У артыкула «{ $title }» ({ $language }) больш няма прыкладу пытання:
    <b>{ $text }</b>
    Пытанні, з якіх ён зроблены, зноў адкрытыя.
organizer-learning-take-back = Адмяніць
organizer-learning-measuring = Правяраем на ўласным наборы пытанняў пакета. Вынік з'явіцца тут.
organizer-learning-no-set = Ужо дзейнічае. Свайго набору пытанняў у пакета няма, таму эфект не вымераны.
organizer-learning-marks =
    Ужо дзейнічае. Уласны набор пакета, пытанняў з адказам: { $asked }
    Патрэбны артыкул першы: { $first_before } → { $first_after }
    Патрэбны артыкул сярод трох: { $three_before } → { $three_after }
    Не той артыкул дадзены як адказ: { $wrong_before } → { $wrong_after }
organizer-learning-worse = Стала горш. Паглядзіце на артыкул яшчэ раз або адмяніце змену.
organizer-learning-settled = Гэта пытанне ўжо не адкрытае: яго нехта разабраў або бацькі яго забралі.
organizer-learning-full = Прыкладаў пытанняў у гэтага артыкула ўжо { $most }, больш у пакет не ўваходзіць. Выберыце іншы артыкул або адмяніце адзін з прыкладаў.
organizer-learning-no-words = У прыкладзе пытання патрэбныя словы, не даўжэй за { $most } знакаў. Напішыце яшчэ раз.
organizer-learning-tasks =
    Тэрмін праверкі выйшаў у { $count ->
        [one] { $count } артыкула.
        [few] { $count } артыкулаў.
        [many] { $count } артыкулаў.
       *[other] { $count } артыкула.
    } Задачу закрывае новая дата ў пакеце.
organizer-learning-no-tasks = Няма артыкулаў, у якіх выйшаў тэрмін праверкі.
organizer-learning-task = <b>{ $title }</b> ({ $slug }): тэрмін { $day }
organizer-learning-withheld = Бацькі яго не бачаць, пакуль яго не правераць.
organizer-learning-still-shown = Бацькі бачаць яго з пазнакай.
organizer-learning-free = Пакуль ні ў кога.
organizer-learning-mine = Ён у вас.
organizer-learning-held = Ён у калегі.
organizer-learning-take = Праверу: { $title }
organizer-learning-give = Вярнуць: { $title }
organizer-learning-expired =
    Тэрмін праверкі выйшаў: { $count ->
        [one] { $count } артыкул.
        [few] { $count } артыкулы.
        [many] { $count } артыкулаў.
       *[other] { $count } артыкула.
    }
organizer-learning-task-settled = Задача змянілася: яе ўзяў нехта іншы або яна закрытая.
