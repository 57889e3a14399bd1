specialist-profile-open = Mon profil
specialist-profile-professions = Professions
specialist-profile-topics = Sujets
specialist-profile-languages = Langues
specialist-profile-countries = Pays
specialist-profile-limit = Limite par semaine
specialist-profile-hours = Heures
specialist-profile-name = Nom
specialist-profile-line = { $title } : { $value }
specialist-profile-line-name = Nom vu par les parents : { $value }
specialist-profile-line-limit =
    { $count ->
        [0] Limite par semaine : aucune
        [one] Limite par semaine : { $count } question
        [many] Limite par semaine : { $count } questions
       *[other] Limite par semaine : { $count } questions
    }
specialist-profile-line-hours = Heures : { $hours } ({ $city })
specialist-profile-nothing = non indiqué
specialist-profile-all = sans restriction
specialist-profile-by-profession = tous ceux de la profession
specialist-profile-which-professions = Cochez vos professions. Elles décident des questions que vous recevez.
specialist-profile-which-topics = Cochez des sujets pour ne recevoir que ceux-là. Sans coche, tous ceux de votre profession arrivent.
specialist-profile-which-languages = Cochez les langues dans lesquelles vous répondez. Sans coche : toutes.
specialist-profile-which-countries = Cochez les pays pour lesquels vous répondez. Sans coche : tous.
specialist-profile-which-limit = Combien de questions par semaine, au plus ?
specialist-profile-a-week =
    { $count ->
        [0] Sans limite
        [one] { $count } par semaine
        [many] { $count } par semaine
       *[other] { $count } par semaine
    }
specialist-profile-which-hours = Quand les questions peuvent-elles arriver ? Choisissez, ou écrivez vos heures : lun-ven 9-13, 15-18; sam 10-14. Elles suivent votre fuseau, réglé dans /settings.
specialist-profile-hours-daytime = Chaque jour 09:00–20:00
specialist-profile-hours-office = Lun–Ven 09:00–18:00
specialist-profile-hours-evenings = Le soir 18:00–22:00
specialist-profile-hours-always = À toute heure
specialist-profile-hours-unclear = Je n'ai pas pu lire ces heures. Écrivez ainsi : lun-ven 9-13, 15-18; sam 10-14
specialist-profile-which-name = Écrivez le nom que les parents voient sous vos réponses.
