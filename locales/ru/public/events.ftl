public-events-title = События для семей
public-events-intro = Показы фильмов, встречи, лекции и консультации для семей, где растёт ребёнок с особенностями развития. Записаться можно в Telegram, на вашем языке.
public-events-skip = К списку
public-events-languages = Языки
public-events-countries = Страны
public-events-everywhere = Все страны
public-events-count =
    { $count ->
        [0] В списке пока ничего нет. Загляните через несколько дней.
        [one] { $count } событие, сначала ближайшие.
        [few] { $count } события, сначала ближайшие.
        [many] { $count } событий, сначала ближайшие.
       *[other] { $count } события, сначала ближайшие.
    }
public-events-when = { $at }
public-events-kind = { $kind }
public-events-where = Где: { $place }
public-events-online = Онлайн
public-events-host = Проводит: { $host }
public-events-ages = Возраст, лет: от { $first } до { $last }
public-events-left = Свободных мест: { $count }
public-events-full = Все места заняты. Есть лист ожидания.
public-events-cancelled = Отменено
public-events-open = Открыть в Telegram
public-events-open-one = Открыть в Telegram: { $title }
public-events-more = Более поздние события
public-events-feed = Лента для календаря
public-events-feed-how = Добавьте адрес ленты в свой календарь: новые события будут появляться там сами.
public-events-calendar = События для семей: { $country }
