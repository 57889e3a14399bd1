parent-questions-ask-specialist = Спросить специалиста
parent-questions-passing = Передам так: { $profession }. Тема: { $topic }.
parent-questions-draft =
    { $files ->
        [0] <blockquote>{ $words }</blockquote>
        [one] <blockquote>{ $words }</blockquote>
            И { $files } файл.
        [few] <blockquote>{ $words }</blockquote>
            И { $files } файла.
        [many] <blockquote>{ $words }</blockquote>
            И { $files } файлов.
       *[other] <blockquote>{ $words }</blockquote>
            И { $files } файла.
    }
parent-questions-anonymous = Вашего имени специалист не увидит. Можно дописать, добавить файлы, сменить тему или отправить.
parent-questions-send = Отправить
parent-questions-all-topics = Все темы
parent-questions-topic = { $mark }{ $topic }
parent-questions-which-topic = О чём ваш вопрос?
parent-questions-write-it = Напишите вопрос одним или несколькими сообщениями. Можно добавить фото, документы, голосовые сообщения.
parent-questions-sent =
    Ваш вопрос у нас, №{ $number }.
    { $days ->
        [one] Обычно на такие вопросы отвечают в течение { $days } дня ({ $profession }).
        [few] Обычно на такие вопросы отвечают в течение { $days } дней ({ $profession }).
        [many] Обычно на такие вопросы отвечают в течение { $days } дней ({ $profession }).
       *[other] Обычно на такие вопросы отвечают в течение { $days } дня ({ $profession }).
    } Напишу вам сразу.
parent-questions-sent-triage =
    Ваш вопрос у нас, №{ $number }.
    { $days ->
        [one] Координатор ищет подходящего специалиста. Обычно это занимает до { $days } дня.
        [few] Координатор ищет подходящего специалиста. Обычно это занимает до { $days } дней.
        [many] Координатор ищет подходящего специалиста. Обычно это занимает до { $days } дней.
       *[other] Координатор ищет подходящего специалиста. Обычно это занимает до { $days } дня.
    } Напишу вам сразу.
parent-questions-consent-needed = Чтобы передать вопрос, нужно ваше согласие. Пока ничего не сохранено.
parent-questions-empty = Такое передать не могу. Пришлите текст, фото, документ, голосовое сообщение или видео.
parent-questions-too-many = У вас десять открытых вопросов. Закройте, пожалуйста, один из них: /my
parent-questions-file-too-large = Файл больше 20 МБ, передать его не могу. Короткое видео или фото пройдёт. Остальное сохранено.
parent-questions-none = Вопросов пока нет. Просто напишите.
parent-questions-yours = Ваши вопросы
parent-questions-line = №{ $number } { $words }
parent-questions-head =
    <b>№{ $number }</b> · { $topic }
    { $state }
parent-questions-state-triage = Ищем специалиста.
parent-questions-state-offered = Специалист получил вопрос.
parent-questions-state-taken = Специалист готовит ответ.
parent-questions-state-waiting = Специалист ждёт ваших уточнений.
parent-questions-state-answered = Ответ есть.
parent-questions-state-closed = Закрыт.
parent-questions-you = Вы:
parent-questions-specialist = Специалист:
parent-questions-coordinator = Координатор:
parent-questions-ask-more = Спросить ещё
parent-questions-reply = Ответить
parent-questions-solved = Спасибо, решено
parent-questions-write-more = Напишите, что добавить к вопросу №{ $number }. Можно фото и документы.
parent-questions-added = Добавлено к вопросу №{ $number }. Специалист это увидит.
parent-questions-answer = <b>Ответ на вопрос №{ $number }</b>
parent-questions-details = <b>Специалист уточняет по вопросу №{ $number }</b>
parent-questions-care = <b>Координатор пишет вам по вопросу №{ $number }</b>
parent-questions-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-questions-first-specialist = Для вопроса №{ $number } нашёлся специалист: { $profession }. Вам ничего делать не нужно.
parent-questions-new-specialist = Вопрос №{ $number } теперь у другого специалиста: { $profession }. Вам ничего делать не нужно.
parent-questions-back-in-triage = Специалист не может ответить на вопрос №{ $number }. Координатор ищет другого. Вам ничего делать не нужно.
parent-questions-late =
    На вопрос №{ $number } уходит больше времени, чем мы обещали. Мы о нём помним, координатор уже знает.
    { $days ->
        [one] Обычно на такие вопросы уходит до { $days } дня.
        [few] Обычно на такие вопросы уходит до { $days } дней.
        [many] Обычно на такие вопросы уходит до { $days } дней.
       *[other] Обычно на такие вопросы уходит до { $days } дня.
    } Если что-то изменилось, допишите сюда.
parent-questions-closed-already = Этот вопрос уже закрыт.
parent-questions-too-late = Вопрос закрыт больше 30 дней назад. Напишите, пожалуйста, новый.
parent-questions-rate = Вопрос №{ $number } закрыт. Это помогло вам? 5 значит «очень».
parent-questions-rated = Спасибо. Хотите добавить пару слов?
parent-questions-rated-low = Спасибо за честность. Вам напишет координатор. Расскажете, чего не хватило?
parent-questions-skip = Пропустить
parent-questions-thanks = Спасибо. Пишите, когда понадобится.
parent-questions-settled = Специалист закрыл вопрос №{ $number }. В течение 30 дней его можно открыть снова. Это помогло вам? 5 значит «очень».
parent-questions-rated-already = Ваша оценка уже сохранена. Спасибо.
