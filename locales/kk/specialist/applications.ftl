specialist-applications-open = Бағалайтын өтінімдер
specialist-applications-awaits =
    { $count ->
        [one] <b>{ $title }</b>: { $count } өтінім бағаңызды күтіп тұр.
       *[other] <b>{ $title }</b>: { $count } өтінім бағаңызды күтіп тұр.
    }
specialist-applications-welcome = Сіз «{ $title }» өтінімдерін бағалайсыз. Оқитын нәрсе болғанда жазамын.
specialist-applications-my = Сізге ашық бағалаулар: { $count }
specialist-applications-my-open = Бағалау: { $title }
specialist-applications-review =
    <b>{ $title }</b>
    Өтінім: { $count } · сіздің бағаңызсыз: { $left }
specialist-applications-blind = Басқалардың бағасын өзіңіздікін жіберіп, бағалау жабылған соң көресіз. Олар да сіздікін сонда көреді.
specialist-applications-closed = Бағалау жабылды.
specialist-applications-row-scored = №{ $number } · бағаланды
specialist-applications-row-known = №{ $number } · сіздікі емес
specialist-applications-case = <b>№{ $number } өтінім</b>
specialist-applications-name = Аты: { $name }
specialist-applications-mark = { $criterion }: { $points }
specialist-applications-comment = <i>{ $comment }</i>
specialist-applications-sent = Бағаларыңыз жіберілді.
specialist-applications-other = { $number }-бағалаушы:
specialist-applications-files = Файл: { $count }
specialist-applications-write = Пікір
specialist-applications-know = Бұл отбасыны танимын
specialist-applications-slip = Жоқ, танымаймын
specialist-applications-send = Бағаларды жіберу
specialist-applications-excluded = №{ $number }: сіз бұл отбасыны танисыз, сондықтан өтінімді оқымайсыз және бағаламайсыз. Оны басқалар істейді.
specialist-applications-ask-comment = №{ $number }: ұйымдастырушыға бірер сөз?
specialist-applications-words-only = Сөзбен жазыңызшы.
specialist-applications-not-open = Бағалау жүріп жатқанда ғана баға беруге болады.
specialist-applications-marks-missing = Бағасыз критерийлер: { $count }.
specialist-applications-to-case = Өтінімге оралу
