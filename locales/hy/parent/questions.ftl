parent-questions-ask-specialist = Հարցնել մասնագետին
parent-questions-passing = Կփոխանցեմ այսպես․ { $profession }։ Թեմա՝ { $topic }։
parent-questions-draft =
    { $files ->
        [0] <blockquote>{ $words }</blockquote>
        [one] <blockquote>{ $words }</blockquote>
            Եվ { $files } ֆայլ։
       *[other] <blockquote>{ $words }</blockquote>
            Եվ { $files } ֆայլ։
    }
parent-questions-anonymous = Մասնագետը Ձեր անունը չի տեսնի։ Կարող եք լրացնել, ֆայլ ավելացնել, թեման փոխել կամ ուղարկել։
parent-questions-send = Ուղարկել
parent-questions-all-topics = Բոլոր թեմաները
parent-questions-topic = { $mark }{ $topic }
parent-questions-which-topic = Ինչի՞ մասին է Ձեր հարցը։
parent-questions-write-it = Գրեք հարցը մեկ կամ մի քանի հաղորդագրությամբ։ Կարող եք ավելացնել լուսանկար, փաստաթուղթ, ձայնային հաղորդագրություն։
parent-questions-sent =
    Ձեր հարցը մեզ մոտ է, №{ $number }։
    { $days ->
        [one] Սովորաբար այսպիսի հարցին պատասխանում են { $days } օրվա ընթացքում ({ $profession })։
       *[other] Սովորաբար այսպիսի հարցին պատասխանում են { $days } օրվա ընթացքում ({ $profession })։
    } Պատասխանը գալուն պես կգրեմ Ձեզ։
parent-questions-sent-triage =
    Ձեր հարցը մեզ մոտ է, №{ $number }։
    { $days ->
        [one] Համակարգողը հարմար մասնագետ է փնտրում։ Սովորաբար դա տևում է մինչև { $days } օր։
       *[other] Համակարգողը հարմար մասնագետ է փնտրում։ Սովորաբար դա տևում է մինչև { $days } օր։
    } Անմիջապես կգրեմ Ձեզ։
parent-questions-consent-needed = Հարցը փոխանցելու համար նախ Ձեր համաձայնությունն է պետք։ Դեռ ոչինչ չի պահվել։
parent-questions-empty = Սա փոխանցել չեմ կարող։ Ուղարկեք տեքստ, լուսանկար, փաստաթուղթ, ձայնային հաղորդագրություն կամ տեսանյութ։
parent-questions-too-many = Դուք տասը բաց հարց ունեք։ Խնդրում եմ, նախ փակեք դրանցից մեկը՝ /my
parent-questions-file-too-large = Ֆայլը 20 ՄԲ-ից մեծ է, փոխանցել չեմ կարող։ Ավելի կարճ տեսանյութը կամ լուսանկարը կանցնի։ Մնացածը պահված է։
parent-questions-none = Դեռ հարցեր չունեք։ Պարզապես գրեք։
parent-questions-yours = Ձեր հարցերը
parent-questions-line = №{ $number } { $words }
parent-questions-head =
    <b>№{ $number }</b> · { $topic }
    { $state }
parent-questions-state-triage = Մասնագետ ենք փնտրում։
parent-questions-state-offered = Մասնագետը ստացել է հարցը։
parent-questions-state-taken = Մասնագետը պատասխան է պատրաստում։
parent-questions-state-waiting = Մասնագետը սպասում է Ձեր մանրամասներին։
parent-questions-state-answered = Պատասխան կա։
parent-questions-state-closed = Փակված է։
parent-questions-you = Դուք․
parent-questions-specialist = Մասնագետ․
parent-questions-coordinator = Համակարգող․
parent-questions-ask-more = Էլի հարցնել
parent-questions-reply = Պատասխանել
parent-questions-solved = Շնորհակալություն, լուծված է
parent-questions-write-more = Գրեք, ինչ ավելացնեմ №{ $number } հարցին։ Կարող եք նաև լուսանկար կամ փաստաթուղթ ուղարկել։
parent-questions-added = Ավելացրի №{ $number } հարցին։ Մասնագետը կտեսնի։
parent-questions-answer = <b>№{ $number } հարցի պատասխանը</b>
parent-questions-details = <b>Մասնագետը ճշտում է №{ $number } հարցի մանրամասները</b>
parent-questions-care = <b>Համակարգողը գրում է №{ $number } հարցի մասին</b>
parent-questions-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-questions-first-specialist = №{ $number } հարցի համար մասնագետ գտնվեց՝ { $profession }։ Ձեզնից ոչինչ չի պահանջվում։
parent-questions-new-specialist = Ձեր №{ $number } հարցն այժմ այլ մասնագետի մոտ է՝ { $profession }։ Ձեզնից ոչինչ չի պահանջվում։
parent-questions-back-in-triage = Մասնագետը չի կարող պատասխանել №{ $number } հարցին։ Համակարգողն ուրիշին է փնտրում։ Ձեզնից ոչինչ չի պահանջվում։
parent-questions-late =
    №{ $number } հարցն ավելի երկար է տևում, քան ասել էինք։ Մենք չենք մոռացել, համակարգողն արդեն գիտի։
    { $days ->
        [one] Սովորաբար այսպիսի հարցերը տևում են մինչև { $days } օր։
       *[other] Սովորաբար այսպիսի հարցերը տևում են մինչև { $days } օր։
    } Եթե ինչ-որ բան փոխվել է, ավելացրեք այստեղ։
parent-questions-closed-already = Այս հարցն արդեն փակված է։
parent-questions-too-late = Այն փակվել է ավելի քան 30 օր առաջ։ Խնդրում եմ, գրեք որպես նոր հարց։
parent-questions-rate = №{ $number } հարցը փակված է։ Սա օգնե՞ց Ձեզ։ 5-ը նշանակում է «շատ օգնեց»։
parent-questions-rated = Շնորհակալություն։ Կուզե՞ք մի քանի բառ ավելացնել։
parent-questions-rated-low = Շնորհակալություն անկեղծության համար։ Համակարգողը կգրի Ձեզ։ Կասե՞ք՝ ինչը պակասեց։
parent-questions-skip = Բաց թողնել
parent-questions-thanks = Շնորհակալություն։ Գրեք, երբ պետք լինի։
parent-questions-settled = Մասնագետը փակեց №{ $number } հարցը։ 30 օրվա ընթացքում կարող եք նորից բացել։ Սա օգնե՞ց Ձեզ։ 5-ը նշանակում է «շատ օգնեց»։
parent-questions-rated-already = Ձեր գնահատականն արդեն պահված է։ Շնորհակալություն։
