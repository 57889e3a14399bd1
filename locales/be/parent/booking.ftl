parent-booking-join = Запісацца
parent-booking-wait = Стаць у ліст чакання
parent-booking-cancel = Адмяніць маё месца
parent-booking-leave-line = Пайсці з ліста чакання
parent-booking-interested = Мне цікава
parent-booking-not-interested = Ужо не цікава
parent-booking-who = Змяніць, хто прыйдзе
parent-booking-choose = Выбраць, хто прыйдзе
parent-booking-take = Заняць месца
parent-booking-decline = Не, дзякуй
parent-booking-again = Запісацца зноў
parent-booking-adults =
    { $count ->
        [one] { $count } дарослы
        [few] { $count } дарослыя
        [many] { $count } дарослых
       *[other] { $count } дарослага
    }
parent-booking-children =
    { $count ->
        [one] { $count } дзіця
        [few] { $count } дзіцяці
        [many] { $count } дзяцей
       *[other] { $count } дзіцяці
    }
parent-booking-both = { $adults } і { $children }
parent-booking-you-come = Вы запісаны: { $who }.
parent-booking-you-wait = У лісце чакання ваш нумар { $number }: { $who }.
parent-booking-is-offered = Месца трымаецца за вамі да { $until }: { $who }.
parent-booking-you-are-interested = Вам гэта цікава.
parent-booking-joined =
    <b>{ $stand }</b>
    { $title }
    { $when }
    { $town }
parent-booking-rule = Калі месцы вызваляцца, прапаную іх па парадку спіса. На адказ будзе да сутак. Калі для ўсіх вас месцаў мала, меншая сям'я можа прайсці раней.
parent-booking-join-now = Дзякуй. Цяпер можна запісацца.
parent-booking-film-question = Там здымаюць. Ці можна здымаць вас?
parent-booking-film-yes = Можна здымаць
parent-booking-film-no = Не здымайце нас
parent-booking-party =
    <b>{ $title }</b>
    { $who }
parent-booking-ages = Узрост дзяцей
parent-booking-needs = Што нам там трэба
parent-booking-note = Напісаць вядучым
parent-booking-share = Паказаць гэта вядучым
parent-booking-stop-sharing = Не паказваць вядучым
parent-booking-sign = Назваць маё імя
parent-booking-unsign = Не паказваць імя
parent-booking-shared = Вядучыя бачаць узрост, патрэбы і запіску вашай сям'і.
parent-booking-counted = Вядучыя бачаць, колькі вас. Узрост і патрэбы толькі лічацца разам з усімі сем'ямі.
parent-booking-kind-question = { $question } Адказаць можна запіскай вядучым.
parent-booking-told-ages = Узрост: { $ages }
parent-booking-told-needs = Вам трэба: { $needs }
parent-booking-told-note = Запіска: { $note }
parent-booking-told-name = Вядучыя ведаюць вас як: { $name }
parent-booking-told-no-filming = Вас не здымаюць.
parent-booking-needs-what = Што трэба там вашай сям'і? Адзначце ўсё, што падыходзіць.
parent-booking-ask-ages =
    { $count ->
        [one] Колькі гадоў дзіцяці? Дастаткова ліку: 4.
        [few] Колькі гадоў дзецям? Дастаткова лікаў: 3, 7.
        [many] Колькі гадоў дзецям? Дастаткова лікаў: 3, 7.
       *[other] Колькі гадоў дзецям? Дастаткова лікаў: 3, 7.
    }
parent-booking-ages-again =
    { $count ->
        [one] Не ўдалося прачытаць узрост ({ $count } дзіця). Дастаткова поўных гадоў: 4.
        [few] Не ўдалося прачытаць узрост ({ $count } дзіцяці). Дастаткова поўных гадоў: 3, 7.
        [many] Не ўдалося прачытаць узрост ({ $count } дзяцей). Дастаткова поўных гадоў: 3, 7.
       *[other] Не ўдалося прачытаць узрост ({ $count } дзіцяці). Дастаткова поўных гадоў: 3, 7.
    }
parent-booking-ask-note = Што важна ведаць вядучым? Дастаткова некалькіх слоў.
parent-booking-words-only = Напішыце, калі ласка, словамі.
parent-booking-declined = Добра, месца атрымае наступная сям'я.
parent-booking-left = Вы больш не запісаны: «{ $title }». Дзякуй, што сказалі: месца атрымае нехта іншы.
parent-booking-offered =
    <b>Для вас ёсць месца: { $title }</b>
    { $who }
    { $when }
    { $town }
parent-booking-offered-until = Трымаю яго за вамі да { $until }. Потым прапаную наступнай сям'і.
parent-booking-lapsed = Месца («{ $title }») перайшло наступнай сям'і: адказу не было. Можна зноў стаць у ліст чакання.
parent-booking-withdrawn = <b>Нам шкада: месца для вас не будзе, «{ $title }» ({ $when }).</b> Месцаў аказалася менш, чым мы абяцалі. Можна стаць у ліст чакання. Гэта наша памылка, не ваша.
parent-booking-full = Месцы толькі што скончыліся. Можна стаць у ліст чакання.
parent-booking-too-few =
    { $count ->
        [one] Вольна толькі { $count } месца, а вас больш. Можна пачакаць месцаў для ўсіх або прыйсці меншым складам.
        [few] Вольна толькі { $count } месцы, а вас больш. Можна пачакаць месцаў для ўсіх або прыйсці меншым складам.
        [many] Вольна толькі { $count } месцаў, а вас больш. Можна пачакаць месцаў для ўсіх або прыйсці меншым складам.
       *[other] Вольна толькі { $count } месца, а вас больш. Можна пачакаць месцаў для ўсіх або прыйсці меншым складам.
    }
parent-booking-still-places = Месцы яшчэ ёсць, чакаць не трэба.
parent-booking-too-large =
    { $count ->
        [one] Тут змяшчаецца не больш за { $count } чалавека. Можна прыйсці меншым складам.
        [few] Тут змяшчаецца не больш за { $count } чалавекі. Можна прыйсці меншым складам.
        [many] Тут змяшчаецца не больш за { $count } чалавек. Можна прыйсці меншым складам.
       *[other] Тут змяшчаецца не больш за { $count } чалавека. Можна прыйсці меншым складам.
    }
parent-booking-empty = Нехта павінен прыйсці. Калі ніхто не зможа, адмяніце месца.
parent-booking-offer-gone = Гэтай прапановы ўжо няма. Можна зноў стаць у ліст чакання.
parent-booking-gone = Падзея прайшла або адменена.
parent-booking-my = <b>Вашы падзеі</b>
parent-booking-my-line =
    <b>{ $title }</b>
    { $when }
    { $town }
    { $stand }
parent-booking-data = Падзеі, на якія вы запісваліся
parent-booking-data-adults = Дарослых
parent-booking-data-children = Дзяцей
parent-booking-data-ages = Узрост дзяцей
parent-booking-data-needs = Што трэба
parent-booking-data-note = Запіска
parent-booking-with-course = Гэта адзін з заняткаў курса. Дзіця запісваюць на ўвесь курс, адкрыйце яго і паглядзіце як.
parent-booking-for-specialists = Гэтая падзея для спецыялістаў. Для сем'яў ёсць іншыя.
parent-booking-for-journalists = Гэтая падзея для журналістаў. Вы журналіст?
parent-booking-i-am-journalist = Я журналіст, запісацца
