organizer-learning-open = Жауапсыз сұрақтар
organizer-learning-tasks-open = Тексерілетін мақалалар
organizer-learning-head =
    <b>Жауапсыз сұрақтар</b>: отбасылар сізге { $count ->
        [one] { $count } сұрақ көрсетті.
       *[other] { $count } сұрақ көрсетті.
    } Алдымен ең жиілері. Нөмірін таңдаңыз.
organizer-learning-empty = Ашық сұрақ жоқ. Мұнда ата-ана көрсетуге келіскен сұрақтар ғана түседі.
organizer-learning-number = №{ $number }
organizer-learning-group =
    <b>№{ $number }</b> · { $count ->
        [one] { $count } рет
       *[other] { $count } рет
    } · { $languages }
organizer-learning-wording = <blockquote>{ $text }</blockquote>
organizer-learning-wrong = Көрсетілді, бірақ керегі бұл емес: «{ $title }».
organizer-learning-asked =
    { $count ->
        [one] { $count } рет
       *[other] { $count } рет
    } сұралды · { $languages } · { $country }
organizer-learning-words =
    Сұрақ үлгісі мына сөздермен болады:
    <b>{ $text }</b>
    Өзгерту үшін қайта жазыңыз. Есімдерді, жер атауларын, күндерді алып тастаңыз.
organizer-learning-choose = Оған қай мақала жауап береді? Бір рет бассаңыз, сақталады.
organizer-learning-browse = Басқа мақала, тақырып бойынша
organizer-learning-other = Осы сөздермен: { $text }
organizer-learning-topic = { $name }
organizer-learning-which-topic = Мақала қай тақырыпта?
organizer-learning-which-article = <b>{ $name }</b>. Сұраққа қай мақала жауап береді?
organizer-learning-dismiss = Қабылдамай, өшіру
organizer-learning-dismissed = Тізімнен өшірілді.
organizer-learning-taught =
    Сақталды. «{ $title }» мақаласында ({ $language }) жаңа сұрақ үлгісі бар:
    <b>{ $text }</b>
organizer-learning-taken-back =
    Кері қайтарылды. «{ $title }» мақаласында ({ $language }) мына сұрақ үлгісі енді жоқ:
    <b>{ $text }</b>
    Бұл үлгі алынған сұрақтар қайтадан ашық.
organizer-learning-take-back = Кері қайтару
organizer-learning-measuring = Пакеттің өз сұрақтар жинағымен тексеріп жатырмыз. Нәтиже осында шығады.
organizer-learning-no-set = Қолданысқа енді. Пакеттің өз сұрақтар жинағы жоқ, сондықтан әсері өлшенбеді.
organizer-learning-marks =
    Қолданысқа енді. Пакеттің өз жинағы, жауабы бар сұрақтар: { $asked }
    Керекті мақала бірінші тұр: { $first_before } → { $first_after }
    Керекті мақала алғашқы үшеудің ішінде: { $three_before } → { $three_after }
    Басқа мақала жауап ретінде берілді: { $wrong_before } → { $wrong_after }
organizer-learning-worse = Нашарлады. Мақалаға қайта қараңыз немесе өзгерісті кері қайтарыңыз.
organizer-learning-settled = Бұл сұрақ енді ашық емес: біреу шешіп қойды немесе ата-ана қайтарып алды.
organizer-learning-full = Бұл мақалада { $most } сұрақ үлгісі бар, пакетке одан көп сыймайды. Басқа мақаланы таңдаңыз немесе бір үлгіні кері қайтарыңыз.
organizer-learning-no-words = Сұрақ үлгісінде сөз болуы керек, ең көбі { $most } таңба. Тағы бір рет жазыңыз.
organizer-learning-tasks =
    { $count ->
        [one] { $count } мақаланың
       *[other] { $count } мақаланың
    } тексеру мерзімі өтті. Пакеттегі жаңа күн тапсырманы жабады.
organizer-learning-no-tasks = Тексеру мерзімі өткен мақала жоқ.
organizer-learning-task = <b>{ $title }</b> ({ $slug }): мерзімі { $day }
organizer-learning-withheld = Тексерілгенше ата-аналар оны көрмейді.
organizer-learning-still-shown = Ата-аналар оны ескертпемен көреді.
organizer-learning-free = Әзірге ешкім алған жоқ.
organizer-learning-mine = Ол сізде.
organizer-learning-held = Ол әріптесіңізде.
organizer-learning-take = Тексеремін: { $title }
organizer-learning-give = Қайтару: { $title }
organizer-learning-expired =
    Тексеру мерзімі өтті: { $count ->
        [one] { $count } мақала.
       *[other] { $count } мақала.
    }
organizer-learning-task-settled = Тапсырма өзгерді: оны басқа біреу алды немесе ол жабылды.
