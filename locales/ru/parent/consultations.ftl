parent-consultations-open = Записаться на консультацию
parent-consultations-who =
    <b>С кем вы хотите поговорить?</b>

    Число показывает, сколько времени свободно.
parent-consultations-none = Свободного времени для консультаций сейчас нет. Могу передать ваш вопрос специалисту.
parent-consultations-none-here = { $name }: на вашем языке времени пока нет. Можно посмотреть на всех языках.
parent-consultations-counted = { $name } ({ $count })
parent-consultations-all-languages = На всех языках
parent-consultations-own-language = Только на моём языке
parent-consultations-days =
    <b>{ $name }</b>
    Какой день вам подходит? Время по вашим часам: { $city }.
parent-consultations-day =
    <b>{ $name }</b>
    { $day }, по вашим часам: { $city }.
parent-consultations-day-empty = На этот день времени больше нет.
parent-consultations-time = { $hour } · { $name }
parent-consultations-time-taken = { $hour } · { $name } · занято
parent-consultations-moment = { $day }, { $hour }
parent-consultations-when = { $at }, { $minutes } мин
parent-consultations-there = На месте это { $day }, { $start } (часовой пояс: { $city })
parent-consultations-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-consultations-languages = Языки: { $languages }
parent-consultations-online = Онлайн. Ссылка придёт, когда вы запишетесь.
parent-consultations-place = Где: { $place }
parent-consultations-link = Онлайн: { $link }
parent-consultations-book = Записаться
parent-consultations-booked = <b>Вы записаны.</b>
parent-consultations-reminded-twice = Напомню за день и за два часа. Специалист увидит ваше имя, только если вы включили это в /settings.
parent-consultations-reminded-once = Напомню перед началом. Специалист увидит ваше имя, только если вы включили это в /settings.
parent-consultations-move = Перенести
parent-consultations-cancel = Отменить запись
parent-consultations-cancelled = Запись отменена. Специалист знает, время свободно для другой семьи. Спасибо, что предупредили.
parent-consultations-this-again = Посмотреть это время снова
parent-consultations-others = Другое время
parent-consultations-move-to = Какое время удобнее? Ваша запись сохраняется, пока вы не выберете. По вашим часам: { $city }.
parent-consultations-no-other = Другого свободного времени у этого специалиста сейчас нет.
parent-consultations-again = Свободное время этого специалиста, по вашим часам: { $city }.
parent-consultations-same-again = Тот же специалист, новое время
parent-consultations-yours =
    { $count ->
        [one] Впереди { $count } консультация.
        [few] Впереди { $count } консультации.
        [many] Впереди { $count } консультаций.
       *[other] Впереди { $count } консультации.
    }
parent-consultations-after-consent = Спасибо. Теперь нажмите кнопку под временем выше ещё раз.
parent-consultations-taken = Это время только что заняла другая семья. У вас ничего не изменилось. Можно подождать его или выбрать другое.
parent-consultations-own-slot = Это ваше собственное время. На него записываются семьи.
parent-consultations-booked-then = В эти часы у вас уже есть консультация. Выберите другое время или перенесите первую: /my
parent-consultations-enough = У вас впереди три консультации. После одной из них можно записаться снова, или отмените одну: /my
parent-consultations-over = Эту запись уже нельзя изменить. Консультация началась, отменена или перенесена.
parent-consultations-join-line = В лист ожидания
parent-consultations-leave-line = Выйти из листа ожидания
parent-consultations-in-line = Вы в листе ожидания, место { $place }. Если время освободится, я придержу его для вас и сразу напишу.
parent-consultations-left-line = Готово. Вас больше нет в этом листе ожидания.
parent-consultations-offered = <b>Время, которого вы ждали, освободилось.</b>
parent-consultations-held-until = Держу его для вас до: { $day }, { $hour } (часовой пояс: { $city }).
parent-consultations-decline = Нет, спасибо
parent-consultations-passed = Время перешло следующей семье. Если консультация ещё нужна, посмотрите другое время.
parent-consultations-awaited-gone = Специалист снял время, которого вы ждали. Вот другое время.
parent-consultations-near-day = <b>Напоминаю о вашей консультации.</b>
parent-consultations-near-hours = <b>Ваша консультация скоро начнётся.</b>
parent-consultations-shifted = <b>Часы перевели.</b> Консультация теперь в это время:
parent-consultations-freed = <b>Специалист не сможет в назначенное время.</b> Нам очень жаль. Выберите, пожалуйста, другое.
parent-consultations-missed = Вы и специалист не встретились ({ $day }). Так бывает, никто не в обиде. Подобрать новое время?
parent-consultations-summed = <b>Ваша консультация, { $day }</b>
parent-consultations-summary = <blockquote expandable>{ $text }</blockquote>
parent-consultations-helped = Это помогло вам? 5 значит «очень».
parent-consultations-rated = Спасибо. Хотите добавить пару слов?
parent-consultations-rated-low = Спасибо за честность. Это увидит координатор. Расскажете, чего не хватило?
parent-consultations-rated-already = Ваша оценка уже сохранена. Спасибо.
parent-consultations-skip = Пропустить
parent-consultations-thanks = Спасибо. Пишите, когда понадобится.
