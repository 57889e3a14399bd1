specialist-profile-open = Իմ պրոֆիլը
specialist-profile-professions = Մասնագիտություններ
specialist-profile-topics = Թեմաներ
specialist-profile-languages = Լեզուներ
specialist-profile-countries = Երկրներ
specialist-profile-limit = Շաբաթական սահման
specialist-profile-hours = Ժամեր
specialist-profile-name = Անուն
specialist-profile-line = { $title }՝ { $value }
specialist-profile-line-name = Անունը ծնողների համար՝ { $value }
specialist-profile-line-limit =
    { $count ->
        [0] Շաբաթական սահման՝ չկա
        [one] Շաբաթական սահման՝ { $count } հարց
       *[other] Շաբաթական սահման՝ { $count } հարց
    }
specialist-profile-line-hours = Ժամեր՝ { $hours } ({ $city })
specialist-profile-nothing = նշված չէ
specialist-profile-all = բոլորը
specialist-profile-by-profession = մասնագիտության բոլոր թեմաները
specialist-profile-which-professions = Նշեք Ձեր մասնագիտությունները։ Հարցերը գալիս են ըստ դրանց։
specialist-profile-which-topics = Նշեք թեմաները, եթե միայն դրանք են պետք։ Եթե ոչինչ նշված չէ, գալիս են մասնագիտության բոլոր թեմաները։
specialist-profile-which-languages = Նշեք լեզուները, որոնցով պատասխանում եք։ Եթե նշված չեն՝ բոլորը։
specialist-profile-which-countries = Նշեք երկրները, որոնց համար պատասխանում եք։ Եթե նշված չեն՝ բոլորը։
specialist-profile-which-limit = Շաբաթական քանի՞ հարց եք պատրաստ վերցնել։
specialist-profile-a-week =
    { $count ->
        [0] Առանց սահմանի
        [one] Շաբաթական { $count }
       *[other] Շաբաթական { $count }
    }
specialist-profile-which-hours = Ե՞րբ կարող են հարցեր գալ։ Ընտրեք կամ գրեք ժամերը՝ երկ-ուր 9-13, 15-18; շբթ 10-14։ Ժամերը Ձեր տեղական ժամանակով են, այն կարելի է փոխել այստեղ՝ /settings
specialist-profile-hours-daytime = Ամեն օր 09:00–20:00
specialist-profile-hours-office = Երկ–ուր 09:00–18:00
specialist-profile-hours-evenings = Երեկոյան 18:00–22:00
specialist-profile-hours-always = Ցանկացած ժամի
specialist-profile-hours-unclear = Չկարողացա կարդալ ժամերը։ Գրեք այսպես՝ երկ-ուր 9-13, 15-18; շբթ 10-14
specialist-profile-which-name = Գրեք անունը, որը ծնողները կտեսնեն պատասխանների տակ։
