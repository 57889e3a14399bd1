organizer-afterwards-open = Вакол падзеі
organizer-afterwards-title = <b>{ $title }</b>
organizer-afterwards-home = Што атрымаюць сем'і пасля падзеі і што чакае вас.
organizer-afterwards-materials = Матэрыялы: { $count }
organizer-afterwards-hall = Пытанні з залы: { $count }
organizer-afterwards-opinion = Водгукі: { $count }
organizer-afterwards-cuts = Выразаць з запісу: { $count }
organizer-afterwards-material-how = Дасылайце сюды файлы або спасылкі (https://), кожную асобным паведамленнем. Яны пойдуць { $when }, адзін раз, тым, хто прыйшоў, і тым, хто папрасіў. Атрымальнікаў цяпер: { $count }.
organizer-afterwards-material-after = пасля падзеі: { $at }
organizer-afterwards-material-soon = праз 10 хвілін (у каго ноч – раніцай); да гэтага можна забраць
organizer-afterwards-material-remove = Прыбраць №{ $number }
organizer-afterwards-material-sent = №{ $number } · { $what } · адпраўлена · { $words }
organizer-afterwards-material-waits = №{ $number } · { $what } · яшчэ не адпраўлена · { $words }
organizer-afterwards-kind-link = спасылка
organizer-afterwards-kind-photo = фота
organizer-afterwards-kind-video = відэа
organizer-afterwards-kind-sound = гук
organizer-afterwards-kind-file = файл
organizer-afterwards-material-gone = Прыбрана. Гэтага ніхто не атрымаў.
organizer-afterwards-material-gone-late = Прыбрана з падзеі. У тых, хто атрымаў, застанецца ў чаце.
organizer-afterwards-material-what = Магу перадаць файлы, фота, відэа, гук і спасылкі, якія пачынаюцца з https://. Нічога не дададзена.
organizer-afterwards-material-full = На адну падзею не больш за 30 матэрыялаў. Спачатку прыбярыце адзін; нічога не дададзена.
organizer-afterwards-hall-waits = <b>{ $title }</b>: падзея прайшла. Чакаюць пытанні з залы: { $count }. Праз 3 дні яны пойдуць каардынатару.
organizer-afterwards-hall-see = Адкрыць пытанні
organizer-afterwards-hall-head =
    <b>{ $title }</b>
    Чакае пытанняў: { $count }
organizer-afterwards-hall-nothing = Нічога не чакае. Сем'і могуць пытацца да наступнага дня пасля падзеі.
organizer-afterwards-hall-question = <blockquote>{ $text }</blockquote>
organizer-afterwards-hall-who = { $who } · { $language }
organizer-afterwards-hall-anonymous = без імя
organizer-afterwards-hall-no-editors = Сям'я не хоча, каб гэтае пытанне бачылі рэдактары.
organizer-afterwards-hall-answered = Адказалі ў зале
organizer-afterwards-hall-pass = Спецыялісту
organizer-afterwards-hall-keep = Рэдактарам артыкулаў
organizer-afterwards-hall-passed = Перададзена. Сям'я ведае.
organizer-afterwards-hall-kept = У рэдактараў. Сям'я ведае.
organizer-afterwards-hall-closed = Закрыта. Сям'я ведае.
organizer-afterwards-hall-settled = Гэтым пытаннем ужо заняўся нехта іншы.
organizer-afterwards-hall-withdrew = Сям'я адклікала згоду: перадаць пытанне нельга. Яго можна закрыць як адказанае.
organizer-afterwards-opinion-count = Спыталі: { $asked }. Ацанілі: { $count }.
organizer-afterwards-opinion-average = Сярэдняя ацэнка: { $average } з 5
organizer-afterwards-opinion-few = Сярэдняя ацэнка відаць, пачынаючы з такой колькасці ацэнак: { $count }. Так яна ні на каго не паказвае.
organizer-afterwards-opinion-missing =
    Чаго не хапіла:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-answer =
    { $question }
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-csv = Табліца (CSV)
organizer-afterwards-opinion-xlsx = Табліца (XLSX)
organizer-afterwards-opinion-table = Адказаў у табліцы: { $count }. Без імёнаў; ацэнкі – калі іх не менш за 5.
organizer-afterwards-opinion-sheet = Водгукі
organizer-afterwards-column-helped = Ці дапамагло (1-5)
organizer-afterwards-column-missing = Чаго не хапіла
organizer-afterwards-cut-asked = <b>{ $title }</b>: сям'я просіць выразаць яе з запісу.
organizer-afterwards-cut-head =
    <b>{ $title }</b>
    Выразаць сем'яў: { $count }
organizer-afterwards-cut-nothing = Ніхто не чакае.
organizer-afterwards-cut-since = Просьба ад { $at }
organizer-afterwards-cut-note =
    Як знайсці:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-no-note = Апісання няма.
organizer-afterwards-cut-answer =
    Вы напісалі:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-done = Зроблена
organizer-afterwards-cut-reply = Напісаць сям'і
organizer-afterwards-cut-told = Зроблена. Сям'я ведае.
organizer-afterwards-cut-write = Напішыце, што сям'і трэба ведаць або сказаць. Толькі тэкст; задача застаецца адкрытай.
organizer-afterwards-cut-replied = Адпраўлена сям'і. Задача застаецца адкрытай.
organizer-afterwards-cut-settled = Гэта ўжо зроблена.
