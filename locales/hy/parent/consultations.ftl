parent-consultations-open = Գրանցվել խորհրդատվության
parent-consultations-who =
    <b>Ո՞ւմ հետ եք ուզում խոսել։</b>

    Թիվը ցույց է տալիս, թե քանի ազատ ժամ կա։
parent-consultations-none = Հիմա խորհրդատվության ազատ ժամ չկա։ Կարող եմ Ձեր հարցը փոխանցել մասնագետին։
parent-consultations-none-here = { $name }․ Ձեր լեզվով ժամ դեռ չկա։ Կարող եք նայել բոլոր լեզուներով։
parent-consultations-counted = { $name } ({ $count })
parent-consultations-all-languages = Բոլոր լեզուներով
parent-consultations-own-language = Միայն իմ լեզվով
parent-consultations-days =
    <b>{ $name }</b>
    Ո՞ր օրն է Ձեզ հարմար։ Ժամերը Ձեր ժամացույցով են՝ { $city }։
parent-consultations-day =
    <b>{ $name }</b>
    { $day }, Ձեր ժամացույցով՝ { $city }։
parent-consultations-day-empty = Այս օրվա համար այլևս ժամ չկա։
parent-consultations-time = { $hour } · { $name }
parent-consultations-time-taken = { $hour } · { $name } · զբաղված է
parent-consultations-moment = { $day }, { $hour }
parent-consultations-when = { $at }, { $minutes } րոպե
parent-consultations-there = Տեղում դա { $day }, { $start } է (ժամային գոտի՝ { $city })
parent-consultations-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-consultations-languages = Լեզուներ՝ { $languages }
parent-consultations-online = Առցանց։ Հղումը կստանաք գրանցվելիս։
parent-consultations-place = Որտեղ՝ { $place }
parent-consultations-link = Առցանց՝ { $link }
parent-consultations-book = Գրանցվել
parent-consultations-booked = <b>Դուք գրանցված եք։</b>
parent-consultations-reminded-twice = Կհիշեցնեմ մեկ օր և երկու ժամ առաջ։ Մասնագետը Ձեր անունը կտեսնի, միայն եթե թույլ եք տվել /settings բաժնում։
parent-consultations-reminded-once = Կհիշեցնեմ սկսվելուց առաջ։ Մասնագետը Ձեր անունը կտեսնի, միայն եթե թույլ եք տվել /settings բաժնում։
parent-consultations-move = Տեղափոխել
parent-consultations-cancel = Չեղարկել գրանցումը
parent-consultations-cancelled = Չեղարկված է։ Մասնագետը տեղյակ է, ժամն ազատ է մեկ այլ ընտանիքի համար։ Շնորհակալություն, որ զգուշացրիք։
parent-consultations-this-again = Նորից նայել այս ժամը
parent-consultations-others = Այլ ժամեր
parent-consultations-move-to = Ո՞ր ժամն է Ձեզ ավելի հարմար։ Գրանցումը մնում է, մինչև ընտրեք։ Ձեր ժամացույցով՝ { $city }։
parent-consultations-no-other = Այս մասնագետը հիմա այլ ազատ ժամ չունի։
parent-consultations-again = Այս մասնագետի ազատ ժամերը, Ձեր ժամացույցով՝ { $city }։
parent-consultations-same-again = Նույն մասնագետը, նոր ժամ
parent-consultations-yours =
    { $count ->
        [one] Առջևում { $count } խորհրդատվություն ունեք։
       *[other] Առջևում { $count } խորհրդատվություն ունեք։
    }
parent-consultations-after-consent = Շնորհակալություն։ Հիմա ևս մեկ անգամ սեղմեք վերևի ժամի տակի կոճակը։
parent-consultations-taken = Այս ժամը հենց նոր վերցրեց մեկ այլ ընտանիք։ Ձեզ մոտ ոչինչ չի փոխվել։ Կարող եք սպասել դրան կամ ընտրել այլ ժամ։
parent-consultations-own-slot = Սա Ձեր սեփական ժամն է։ Դրան գրանցվում են ընտանիքները։
parent-consultations-booked-then = Այս ժամերին արդեն խորհրդատվություն ունեք։ Ընտրեք այլ ժամ կամ տեղափոխեք առաջինը՝ /my
parent-consultations-enough = Առջևում երեք խորհրդատվություն ունեք։ Դրանցից մեկից հետո կարող եք նորից գրանցվել, կամ չեղարկեք մեկը՝ /my
parent-consultations-over = Այս գրանցումն այլևս չի փոխվի։ Այն սկսվել է, չեղարկվել կամ տեղափոխվել։
parent-consultations-join-line = Սպասման ցուցակ
parent-consultations-leave-line = Դուրս գալ սպասման ցուցակից
parent-consultations-in-line = Դուք սպասման ցուցակում եք, տեղը՝ { $place }։ Եթե ժամն ազատվի, այն կպահեմ Ձեզ համար և անմիջապես կգրեմ։
parent-consultations-left-line = Պատրաստ է։ Այլևս այս սպասման ցուցակում չեք։
parent-consultations-offered = <b>Ձեր սպասած ժամն ազատվել է։</b>
parent-consultations-held-until = Պահում եմ Ձեզ համար մինչև { $day }, { $hour } (ժամային գոտի՝ { $city })։
parent-consultations-decline = Ոչ, շնորհակալություն
parent-consultations-passed = Ժամն անցավ հաջորդ ընտանիքին։ Եթե դեռ պետք է, նայեք այլ ժամեր։
parent-consultations-awaited-gone = Մասնագետը հանել է Ձեր սպասած ժամը։ Ահա այլ ժամեր։
parent-consultations-near-day = <b>Հիշեցնում եմ Ձեր խորհրդատվության մասին։</b>
parent-consultations-near-hours = <b>Ձեր խորհրդատվությունը շուտով կսկսվի։</b>
parent-consultations-shifted = <b>Ժամացույցները փոխվել են։</b> Խորհրդատվությունը հիմա այս ժամին է․
parent-consultations-freed = <b>Մասնագետը չի կարող նշանակված ժամին։</b> Շատ ենք ցավում։ Խնդրում ենք ընտրել այլ ժամ։
parent-consultations-missed = Դուք և մասնագետը չհանդիպեցիք ({ $day })։ Պատահում է, ոչ ոք նեղացած չէ։ Նոր ժամ ընտրե՞նք։
parent-consultations-summed = <b>Ձեր խորհրդատվությունը, { $day }</b>
parent-consultations-summary = <blockquote expandable>{ $text }</blockquote>
parent-consultations-helped = Սա Ձեզ օգնե՞ց։ 5-ը նշանակում է «շատ»։
parent-consultations-rated = Շնորհակալություն։ Ուզո՞ւմ եք մի քանի խոսք ավելացնել։
parent-consultations-rated-low = Շնորհակալություն անկեղծության համար։ Համակարգողը սա կտեսնի։ Կասե՞ք, ինչը պակասեց։
parent-consultations-rated-already = Ձեր գնահատականն արդեն պահված է։ Շնորհակալություն։
parent-consultations-skip = Բաց թողնել
parent-consultations-thanks = Շնորհակալություն։ Գրեք, երբ պետք լինի։
