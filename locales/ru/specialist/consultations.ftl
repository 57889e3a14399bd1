specialist-consultations-open = Моё время консультаций
specialist-consultations-none = Времени для консультаций впереди нет. Добавьте его, и семьи смогут записаться сразу.
specialist-consultations-yours =
    { $count ->
        [one] Впереди { $count } консультация,
        [few] Впереди { $count } консультации,
        [many] Впереди { $count } консультаций,
       *[other] Впереди { $count } консультации,
    } { $booked ->
        [0] записей нет.
        [one] занята { $booked }.
        [few] занято { $booked }.
        [many] занято { $booked }.
       *[other] занято { $booked }.
    }
specialist-consultations-line-free = { $day }, { $hour } · свободно
specialist-consultations-line-booked = { $day }, { $hour } · занято
specialist-consultations-add = Добавить время
specialist-consultations-all = Моё время
specialist-consultations-which-way = Онлайн или на месте?
specialist-consultations-online = Онлайн
specialist-consultations-at-place = На месте
specialist-consultations-ask-link = Пришлите ссылку на встречу. Её увидит только записавшаяся семья.
specialist-consultations-ask-place = Где? Например: Ереван, ул. Абовяна 5, кабинет 12
specialist-consultations-ask-times =
    Когда? Часовой пояс: { $city }.

    Например:
    14.05 15:00
    пн, ср 17:00-19:00
    14-16 мая 10:00-14:00
specialist-consultations-preview =
    Часовой пояс: { $city }
    Где: { $where }
specialist-consultations-moment = { $day }, { $start }–{ $end }
specialist-consultations-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
specialist-consultations-rewrite = Чтобы изменить часы, напишите их заново.
specialist-consultations-minutes = { $count } мин
specialist-consultations-weeks =
    { $count ->
        [1] Один раз
        [one] { $count } неделя
        [few] { $count } недели
        [many] { $count } недель
       *[other] { $count } недели
    }
specialist-consultations-zone = Часовой пояс: { $city }
specialist-consultations-which-zone = По каким часам вы указываете время?
specialist-consultations-publish =
    { $count ->
        [one] Опубликовать: { $count } консультация
        [few] Опубликовать: { $count } консультации
        [many] Опубликовать: { $count } консультаций
       *[other] Опубликовать: { $count } консультации
    }
specialist-consultations-published =
    { $count ->
        [one] Опубликована { $count } консультация.
        [few] Опубликованы { $count } консультации.
        [many] Опубликовано { $count } консультаций.
       *[other] Опубликовано { $count } консультации.
    } Семьи уже могут записаться.
specialist-consultations-words-only = Напишите, пожалуйста, текстом.
specialist-consultations-times-unclear =
    Не получилось прочитать день и часы. Напишите цифрами, в пределах года, например:
    14.05 15:00
    пн, ср 17:00-19:00
    14-16 мая 10:00-14:00
specialist-consultations-too-short = Эти часы короче одной консультации. Напишите больше часов или выберите консультацию короче.
specialist-consultations-past = Это время уже прошло. Напишите более позднее.
specialist-consultations-hour-unsure = В эту ночь переводят часы: такого часа нет или он бывает дважды. Выберите другой час.
specialist-consultations-overlap = В эти часы у вас уже есть время консультации. Ничего не опубликовано. Напишите другие часы.
specialist-consultations-too-many = За один раз не больше { $most }. Напишите меньше дней или недель.
specialist-consultations-link-unclear = Это не ссылка. Она начинается с https://
specialist-consultations-no-profession = Семьи ищут по профессии. Сначала укажите свою.
specialist-consultations-to-profile = Мой профиль
specialist-consultations-where = Где: { $where }
specialist-consultations-free = Свободно.
specialist-consultations-family =
    { $age ->
        [none] Семья: { $language } · { $country }
       *[other] Семья: { $language } · { $country } · возраст: { $age }
    }{ $name ->
        [none] {""}
       *[other] { " · " }{ $name }
    }
specialist-consultations-waiting =
    { $count ->
        [one] Ждёт { $count } семья.
        [few] Ждут { $count } семьи.
        [many] Ждут { $count } семей.
       *[other] Ждут { $count } семьи.
    }
specialist-consultations-see = Открыть
specialist-consultations-withdraw = Снять это время
specialist-consultations-withdraw-free = Семьи больше не увидят это время. Кто его ждёт, узнает.
specialist-consultations-withdraw-booked = Семья сразу узнает, ей предложат другое время.
specialist-consultations-withdraw-sure = Да, снять
specialist-consultations-withdrawn = Снято. Всем, кого это касается, сообщено.
specialist-consultations-booked = <b>Семья записалась на консультацию.</b>
specialist-consultations-moved =
    <b>Семья перенесла консультацию.</b>
    Было: { $was }
specialist-consultations-cancelled = <b>Семья отменила запись.</b> Время достанется тем, кто ждёт, или снова свободно.
specialist-consultations-over = <b>Консультация закончилась.</b> Семья пришла?
specialist-consultations-they-came = Пришли
specialist-consultations-nobody-came = Никто не пришёл
specialist-consultations-noted = Отмечено. Напишете семье несколько слов?
specialist-consultations-write-summary = Написать итог
specialist-consultations-no-summary = Без итога
specialist-consultations-missed = Отмечено. Семья получит доброе слово и возможность выбрать новое время.
specialist-consultations-ask-summary = Несколько слов семье: что вы увидели, что делать, когда встретиться снова. Семья читает: { $language }. Текст уйдёт как есть, поэтому пишите на этом языке, если можете.
specialist-consultations-summary = Ваш итог:
specialist-consultations-send = Отправить
specialist-consultations-sent = Отправлено семье.
specialist-consultations-closed = Отмечено. Семью спросят, помогло ли это.
specialist-consultations-not-yet = Консультация ещё не началась.
specialist-consultations-known = Это уже отмечено.
specialist-consultations-not-helped = Семья оценила консультацию на { $stars } из 5 ({ $day }). Она знает, что вы это видите.
