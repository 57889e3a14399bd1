organizer-broadcasts-open = Объявления
organizer-broadcasts-list =
    { $count ->
        [0] Объявлений пока нет.
       *[other] Последние объявления:
    }
organizer-broadcasts-new = Написать объявление
organizer-broadcasts-go-on = Вернуться к черновику
organizer-broadcasts-title = №{ $number } · { $state } · { $at }
organizer-broadcasts-state-waiting = ждёт второго человека
organizer-broadcasts-state-armed = скоро начнётся
organizer-broadcasts-state-freezing = составляю список получателей
organizer-broadcasts-state-sending = рассылается
organizer-broadcasts-state-paused = на паузе
organizer-broadcasts-state-stopping = останавливается
organizer-broadcasts-state-stopped = остановлено
organizer-broadcasts-state-done = разослано
organizer-broadcasts-ask-words =
    Напишите объявление одним сообщением. Язык: { $language }.

    Жирный шрифт, курсив и ссылки сохранятся. Можно приложить картинку, видео, голосовое или документ, либо альбом до десяти картинок и видео. Другие языки добавите потом, каждый отдельным сообщением.
organizer-broadcasts-other-language = Начать на другом языке
organizer-broadcasts-which-language = На каком языке напишете?
organizer-broadcasts-draft = <b>Объявление, черновик</b>
organizer-broadcasts-written = Написано на языках: { $languages }
organizer-broadcasts-falls-back = Семьи с другим языком получат: { $language }
organizer-broadcasts-no-fallback = Семьи с другим языком не получат ничего
organizer-broadcasts-for = Кому: { $audience }
organizer-broadcasts-everybody = всем семьям
organizer-broadcasts-families = семьи
organizer-broadcasts-part = { $part }: { $group }
organizer-broadcasts-lines = { $lines }
organizer-broadcasts-part-first = этим
organizer-broadcasts-part-or = или этим
organizer-broadcasts-part-except = кроме этих
organizer-broadcasts-dim = { $dim }: { $values }
organizer-broadcasts-dim-country = Страна
organizer-broadcasts-dim-language = Язык
organizer-broadcasts-dim-role = Роль
organizer-broadcasts-dim-topic = Тема
organizer-broadcasts-dim-age = Возраст ребёнка
organizer-broadcasts-dim-region = Город, регион
organizer-broadcasts-dim-near = Вокруг места
organizer-broadcasts-dim-event = События
organizer-broadcasts-dim-host = Кто проводит
organizer-broadcasts-dim-silent = Не слышали нас
organizer-broadcasts-near = { $place } и { $km } км вокруг
organizer-broadcasts-joined-any = записывались на любое событие
organizer-broadcasts-attended-any = были на любом событии (за 30 дней)
organizer-broadcasts-joined-none = ещё никуда не записывались
organizer-broadcasts-joined = записались на событие №{ $number }
organizer-broadcasts-attended = были на событии №{ $number }
organizer-broadcasts-not-yet = ещё не записались на событие №{ $number }
organizer-broadcasts-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
organizer-broadcasts-add-place = Добавить место
organizer-broadcasts-one-event = Одно событие
organizer-broadcasts-ask-place = Напишите город и сколько километров вокруг. Например: Гюмри 50. Найдутся только семьи, которые назвали свой город.
organizer-broadcasts-place-unknown = Я не знаю этого места, или расстояние не от 1 до 3000 км. Знаю: { $towns }.
organizer-broadcasts-which-event =
    { $count ->
        [0] У вас пока нет событий.
       *[other] Какое событие?
    }
organizer-broadcasts-untitled = без названия
organizer-broadcasts-event = №{ $number } · { $title } · { $at }
organizer-broadcasts-event-undated = №{ $number } · { $title }
organizer-broadcasts-when-once = Начнётся через минуту после публикации
organizer-broadcasts-when = Начнётся { $at } ({ $zone })
organizer-broadcasts-when-own = Начнётся { $at } по часам каждой семьи
organizer-broadcasts-begins = Начнётся { $at } ({ $zone }). До этого можно вернуть.
organizer-broadcasts-reaches =
    { $count ->
        [one] Сейчас получит { $count } человек
        [few] Сейчас получат { $count } человека
        [many] Сейчас получат { $count } человек
       *[other] Сейчас получат { $count } человека
    }
organizer-broadcasts-each = { $name }: { $count }
organizer-broadcasts-no-text =
    { $count ->
        [one] { $count } человек не получит ничего: нет текста на языке { $languages }
        [few] { $count } человека не получат ничего: нет текста на языке { $languages }
        [many] { $count } человек не получат ничего: нет текста на языке { $languages }
       *[other] { $count } человека не получат ничего: нет текста на языке { $languages }
    }
