specialist-consultations-open = Իմ խորհրդատվության ժամերը
specialist-consultations-none = Առջևում խորհրդատվության ժամ չունեք։ Ավելացրեք, և ընտանիքները կկարողանան անմիջապես գրանցվել։
specialist-consultations-yours =
    { $count ->
        [one] Առջևում { $count } ժամ,
       *[other] Առջևում { $count } ժամ,
    } { $booked ->
        [0] գրանցում չկա։
        [one] { $booked } զբաղված։
       *[other] { $booked } զբաղված։
    }
specialist-consultations-line-free = { $day }, { $hour } · ազատ
specialist-consultations-line-booked = { $day }, { $hour } · զբաղված
specialist-consultations-add = Ավելացնել ժամեր
specialist-consultations-all = Իմ ժամերը
specialist-consultations-which-way = Առցա՞նց, թե՞ տեղում։
specialist-consultations-online = Առցանց
specialist-consultations-at-place = Տեղում
specialist-consultations-ask-link = Ուղարկեք հանդիպման հղումը։ Այն կտեսնի միայն գրանցված ընտանիքը։
specialist-consultations-ask-place = Որտե՞ղ։ Օրինակ՝ Երևան, Աբովյան 5, սենյակ 12
specialist-consultations-ask-times =
    Ե՞րբ։ Ժամային գոտի՝ { $city }։

    Օրինակ՝
    14.05 15:00
    երկ, չրք 17:00-19:00
    14-16 մայիսի 10:00-14:00
specialist-consultations-preview =
    Ժամային գոտի՝ { $city }
    Որտեղ՝ { $where }
specialist-consultations-moment = { $day }, { $start }–{ $end }
specialist-consultations-more =
    { $count ->
        [one] և ևս { $count }
       *[other] և ևս { $count }
    }
specialist-consultations-rewrite = Ժամերը փոխելու համար նորից գրեք։
specialist-consultations-minutes = { $count } րոպե
specialist-consultations-weeks =
    { $count ->
        [1] Մեկ անգամ
        [one] { $count } շաբաթ
       *[other] { $count } շաբաթ
    }
specialist-consultations-zone = Ժամային գոտի՝ { $city }
specialist-consultations-which-zone = Ո՞ր ժամացույցով եք նշում ժամերը։
specialist-consultations-publish =
    { $count ->
        [one] Հրապարակել { $count } ժամ
       *[other] Հրապարակել { $count } ժամ
    }
specialist-consultations-published =
    { $count ->
        [one] Հրապարակվեց { $count } ժամ։
       *[other] Հրապարակվեց { $count } ժամ։
    } Ընտանիքներն արդեն կարող են գրանցվել։
specialist-consultations-words-only = Խնդրում ենք գրել տեքստով։
specialist-consultations-times-unclear =
    Չկարողացա կարդալ օրն ու ժամերը։ Գրեք թվերով, մեկ տարվա սահմանում, օրինակ՝
    14.05 15:00
    երկ, չրք 17:00-19:00
    14-16 մայիսի 10:00-14:00
specialist-consultations-too-short = Այս ժամերն ավելի կարճ են, քան մեկ խորհրդատվությունը։ Գրեք ավելի երկար ժամեր կամ ընտրեք ավելի կարճ խորհրդատվություն։
specialist-consultations-past = Այս ժամն արդեն անցել է։ Գրեք ավելի ուշ ժամ։
specialist-consultations-hour-unsure = Այդ գիշեր ժամացույցները փոխվում են․ այդ ժամը չկա կամ երկու անգամ է լինում։ Ընտրեք այլ ժամ։
specialist-consultations-overlap = Այս ժամերին արդեն խորհրդատվության ժամ ունեք։ Ոչինչ չի հրապարակվել։ Գրեք այլ ժամեր։
specialist-consultations-too-many = Միանգամից ոչ ավելի, քան { $most } ժամ։ Գրեք ավելի քիչ օրեր կամ շաբաթներ։
specialist-consultations-link-unclear = Սա հղում չէ։ Այն սկսվում է https://
specialist-consultations-no-profession = Ընտանիքները փնտրում են ըստ մասնագիտության։ Նախ նշեք Ձերը։
specialist-consultations-to-profile = Իմ պրոֆիլը
specialist-consultations-where = Որտեղ՝ { $where }
specialist-consultations-free = Ազատ է։
specialist-consultations-family =
    { $age ->
        [none] Ընտանիք՝ { $language } · { $country }
       *[other] Ընտանիք՝ { $language } · { $country } · երեխան՝ { $age }
    }{ $name ->
        [none] {""}
       *[other] { " · " }{ $name }
    }
specialist-consultations-waiting =
    { $count ->
        [one] Սպասում է { $count } ընտանիք։
       *[other] Սպասում է { $count } ընտանիք։
    }
specialist-consultations-see = Բացել
specialist-consultations-withdraw = Հանել այս ժամը
specialist-consultations-withdraw-free = Ընտանիքներն այլևս չեն տեսնի այս ժամը։ Ով սպասում է, կիմանա։
specialist-consultations-withdraw-booked = Ընտանիքն անմիջապես կիմանա և կտեսնի այլ ժամեր։
specialist-consultations-withdraw-sure = Այո, հանել
specialist-consultations-withdrawn = Հանված է։ Բոլորը, ում դա վերաբերում է, տեղյակ են։
specialist-consultations-booked = <b>Ընտանիքը գրանցվել է խորհրդատվության։</b>
specialist-consultations-moved =
    <b>Ընտանիքը տեղափոխել է խորհրդատվությունը։</b>
    Նախկինում՝ { $was }
specialist-consultations-cancelled = <b>Ընտանիքը չեղարկել է։</b> Ժամը կանցնի սպասողին կամ նորից ազատ է։
specialist-consultations-over = <b>Խորհրդատվությունն ավարտվեց։</b> Ընտանիքը եկա՞վ։
specialist-consultations-they-came = Եկան
specialist-consultations-nobody-came = Ոչ ոք չեկավ
specialist-consultations-noted = Նշված է։ Կգրե՞ք մի քանի խոսք ընտանիքին։
specialist-consultations-write-summary = Գրել ամփոփում
specialist-consultations-no-summary = Առանց ամփոփման
specialist-consultations-missed = Նշված է։ Ընտանիքը բարի խոսք կստանա և կկարողանա նոր ժամ ընտրել։
specialist-consultations-ask-summary = Մի քանի խոսք ընտանիքին՝ ինչ տեսաք, ինչ անել, երբ նորից հանդիպել։ Ընտանիքը կարդում է՝ { $language }։ Տեքստը կգնա այնպես, ինչպես գրեք, ուստի գրեք այդ լեզվով, եթե կարող եք։
specialist-consultations-summary = Ձեր ամփոփումը․
specialist-consultations-send = Ուղարկել
specialist-consultations-sent = Ուղարկված է ընտանիքին։
specialist-consultations-closed = Նշված է։ Ընտանիքին կհարցնենք, թե արդյոք դա օգնեց։
specialist-consultations-not-yet = Խորհրդատվությունը դեռ չի սկսվել։
specialist-consultations-known = Սա արդեն նշված է։
specialist-consultations-not-helped = Ընտանիքը խորհրդատվությունը գնահատել է { $stars }՝ 5-ից ({ $day })։ Ընտանիքը գիտի, որ Դուք սա տեսնում եք։
