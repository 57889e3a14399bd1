parent-courses-open = Занятия для детей
parent-courses-head = <b>Занятия для детей</b>
parent-courses-line =
    <b>{ $title }</b>
    { $kind }
parent-courses-none = Рядом с вами сейчас нет набора на занятия. Специалист подскажет, что поможет пока.
parent-courses-none-of-age = Для этого возраста рядом с вами сейчас нет занятий. Специалист подскажет, что поможет пока.
parent-courses-all = Все занятия
parent-courses-others = Другие занятия
parent-courses-next = Ближайшее занятие: { $at }
parent-courses-ahead =
    { $count ->
        [one] Впереди { $count } занятие:
        [few] Впереди { $count } занятия:
        [many] Впереди { $count } занятий:
       *[other] Впереди { $count } занятия:
    }
parent-courses-class = · { $at }
parent-courses-class-off = · <s>{ $at }</s> отменено
parent-courses-class-led =
    · { $at } · { $name ->
        [none] ведёт другой специалист
       *[other] ведёт { $name }
    }
parent-courses-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
parent-courses-leader = Ведёт: { $name }
parent-courses-link = Онлайн: { $link }
parent-courses-see = Открыть курс
parent-courses-enrol = Записать ребёнка
parent-courses-dates = Все даты в календарь
parent-courses-dates-sent =
    { $count ->
        [one] «{ $title }»: { $count } дата. Откройте файл, чтобы добавить её в календарь.
        [few] «{ $title }»: { $count } даты. Откройте файл, чтобы добавить их в календарь.
        [many] «{ $title }»: { $count } дат. Откройте файл, чтобы добавить их в календарь.
       *[other] «{ $title }»: { $count } даты. Откройте файл, чтобы добавить их в календарь.
    }
parent-courses-leave = Отказаться от курса
parent-courses-leave-sure = Отказаться от курса «{ $title }»? Место перейдёт другому ребёнку. Вернуться можно, пока есть места.
parent-courses-leave-yes = Да, отказаться
parent-courses-left = Вы больше не записаны на «{ $title }». Спасибо, что сказали: место получит другой ребёнок.
parent-courses-ask-age = Сколько лет ребёнку? Нажмите или напишите: 4 или 18 месяцев.
parent-courses-under-one = до года
parent-courses-age-again = Не удалось прочитать возраст. Достаточно числа: 4 или 18 месяцев.
parent-courses-enrolled = <b>Ребёнок записан.</b>
parent-courses-what-next = Напомню за день и за два часа до каждого занятия. Если занятие перенесут или отменят, напишу.
parent-courses-rule = Когда освободится место, предложу его по очереди. На ответ будет до суток.
parent-courses-enrol-now = Спасибо. Теперь можно записать ребёнка.
parent-courses-you-come = Ребёнок записан: №{ $number } в списке ведущего.
parent-courses-you-wait = В листе ожидания ваш номер { $number }.
parent-courses-is-offered = Место держим для вас до { $until }.
parent-courses-other-age = Эти занятия рассчитаны на другой возраст, ребёнку может быть там неуютно. Вот что можно сделать:
parent-courses-of-age = Занятия для нашего возраста
parent-courses-age-slip = Указать другой возраст
parent-courses-over = Этот курс закончился или отменён.
parent-courses-offered = <b>Есть место для вашего ребёнка: { $title }</b>
parent-courses-was-cancelled = <b>«{ $title }»: занятий больше не будет.</b> Нам жаль. От вас ничего не нужно.
parent-courses-substitute =
    <b>{ $title }</b>
    { $at }
    { $name ->
        [none] Это занятие проведёт другой специалист. Всё остальное по-прежнему.
       *[other] Это занятие проведёт { $name }. Всё остальное по-прежнему.
    }
parent-courses-substitute-rest =
    <b>{ $title }</b>
    Начиная с занятия: { $at }
    { $name ->
        [none] Вести будет другой специалист. Всё остальное по-прежнему.
       *[other] Вести будет { $name }. Всё остальное по-прежнему.
    }
parent-courses-missed = Нам вас не хватало на «{ $title }». Так бывает, место остаётся за вами. Будем рады увидеться.
parent-courses-my = <b>Ваши курсы</b>
parent-courses-my-title = <b>{ $title }</b>
parent-courses-data = Курсы вашего ребёнка
parent-courses-data-age = Возраст ребёнка
