organizer-feedback-open = Отзывы
organizer-feedback-thanks = благодарность
organizer-feedback-complaint = жалоба
organizer-feedback-idea = идея
organizer-feedback-rating = оценка
organizer-feedback-head =
    <b>Отзывы и оценки</b>
    Благодарности: { $thanks } · жалобы: { $complaints } · идеи: { $ideas }
organizer-feedback-topic =
    { $topic }: { $average } из 5, { $count ->
        [one] { $count } оценка
        [few] { $count } оценки
        [many] { $count } оценок
       *[other] { $count } оценки
    }
organizer-feedback-topic-few =
    { $topic }: { $count ->
        [one] { $count } оценка
        [few] { $count } оценки
        [many] { $count } оценок
       *[other] { $count } оценки
    }, среднее показываем от 5
organizer-feedback-title = <b>№{ $number }</b> · { $kind } · { $name } · { $country } · { $at }
organizer-feedback-rated = <b>{ $stars } из 5</b> · { $topic } · { $country } · { $at }
organizer-feedback-anonymous = без имени
organizer-feedback-quote = <blockquote>{ $text }</blockquote>
organizer-feedback-erased = <i>текста нет</i>
organizer-feedback-number = №{ $number }
organizer-feedback-csv = CSV
organizer-feedback-xlsx = XLSX
organizer-feedback-reply = Ответить
organizer-feedback-ask = Напишите ответ на №{ $number }. Перед отправкой вы увидите его ещё раз.
organizer-feedback-preview =
    Автор получит:

    <blockquote>{ $text }</blockquote>

    Чтобы изменить, напишите заново.
organizer-feedback-send = Отправить
organizer-feedback-sent = Отправлено автору №{ $number }.
organizer-feedback-nobody = Автор стёр свои данные, или срок хранения вышел. Отвечать некому.
organizer-feedback-continued =
    <b>№{ $number }: автор отвечает</b>

    <blockquote>{ $text }</blockquote>
organizer-feedback-table =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    } за всё время. Здесь слова людей: не пересылайте файл.
organizer-feedback-sheet = Отзывы
organizer-feedback-cell = { $value }
organizer-feedback-column-date = Дата
organizer-feedback-column-kind = Вид
organizer-feedback-column-topic = Тема
organizer-feedback-column-country = Страна
organizer-feedback-column-language = Язык
organizer-feedback-column-rating = Оценка
organizer-feedback-column-name = Имя
organizer-feedback-column-text = Текст
