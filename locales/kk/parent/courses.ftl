parent-courses-open = Балаларға арналған сабақтар
parent-courses-head = <b>Балаларға арналған сабақтар</b>
parent-courses-line =
    <b>{ $title }</b>
    { $kind }
parent-courses-none = Қазір сізге жақын жерде сабақ жоқ. Әзірге не көмектесетінін маман айтады.
parent-courses-none-of-age = Қазір сізге жақын жерде осы жасқа арналған сабақ жоқ. Әзірге не көмектесетінін маман айтады.
parent-courses-all = Барлық сабақ
parent-courses-others = Басқа сабақтар
parent-courses-next = Келесі сабақ: { $at }
parent-courses-ahead =
    { $count ->
        [one] Алда { $count } сабақ бар:
       *[other] Алда { $count } сабақ бар:
    }
parent-courses-class = · { $at }
parent-courses-class-off = · <s>{ $at }</s> болмайды
parent-courses-class-led =
    · { $at } · { $name ->
        [none] басқа маман өткізеді
       *[other] { $name } өткізеді
    }
parent-courses-more =
    { $count ->
        [one] және тағы { $count }
       *[other] және тағы { $count }
    }
parent-courses-leader = Өткізетін маман: { $name }
parent-courses-link = Онлайн: { $link }
parent-courses-see = Курсты ашу
parent-courses-enrol = Баламды жазу
parent-courses-dates = Барлық күнді күнтізбеге
parent-courses-dates-sent =
    { $count ->
        [one] «{ $title }»: { $count } күн. Күнтізбеге қосу үшін файлды ашыңыз.
       *[other] «{ $title }»: { $count } күн. Күнтізбеге қосу үшін файлды ашыңыз.
    }
parent-courses-leave = Курстан бас тарту
parent-courses-leave-sure = «{ $title }» курсынан бас тартасыз ба? Орын басқа балаға беріледі. Орын болса, қайта оралуға болады.
parent-courses-leave-yes = Иә, бас тарту
parent-courses-left = Енді сіз жазылмағансыз: «{ $title }». Айтқаныңызға рақмет: орынды басқа бала алады.
parent-courses-ask-age = Балаңыз неше жаста? Басыңыз немесе жазыңыз: 4 немесе 18 ай.
parent-courses-under-one = 1-ге дейін
parent-courses-age-again = Мұны баланың жасы деп оқи алмадым. Санның өзі жеткілікті: 4 немесе 18 ай.
parent-courses-enrolled = <b>Балаңыз жазылды.</b>
parent-courses-what-next = Әр сабақтан бір күн және екі сағат бұрын еске саламын. Сабақ ауысса немесе болмаса, жазамын.
parent-courses-rule = Орын босағанда, тізім ретімен ұсынамын. Жауап беруге бір тәулікке дейін уақыт болады.
parent-courses-enrol-now = Рақмет. Енді балаңызды жаза аласыз.
parent-courses-you-come = Балаңыз жазылған: маманның тізімінде №{ $number }.
parent-courses-you-wait = Күту тізіміндегі нөміріңіз { $number }.
parent-courses-is-offered = Орын сізге { $until } дейін сақталады.
parent-courses-other-age = Бұл сабақтар басқа жасқа арналған, балаңызға онда жайлы болмауы мүмкін. Мынаны істеуге болады:
parent-courses-of-age = Біздің жасқа арналған сабақтар
parent-courses-age-slip = Басқа жасты көрсету
parent-courses-over = Бұл курс аяқталды немесе тоқтатылды.
parent-courses-offered = <b>Балаңызға орын бар: { $title }</b>
parent-courses-was-cancelled = <b>«{ $title }»: сабақ енді болмайды.</b> Өкінішті. Сізден ештеңе керек емес.
parent-courses-substitute =
    <b>{ $title }</b>
    { $at }
    { $name ->
        [none] Бұл сабақты басқа маман өткізеді. Қалғаны өзгермейді.
       *[other] Бұл сабақты { $name } өткізеді. Қалғаны өзгермейді.
    }
parent-courses-substitute-rest =
    <b>{ $title }</b>
    Мына сабақтан бастап: { $at }
    { $name ->
        [none] Сабақтарды басқа маман өткізеді. Қалғаны өзгермейді.
       *[other] Сабақтарды { $name } өткізеді. Қалғаны өзгермейді.
    }
parent-courses-missed = «{ $title }» сабағында сізді күттік. Ондай бола береді, балаңыздың орны сақталады. Кездескенше.
parent-courses-my = <b>Сіздің курстарыңыз</b>
parent-courses-my-title = <b>{ $title }</b>
parent-courses-data = Балаңыздың курстары
parent-courses-data-age = Баланың жасы
