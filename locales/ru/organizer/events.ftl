organizer-events-open = События
organizer-events-towns-open = Города, которые просят
organizer-events-new = Новое событие
organizer-events-which-kind = Какое это событие?
organizer-events-copy-earlier = Скопировать прежнее
organizer-events-which-copy = Какое событие скопировать? Перенесу всё, кроме дня.
organizer-events-mine =
    { $count ->
        [0] У вас пока нет событий.
        [one] Вы ведёте { $count } событие.
        [few] Вы ведёте { $count } события.
        [many] Вы ведёте { $count } событий.
       *[other] Вы ведёте { $count } события.
    }
organizer-events-row = { $title } · { $day } · { $status }
organizer-events-row-unnamed = { $kind } · без названия { $day }
organizer-events-name = <b>№{ $number } { $title }</b>
organizer-events-unnamed = <b>№{ $number }, пока без названия</b>
organizer-events-draft = черновик
organizer-events-published = опубликовано
organizer-events-cancelled = отменено
organizer-events-line-kind = { $kind } · { $status }
organizer-events-line-when = Когда: { $when }
organizer-events-line-where = Где: { $where }
organizer-events-clock = { $start } – { $end } ({ $clock })
organizer-events-clock-unknown = { $start } – { $end } (часовой пояс пока неизвестен)
organizer-events-online = онлайн
organizer-events-point = точка на карте
organizer-events-line-seats = Места: занято { $taken } из { $seats }
organizer-events-line-no-limit = Места: без ограничения, занято { $taken }
organizer-events-line-country = Сначала для семей из страны: { $country }
organizer-events-line-everywhere = Для семей из всех стран
organizer-events-line-languages = Тексты: { $languages }
organizer-events-line-tags = Метки: { $tags }
organizer-events-line-partner = Событие партнёра: семьи отмечают интерес, места здесь не ведутся.
organizer-events-line-told = Записанные семьи узнают об этом изменении через минуту, ночью — утром.
organizer-events-missing = Ещё не хватает: { $what }.
organizer-events-missing-title = название
organizer-events-missing-when = день и время
organizer-events-missing-where = место
organizer-events-missing-zone = часовой пояс места
organizer-events-missing-link = ссылка
organizer-events-field-title = Название
organizer-events-field-when = День и время
organizer-events-field-where = Место
organizer-events-field-seats = Число мест
organizer-events-field-about = Текст
organizer-events-field-until = Конец
organizer-events-field-address = Адрес
organizer-events-field-link = Ссылка
organizer-events-field-ages = Возраст
organizer-events-field-host = Кто проводит
organizer-events-field-project = Проект
organizer-events-field-funder = Кто финансирует
organizer-events-field-campaign = Кампания
organizer-events-more = Ещё
organizer-events-more-what = Любое поле можно изменить в любой момент. Языки внизу: название и текст ещё на одном языке.
organizer-events-access = Что есть на месте
organizer-events-access-what = Что есть на месте? Семьи, которым это нужно, увидят это в карточке.
organizer-events-spoken = Языки события
organizer-events-spoken-what = На каких языках там говорят?
organizer-events-for-whom = Для какой страны
organizer-events-for-whom-what = Семьи какой страны видят его первыми?
organizer-events-every-country = Все страны
organizer-events-filmed = Со съёмкой
organizer-events-partner = Событие партнёра
organizer-events-preview = Предпросмотр
organizer-events-publish = Опубликовать
organizer-events-give-up = Удалить черновик
organizer-events-copy = Копировать
organizer-events-repeat =
    { $count ->
        [one] Повторить { $count } неделю
        [few] Повторить { $count } недели
        [many] Повторить { $count } недель
       *[other] Повторить { $count } недели
    }
