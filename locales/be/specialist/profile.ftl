specialist-profile-open = Мой профіль
specialist-profile-professions = Прафесіі
specialist-profile-topics = Тэмы
specialist-profile-languages = Мовы
specialist-profile-countries = Краіны
specialist-profile-limit = Ліміт на тыдзень
specialist-profile-hours = Гадзіны
specialist-profile-name = Імя
specialist-profile-line = { $title }: { $value }
specialist-profile-line-name = Імя для бацькоў: { $value }
specialist-profile-line-limit =
    { $count ->
        [0] Ліміт на тыдзень: няма
        [one] Ліміт на тыдзень: { $count } пытанне
        [few] Ліміт на тыдзень: { $count } пытанні
        [many] Ліміт на тыдзень: { $count } пытанняў
       *[other] Ліміт на тыдзень: { $count } пытання
    }
specialist-profile-line-hours = Гадзіны: { $hours } ({ $city })
specialist-profile-nothing = не пазначана
specialist-profile-all = усе
specialist-profile-by-profession = усе па прафесіі
specialist-profile-which-professions = Адзначце прафесіі. Па іх прыходзяць пытанні.
specialist-profile-which-topics = Адзначце тэмы, калі патрэбны толькі яны. Без адзнак прыходзяць усе тэмы прафесіі.
specialist-profile-which-languages = Адзначце мовы, на якіх адказваеце. Без адзнак: усе.
specialist-profile-which-countries = Адзначце краіны, для якіх адказваеце. Без адзнак: усе.
specialist-profile-which-limit = Колькі пытанняў на тыдзень вы гатовыя браць?
specialist-profile-a-week =
    { $count ->
        [0] Без ліміту
        [one] { $count } на тыдзень
        [few] { $count } на тыдзень
        [many] { $count } на тыдзень
       *[other] { $count } на тыдзень
    }
specialist-profile-which-hours = Калі могуць прыходзіць пытанні? Выберыце або напішыце гадзіны: пн-пт 9-13, 15-18; сб 10-14. Гадзіны лічацца па вашым часе, яго можна змяніць у /settings.
specialist-profile-hours-daytime = Кожны дзень 09:00–20:00
specialist-profile-hours-office = Пн–Пт 09:00–18:00
specialist-profile-hours-evenings = Увечары 18:00–22:00
specialist-profile-hours-always = У любы час
specialist-profile-hours-unclear = Не атрымалася прачытаць гадзіны. Напішыце так: пн-пт 9-13, 15-18; сб 10-14
specialist-profile-which-name = Напішыце імя, якое бацькі ўбачаць пад адказамі.
