organizer-learning-open = Вопросы без ответа
organizer-learning-tasks-open = Статьи на проверку
organizer-learning-head =
    <b>Вопросы без ответа</b>: семьи показали вам { $count ->
        [one] { $count } вопрос.
        [few] { $count } вопроса.
        [many] { $count } вопросов.
       *[other] { $count } вопроса.
    } Сначала самые частые. Выберите номер.
organizer-learning-empty = Открытых вопросов нет. Сюда попадают только те, что родитель согласился показать.
organizer-learning-number = №{ $number }
organizer-learning-group =
    <b>№{ $number }</b> · { $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    } · { $languages }
organizer-learning-wording = <blockquote>{ $text }</blockquote>
organizer-learning-wrong = Показали, но это не то: «{ $title }».
organizer-learning-asked =
    Спросили { $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    } · { $languages } · { $country }
organizer-learning-words =
    Станет примером вопроса в таких словах:
    <b>{ $text }</b>
    Чтобы изменить, напишите заново. Уберите имена, места, даты.
organizer-learning-choose = Какая статья на него отвечает? Одно нажатие сохраняет.
organizer-learning-browse = Другая статья, по темам
organizer-learning-other = Такими словами: { $text }
organizer-learning-topic = { $name }
organizer-learning-which-topic = В какой теме эта статья?
organizer-learning-which-article = <b>{ $name }</b>. Какая статья отвечает на вопрос?
organizer-learning-dismiss = Отклонить и удалить
organizer-learning-dismissed = Удалено из списка.
organizer-learning-taught =
    Сохранено. У статьи «{ $title }» ({ $language }) новый пример вопроса:
    <b>{ $text }</b>
organizer-learning-taken-back =
    Отменено. У статьи «{ $title }» ({ $language }) больше нет примера вопроса:
    <b>{ $text }</b>
    Вопросы, из которых он сделан, снова открыты.
organizer-learning-take-back = Отменить
organizer-learning-measuring = Проверяем на собственном наборе вопросов пакета. Результат появится здесь.
organizer-learning-no-set = Уже действует. Своего набора вопросов у пакета нет, поэтому эффект не измерен.
organizer-learning-marks =
    Уже действует. Собственный набор пакета, вопросов с ответом: { $asked }
    Нужная статья первая: { $first_before } → { $first_after }
    Нужная статья среди трёх: { $three_before } → { $three_after }
    Не та статья дана как ответ: { $wrong_before } → { $wrong_after }
organizer-learning-worse = Стало хуже. Посмотрите на статью ещё раз или отмените изменение.
organizer-learning-settled = Этот вопрос уже не открыт: его кто-то разобрал или родитель его забрал.
organizer-learning-full = Примеров вопросов у этой статьи уже { $most }, больше в пакет не входит. Выберите другую статью или отмените один из примеров.
organizer-learning-no-words = В примере вопроса нужны слова, не длиннее { $most } знаков. Напишите ещё раз.
organizer-learning-tasks =
    Срок проверки прошёл у { $count ->
        [one] { $count } статьи.
        [few] { $count } статей.
        [many] { $count } статей.
       *[other] { $count } статьи.
    } Задачу закрывает новая дата в пакете.
organizer-learning-no-tasks = Нет статей с прошедшим сроком проверки.
organizer-learning-task = <b>{ $title }</b> ({ $slug }): срок { $day }
organizer-learning-withheld = Родители её не видят, пока её не проверят.
organizer-learning-still-shown = Родители видят её с пометкой.
organizer-learning-free = Пока ни у кого.
organizer-learning-mine = Она у вас.
organizer-learning-held = Она у коллеги.
organizer-learning-take = Проверю: { $title }
organizer-learning-give = Вернуть: { $title }
organizer-learning-expired =
    Срок проверки прошёл: { $count ->
        [one] { $count } статья.
        [few] { $count } статьи.
        [many] { $count } статей.
       *[other] { $count } статьи.
    }
organizer-learning-task-settled = Задача изменилась: её взял кто-то другой или она закрыта.
