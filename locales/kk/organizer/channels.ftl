organizer-channels-open = Арналар
organizer-channels-list =
    { $count ->
        [0] Әзірге еш жерде жарияламаймыз. Ботты арнаға әкімші етіп немесе топқа мүше етіп қосыңыз: тілін осында сұрайды.
        [one] { $count } жерде жариялаймыз. Ботты басқа арнаға немесе топқа қоссаңыз, тілін осында сұрайды.
       *[other] { $count } жерде жариялаймыз. Ботты басқа арнаға немесе топқа қоссаңыз, тілін осында сұрайды.
    }
organizer-channels-title = { $title } · { $language }
organizer-channels-title-new = { $title } · тілі таңдалмаған
organizer-channels-offered = Сіз ботты қостыңыз: <b>{ $title }</b>. Онда хабарландыруларды қай тілде жариялаймыз?
organizer-channels-card = <b>{ $title }</b>: хабарландырулар онда мына тілде шығады: { $language }. Өзгерту үшін тілді басыңыз.
organizer-channels-leave = Ол жерден кету
organizer-channels-leave-ask = Кетейік пе: { $title }? Жарияланғаны қалады.
organizer-channels-leave-sure = Иә, кету
organizer-channels-lost = Бот енді жариялай алмайды: <b>{ $title }</b>. Оны алып тастады немесе бұл құқығын алды. Отбасыларға хабарландырулар бара береді. Онда қайта жариялау үшін ботты тағы қосыңыз.
