common-crisis-now-question = Это происходит прямо сейчас?
common-crisis-yes = Да, прямо сейчас
common-crisis-no = Нет, это вопрос
common-crisis-alert =
    { $level ->
        [now] Похоже на экстренный случай: { $category }.
       *[ask] Возможно, экстренный случай: { $category }.
    } { $language }, { $country }. Номер для звонка человек получил. Сам текст я не передаю.
common-crisis-category =
    { $category ->
        [suicidal_thoughts] мысли о самоубийстве
        [child_not_breathing] ребёнок не дышит или подавился
        [seizure_over_5_min] приступ не проходит
        [violence] насилие
        [abandonment_or_custody_fear] страх потерять ребёнка или отказаться от него
        [acute_psychosis] спутанность, потеря связи с реальностью
       *[other] { $category }
    }
common-crisis-hand-over = Пусть дежурный прочитает
common-crisis-handed-over = Дежурный видит ваше сообщение: №{ $number }. Ответ придёт сюда. Если опасность сейчас, звоните по номеру выше.
common-crisis-not-found = Вашего сообщения у меня уже нет: я его не сохранял. Напишите здесь, и я передам человеку.
common-crisis-clear = Очистить этот чат
common-crisis-clear-note = «Очистить этот чат» удалит сообщения за последние два дня. Более старые и уже показанные уведомления удалите сами в Telegram.
common-crisis-cleared = Удалено то, что разрешает Telegram: последние два дня. Более старое удалите в меню чата.
