organizer-courses-open = Мои курсы занятий
organizer-courses-mine =
    { $count ->
        [0] У вас пока нет курсов.
        [one] Вы ведёте { $count } курс.
        [few] Вы ведёте { $count } курса.
        [many] Вы ведёте { $count } курсов.
       *[other] Вы ведёте { $count } курса.
    }
organizer-courses-row = { $title } · { $status }
organizer-courses-new = Новый курс
organizer-courses-which-kind = Индивидуальные занятия или группа?
organizer-courses-ask-title = Как называется курс? Напишите название, а ниже, если хотите, о чём он.
organizer-courses-ask-where = Где занятия? Напишите город и адрес, например: Ереван, ул. Абовяна, 5. Или нажмите «Онлайн».
organizer-courses-ask-seats = Сколько детей может заниматься? Напишите число.
organizer-courses-dates = Даты
organizer-courses-leader = Ведущий
organizer-courses-who-leads = Кто ведёт курс?
organizer-courses-i-lead = Веду я
organizer-courses-led-by = Ведущий: { $name }
organizer-courses-children = Дети: { $taken } из { $seats }, ждут: { $waiting }
organizer-courses-clock =
    { $count ->
        [one] { $count } занятие, время по часам города { $city }:
        [few] { $count } занятия, время по часам города { $city }:
        [many] { $count } занятий, время по часам города { $city }:
       *[other] { $count } занятия, время по часам города { $city }:
    }
organizer-courses-not-ready = Семьям нужны название, место и даты, которые ещё впереди. Чего-то из этого не хватает.
organizer-courses-already = Семьи уже видят этот курс. Чтобы перенести или отменить занятие, откройте его; места, возраст и тексты можно менять всегда.
organizer-courses-below =
    { $count ->
        [one] Записан { $count } ребёнок. Меньше мест сделать нельзя.
        [few] Записаны { $count } ребёнка. Меньше мест сделать нельзя.
        [many] Записаны { $count } детей. Меньше мест сделать нельзя.
       *[other] Записаны { $count } ребёнка. Меньше мест сделать нельзя.
    }
organizer-courses-class-over = Уже прошло или отменено. Ничего не изменилось.
organizer-courses-was-published =
    { $count ->
        [one] №{ $number } опубликован, { $count } занятие. Семьи могут записываться.
        [few] №{ $number } опубликован, { $count } занятия. Семьи могут записываться.
        [many] №{ $number } опубликован, { $count } занятий. Семьи могут записываться.
       *[other] №{ $number } опубликован, { $count } занятия. Семьи могут записываться.
    }
    Ссылка, которая его открывает: { $link }
organizer-courses-cancel = Отменить курс
organizer-courses-cancel-sure =
    { $count ->
        [0] Отменить все занятия, начиная с этого момента? Никто не записан. Вернуть нельзя.
        [one] Отменить все занятия, начиная с этого момента? { $count } семья узнает один раз. Вернуть нельзя.
        [few] Отменить все занятия, начиная с этого момента? { $count } семьи узнают, каждая один раз. Вернуть нельзя.
        [many] Отменить все занятия, начиная с этого момента? { $count } семей узнают, каждая один раз. Вернуть нельзя.
       *[other] Отменить все занятия, начиная с этого момента? { $count } семьи узнают, каждая один раз. Вернуть нельзя.
    }
organizer-courses-cancel-yes = Да, отменить курс
organizer-courses-was-cancelled =
    { $count ->
        [one] №{ $number } отменён. { $count } семья узнает через минуту, ночью — утром.
        [few] №{ $number } отменён. { $count } семьи узнают через минуту, ночью — утром.
        [many] №{ $number } отменён. { $count } семей узнают через минуту, ночью — утром.
       *[other] №{ $number } отменён. { $count } семьи узнают через минуту, ночью — утром.
    }
organizer-courses-class = { $number }. { $day }, { $hour }
organizer-courses-class-off = { $number }. { $day }, { $hour } · отменено
organizer-courses-class-title =
    <b>{ $title }</b>
    Занятие { $number }: { $at }
