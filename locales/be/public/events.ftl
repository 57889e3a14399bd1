public-events-title = Падзеі для сем'яў
public-events-intro = Паказы фільмаў, сустрэчы, лекцыі і кансультацыі для сем'яў, дзе расце дзіця з асаблівасцямі развіцця. Запісацца можна ў Telegram, на вашай мове.
public-events-skip = Да спіса
public-events-languages = Мовы
public-events-countries = Краіны
public-events-everywhere = Усе краіны
public-events-count =
    { $count ->
        [0] У спісе пакуль нічога няма. Зазірніце праз некалькі дзён.
        [one] { $count } падзея, спачатку бліжэйшыя.
        [few] { $count } падзеі, спачатку бліжэйшыя.
        [many] { $count } падзей, спачатку бліжэйшыя.
       *[other] { $count } падзеі, спачатку бліжэйшыя.
    }
public-events-when = { $at }
public-events-kind = { $kind }
public-events-where = Дзе: { $place }
public-events-online = Анлайн
public-events-host = Праводзіць: { $host }
public-events-ages = Узрост, гадоў: ад { $first } да { $last }
public-events-left = Вольных месцаў: { $count }
public-events-full = Усе месцы занятыя. Ёсць ліст чакання.
public-events-cancelled = Скасавана
public-events-open = Адкрыць у Telegram
public-events-open-one = Адкрыць у Telegram: { $title }
public-events-more = Пазнейшыя падзеі
public-events-feed = Стужка для календара
public-events-feed-how = Дадайце адрас стужкі ў свой каляндар: новыя падзеі будуць з'яўляцца там самі.
public-events-calendar = Падзеі для сем'яў: { $country }
