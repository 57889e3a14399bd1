common-crisis-now-question = Это происходит прямо сейчас?
common-crisis-yes = Да, прямо сейчас
common-crisis-no = Нет, это вопрос
common-crisis-alert =
    { $level ->
        [now] Похоже на экстренный случай: { $category }.
       *[ask] Возможно, экстренный случай: { $category }.
    } { $language }, { $country }. Номер для звонка человек получил. Текст не сохранён.
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
