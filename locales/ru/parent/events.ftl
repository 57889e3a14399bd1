parent-events-open = События
parent-events-head = <b>Что скоро будет</b>
parent-events-nothing = В вашей стране пока ничего не намечено. Можно попросить привезти что-нибудь в ваш город.
parent-events-elsewhere = В других странах
parent-events-others = Другие события
parent-events-bring-here = Привезите к нам
parent-events-line =
    <b>{ $title }</b>
    { $kind } · { $town }
    { $when }
    { $left }
parent-events-event = Событие
parent-events-see = Открыть событие
parent-events-title = <b>{ $title }</b>
parent-events-kind = { $kind }
parent-events-kind-host = { $kind } · { $host }
parent-events-when = { $day }, { $start } – { $end } ({ $clock })
parent-events-when-days = { $day }, { $start } – { $last }, { $end } ({ $clock })
parent-events-own-clock = По вашим часам: { $day }, { $start }
parent-events-online = Онлайн
parent-events-where = Где: { $place }
parent-events-where-exactly = Где: { $place }, { $address }
parent-events-address-later = Где: { $place }. Адрес получат те, кто придёт.
parent-events-link-later = Где: онлайн. Ссылку получат те, кто придёт.
parent-events-link = Ссылка, только для вас: { $link }
parent-events-map = Карта
parent-events-partner-page = Страница партнёра
parent-events-about = { $about }
parent-events-other-language = На вашем языке текста пока нет. Это оригинал: { $language }.
parent-events-for-specialists = Для специалистов
parent-events-for-journalists = Для журналистов
parent-events-for-everybody = Для семей и всех, кому интересно
parent-events-ages = Для возраста от { $first } до { $last }
parent-events-ages-from = Для возраста от { $age }
parent-events-access = Есть: { $what }
parent-events-wheelchair = вход без ступеней для коляски
parent-events-feeding = место, где можно покормить ребёнка
parent-events-quiet = тихая комната
parent-events-interpreter = переводчик
parent-events-siblings = присмотр за братьями и сёстрами
parent-events-spoken = Языки: { $languages }
parent-events-bring = Возьмите с собой: { $what }
parent-events-filmed = Идёт съёмка. Можно отказаться и всё равно прийти.
parent-events-partner = Это событие партнёра. Скажите, если вам интересно; места ведёт партнёр.
parent-events-by-application = Места дают по заявкам.
parent-events-no-limit = Места хватит всем.
parent-events-full = Мест нет. Есть лист ожидания.
parent-events-left =
    { $count ->
        [one] Свободно { $count } место.
        [few] Свободно { $count } места.
        [many] Свободно { $count } мест.
       *[other] Свободно { $count } места.
    }
parent-events-cancelled = Событие отменено.
parent-events-over = Событие уже прошло.
parent-events-moved = <b>Кое-что изменилось.</b> Теперь так:
parent-events-was-cancelled = <b>«{ $title }» не состоится.</b> Нам жаль. Вам ничего делать не нужно.
parent-events-comes-to-town = <b>Вы просили, и это будет в вашем городе:</b>
parent-events-wish-what = Что привезти в ваш город?
parent-events-wish-where = В какой город? Напишите название.
parent-events-wished = Записано: { $kind }, { $town }. Организаторы видят, сколько семей просит. Сколько семей пришло бы вместе с вами?
parent-events-families =
    { $count ->
        [one] { $count } семья
        [few] { $count } семьи
        [many] { $count } семей
       *[other] { $count } семьи
    }
parent-events-wish-counted =
    { $count ->
        [one] Спасибо: { $town }, { $count } семья. Напишу вам, когда там что-нибудь наметится.
        [few] Спасибо: { $town }, { $count } семьи. Напишу вам, когда там что-нибудь наметится.
        [many] Спасибо: { $town }, { $count } семей. Напишу вам, когда там что-нибудь наметится.
       *[other] Спасибо: { $town }, { $count } семьи. Напишу вам, когда там что-нибудь наметится.
    }
parent-events-data = Что вы просили привезти в ваш город
parent-events-data-town = Город
parent-events-of-course = Одно из занятий курса.
parent-events-part-of = Входит в: { $campaign }
parent-events-region = Для семей из региона: { $region }
parent-events-whole-campaign = Все события кампании
parent-events-campaign-head = <b>{ $name }</b>: всё, что впереди, во всех странах
parent-events-past = Прошедшие события
parent-events-past-head = <b>Что уже прошло</b>
parent-events-past-nothing = В вашей стране пока ничего не прошло, или это было больше года назад.
parent-events-past-line = { $title } · { $day }