organizer-broadcasts-enough =
    { $count ->
        [one] { $count } человеку на этой неделе уже хватит объявлений: это придёт заголовком в письме за неделю
        [few] { $count } людям на этой неделе уже хватит объявлений: это придёт заголовком в письме за неделю
        [many] { $count } людям на этой неделе уже хватит объявлений: это придёт заголовком в письме за неделю
       *[other] { $count } людям на этой неделе уже хватит объявлений: это придёт заголовком в письме за неделю
    }
organizer-broadcasts-asleep =
    { $count ->
        [one] У { $count } из них будет ночь: придёт утром
        [few] У { $count } из них будет ночь: придёт утром
        [many] У { $count } из них будет ночь: придёт утром
       *[other] У { $count } из них будет ночь: придёт утром
    }
organizer-broadcasts-urgent = Сделать срочным
organizer-broadcasts-not-urgent = Не срочно
organizer-broadcasts-ask-urgent = Почему это нельзя отложить до утра? Причина сохранится вместе с объявлением.
organizer-broadcasts-urgent-line = Срочно, придёт и ночью: { $reason }
organizer-broadcasts-preview = Посмотреть
organizer-broadcasts-to-me = Отправить мне
organizer-broadcasts-texts = Языки
organizer-broadcasts-audience = Кому
organizer-broadcasts-schedule = Назначить время
organizer-broadcasts-publish = Опубликовать
organizer-broadcasts-throw-away = Удалить черновик
organizer-broadcasts-throw-away-ask = Удалить черновик со всеми языками?
organizer-broadcasts-throw-away-sure = Да, удалить
organizer-broadcasts-thrown-away = Черновик удалён. Никто ничего не получил.
organizer-broadcasts-add = Написать: { $language }
organizer-broadcasts-drop = Убрать: { $language }
organizer-broadcasts-fall-back-on = Остальным первый текст
organizer-broadcasts-fall-back-off = Остальным ничего
organizer-broadcasts-editing = <b>Кому</b>: { $part }
organizer-broadcasts-choose = { $part }: { $dim }. Если ничего не выбрано, подходят все.
organizer-broadcasts-clear = Очистить эту группу
organizer-broadcasts-ask-regions = Напишите города или регионы через запятую. Найдутся только семьи, которые указали свой.
organizer-broadcasts-shown = Именно это и будет отправлено.
organizer-broadcasts-published = <b>Опубликовано.</b>
organizer-broadcasts-needs-second = <b>Нужно подтверждение второго человека.</b> Я спросил коллег и напишу вам.
organizer-broadcasts-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
organizer-broadcasts-sends =
    { $languages ->
        [one] Получателей: { $people }, на { $languages } языке.
        [few] Получателей: { $people }, на { $languages } языках.
        [many] Получателей: { $people }, на { $languages } языках.
       *[other] Получателей: { $people }, на { $languages } языка.
    }
organizer-broadcasts-lasts = Займёт около { $time }.
organizer-broadcasts-seconds = { $count } с
organizer-broadcasts-minutes = { $count } мин
organizer-broadcasts-can-stop = Остановить можно в любой момент.
organizer-broadcasts-take-back = Вернуть
organizer-broadcasts-send-now = Отправить сейчас
organizer-broadcasts-taken-back = Возвращено. Никто не получил.
organizer-broadcasts-begins-now = Начинаю. Сейчас пришлю сообщение, в котором виден ход рассылки.
organizer-broadcasts-ask-when = Когда начать? Например: завтра 09:00 или 14.05 18:30. Ваши часы: { $zone }.
organizer-broadcasts-at-once = Без расписания
organizer-broadcasts-whose-clock = По чьим часам?
organizer-broadcasts-clock-mine = По моим ({ $zone })
organizer-broadcasts-clock-own = По часам каждой семьи
organizer-broadcasts-confirm-ask =
    { $count ->
        [one] <b>Коллега просит подтвердить объявление. Получит { $count } человек.</b>
        [few] <b>Коллега просит подтвердить объявление. Получат { $count } человека.</b>
        [many] <b>Коллега просит подтвердить объявление. Получат { $count } человек.</b>
       *[other] <b>Коллега просит подтвердить объявление. Получат { $count } человека.</b>
    }
