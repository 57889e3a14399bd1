parent-questions-ask-specialist = Маманнан сұрау
parent-questions-passing = Былай беремін: { $profession }. Тақырып: { $topic }.
parent-questions-draft =
    { $files ->
        [0] <blockquote>{ $words }</blockquote>
        [one] <blockquote>{ $words }</blockquote>
            Және { $files } файл.
       *[other] <blockquote>{ $words }</blockquote>
            Және { $files } файл.
    }
parent-questions-anonymous = Маман атыңызды көрмейді. Толықтыруға, файл қосуға, тақырыпты өзгертуге немесе жіберуге болады.
parent-questions-send = Жіберу
parent-questions-all-topics = Барлық тақырып
parent-questions-topic = { $mark }{ $topic }
parent-questions-which-topic = Сұрағыңыз не туралы?
parent-questions-write-it = Сұрақты бір немесе бірнеше хабармен жазыңыз. Фото, құжат, дауыстық хабар қосуға болады.
parent-questions-sent =
    Сұрағыңыз бізде, №{ $number }.
    { $days ->
        [one] Мұндай сұраққа әдетте { $days } күн ішінде жауап береді ({ $profession }).
       *[other] Мұндай сұраққа әдетте { $days } күн ішінде жауап береді ({ $profession }).
    } Жауап келе салысымен жазамын.
parent-questions-sent-triage =
    Сұрағыңыз бізде, №{ $number }.
    { $days ->
        [one] Үйлестіруші лайықты маман іздеп жатыр. Әдетте бұған { $days } күнге дейін уақыт кетеді.
       *[other] Үйлестіруші лайықты маман іздеп жатыр. Әдетте бұған { $days } күнге дейін уақыт кетеді.
    } Жаңалық болса, бірден жазамын.
parent-questions-consent-needed = Сұрақты беру үшін алдымен келісіміңіз керек. Әзірге ештеңе сақталған жоқ.
parent-questions-empty = Мұны жеткізе алмаймын. Мәтін, фото, құжат, дауыстық хабар немесе бейне жіберіңіз.
parent-questions-too-many = Ашық он сұрағыңыз бар. Алдымен біреуін жабыңызшы: /my
parent-questions-file-too-large = Файл 20 МБ-тан үлкен, жеткізе алмаймын. Қысқарақ бейне немесе фото өтеді. Қалғаны сақталды.
parent-questions-none = Әзірге сұрағыңыз жоқ. Жаза салыңыз.
parent-questions-yours = Сұрақтарыңыз
parent-questions-line = №{ $number } { $words }
parent-questions-head =
    <b>№{ $number }</b> · { $topic }
    { $state }
parent-questions-state-triage = Маман іздеп жатырмыз.
parent-questions-state-offered = Сұрақ маманға жетті.
parent-questions-state-taken = Маман жауап дайындап жатыр.
parent-questions-state-waiting = Маман нақтылауыңызды күтіп отыр.
parent-questions-state-answered = Жауап бар.
parent-questions-state-closed = Жабылды.
parent-questions-you = Сіз:
parent-questions-specialist = Маман:
parent-questions-coordinator = Үйлестіруші:
parent-questions-ask-more = Тағы сұрау
parent-questions-reply = Жауап беру
parent-questions-solved = Рақмет, шешілді
parent-questions-write-more = №{ $number } сұраққа не қосу керек екенін жазыңыз. Фото мен құжат жіберуге де болады.
parent-questions-added = №{ $number } сұраққа қостым. Маман мұны көреді.
parent-questions-answer = <b>№{ $number } сұрақтың жауабы</b>
parent-questions-details = <b>Маман №{ $number } сұрақ бойынша нақтылайды</b>
parent-questions-care = <b>Үйлестіруші сізге №{ $number } сұрақ бойынша жазды</b>
parent-questions-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-questions-first-specialist = №{ $number } сұраққа маман табылды: { $profession }. Сізге ештеңе істеудің қажеті жоқ.
parent-questions-new-specialist = №{ $number } сұрақ енді басқа маманда: { $profession }. Сізге ештеңе істеудің қажеті жоқ.
parent-questions-back-in-triage = Маман №{ $number } сұраққа жауап бере алмайды. Үйлестіруші басқасын іздеп жатыр. Сізге ештеңе істеудің қажеті жоқ.
parent-questions-late =
    №{ $number } сұраққа біз айтқаннан көбірек уақыт кетіп жатыр. Оны ұмытқан жоқпыз, үйлестіруші біледі.
    { $days ->
        [one] Мұндай сұрақтарға әдетте { $days } күнге дейін уақыт кетеді.
       *[other] Мұндай сұрақтарға әдетте { $days } күнге дейін уақыт кетеді.
    } Бірдеңе өзгерсе, осында қосып жазыңыз.
parent-questions-closed-already = Бұл сұрақ жабылып қойған.
parent-questions-too-late = Сұрақтың жабылғанына 30 күннен асты. Жаңа сұрақ етіп жазыңызшы.
parent-questions-rate = №{ $number } сұрақ жабылды. Бұл сізге көмектесті ме? 5 — «көп көмектесті» деген сөз.
parent-questions-rated = Рақмет. Бірер сөз қосқыңыз келе ме?
parent-questions-rated-low = Шынын айтқаныңызға рақмет. Сізге үйлестіруші жазады. Не жетпегенін айтасыз ба?
parent-questions-skip = Өткізіп жіберу
parent-questions-thanks = Рақмет. Керек кезде жазыңыз.
parent-questions-settled = Маман №{ $number } сұрақты жапты. 30 күн ішінде оны қайта ашуға болады. Бұл сізге көмектесті ме? 5 — «көп көмектесті» деген сөз.
parent-questions-rated-already = Бағаңыз сақталған. Рақмет.
