parent-afterwards-words-only = Тут я магу перадаць толькі словы. Напішыце, калі ласка, тэкстам.
parent-afterwards-materials-open = Матэрыялы
parent-afterwards-materials = <b>Матэрыялы: { $title }</b>
parent-afterwards-material-words = { $words }
parent-afterwards-material-link = { $link }
parent-afterwards-later = Матэрыялаў пакуль няма. Дашлю іх вам, як толькі з'явяцца.
parent-afterwards-not-yet = Матэрыялаў пакуль няма. Зазірніце праз некалькі дзён.
parent-afterwards-hall-open = Пытанне вядучым
parent-afterwards-hall-now = Дзякуй. Цяпер можна задаць пытанне.
parent-afterwards-hall-write = Што вы хочаце спытаць: «{ $title }»? Напішыце тут. Ваша імя застанецца невядомым.
parent-afterwards-hall-preview =
    Ваша пытанне:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-where = Вядучыя могуць адказаць на сустрэчы. Калі не паспеюць, могуць перадаць пытанне без вашага імя спецыялісту, і ён адкажа вам тут, або рэдактарам нашых артыкулаў. Каб змяніць, напішыце нанова.
parent-afterwards-hall-no-editors = Вядучыя могуць адказаць на сустрэчы. Калі не паспеюць, могуць перадаць пытанне без вашага імя спецыялісту, і ён адкажа вам тут. Рэдактары яго не ўбачаць. Каб змяніць, напішыце нанова.
parent-afterwards-hall-send = Адправіць
parent-afterwards-hall-send-named = Адправіць, вядучым назваць імя
parent-afterwards-hall-refuse-editors = Не паказваць рэдактарам
parent-afterwards-hall-let-editors = Рэдактарам можна паказаць
parent-afterwards-hall-sent = Пытанне ў вядучых. Напішу вам, што з ім стала.
parent-afterwards-hall-passed-on =
    Ваша пытанне з залы ідзе далей:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-kept =
    Ваша пытанне цяпер бачаць рэдактары нашых артыкулаў, без вашага імя. Яго можна забраць:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-answered =
    На ваша пытанне адказалі на сустрэчы «{ $title }». Калі вы не чулі адказу, проста напішыце пытанне мне.

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-shut = Пытанні вядучым прымаюцца да наступнага дня пасля падзеі. Мне пытанне можна напісаць у любы час.
parent-afterwards-hall-full = У вядучых ужо пяць вашых пытанняў. Калі дойдуць да аднаго, можна задаць наступнае. Або напішыце мне, і адкажа спецыяліст.
parent-afterwards-review =
    <b>{ $title }</b>

    Гэта дапамагло вам? 1 – зусім не, 5 – вельмі. Вядучыя не бачаць, хто адказаў.
parent-afterwards-review-decline = Не хачу адказваць
parent-afterwards-review-missing = Дзякуй. Чаго не хапіла? Дастаткова некалькіх слоў.
parent-afterwards-review-own = { $question }
parent-afterwards-review-skip = Прапусціць
parent-afterwards-review-thanks = Дзякуй. Гэта дапаможа і наступным сем'ям.
parent-afterwards-review-declined = Добра, больш пра гэта не спытаю.
parent-afterwards-review-settled = Ваш адказ ужо ў мяне. Дзякуй.
parent-afterwards-cut-open = Выразаць нас з запісу
parent-afterwards-cut-how =
    <b>{ $title }</b>

    Як знайсці вас на запісе? Напрыклад: «другі рад, чырвоны світар». Можна адправіць і без апісання.
parent-afterwards-cut-send = Адправіць без апісання
parent-afterwards-cut-sent = Перададзена арганізатарам. Напішу вам, калі вас выражуць.
parent-afterwards-cut-again = Як вас знайсці? Адзенне, месца, хвіліна: дастаткова некалькіх слоў.
parent-afterwards-cut-made = Гатова: на запісе «{ $title }» вас больш няма.
parent-afterwards-cut-replied =
    Арганізатары пішуць пра запіс «{ $title }»:

    <blockquote>{ $text }</blockquote>
parent-afterwards-cut-tell = Адказаць ім
parent-afterwards-cut-asked-before = Гэтая просьба ўжо ў арганізатараў. Напішу вам, калі ўсё будзе гатова.
parent-afterwards-certificate-open = Сертыфікат
parent-afterwards-certificate-name = Якое імя паставіць у сертыфікат? Напішыце так, як яго надрукаваць. Я яго не захоўваю.
parent-afterwards-certificate-no-name = Не атрымаецца надрукаваць гэта як імя. Напішыце яго літарамі, не больш за 80.
parent-afterwards-certificate-not-due = Сертыфікат атрымліваюць тыя, хто прыйшоў, пасля падзеі. Калі вы там былі, напішыце арганізатарам: яны дапамогуць.
parent-afterwards-certificate-made = Вось ваш сертыфікат. Імя не захавана.
parent-afterwards-certificate-again = Іншае імя
parent-afterwards-certificate-heading = Сертыфікат
parent-afterwards-certificate-given-to = Пацвярджаем удзел:
parent-afterwards-certificate-took-part = у падзеі
parent-afterwards-certificate-kind = { $kind }
parent-afterwards-certificate-where = { $town }
parent-afterwards-certificate-host = { $host }
parent-afterwards-certificate-number = Падзея №{ $number }
parent-afterwards-data-hall = Пытанні вядучым падзей
parent-afterwards-data-review = Што вы сказалі пра падзеі
