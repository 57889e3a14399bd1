parent-calendar-add = Күнтізбеге қосу
parent-calendar-take-out = Күнтізбеден алып тастау
parent-calendar-sent = <b>{ $title }</b>, { $at }. Файлды ашыңыз, іс-шара күнтізбеңізге қосылады.
parent-calendar-mine = Барлық іс-шараңызды күнтізбеге арналған бір файлмен ала аласыз.
parent-calendar-take-mine = Күнтізбемді жіберу
parent-calendar-mine-sent =
    { $count ->
        [one] { $count } іс-шара. Файлды ашыңыз, ол күнтізбеңізге қосылады.
       *[other] { $count } іс-шара. Файлды ашыңыз, олар күнтізбеңізге қосылады.
    }
