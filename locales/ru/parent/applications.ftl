parent-applications-apply = Подать заявку
parent-applications-apply-now = Спасибо. Теперь можно подать заявку.
parent-applications-open = Моя заявка
parent-applications-intro =
    { $count ->
        [one] <b>{ $title }</b>: { $count } вопрос. Каждый ответ сохраняю сразу, вернуться можно в любой день.
        [few] <b>{ $title }</b>: { $count } вопроса. Каждый ответ сохраняю сразу, вернуться можно в любой день.
        [many] <b>{ $title }</b>: { $count } вопросов. Каждый ответ сохраняю сразу, вернуться можно в любой день.
       *[other] <b>{ $title }</b>: { $count } вопроса. Каждый ответ сохраняю сразу, вернуться можно в любой день.
    }
parent-applications-until = Подать заявку можно до { $at }.
parent-applications-question =
    { $number } из { $count }
    <b>{ $question }</b>
parent-applications-how-text =
    { $count ->
        [one] Короткий ответ, до { $count } знака.
        [few] Короткий ответ, до { $count } знаков.
        [many] Короткий ответ, до { $count } знаков.
       *[other] Короткий ответ, до { $count } знака.
    }
parent-applications-how-long =
    { $count ->
        [one] Своими словами, до { $count } знака.
        [few] Своими словами, до { $count } знаков.
        [many] Своими словами, до { $count } знаков.
       *[other] Своими словами, до { $count } знака.
    }
parent-applications-how-choice = Нажмите один вариант.
parent-applications-how-number = Достаточно одного числа.
parent-applications-how-file =
    { $count ->
        [one] Пришлите фото, документ или голосовое сообщение.
        [few] Пришлите фото, документы или голосовые сообщения, до { $count }.
        [many] Пришлите фото, документы или голосовые сообщения, до { $count }.
       *[other] Пришлите фото, документы или голосовые сообщения, до { $count }.
    }
parent-applications-how-link = Пришлите адрес, он начинается с https://.
parent-applications-so-far = Ваш ответ: { $answer }
parent-applications-unanswered = ответа пока нет
parent-applications-files =
    { $count ->
        [one] { $count } файл
        [few] { $count } файла
        [many] { $count } файлов
       *[other] { $count } файла
    }
parent-applications-edited = Ответ на «{ $question }» изменён.
parent-applications-drop-files = Убрать файлы
parent-applications-go-on = Дальше
parent-applications-skip = Пропустить
parent-applications-answered =
    <b>{ $question }</b>
    { $answer }
parent-applications-file-of = №{ $number }: { $question }
parent-applications-whole =
    <b>Заявка №{ $number }: { $title }</b>
    Состояние: { $stand }
parent-applications-lacking = Ещё нужны ответы: { $numbers }.
parent-applications-edit = Вопрос { $number }
parent-applications-send = Отправить заявку
parent-applications-withdraw = Отозвать заявку
parent-applications-again = Подать снова
parent-applications-was-sent = <b>Заявка №{ $number } отправлена: { $title }.</b>
parent-applications-rule = После срока каждую заявку читают несколько человек, без имён. Потом я напишу вам, каким бы ни было решение.
parent-applications-was-withdrawn = Заявка №{ $number } отозвана. Ответы сохранены, никто их не читает.
parent-applications-too-late = Срок прошёл, отправить заявку уже нельзя. Ваши ответы сохранены здесь, их можно перечитать.
parent-applications-is-draft = ещё не отправлена
parent-applications-is-sent = отправлена
parent-applications-is-in-review = на рассмотрении
parent-applications-is-accepted = принята
parent-applications-is-reserve = в резерве
parent-applications-is-declined = не принята
parent-applications-is-withdrawn = отозвана
parent-applications-my = <b>Ваши заявки</b>
parent-applications-my-line = { $title }: { $stand }
parent-applications-my-open = Заявка: { $title }
parent-applications-reminder = <b>{ $title }</b>: заявка начата, но ещё не отправлена. Всё, что вы написали, на месте.
parent-applications-continue = Продолжить
parent-applications-review-began = Заявку №{ $number } ({ $title }) сейчас читают. Вам ничего делать не нужно.
parent-applications-letter-head =
    <b>{ $title }</b>
    Ваша заявка: { $stand }
parent-applications-letter-remark = <i>{ $remark }</i>
parent-applications-letter-when =
    { $when }
    { $town }
parent-applications-instead = Места здесь дают по заявкам. Нужно ответить на несколько вопросов.
parent-applications-over = Срок подачи заявок прошёл. Мне жаль.
parent-applications-already-sent = Эту заявку сейчас изменить нельзя. Пока срок не вышел, её можно отозвать и отправить снова.
parent-applications-not-withdrawn = Заявку уже читают или по ней есть решение, здесь её не отозвать. Если место уже ваше, его можно отменить в карточке события.
parent-applications-missing =
    { $count ->
        [one] Нужен ответ ещё на { $count } вопрос. Всё написанное на месте.
        [few] Нужен ответ ещё на { $count } вопроса. Всё написанное на месте.
        [many] Нужен ответ ещё на { $count } вопросов. Всё написанное на месте.
       *[other] Нужен ответ ещё на { $count } вопроса. Всё написанное на месте.
    }
parent-applications-too-long =
    { $count ->
        [one] Здесь больше { $count } знака. Ваш текст остался выше: скопируйте его, сократите и пришлите снова.
        [few] Здесь больше { $count } знаков. Ваш текст остался выше: скопируйте его, сократите и пришлите снова.
        [many] Здесь больше { $count } знаков. Ваш текст остался выше: скопируйте его, сократите и пришлите снова.
       *[other] Здесь больше { $count } знака. Ваш текст остался выше: скопируйте его, сократите и пришлите снова.
    }
parent-applications-number-again = Здесь нужно одно число, например 12 или 3,5.
parent-applications-link-again = Такой адрес сохранить не могу. Он начинается с https://.
parent-applications-choice-again = Нажмите, пожалуйста, одну из кнопок под вопросом.
parent-applications-words-again = На этот вопрос нужен ответ словами. Напишите его, пожалуйста.
parent-applications-file-again = Здесь нужны фото, документ или голосовое сообщение.
parent-applications-too-many =
    { $count ->
        [one] Уже есть { $count } файл, больше к ответу не добавить. Уберите его, чтобы прислать другой.
        [few] Уже есть { $count } файла, больше к ответу не добавить. Уберите их, чтобы прислать другие.
        [many] Уже есть { $count } файлов, больше к ответу не добавить. Уберите их, чтобы прислать другие.
       *[other] Уже есть { $count } файла, больше к ответу не добавить. Уберите их, чтобы прислать другие.
    }
parent-applications-data = Заявки
parent-applications-data-answers = Ваши ответы в заявках
parent-applications-data-files = Файлы ваших заявок
parent-applications-data-scores = Оценки ваших заявок
parent-applications-data-remark = Слова организатора
parent-applications-data-marks = Баллы