organizer-broadcasts-confirm = Подтвердить
organizer-broadcasts-decline = Отклонить
organizer-broadcasts-confirmed = Подтверждено. Начнётся через минуту или в назначенное время.
organizer-broadcasts-declined = Отклонено. Объявление снова черновик у автора.
organizer-broadcasts-was-declined = Объявление №{ $number } отклонили. Это снова черновик.
organizer-broadcasts-progress = <b>Объявление №{ $number }</b>: { $state }
organizer-broadcasts-bar = { $bar } { $percent } %
organizer-broadcasts-counts = отправлено { $sent } · осталось { $left } · заблокировали бота { $blocked } · не удалось { $failed } · отменено { $cancelled } · неизвестно { $unknown }
organizer-broadcasts-rate = { $rate } в секунду, осталось около { $time }
organizer-broadcasts-sleeps =
    { $count ->
        [one] У { $count } человека ночь или свой час; следующее сообщение { $at }
        [few] У { $count } человек ночь или свой час; следующее сообщение { $at }
        [many] У { $count } человек ночь или свой час; следующее сообщение { $at }
       *[other] У { $count } человека ночь или свой час; следующее сообщение { $at }
    }
organizer-broadcasts-refused = Telegram окончательно отказал на первых сообщениях: файл устарел или текст нельзя показать. Остановите, исправьте текст и опубликуйте заново.
organizer-broadcasts-pause = Пауза
organizer-broadcasts-resume = Продолжить
organizer-broadcasts-stop = Остановить
organizer-broadcasts-report =
    { $count ->
        [one] <b>Отчёт по №{ $number }</b>: { $state }, { $count } получатель
        [few] <b>Отчёт по №{ $number }</b>: { $state }, { $count } получателя
        [many] <b>Отчёт по №{ $number }</b>: { $state }, { $count } получателей
       *[other] <b>Отчёт по №{ $number }</b>: { $state }, { $count } получателя
    }
organizer-broadcasts-report-line = { $language }, { $country }: { $sent } из { $count }
organizer-broadcasts-stopped-by =
    { $count ->
        [one] { $count } человек отключил объявления под этим
        [few] { $count } человека отключили объявления под этим
        [many] { $count } человек отключили объявления под этим
       *[other] { $count } человека отключили объявления под этим
    }
organizer-broadcasts-send-again = Отправить неизвестным ещё раз ({ $count })
organizer-broadcasts-sent-again =
    { $count ->
        [one] Отправляю ещё раз { $count } человеку. Может прийти дважды.
        [few] Отправляю ещё раз { $count } людям. Может прийти дважды.
        [many] Отправляю ещё раз { $count } людям. Может прийти дважды.
       *[other] Отправляю ещё раз { $count } человека. Может прийти дважды.
    }
organizer-broadcasts-needs-words = В этом сообщении нет текста. Напишите хотя бы слово.
organizer-broadcasts-too-long = Лишних знаков: { $count }. В одно сообщение входит { $limit }. Сократите и пришлите снова.
organizer-broadcasts-broken-tag = Тег { $tag } открыт или закрыт без пары. Исправьте и пришлите текст снова.
organizer-broadcasts-broken-link = Эта ссылка никуда не ведёт: { $link }. Полный адрес начинается с https://
organizer-broadcasts-wrong-file = Можно приложить картинку, видео, голосовое или документ, либо альбом до десяти картинок и видео. Другие файлы нельзя.
organizer-broadcasts-look-first = Текст изменился, или его ещё никто не видел. Сначала посмотрите, как он придёт.
organizer-broadcasts-file-gone = У Telegram больше нет этого файла. Пришлите текст с файлом заново.
organizer-broadcasts-telegram-refuses = Telegram не принял образец. Напишите текст заново и посмотрите ещё раз.
organizer-broadcasts-nobody = Никто не получит. Выберите других людей или напишите на их языке.
organizer-broadcasts-already = Уже опубликовано. Дважды ничего не уйдёт.
organizer-broadcasts-already-decided = Об этом уже решили, или автор вернул его себе.
organizer-broadcasts-own = Подтвердить должен другой человек, не автор.
organizer-broadcasts-too-late = Рассылка началась. Остановить её можно в сообщении, где виден её ход.
organizer-broadcasts-another-draft = У вас есть другой черновик. Сначала опубликуйте или удалите его.
organizer-broadcasts-when-unclear = Не получилось прочитать день и время. Например: завтра 09:00 или 14.05 18:30.
organizer-broadcasts-past = Этот момент уже прошёл. Выберите более поздний.
organizer-broadcasts-gap = В ту ночь часы переводят, и такого времени не будет. Выберите другой час.
organizer-broadcasts-not-running = Рассылка не идёт или уже в этом состоянии.
