specialist-profile-open = Менің профилім
specialist-profile-professions = Мамандықтар
specialist-profile-topics = Тақырыптар
specialist-profile-languages = Тілдер
specialist-profile-countries = Елдер
specialist-profile-limit = Апталық шек
specialist-profile-hours = Сағаттар
specialist-profile-name = Аты
specialist-profile-line = { $title }: { $value }
specialist-profile-line-name = Ата-аналар көретін ат: { $value }
specialist-profile-line-limit =
    { $count ->
        [0] Апталық шек: жоқ
        [one] Апталық шек: { $count } сұрақ
       *[other] Апталық шек: { $count } сұрақ
    }
specialist-profile-line-hours = Сағаттар: { $hours } ({ $city })
specialist-profile-nothing = көрсетілмеген
specialist-profile-all = барлығы
specialist-profile-by-profession = мамандық бойынша барлығы
specialist-profile-which-professions = Мамандықтарыңызды белгілеңіз. Сұрақтар солар бойынша келеді.
specialist-profile-which-topics = Тек белгілі тақырыптар керек болса, соларды белгілеңіз. Белгі қойылмаса, мамандықтың барлық тақырыбы келеді.
specialist-profile-which-languages = Жауап беретін тілдеріңізді белгілеңіз. Белгі қойылмаса: барлығы.
specialist-profile-which-countries = Қай елдерге жауап беретініңізді белгілеңіз. Белгі қойылмаса: барлығы.
specialist-profile-which-limit = Аптасына неше сұрақ алуға дайынсыз?
specialist-profile-a-week =
    { $count ->
        [0] Шектеусіз
        [one] Аптасына { $count }
       *[other] Аптасына { $count }
    }
specialist-profile-which-hours = Сұрақтар қай уақытта келе алады? Таңдаңыз немесе сағаттарды жазыңыз: дс-жм 9-13, 15-18; сб 10-14. Сағаттар сіздің уақытыңызбен есептеледі, оны /settings бөлімінде өзгертуге болады.
specialist-profile-hours-daytime = Күн сайын 09:00–20:00
specialist-profile-hours-office = Дс–Жм 09:00–18:00
specialist-profile-hours-evenings = Кешке 18:00–22:00
specialist-profile-hours-always = Кез келген уақытта
specialist-profile-hours-unclear = Сағаттарды оқи алмадым. Былай жазыңыз: дс-жм 9-13, 15-18; сб 10-14
specialist-profile-which-name = Ата-аналар жауап астынан көретін атты жазыңыз.