organizer-events-cancel = Отменить событие
organizer-events-undo = Вернуть
organizer-events-make-online = Онлайн
organizer-events-no-limit = Без ограничения
organizer-events-copy-link = Скопировать ссылку
organizer-events-ask-title = Как называется? Напишите название, до 120 знаков.
organizer-events-ask-about = О чём оно, для кого, сколько стоит? Напишите текст, до 1500 знаков.
organizer-events-ask-when = Когда начало? Нажмите день или напишите день и время по часам места: 28.02 18:00 или 28.02 18:00-20:00.
organizer-events-ask-hour = { $day }: во сколько? Нажмите или напишите день и время.
organizer-events-ask-where = Где? Нажмите город, напишите его, пришлите точку на карте или выберите онлайн.
organizer-events-ask-zone = Города «{ $town }» я не знаю. По часам какого города он живёт?
organizer-events-ask-seats = Сколько мест, считая детей? Нажмите или напишите число.
organizer-events-ask-until = Когда конец? Напишите время или день и время: 20:00 или 01.03 14:00.
organizer-events-ask-address = Какой адрес? Напишите улицу, дом, вход.
organizer-events-ask-link = Пришлите ссылку, она начинается с https://. Её увидят только те, кто придёт.
organizer-events-ask-page = Пришлите страницу партнёра, она начинается с https://. Её видят все.
organizer-events-ask-ages = Для какого возраста? Напишите годы: 3-7 или только нижний: 12.
organizer-events-ask-host = Кто проводит? Напишите организацию.
organizer-events-ask-project = К какому проекту относится?
organizer-events-ask-funder = Кто финансирует?
organizer-events-ask-campaign = К какой кампании относится? Одно название объединяет события нескольких стран.
organizer-events-ask-in-language = { $language }: напишите название в первой строке, а ниже текст, если он есть.
organizer-events-words-only = Напишите, пожалуйста, словами или числами.
organizer-events-when-again = Не получилось прочитать день и время. Можно написать 28.02 18:00, завтра 10:00 или нажать.
organizer-events-in-past = Это время уже прошло. Какой день вы имели в виду? Например, 28.02 18:00.
organizer-events-end-first = Конец получается раньше начала. Напишите оба времени ещё раз, например 28.02 18:00-20:00.
organizer-events-no-such-hour = В этот день часы переводят вперёд через этот час, его не бывает. Выберите на час раньше или позже.
organizer-events-seats-again = Нужно одно число от 1 до 5000, или нажмите «Без ограничения».
organizer-events-ages-again = Не получилось прочитать возраст. Напишите годы от 0 до 120, сначала меньший: 3-7.
organizer-events-link-again = Такую ссылку передать не могу. Она начинается с https://.
organizer-events-zone-unknown = Не знаю, который час в этом городе. Напишите город покрупнее рядом или пришлите точку на карте.
organizer-events-was-published =
    №{ $number } опубликовано. Семьи его уже видят.
    Ссылка, которая его открывает: { $link }
organizer-events-was-cancelled =
    { $count ->
        [0] №{ $number } отменено. Никто не успел записаться.
        [one] №{ $number } отменено. Через минуту об этом узнает { $count } семья; до этого можно вернуть.
        [few] №{ $number } отменено. Через минуту об этом узнают { $count } семьи; до этого можно вернуть.
        [many] №{ $number } отменено. Через минуту об этом узнают { $count } семей; до этого можно вернуть.
       *[other] №{ $number } отменено. Через минуту об этом узнают { $count } семьи; до этого можно вернуть.
    }
organizer-events-undone = №{ $number } всё-таки состоится. Об отмене никто не узнал.
organizer-events-too-late = Вернуть уже нельзя: семьям сообщено. Событие можно скопировать и опубликовать снова.
organizer-events-is-off = Это событие отменено. Его можно скопировать.
organizer-events-not-deleted = Семьи видят это событие, кто-то, возможно, ждёт места. Молча удалить его нельзя. Если отменить, узнают все.
organizer-events-given-up = Черновик удалён.
organizer-events-repeated =
    { $count ->
        [one] Готов { $count } черновик, через неделю в то же время. Опубликуйте его, когда будет готов.
        [few] Готовы { $count } черновика, каждый на неделю позже в то же время. Опубликуйте каждый, когда будет готов.
        [many] Готово { $count } черновиков, каждый на неделю позже в то же время. Опубликуйте каждый, когда будет готов.
       *[other] Готово { $count } черновика, каждый на неделю позже в то же время. Опубликуйте каждый, когда будет готов.
    }
organizer-events-towns =
    { $count ->
        [0] Пока не просил ни один город.
        [one] Просит { $count } город.
        [few] Просят { $count } города.
        [many] Просят { $count } городов.
       *[other] Просят { $count } города.
    }
organizer-events-town =
    { $families ->
        [one] <b>{ $town }</b> ({ $country }): { $kinds }; пришла бы { $families } семья
        [few] <b>{ $town }</b> ({ $country }): { $kinds }; пришли бы { $families } семьи
        [many] <b>{ $town }</b> ({ $country }): { $kinds }; пришли бы { $families } семей
       *[other] <b>{ $town }</b> ({ $country }): { $kinds }; пришли бы { $families } семьи
    }
organizer-events-town-kind = { $kind } × { $count }
organizer-events-field-region = Регион
organizer-events-ask-region = Для семей какого региона это событие? Нажмите или напишите. Остальные семьи тоже его видят.
organizer-events-whole-country = Вся страна
organizer-events-line-region = Регион: { $region }
organizer-events-campaign-totals = Итоги кампании
organizer-events-campaign-head = <b>{ $name }</b>: опубликованные события и записанные семьи
organizer-events-campaign-whole = <b>События: { $events }. Семьи: { $families } (взрослые { $adults }, дети { $children }). Ждут: { $waiting }.</b>
organizer-events-campaign-share = { $country }: события { $events }, семьи { $families } (взрослые { $adults }, дети { $children }), ждут { $waiting }
