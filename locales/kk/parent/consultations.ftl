parent-consultations-open = Кеңеске жазылу
parent-consultations-who =
    <b>Кіммен сөйлескіңіз келеді?</b>

    Сан қанша уақыт бос екенін көрсетеді.
parent-consultations-none = Қазір кеңеске бос уақыт жоқ. Сұрағыңызды маманға бере аламын.
parent-consultations-none-here = { $name }: сіздің тіліңізде әзірге уақыт жоқ. Барлық тілде қарауға болады.
parent-consultations-counted = { $name } ({ $count })
parent-consultations-all-languages = Барлық тілде
parent-consultations-own-language = Тек менің тілімде
parent-consultations-days =
    <b>{ $name }</b>
    Сізге қай күн ыңғайлы? Уақыт сіздің сағатыңызбен: { $city }.
parent-consultations-day =
    <b>{ $name }</b>
    { $day }, сіздің сағатыңызбен: { $city }.
parent-consultations-day-empty = Бұл күнге енді уақыт жоқ.
parent-consultations-time = { $hour } · { $name }
parent-consultations-time-taken = { $hour } · { $name } · бос емес
parent-consultations-moment = { $day }, { $hour }
parent-consultations-when = { $at }, { $minutes } мин
parent-consultations-there = Сол жердің уақыты: { $day }, { $start } (уақыт белдеуі: { $city })
parent-consultations-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-consultations-languages = Тілдер: { $languages }
parent-consultations-online = Онлайн. Сілтеме жазылған кезде келеді.
parent-consultations-place = Қайда: { $place }
parent-consultations-link = Онлайн: { $link }
parent-consultations-book = Жазылу
parent-consultations-booked = <b>Сіз жазылдыңыз.</b>
parent-consultations-reminded-twice = Бір күн және екі сағат бұрын еске саламын. Атыңызды /settings бөлімінде қосқан болсаңыз ғана маман көреді.
parent-consultations-reminded-once = Басталар алдында еске саламын. Атыңызды /settings бөлімінде қосқан болсаңыз ғана маман көреді.
parent-consultations-move = Ауыстыру
parent-consultations-cancel = Жазылудан бас тарту
parent-consultations-cancelled = Жазылу тоқтатылды. Маман біледі, уақыт басқа отбасыға бос. Ескерткеніңізге рақмет.
parent-consultations-this-again = Осы уақытты қайта қарау
parent-consultations-others = Басқа уақыт
parent-consultations-move-to = Қай уақыт ыңғайлырақ? Таңдағанша жазылуыңыз сақталады. Сіздің сағатыңызбен: { $city }.
parent-consultations-no-other = Бұл маманда қазір басқа бос уақыт жоқ.
parent-consultations-again = Осы маманның бос уақыты, сіздің сағатыңызбен: { $city }.
parent-consultations-same-again = Сол маман, жаңа уақыт
parent-consultations-yours =
    { $count ->
        [one] Алда { $count } кеңес бар.
       *[other] Алда { $count } кеңес бар.
    }
parent-consultations-after-consent = Рақмет. Енді жоғарыдағы уақыттың астындағы түймені тағы бір рет басыңыз.
parent-consultations-taken = Бұл уақытты жаңа ғана басқа отбасы алды. Сізде ештеңе өзгерген жоқ. Оны күтуге немесе басқасын таңдауға болады.
parent-consultations-own-slot = Бұл өз уақытыңыз. Оған отбасылар жазылады.
parent-consultations-booked-then = Бұл сағаттарда сізде кеңес бар. Басқа уақыт таңдаңыз немесе біріншісін ауыстырыңыз: /my
parent-consultations-enough = Алда үш кеңесіңіз бар. Біреуінен кейін қайта жазыла аласыз немесе біреуінен бас тартыңыз: /my
parent-consultations-over = Бұл жазылуды енді өзгерту мүмкін емес. Ол басталған, тоқтатылған немесе ауыстырылған.
parent-consultations-join-line = Күту тізіміне жазылу
parent-consultations-leave-line = Күту тізімінен шығу
parent-consultations-in-line = Сіз күту тізіміндесіз, орныңыз: { $place }. Уақыт босаса, оны сізге сақтап, бірден жазамын.
parent-consultations-left-line = Дайын. Сіз енді бұл күту тізімінде жоқсыз.
parent-consultations-offered = <b>Сіз күткен уақыт босады.</b>
parent-consultations-held-until = Сізге сақтап тұратын мерзім: { $day }, { $hour } дейін (уақыт белдеуі: { $city }).
parent-consultations-decline = Жоқ, рақмет
parent-consultations-passed = Уақыт келесі отбасыға өтті. Кеңес әлі керек болса, басқа уақытты қараңыз.
parent-consultations-awaited-gone = Маман сіз күткен уақытты алып тастады. Міне, басқа уақыт.
parent-consultations-near-day = <b>Кеңесіңізді еске саламын.</b>
parent-consultations-near-hours = <b>Кеңесіңіз жақында басталады.</b>
parent-consultations-shifted = <b>Сағат тілі ауыстырылды.</b> Кеңес енді мына уақытта:
parent-consultations-freed = <b>Маман белгіленген уақытта келе алмайды.</b> Өкінішті. Басқа уақыт таңдаңызшы.
parent-consultations-missed = Сіз бен маман кездесе алмадыңыздар ({ $day }). Ондай болады, ешкім ренжімейді. Жаңа уақыт таңдаймыз ба?
parent-consultations-summed = <b>Сіздің кеңесіңіз, { $day }</b>
parent-consultations-summary = <blockquote expandable>{ $text }</blockquote>
parent-consultations-helped = Бұл сізге көмектесті ме? 5 дегеніміз «өте».
parent-consultations-rated = Рақмет. Бірер сөз қосасыз ба?
parent-consultations-rated-low = Шыныңызды айтқаныңызға рақмет. Мұны үйлестіруші көреді. Не жетпегенін айтасыз ба?
parent-consultations-rated-already = Бағаңыз сақталып қойған. Рақмет.
parent-consultations-skip = Өткізіп жіберу
parent-consultations-thanks = Рақмет. Керек кезде жазыңыз.
