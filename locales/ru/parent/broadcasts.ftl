parent-broadcasts-open = Объявления
parent-broadcasts-stop = Не присылать объявления
parent-broadcasts-mute = Не присылать месяц
parent-broadcasts-again = Включить снова
parent-broadcasts-on = Объявления включены: события и новости от организаторов.
parent-broadcasts-stopped = Объявления выключены. Ответы на ваши вопросы приходят как раньше.
parent-broadcasts-muted = Объявлений не будет до { $until }. Ответы на ваши вопросы приходят как раньше.
parent-broadcasts-topics = Темы
parent-broadcasts-topics-count =
    { $count ->
        [0] Вы пока не выбрали ни одной темы.
        [one] Вы следите за { $count } темой.
        [few] Вы следите за { $count } темами.
        [many] Вы следите за { $count } темами.
       *[other] Вы следите за { $count } темы.
    }
parent-broadcasts-which-topics = О каких темах вам рассказывать? Нажмите, чтобы выбрать или убрать.
parent-broadcasts-choose-now = Спасибо. Теперь можно выбрать.
parent-broadcasts-coming =
    { $count ->
        [one] К вам идёт { $count } объявление:
        [few] К вам идут { $count } объявления:
        [many] К вам идут { $count } объявлений:
       *[other] К вам идут { $count } объявления:
    }
parent-broadcasts-coming-one = { $at }: { $title }
parent-broadcasts-saved-up =
    { $count ->
        [one] Ещё { $count } придёт заголовком в письме за неделю, { $at }.
        [few] Ещё { $count } придут заголовками в письме за неделю, { $at }.
        [many] Ещё { $count } придут заголовками в письме за неделю, { $at }.
       *[other] Ещё { $count } придут заголовками в письме за неделю, { $at }.
    }
