organizer-courses-open = Իմ դասընթացները
organizer-courses-mine =
    { $count ->
        [0] Դեռ դասընթաց չունեք։
        [one] Վարում եք { $count } դասընթաց։
       *[other] Վարում եք { $count } դասընթաց։
    }
organizer-courses-row = { $title } · { $status }
organizer-courses-new = Նոր դասընթաց
organizer-courses-which-kind = Անհատակա՞ն, թե՞ խմբային պարապմունքներ։
organizer-courses-ask-title = Ինչպե՞ս է կոչվում դասընթացը։ Գրեք անվանումը, իսկ ներքևում, եթե ուզում եք, ինչի մասին է։
organizer-courses-ask-where = Որտե՞ղ է։ Գրեք քաղաքը և հասցեն, օրինակ՝ Երևան, Աբովյան 5։ Կամ սեղմեք «Առցանց»։
organizer-courses-ask-seats = Քանի՞ երեխա կարող է մասնակցել։ Գրեք թիվը։
organizer-courses-dates = Օրերը
organizer-courses-leader = Վարողը
organizer-courses-who-leads = Ո՞վ է վարում դասընթացը։
organizer-courses-i-lead = Ես եմ վարում
organizer-courses-led-by = Վարող՝ { $name }
organizer-courses-children = Երեխաներ՝ { $taken }, տեղեր՝ { $seats }, սպասում են՝ { $waiting }
organizer-courses-clock =
    { $count ->
        [one] { $count } պարապմունք, ժամը՝ { $city }
       *[other] { $count } պարապմունք, ժամը՝ { $city }
    }
organizer-courses-not-ready = Ընտանիքները պետք է իմանան անվանումը, վայրը և օրերը, որոնք դեռ առջևում են։ Դրանցից մեկը պակասում է։
organizer-courses-already = Ընտանիքներն արդեն տեսնում են այս դասընթացը։ Պարապմունքը տեղափոխելու կամ չեղարկելու համար բացեք այն. տեղերը, տարիքը և տեքստերը կարելի է փոխել միշտ։
organizer-courses-below =
    { $count ->
        [one] Արդեն գրանցված է { $count } երեխա։ Ավելի քիչ տեղ չի կարելի։
       *[other] Արդեն գրանցված է { $count } երեխա։ Ավելի քիչ տեղ չի կարելի։
    }
organizer-courses-class-over = Արդեն անցել է կամ չեղարկված է։ Ոչինչ չի փոխվել։
organizer-courses-was-published =
    { $count ->
        [one] №{ $number } հրապարակված է, { $count } պարապմունք։ Ընտանիքները կարող են գրանցվել։
       *[other] №{ $number } հրապարակված է, { $count } պարապմունք։ Ընտանիքները կարող են գրանցվել։
    }
    Հղումը, որը բացում է այն՝ { $link }
organizer-courses-cancel = Չեղարկել դասընթացը
organizer-courses-cancel-sure =
    { $count ->
        [0] Չեղարկե՞լ բոլոր պարապմունքները հիմիկվանից։ Գրանցված ոչ ոք չկա։ Հետ բերել չի լինի։
        [one] Չեղարկե՞լ բոլոր պարապմունքները հիմիկվանից։ { $count } ընտանիք կիմանա մեկ անգամ։ Հետ բերել չի լինի։
       *[other] Չեղարկե՞լ բոլոր պարապմունքները հիմիկվանից։ { $count } ընտանիք կիմանա, ամեն մեկը մեկ անգամ։ Հետ բերել չի լինի։
    }
organizer-courses-cancel-yes = Այո, չեղարկել դասընթացը
organizer-courses-was-cancelled =
    { $count ->
        [one] №{ $number } չեղարկված է։ { $count } ընտանիք կիմանա մեկ րոպեից, գիշերը՝ առավոտյան։
       *[other] №{ $number } չեղարկված է։ { $count } ընտանիք կիմանա մեկ րոպեից, գիշերը՝ առավոտյան։
    }
organizer-courses-class = { $number }. { $day }, { $hour }
organizer-courses-class-off = { $number }. { $day }, { $hour } · չեղարկված է
organizer-courses-class-title =
    <b>{ $title }</b>
    Պարապմունք { $number }՝ { $at }
