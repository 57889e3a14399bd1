parent-courses-open = Заняткі для дзяцей
parent-courses-head = <b>Заняткі для дзяцей</b>
parent-courses-line =
    <b>{ $title }</b>
    { $kind }
parent-courses-none = Побач з вамі цяпер няма набору на заняткі. Спецыяліст падкажа, што дапаможа пакуль.
parent-courses-none-of-age = Для гэтага ўзросту побач з вамі цяпер няма заняткаў. Спецыяліст падкажа, што дапаможа пакуль.
parent-courses-all = Усе заняткі
parent-courses-others = Іншыя заняткі
parent-courses-next = Бліжэйшы занятак: { $at }
parent-courses-ahead =
    { $count ->
        [one] Наперадзе { $count } занятак:
        [few] Наперадзе { $count } заняткі:
        [many] Наперадзе { $count } заняткаў:
       *[other] Наперадзе { $count } занятка:
    }
parent-courses-class = · { $at }
parent-courses-class-off = · <s>{ $at }</s> адменена
parent-courses-class-led =
    · { $at } · { $name ->
        [none] вядзе іншы спецыяліст
       *[other] вядзе { $name }
    }
parent-courses-more =
    { $count ->
        [one] і яшчэ { $count }
        [few] і яшчэ { $count }
        [many] і яшчэ { $count }
       *[other] і яшчэ { $count }
    }
parent-courses-leader = Вядзе: { $name }
parent-courses-link = Анлайн: { $link }
parent-courses-see = Адкрыць курс
parent-courses-enrol = Запісаць дзіця
parent-courses-dates = Усе даты ў каляндар
parent-courses-dates-sent =
    { $count ->
        [one] «{ $title }»: { $count } дата. Адкрыйце файл, каб дадаць яе ў каляндар.
        [few] «{ $title }»: { $count } даты. Адкрыйце файл, каб дадаць іх у каляндар.
        [many] «{ $title }»: { $count } дат. Адкрыйце файл, каб дадаць іх у каляндар.
       *[other] «{ $title }»: { $count } даты. Адкрыйце файл, каб дадаць іх у каляндар.
    }
parent-courses-leave = Адмовіцца ад курса
parent-courses-leave-sure = Адмовіцца ад курса «{ $title }»? Месца пяройдзе іншаму дзіцяці. Вярнуцца можна, пакуль ёсць месцы.
parent-courses-leave-yes = Так, адмовіцца
parent-courses-left = Вы больш не запісаны на «{ $title }». Дзякуй, што сказалі: месца атрымае іншае дзіця.
parent-courses-ask-age = Колькі гадоў дзіцяці? Націсніце або напішыце: 4 ці 18 месяцаў.
parent-courses-under-one = да года
parent-courses-age-again = Не ўдалося прачытаць узрост. Дастаткова ліку: 4 ці 18 месяцаў.
parent-courses-enrolled = <b>Дзіця запісана.</b>
parent-courses-what-next = Нагадаю за дзень і за дзве гадзіны да кожнага занятку. Калі занятак перанясуць або адменяць, напішу.
parent-courses-rule = Калі вызваліцца месца, прапаную яго па чарзе. На адказ будзе да сутак.
parent-courses-enrol-now = Дзякуй. Цяпер можна запісаць дзіця.
parent-courses-you-come = Дзіця запісана: №{ $number } у спісе вядучага.
parent-courses-you-wait = У лісце чакання ваш нумар { $number }.
parent-courses-is-offered = Месца трымаем для вас да { $until }.
parent-courses-other-age = Гэтыя заняткі разлічаны на іншы ўзрост, дзіцяці можа быць там няўтульна. Вось што можна зрабіць:
parent-courses-of-age = Заняткі для нашага ўзросту
parent-courses-age-slip = Назваць іншы ўзрост
parent-courses-over = Гэты курс скончыўся або адменены.
parent-courses-offered = <b>Ёсць месца для вашага дзіцяці: { $title }</b>
parent-courses-was-cancelled = <b>«{ $title }»: заняткаў больш не будзе.</b> Нам шкада. Ад вас нічога не трэба.
parent-courses-substitute =
    <b>{ $title }</b>
    { $at }
    { $name ->
        [none] Гэты занятак правядзе іншы спецыяліст. Усё астатняе па-ранейшаму.
       *[other] Гэты занятак правядзе { $name }. Усё астатняе па-ранейшаму.
    }
parent-courses-substitute-rest =
    <b>{ $title }</b>
    Пачынаючы з занятку: { $at }
    { $name ->
        [none] Весці будзе іншы спецыяліст. Усё астатняе па-ранейшаму.
       *[other] Весці будзе { $name }. Усё астатняе па-ранейшаму.
    }
parent-courses-missed = Нам вас не хапала на «{ $title }». Так бывае, месца застаецца за вамі. Будзем рады сустрэцца.
parent-courses-my = <b>Вашы курсы</b>
parent-courses-my-title = <b>{ $title }</b>
parent-courses-data = Курсы вашага дзіцяці
parent-courses-data-age = Узрост дзіцяці
