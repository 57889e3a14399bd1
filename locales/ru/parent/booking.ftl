parent-booking-join = Записаться
parent-booking-wait = Встать в лист ожидания
parent-booking-cancel = Отменить моё место
parent-booking-leave-line = Уйти из листа ожидания
parent-booking-interested = Мне интересно
parent-booking-not-interested = Уже не интересно
parent-booking-who = Изменить, кто придёт
parent-booking-choose = Выбрать, кто придёт
parent-booking-take = Занять место
parent-booking-decline = Нет, спасибо
parent-booking-again = Записаться снова
parent-booking-adults =
    { $count ->
        [one] { $count } взрослый
        [few] { $count } взрослых
        [many] { $count } взрослых
       *[other] { $count } взрослых
    }
parent-booking-children =
    { $count ->
        [one] { $count } ребёнок
        [few] { $count } ребёнка
        [many] { $count } детей
       *[other] { $count } ребёнка
    }
parent-booking-both = { $adults } и { $children }
parent-booking-you-come = Вы записаны: { $who }.
parent-booking-you-wait = Вы в листе ожидания под номером { $number }: { $who }.
parent-booking-is-offered = Место держится за вами до { $until }: { $who }.
parent-booking-you-are-interested = Вам это интересно.
parent-booking-joined =
    <b>{ $stand }</b>
    { $title }
    { $when }
    { $town }
parent-booking-rule = Когда места освободятся, предложу их по порядку списка. На ответ будет до суток. Если для всех вас мест мало, семья поменьше может пройти раньше.
parent-booking-join-now = Спасибо. Теперь можно записаться.
parent-booking-film-question = Там снимают. Можно снимать вас?
parent-booking-film-yes = Можно снимать
parent-booking-film-no = Не снимайте нас
parent-booking-party =
    <b>{ $title }</b>
    { $who }
parent-booking-ages = Возраст детей
parent-booking-needs = Что нам там нужно
parent-booking-note = Написать ведущим
parent-booking-share = Показать это ведущим
parent-booking-stop-sharing = Не показывать ведущим
parent-booking-sign = Назвать моё имя
parent-booking-unsign = Не показывать имя
parent-booking-shared = Ведущие видят возраст, нужды и записку вашей семьи.
parent-booking-counted = Ведущие видят, сколько вас. Возраст и нужды только считаются вместе со всеми семьями.
parent-booking-kind-question = { $question } Ответить можно запиской ведущим.
parent-booking-told-ages = Возраст: { $ages }
parent-booking-told-needs = Вам нужно: { $needs }
parent-booking-told-note = Записка: { $note }
parent-booking-told-name = Ведущие знают вас как: { $name }
parent-booking-told-no-filming = Вас не снимают.
parent-booking-needs-what = Что нужно там вашей семье? Отметьте всё, что подходит.
parent-booking-ask-ages =
    { $count ->
        [one] Сколько лет ребёнку? Достаточно числа: 4.
        [few] Сколько лет детям? Достаточно чисел: 3, 7.
        [many] Сколько лет детям? Достаточно чисел: 3, 7.
       *[other] Сколько лет детям? Достаточно чисел: 3, 7.
    }
parent-booking-ages-again =
    { $count ->
        [one] Не получилось прочитать возраст ({ $count } ребёнок). Достаточно полных лет: 4.
        [few] Не получилось прочитать возраст ({ $count } ребёнка). Достаточно полных лет: 3, 7.
        [many] Не получилось прочитать возраст ({ $count } детей). Достаточно полных лет: 3, 7.
       *[other] Не получилось прочитать возраст ({ $count } ребёнка). Достаточно полных лет: 3, 7.
    }
parent-booking-ask-note = Что важно знать ведущим? Достаточно нескольких слов.
parent-booking-words-only = Напишите, пожалуйста, словами.
parent-booking-declined = Хорошо, место получит следующая семья.
parent-booking-left = Вы больше не записаны: «{ $title }». Спасибо, что сказали: место получит кто-то ещё.
parent-booking-offered =
    <b>Для вас есть место: { $title }</b>
    { $who }
    { $when }
    { $town }
parent-booking-offered-until = Держу его за вами до { $until }. Потом предложу следующей семье.
parent-booking-lapsed = Место («{ $title }») досталось следующей семье: ответа не было. Можно снова встать в лист ожидания.
parent-booking-withdrawn = <b>Нам жаль: места для вас не будет, «{ $title }» ({ $when }).</b> Мест оказалось меньше, чем мы обещали. Можно встать в лист ожидания. Это наша ошибка, не ваша.
parent-booking-full = Места только что закончились. Можно встать в лист ожидания.
parent-booking-too-few =
    { $count ->
        [one] Свободно только { $count } место, а вас больше. Можно подождать мест для всех или прийти меньшим составом.
        [few] Свободно только { $count } места, а вас больше. Можно подождать мест для всех или прийти меньшим составом.
        [many] Свободно только { $count } мест, а вас больше. Можно подождать мест для всех или прийти меньшим составом.
       *[other] Свободно только { $count } места, а вас больше. Можно подождать мест для всех или прийти меньшим составом.
    }
parent-booking-still-places = Места ещё есть, ждать не нужно.
parent-booking-too-large =
    { $count ->
        [one] Здесь помещается не больше { $count } человека. Можно прийти меньшим составом.
        [few] Здесь помещается не больше { $count } человек. Можно прийти меньшим составом.
        [many] Здесь помещается не больше { $count } человек. Можно прийти меньшим составом.
       *[other] Здесь помещается не больше { $count } человека. Можно прийти меньшим составом.
    }
parent-booking-empty = Кто-то должен прийти. Если никто не сможет, отмените место.
parent-booking-offer-gone = Этого предложения уже нет. Можно снова встать в лист ожидания.
parent-booking-gone = Событие прошло или отменено.
parent-booking-my = <b>Ваши события</b>
parent-booking-my-line =
    <b>{ $title }</b>
    { $when }
    { $town }
    { $stand }
parent-booking-data = События, на которые вы записывались
parent-booking-data-adults = Взрослых
parent-booking-data-children = Детей
parent-booking-data-ages = Возраст детей
parent-booking-data-needs = Что нужно
parent-booking-data-note = Записка
parent-booking-with-course = Это одно из занятий курса. Ребёнка записывают на весь курс, откройте его и посмотрите как.
parent-booking-for-specialists = Это событие для специалистов. Для семей есть другие.
parent-booking-for-journalists = Это событие для журналистов. Вы журналист?
parent-booking-i-am-journalist = Я журналист, записаться
