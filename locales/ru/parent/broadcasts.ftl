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
parent-broadcasts-night = Тихие часы
parent-broadcasts-night-line = Тихие часы по вашим часам: { $hours }
parent-broadcasts-night-none = нет
parent-broadcasts-which-night = Когда ничего не присылать? Всё подождёт до утра.
parent-broadcasts-choose-now = Спасибо. Теперь можно выбрать.
parent-broadcasts-coming =
    { $count ->
        [one] К вам идёт { $count } объявление. Придёт { $at }.
        [few] К вам идут { $count } объявления. Ближайшее придёт { $at }.
        [many] К вам идут { $count } объявлений. Ближайшее придёт { $at }.
       *[other] К вам идут { $count } объявления. Ближайшее придёт { $at }.
    }
