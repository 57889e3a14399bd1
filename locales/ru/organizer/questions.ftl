organizer-questions-triage =
    <b>№{ $number }</b>: нужен специалист.
    { $topic } · { $language } · { $country }
    { $hours ->
        [0] Новый.
        [one] Ждёт { $hours } час.
        [few] Ждёт { $hours } часа.
        [many] Ждёт { $hours } часов.
       *[other] Ждёт { $hours } часа.
    } { $candidates ->
        [0] Специалистов пока нет: пригласите через /staff.
       *[some] Кому передать?
    }
organizer-questions-triage-list =
    { $count ->
        [0] Вопросов без специалиста нет.
        [one] Без специалиста { $count } вопрос.
        [few] Без специалиста { $count } вопроса.
        [many] Без специалиста { $count } вопросов.
       *[other] Без специалиста { $count } вопроса.
    }
organizer-questions-triage-line = №{ $number } { $topic }
organizer-questions-assigned = №{ $number }: вопрос передан специалисту.
organizer-questions-late = №{ $number } ждёт дольше обещанного. Семье сообщили.
organizer-questions-not-helped =
    №{ $number } ({ $topic }): оценка { $rating } из 5.
    { $comment ->
        [none] Комментария пока нет.
       *[other] { $comment }
    }
organizer-questions-write-to-family = Написать семье
organizer-questions-write = №{ $number }: напишите семье. Ответ придёт вам.
organizer-questions-written = №{ $number }: отправлено.
organizer-questions-menu = Вопросы без специалиста
organizer-questions-handed-over = №{ $number }: человек просит, чтобы вы прочитали. Ответьте как можно скорее.
