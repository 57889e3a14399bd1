organizer-segments-open = Сақталған аудиториялар
organizer-segments-who = Олар кім?
organizer-segments-list =
    { $count ->
        [0] Сақталған аудитория әзірге жоқ. Жоба үшін адамдарды таңдап, осында атаумен сақтаңыз.
       *[other] Сақталған аудиториялар. Сол елдердегі әріптестер де көріп, пайдаланады.
    }
organizer-segments-save = Осы аудиторияны сақтау
organizer-segments-one = <b>{ $name }</b>
organizer-segments-use = Жобаға алу
organizer-segments-rename = Атын өзгерту
organizer-segments-delete = Жою
organizer-segments-ask-name = Қалай атаймыз?
organizer-segments-delete-ask = «{ $name }» аудиториясын жоямыз ба? Оны пайдаланған хабарландырулар өзгермейді.
organizer-segments-delete-sure = Иә, жою
organizer-segments-too-few =
    { $count ->
        [one] Көрсету үшін адам тым аз: кемінде { $count } керек.
       *[other] Көрсету үшін адам тым аз: кемінде { $count } керек.
    }
organizer-segments-sample =
    { $count ->
        [one] <b>Солардың кейбірі, жеребемен.</b> Аудиторияның кемінде { $count } адамына ортақ нәрсе ғана көрсетілген.
       *[other] <b>Солардың кейбірі, жеребемен.</b> Аудиторияның кемінде { $count } адамына ортақ нәрсе ғана көрсетілген.
    }
organizer-segments-hidden = • (тым сирек, көрсетпеймін)
organizer-segments-someone = • { $features }
organizer-segments-name-taken = Мұндай атауы бар аудитория бар. Басқаша жазыңыз.
organizer-segments-too-many =
    { $count ->
        [one] { $count } аудитория сақталған. Керек емесін жойыңыз.
       *[other] { $count } аудитория сақталған. Керек емесін жойыңыз.
    }
