organizer-segments-open = Сохранённые аудитории
organizer-segments-who = Кто это?
organizer-segments-list =
    { $count ->
        [0] Сохранённых аудиторий пока нет. Выберите людей для черновика и сохраните здесь под названием.
       *[other] Сохранённые аудитории. Коллеги тех же стран тоже видят их и пользуются ими.
    }
organizer-segments-save = Сохранить эту аудиторию
organizer-segments-one = <b>{ $name }</b>
organizer-segments-use = Взять для черновика
organizer-segments-rename = Переименовать
organizer-segments-delete = Удалить
organizer-segments-ask-name = Как назвать?
organizer-segments-delete-ask = Удалить аудиторию «{ $name }»? Объявления, для которых её брали, не изменятся.
organizer-segments-delete-sure = Да, удалить
organizer-segments-too-few =
    { $count ->
        [one] Людей слишком мало, чтобы кого-то показать: нужен хотя бы { $count }.
        [few] Людей слишком мало, чтобы кого-то показать: нужно хотя бы { $count }.
        [many] Людей слишком мало, чтобы кого-то показать: нужно хотя бы { $count }.
       *[other] Людей слишком мало, чтобы кого-то показать: нужно хотя бы { $count }.
    }
organizer-segments-sample =
    { $count ->
        [one] <b>Некоторые из них, по жребию.</b> Показано только то, что есть хотя бы у { $count } человека из аудитории.
        [few] <b>Некоторые из них, по жребию.</b> Показано только то, что есть хотя бы у { $count } человек из аудитории.
        [many] <b>Некоторые из них, по жребию.</b> Показано только то, что есть хотя бы у { $count } человек из аудитории.
       *[other] <b>Некоторые из них, по жребию.</b> Показано только то, что есть хотя бы у { $count } человека из аудитории.
    }
organizer-segments-hidden = • (слишком редко, не показываю)
organizer-segments-someone = • { $features }
organizer-segments-name-taken = Так уже называется другая аудитория. Напишите иначе.
organizer-segments-too-many =
    { $count ->
        [one] Сохранена уже { $count } аудитория. Удалите ненужную.
        [few] Сохранено уже { $count } аудитории. Удалите ненужную.
        [many] Сохранено уже { $count } аудиторий. Удалите ненужную.
       *[other] Сохранено уже { $count } аудитории. Удалите ненужную.
    }
