parent-applications-apply = Өтінім беру
parent-applications-apply-now = Рақмет. Енді өтінім бере аласыз.
parent-applications-open = Менің өтінімім
parent-applications-intro =
    { $count ->
        [one] <b>{ $title }</b>: { $count } сұрақ. Әр жауапты бірден сақтаймын, кез келген күні қайта оралуға болады.
       *[other] <b>{ $title }</b>: { $count } сұрақ. Әр жауапты бірден сақтаймын, кез келген күні қайта оралуға болады.
    }
parent-applications-until = Өтінім қабылдау мерзімі: { $at }.
parent-applications-question =
    { $number } / { $count }
    <b>{ $question }</b>
parent-applications-how-text =
    { $count ->
        [one] Қысқа жауап, ең көбі { $count } таңба.
       *[other] Қысқа жауап, ең көбі { $count } таңба.
    }
parent-applications-how-long =
    { $count ->
        [one] Өз сөзіңізбен, ең көбі { $count } таңба.
       *[other] Өз сөзіңізбен, ең көбі { $count } таңба.
    }
parent-applications-how-choice = Біреуін басыңыз.
parent-applications-how-number = Бір сан жеткілікті.
parent-applications-how-file =
    { $count ->
        [one] Фото, құжат немесе дауыстық хабар жіберіңіз.
       *[other] Фото, құжат немесе дауыстық хабар жіберіңіз, ең көбі { $count }.
    }
parent-applications-how-link = https:// деп басталатын мекенжай жіберіңіз.
parent-applications-so-far = Жауабыңыз: { $answer }
parent-applications-unanswered = әлі жауап жоқ
parent-applications-files =
    { $count ->
        [one] { $count } файл
       *[other] { $count } файл
    }
parent-applications-edited = «{ $question }» сұрағының жауабы өзгертілді.
parent-applications-drop-files = Файлдарды алып тастау
parent-applications-go-on = Әрі қарай
parent-applications-skip = Өткізіп жіберу
parent-applications-answered =
    <b>{ $question }</b>
    { $answer }
parent-applications-file-of = №{ $number }: { $question }
parent-applications-whole =
    <b>№{ $number } өтінім: { $title }</b>
    Күйі: { $stand }
parent-applications-lacking = Әлі жауап керек: { $numbers }.
parent-applications-edit = { $number }-сұрақ
parent-applications-send = Өтінімді жіберу
parent-applications-withdraw = Өтінімді қайтарып алу
parent-applications-again = Қайта беру
parent-applications-was-sent = <b>№{ $number } өтініміңіз жіберілді: { $title }.</b>
parent-applications-rule = Мерзім өткен соң әр өтінімді бірнеше адам атсыз оқиды. Содан кейін шешім қандай болса да, сізге жазамын.
parent-applications-was-withdrawn = №{ $number } өтінім қайтарып алынды. Жауаптарыңыз сақталды, оларды ешкім оқымайды.
parent-applications-too-late = Мерзім өтті, енді жіберуге болмайды. Жауаптарыңыз осында сақтаулы, оларды оқи аласыз.
parent-applications-is-draft = әлі жіберілген жоқ
parent-applications-is-sent = жіберілді
parent-applications-is-in-review = қаралуда
parent-applications-is-accepted = қабылданды
parent-applications-is-reserve = резервте
parent-applications-is-declined = қабылданбады
parent-applications-is-withdrawn = қайтарып алынды
parent-applications-my = <b>Сіздің өтінімдеріңіз</b>
parent-applications-my-line = { $title }: { $stand }
parent-applications-my-open = Өтінім: { $title }
parent-applications-reminder = <b>{ $title }</b>: өтінім басталды, бірақ әлі жіберілген жоқ. Жазғаныңыздың бәрі орнында.
parent-applications-continue = Жалғастыру
parent-applications-review-began = №{ $number } өтінімді ({ $title }) қазір оқып жатыр. Сізден ештеңе керек емес.
parent-applications-letter-head =
    <b>{ $title }</b>
    Өтініміңіз: { $stand }
parent-applications-letter-remark = <i>{ $remark }</i>
parent-applications-letter-when =
    { $when }
    { $town }
parent-applications-instead = Мұнда орын өтінім бойынша беріледі. Бірнеше сұраққа жауап беру керек.
parent-applications-over = Өтінім қабылдау мерзімі өтті. Өкінішті.
parent-applications-already-sent = Бұл өтінімді қазір өзгертуге болмайды. Мерзім өткенше оны қайтарып алып, қайта жібере аласыз.
parent-applications-not-withdrawn = Өтінімді оқып жатыр немесе шешім бар, оны мұнда қайтарып алу мүмкін емес. Орын алған болсаңыз, оны іс-шара бетінде босата аласыз.
parent-applications-missing =
    { $count ->
        [one] Тағы { $count } сұраққа жауап керек. Жазғаныңыздан ештеңе жоғалған жоқ.
       *[other] Тағы { $count } сұраққа жауап керек. Жазғаныңыздан ештеңе жоғалған жоқ.
    }
parent-applications-too-long =
    { $count ->
        [one] Бұл { $count } таңбадан ұзын. Мәтініңіз жоғарыда тұр: көшіріп алып, қысқартып, қайта жіберіңіз.
       *[other] Бұл { $count } таңбадан ұзын. Мәтініңіз жоғарыда тұр: көшіріп алып, қысқартып, қайта жіберіңіз.
    }
parent-applications-number-again = Мұнда бір сан керек, мысалы 12 немесе 3,5.
parent-applications-link-again = Мұндай мекенжайды сақтай алмаймын. Ол https:// деп басталады.
parent-applications-choice-again = Сұрақтың астындағы түймелердің бірін басыңызшы.
parent-applications-words-again = Бұл сұраққа сөзбен жауап керек. Жазыңызшы.
parent-applications-file-again = Мұнда фото, құжат немесе дауыстық хабар керек.
parent-applications-too-many =
    { $count ->
        [one] Қазір { $count } файл бар, бір жауапқа одан көп сыймайды. Басқасын жіберу үшін оны алып тастаңыз.
       *[other] Қазір { $count } файл бар, бір жауапқа одан көп сыймайды. Басқаларын жіберу үшін оларды алып тастаңыз.
    }
parent-applications-data = Өтінімдер
parent-applications-data-answers = Өтінімдердегі жауаптарыңыз
parent-applications-data-files = Өтінімдеріңіздің файлдары
parent-applications-data-scores = Өтінімдеріңізге берілген бағалар
parent-applications-data-remark = Ұйымдастырушының сөзі
parent-applications-data-marks = Ұпай