organizer-courses-came = Кто был
organizer-courses-move = Перенести
organizer-courses-substitute = Замена
organizer-courses-cancel-class = Отменить это занятие
organizer-courses-cancel-class-yes = Да, отменить занятие
organizer-courses-cancel-class-sure =
    { $count ->
        [0] Отменить { $at }? Никто не записан. Остальные занятия остаются.
        [one] Отменить { $at }? { $count } семья узнает. Остальные занятия остаются.
        [few] Отменить { $at }? { $count } семьи узнают. Остальные занятия остаются.
        [many] Отменить { $at }? { $count } семей узнают. Остальные занятия остаются.
       *[other] Отменить { $at }? { $count } семьи узнают. Остальные занятия остаются.
    }
organizer-courses-class-cancelled =
    { $count ->
        [one] Отменено: { $at }. { $count } семья узнает через минуту, ночью — утром.
        [few] Отменено: { $at }. { $count } семьи узнают через минуту, ночью — утром.
        [many] Отменено: { $at }. { $count } семей узнают через минуту, ночью — утром.
       *[other] Отменено: { $at }. { $count } семьи узнают через минуту, ночью — утром.
    }
organizer-courses-ask-move =
    <b>{ $title }</b>, { $at }
    На когда перенести? По часам места: 28.02 18:00 или 28.02 18:00-19:00.
organizer-courses-moved =
    { $count ->
        [one] Перенесено: { $at }. { $count } семья узнает через минуту, ночью — утром.
        [few] Перенесено: { $at }. { $count } семьи узнают через минуту, ночью — утром.
        [many] Перенесено: { $at }. { $count } семей узнают через минуту, ночью — утром.
       *[other] Перенесено: { $at }. { $count } семьи узнают через минуту, ночью — утром.
    }
organizer-courses-who-instead = Кто проведёт вместо ведущего?
organizer-courses-nobody-instead = Других специалистов этой страны, кто не в отъезде, сейчас нет.
organizer-courses-how-long = { $name } ведёт { $at }. Только это занятие или все следующие тоже?
organizer-courses-only-this = Только это занятие
organizer-courses-and-later = Это и все следующие
organizer-courses-substituted =
    { $count ->
        [one] Ведёт { $name }. Сообщаем специалисту и { $count } семье.
        [few] Ведёт { $name }. Сообщаем специалисту и { $count } семьям.
        [many] Ведёт { $name }. Сообщаем специалисту и { $count } семьям.
       *[other] Ведёт { $name }. Сообщаем специалисту и { $count } семьи.
    }
organizer-courses-who-came =
    { $count ->
        [0] Отмечены все. Нажмите на ребёнка, чтобы изменить отметку.
        [one] Не отмечен { $count } ребёнок. Нажмите: ✓ был, ✗ не был.
        [few] Не отмечены { $count } ребёнка. Нажмите: ✓ был, ✗ не был.
        [many] Не отмечены { $count } детей. Нажмите: ✓ был, ✗ не был.
       *[other] Не отмечены { $count } ребёнка. Нажмите: ✓ был, ✗ не был.
    }
organizer-courses-nobody = Никто не записан.
organizer-courses-pupil = №{ $number } · возраст { $age }
organizer-courses-absent = ✗ { $name }
organizer-courses-all-came = Все остальные были
organizer-courses-noted = Отмечено.
organizer-courses-not-begun = Занятие ещё не началось. Отметить можно с его начала.
organizer-courses-table-sent =
    { $count ->
        [one] { $count } ребёнок, занятие — столбец. Имена только тех семей, кто их показывает.
        [few] { $count } ребёнка, занятие — столбец. Имена только тех семей, кто их показывает.
        [many] { $count } детей, занятие — столбец. Имена только тех семей, кто их показывает.
       *[other] { $count } ребёнка, занятие — столбец. Имена только тех семей, кто их показывает.
    }
organizer-courses-column-age = Возраст
organizer-courses-column-class = { $at }
organizer-courses-column-came = Был на занятиях
organizer-courses-cell-came = был
organizer-courses-cell-absent = не был
organizer-courses-given =
    <b>Вы ведёте занятие: { $title }</b>
    { $at }
organizer-courses-given-rest =
    <b>Вы ведёте занятия: { $title }</b>
    Начиная с: { $at }
organizer-courses-is-moved =
    <b>Ваше занятие перенесено: { $title }</b>
    Теперь { $at }
organizer-courses-is-off =
    <b>Ваше занятие отменено: { $title }</b>
    { $at }
organizer-courses-ask-came =
    <b>Занятие закончилось: { $title }</b>
    { $at }
    Кто был?
