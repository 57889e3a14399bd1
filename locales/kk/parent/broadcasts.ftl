parent-broadcasts-open = Хабарландырулар
parent-broadcasts-stop = Хабарландыру жібермеу
parent-broadcasts-mute = Бір ай жібермеу
parent-broadcasts-again = Қайта қосу
parent-broadcasts-on = Хабарландыру қосулы: іс-шаралар мен ұйымдастырушылардың жаңалықтары.
parent-broadcasts-stopped = Хабарландыру өшірулі. Сұрақтарыңызға жауап бұрынғыдай келеді.
parent-broadcasts-muted = { $until } дейін хабарландыру болмайды. Сұрақтарыңызға жауап бұрынғыдай келеді.
parent-broadcasts-topics = Тақырыптар
parent-broadcasts-topics-count =
    { $count ->
        [0] Әзірге бірде-бір тақырып таңдамадыңыз.
        [one] Сіз { $count } тақырыпты бақылайсыз.
       *[other] Сіз { $count } тақырыпты бақылайсыз.
    }
parent-broadcasts-which-topics = Қай тақырыптар туралы айтайық? Қосу немесе алып тастау үшін басыңыз.
parent-broadcasts-night = Тыныш сағаттар
parent-broadcasts-night-line = Өз уақытыңызбен тыныш сағаттар: { $hours }
parent-broadcasts-night-none = жоқ
parent-broadcasts-which-night = Қашан ештеңе жібермейік? Бәрі таңға дейін күтеді.
parent-broadcasts-choose-now = Рақмет. Енді таңдауға болады.
parent-broadcasts-coming =
    { $count ->
        [one] Сізге { $count } хабарландыру келе жатыр. { $at } келеді.
       *[other] Сізге { $count } хабарландыру келе жатыр. Ең жақыны { $at } келеді.
    }
