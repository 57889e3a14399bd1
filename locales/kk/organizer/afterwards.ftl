organizer-afterwards-open = Іс-шара айналасы
organizer-afterwards-title = <b>{ $title }</b>
organizer-afterwards-home = Отбасылар іс-шарадан кейін не алады және Сізді не күтеді.
organizer-afterwards-materials = Материалдар: { $count }
organizer-afterwards-hall = Залдан сұрақтар: { $count }
organizer-afterwards-opinion = Пікірлер: { $count }
organizer-afterwards-cuts = Жазбадан алып тастау: { $count }
organizer-afterwards-material-how = Осында файл не сілтеме (https://) жіберіңіз, әрқайсысы бөлек хабарлама. Олар { $when } бір рет келгендер мен сұрағандарға кетеді. Қазіргі алушылар: { $count }.
organizer-afterwards-material-after = іс-шарадан кейін ({ $at })
organizer-afterwards-material-soon = 10 минуттан соң (түн болса, таңертең; оған дейін қайтарып алуға болады)
organizer-afterwards-material-remove = №{ $number } алып тастау
organizer-afterwards-material-sent = №{ $number } · { $what } · жіберілді · { $words }
organizer-afterwards-material-waits = №{ $number } · { $what } · әлі жіберілген жоқ · { $words }
organizer-afterwards-kind-link = сілтеме
organizer-afterwards-kind-photo = фото
organizer-afterwards-kind-video = бейне
organizer-afterwards-kind-sound = дыбыс
organizer-afterwards-kind-file = файл
organizer-afterwards-material-gone = Алып тасталды. Оны ешкім алмаған.
organizer-afterwards-material-gone-late = Іс-шарадан алып тасталды. Алғандардың чатында қалады.
organizer-afterwards-material-what = Файл, фото, бейне, дыбыс және https:// деп басталатын сілтемені жеткізе аламын. Ештеңе қосылмады.
organizer-afterwards-material-full = Бір іс-шараға 30 материалдан аспайды. Алдымен біреуін алып тастаңыз; ештеңе қосылмады.
organizer-afterwards-hall-waits = <b>{ $title }</b>: іс-шара өтті. Залдан күтіп тұрған сұрақтар: { $count }. 3 күннен кейін олар үйлестірушіге кетеді.
organizer-afterwards-hall-see = Сұрақтарды ашу
organizer-afterwards-hall-head =
    <b>{ $title }</b>
    Күтіп тұрған сұрақтар: { $count }
organizer-afterwards-hall-nothing = Күтіп тұрған ештеңе жоқ. Отбасылар іс-шарадан кейінгі күнге дейін сұрай алады.
organizer-afterwards-hall-question = <blockquote>{ $text }</blockquote>
organizer-afterwards-hall-who = { $who } · { $language }
organizer-afterwards-hall-anonymous = атсыз
organizer-afterwards-hall-no-editors = Отбасы бұл сұрақты редакторлардың көргенін қаламайды.
organizer-afterwards-hall-answered = Залда жауап берілді
organizer-afterwards-hall-pass = Маманға
organizer-afterwards-hall-keep = Мақала редакторларына
organizer-afterwards-hall-passed = Берілді. Отбасы біледі.
organizer-afterwards-hall-kept = Редакторларда. Отбасы біледі.
organizer-afterwards-hall-closed = Жабылды. Отбасы біледі.
organizer-afterwards-hall-settled = Бұл сұрақпен басқа біреу айналысты.
organizer-afterwards-hall-withdrew = Отбасы келісімін қайтарып алды: сұрақты беруге болмайды. Оны жауап берілген деп жабуға болады.
organizer-afterwards-opinion-count = Сұралды: { $asked }. Бағалады: { $count }.
organizer-afterwards-opinion-average = Орташа баға: 5-тен { $average }
organizer-afterwards-opinion-few = Орташа баға { $count } бағадан бастап көрінеді: сонда ол ешкімді көрсетпейді.
organizer-afterwards-opinion-missing =
    Не жетіспеді:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-answer =
    { $question }
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-csv = Кесте (CSV)
organizer-afterwards-opinion-xlsx = Кесте (XLSX)
organizer-afterwards-opinion-table = Кестедегі жауаптар: { $count }. Атсыз; бағалар 5-тен бастап қана.
organizer-afterwards-opinion-sheet = Пікірлер
organizer-afterwards-column-helped = Көмектесті ме (1-5)
organizer-afterwards-column-missing = Не жетіспеді
organizer-afterwards-cut-asked = <b>{ $title }</b>: отбасы өзін жазбадан алып тастауды сұрайды.
organizer-afterwards-cut-head =
    <b>{ $title }</b>
    Алып тасталатын отбасылар: { $count }
organizer-afterwards-cut-nothing = Ешкім күтіп тұрған жоқ.
organizer-afterwards-cut-since = Сұралған күні: { $at }
organizer-afterwards-cut-note =
    Қалай табуға болады:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-no-note = Сипаттама жоқ.
organizer-afterwards-cut-answer =
    Сіз жаздыңыз:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-done = Дайын
organizer-afterwards-cut-reply = Отбасына жазу
organizer-afterwards-cut-told = Дайын. Отбасы біледі.
organizer-afterwards-cut-write = Отбасы нені білуі немесе айтуы керегін жазыңыз. Тек мәтін; тапсырма ашық қалады.
organizer-afterwards-cut-replied = Отбасына жіберілді. Тапсырма ашық қалады.
organizer-afterwards-cut-settled = Бұл бұрыннан дайын.
