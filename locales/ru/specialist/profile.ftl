specialist-profile-open = Мой профиль
specialist-profile-professions = Профессии
specialist-profile-topics = Темы
specialist-profile-languages = Языки
specialist-profile-countries = Страны
specialist-profile-limit = Лимит в неделю
specialist-profile-hours = Часы
specialist-profile-name = Имя
specialist-profile-line = { $title }: { $value }
specialist-profile-line-name = Имя для родителей: { $value }
specialist-profile-line-limit =
    { $count ->
        [0] Лимит в неделю: нет
        [one] Лимит в неделю: { $count } вопрос
        [few] Лимит в неделю: { $count } вопроса
        [many] Лимит в неделю: { $count } вопросов
       *[other] Лимит в неделю: { $count } вопроса
    }
specialist-profile-line-hours = Часы: { $hours } ({ $city })
specialist-profile-nothing = не указано
specialist-profile-all = все
specialist-profile-by-profession = все по профессии
specialist-profile-which-professions = Отметьте профессии. По ним приходят вопросы.
specialist-profile-which-topics = Отметьте темы, если нужны только они. Без отметок приходят все темы профессии.
specialist-profile-which-languages = Отметьте языки, на которых отвечаете. Без отметок: все.
specialist-profile-which-countries = Отметьте страны, для которых отвечаете. Без отметок: все.
specialist-profile-which-limit = Сколько вопросов в неделю вы готовы брать?
specialist-profile-a-week =
    { $count ->
        [0] Без лимита
        [one] { $count } в неделю
        [few] { $count } в неделю
        [many] { $count } в неделю
       *[other] { $count } в неделю
    }
specialist-profile-which-hours = Когда могут приходить вопросы? Выберите или напишите часы: пн-пт 9-13, 15-18; сб 10-14. Часы считаются по вашему времени, его можно сменить в /settings.
specialist-profile-hours-daytime = Каждый день 09:00–20:00
specialist-profile-hours-office = Пн–Пт 09:00–18:00
specialist-profile-hours-evenings = Вечером 18:00–22:00
specialist-profile-hours-always = В любое время
specialist-profile-hours-unclear = Не получилось прочитать часы. Напишите так: пн-пт 9-13, 15-18; сб 10-14
specialist-profile-which-name = Напишите имя, которое родители увидят под ответами.
