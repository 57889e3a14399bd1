parent-knowledge-title = <b>{ $title }</b>
parent-knowledge-other-language = Бұл мәтін әзірге тек басқа тілде бар: { $language }.
parent-knowledge-expired = Бұл мәтіннің тексеру мерзімі өтіп кетті. Маманнан нақтылап алыңыз.
parent-knowledge-author = Авторы: { $author }
parent-knowledge-reviewed = Тексерген: { $reviewer }, { $day }
parent-knowledge-unsigned = Күні: { $day }. Бұл мәтінге маман әлі қол қойған жоқ.
parent-knowledge-sources = Дереккөздер: { $links }
parent-knowledge-also = Әлде мыналардың бірін айттыңыз ба?
parent-knowledge-helped = Көмектесті
parent-knowledge-not-it = Керегім бұл емес
parent-knowledge-glad = Көмектескені жақсы болды. Керек кезде жазыңыз.
parent-knowledge-not-it-then = Айтқаныңызға рақмет. Сұрақты маманға бере аламын. Немесе басқа сөзбен жазып көріңіз.
parent-knowledge-did-you-mean = Дұрыс түсіндім бе, сенімді емеспін. Мүмкін, мыналардың бірі шығар?
parent-knowledge-unknown = Бұған тексерілген жауабым жоқ. Маманға берейін бе?
parent-knowledge-not-covered = { $reason }
parent-knowledge-no-words = Бұл хабардан сөз таба алмадым. Сұрақты кез келген тілде жазыңыз немесе маманнан сұраңыз.
parent-knowledge-rephrase = Басқаша сұрау
parent-knowledge-rephrase-how =
    Басқа сөзбен, жақын адамыңызға айтқандай жазыңыз.
    Не болып жатыр, балаңыз неше жаста, ең қатты не алаңдатады.
parent-knowledge-invite =
    Сұрағыңызды өз сөзіңізбен, кез келген тілде жазыңыз.
    Фото, құжат немесе дауыстық хабар жіберуге де болады.
