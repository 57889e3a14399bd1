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
parent-broadcasts-choose-now = Рақмет. Енді таңдауға болады.
parent-broadcasts-coming =
    { $count ->
        [one] Сізге { $count } хабарландыру келе жатыр:
       *[other] Сізге { $count } хабарландыру келе жатыр:
    }
parent-broadcasts-coming-one = { $at }: { $title }
parent-broadcasts-saved-up =
    { $count ->
        [one] Тағы { $count } хабарландыру { $at } күнгі апталық хатта тақырыбымен келеді.
       *[other] Тағы { $count } хабарландыру { $at } күнгі апталық хатта тақырыптарымен келеді.
    }