organizer-courses-came = Ով էր եկել
organizer-courses-move = Տեղափոխել
organizer-courses-substitute = Փոխարինող
organizer-courses-cancel-class = Չեղարկել այս պարապմունքը
organizer-courses-cancel-class-yes = Այո, չեղարկել պարապմունքը
organizer-courses-cancel-class-sure =
    { $count ->
        [0] Չեղարկե՞լ՝ { $at }։ Գրանցված ոչ ոք չկա։ Մյուս պարապմունքները մնում են։
        [one] Չեղարկե՞լ՝ { $at }։ { $count } ընտանիք կիմանա։ Մյուս պարապմունքները մնում են։
       *[other] Չեղարկե՞լ՝ { $at }։ { $count } ընտանիք կիմանա։ Մյուս պարապմունքները մնում են։
    }
organizer-courses-class-cancelled =
    { $count ->
        [one] Չեղարկված է՝ { $at }։ { $count } ընտանիք կիմանա մեկ րոպեից, գիշերը՝ առավոտյան։
       *[other] Չեղարկված է՝ { $at }։ { $count } ընտանիք կիմանա մեկ րոպեից, գիշերը՝ առավոտյան։
    }
organizer-courses-ask-move =
    <b>{ $title }</b>, { $at }
    Ե՞րբ տեղափոխել։ Վայրի ժամով՝ 28.02 18:00 կամ 28.02 18:00-19:00։
organizer-courses-moved =
    { $count ->
        [one] Տեղափոխված է՝ { $at }։ { $count } ընտանիք կիմանա մեկ րոպեից, գիշերը՝ առավոտյան։
       *[other] Տեղափոխված է՝ { $at }։ { $count } ընտանիք կիմանա մեկ րոպեից, գիշերը՝ առավոտյան։
    }
organizer-courses-who-instead = Ո՞վ կվարի փոխարենը։
organizer-courses-nobody-instead = Այս երկրում հիմա ուրիշ ազատ մասնագետ չկա։
organizer-courses-how-long = { $name } վարում է՝ { $at }։ Միայն այս պարապմո՞ւնքը, թե՞ հաջորդներն էլ։
organizer-courses-only-this = Միայն այս պարապմունքը
organizer-courses-and-later = Այս և բոլոր հաջորդները
organizer-courses-substituted =
    { $count ->
        [one] Վարում է { $name }։ Տեղեկացնում ենք մասնագետին և { $count } ընտանիքի։
       *[other] Վարում է { $name }։ Տեղեկացնում ենք մասնագետին և { $count } ընտանիքի։
    }
organizer-courses-who-came =
    { $count ->
        [0] Բոլորը նշված են։ Սեղմեք երեխայի վրա՝ նշումը փոխելու համար։
        [one] { $count } երեխա նշված չէ։ Սեղմեք՝ ✓ եկել էր, ✗ չէր եկել։
       *[other] { $count } երեխա նշված չէ։ Սեղմեք՝ ✓ եկել էր, ✗ չէր եկել։
    }
organizer-courses-nobody = Գրանցված երեխա չկա։
organizer-courses-pupil = №{ $number } · տարիք՝ { $age }
organizer-courses-absent = ✗ { $name }
organizer-courses-all-came = Մնացած բոլորը եկել էին
organizer-courses-noted = Նշված է։
organizer-courses-not-begun = Պարապմունքը դեռ չի սկսվել։ Նշել կարելի է սկսվելուց հետո։
organizer-courses-table-sent =
    { $count ->
        [one] { $count } երեխա, ամեն պարապմունքը՝ սյունակ։ Անուններ միայն այն ընտանիքների, որոնք ցույց են տալիս։
       *[other] { $count } երեխա, ամեն պարապմունքը՝ սյունակ։ Անուններ միայն այն ընտանիքների, որոնք ցույց են տալիս։
    }
organizer-courses-column-age = Տարիք
organizer-courses-column-class = { $at }
organizer-courses-column-came = Քանի պարապմունքի է եկել
organizer-courses-cell-came = եկել է
organizer-courses-cell-absent = չի եկել
organizer-courses-given =
    <b>Դուք վարում եք պարապմունք՝ { $title }</b>
    { $at }
organizer-courses-given-rest =
    <b>Դուք վարում եք պարապմունքները՝ { $title }</b>
    Սկսած՝ { $at }
organizer-courses-is-moved =
    <b>Ձեր պարապմունքը տեղափոխվել է՝ { $title }</b>
    Հիմա՝ { $at }
organizer-courses-is-off =
    <b>Ձեր պարապմունքը չեղարկվել է՝ { $title }</b>
    { $at }
organizer-courses-ask-came =
    <b>Պարապմունքն ավարտվեց՝ { $title }</b>
    { $at }
    Ո՞վ էր եկել։
