parent-broadcasts-open = Аб'явы
parent-broadcasts-stop = Не дасылаць аб'явы
parent-broadcasts-mute = Не дасылаць месяц
parent-broadcasts-again = Уключыць зноў
parent-broadcasts-on = Аб'явы ўключаны: падзеі і навіны ад арганізатараў.
parent-broadcasts-stopped = Аб'явы выключаны. Адказы на вашы пытанні прыходзяць як раней.
parent-broadcasts-muted = Аб'яў не будзе да { $until }. Адказы на вашы пытанні прыходзяць як раней.
parent-broadcasts-topics = Тэмы
parent-broadcasts-topics-count =
    { $count ->
        [0] Вы пакуль не выбралі ніводнай тэмы.
        [one] Вы сочыце за { $count } тэмай.
        [few] Вы сочыце за { $count } тэмамі.
        [many] Вы сочыце за { $count } тэмамі.
       *[other] Вы сочыце за { $count } тэмы.
    }
parent-broadcasts-which-topics = Пра якія тэмы вам расказваць? Націсніце, каб выбраць або прыбраць.
parent-broadcasts-choose-now = Дзякуй. Цяпер можна выбраць.
parent-broadcasts-coming =
    { $count ->
        [one] Да вас ідзе { $count } аб'ява:
        [few] Да вас ідуць { $count } аб'явы:
        [many] Да вас ідуць { $count } аб'яў:
       *[other] Да вас ідуць { $count } аб'явы:
    }
parent-broadcasts-coming-one = { $at }: { $title }
parent-broadcasts-saved-up =
    { $count ->
        [one] Яшчэ { $count } прыйдзе загалоўкам у лісце за тыдзень, { $at }.
        [few] Яшчэ { $count } прыйдуць загалоўкамі ў лісце за тыдзень, { $at }.
        [many] Яшчэ { $count } прыйдуць загалоўкамі ў лісце за тыдзень, { $at }.
       *[other] Яшчэ { $count } прыйдуць загалоўкамі ў лісце за тыдзень, { $at }.
    }
