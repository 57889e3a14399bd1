parent-courses-open = Պարապմունքներ երեխաների համար
parent-courses-head = <b>Պարապմունքներ երեխաների համար</b>
parent-courses-line =
    <b>{ $title }</b>
    { $kind }
parent-courses-none = Ձեզ մոտ հիմա պարապմունքներ չկան։ Մասնագետը կասի, թե մինչ այդ ինչը կօգնի։
parent-courses-none-of-age = Ձեզ մոտ հիմա այս տարիքի համար պարապմունքներ չկան։ Մասնագետը կասի, թե մինչ այդ ինչը կօգնի։
parent-courses-all = Բոլոր պարապմունքները
parent-courses-others = Այլ պարապմունքներ
parent-courses-next = Հաջորդ պարապմունքը՝ { $at }
parent-courses-ahead =
    { $count ->
        [one] Առջևում { $count } պարապմունք է՝
       *[other] Առջևում { $count } պարապմունք է՝
    }
parent-courses-class = · { $at }
parent-courses-class-off = · <s>{ $at }</s> չեղարկված է
parent-courses-class-led =
    · { $at } · { $name ->
        [none] վարում է այլ մասնագետ
       *[other] վարում է { $name }
    }
parent-courses-more =
    { $count ->
        [one] և ևս { $count }
       *[other] և ևս { $count }
    }
parent-courses-leader = Վարում է՝ { $name }
parent-courses-link = Առցանց՝ { $link }
parent-courses-see = Բացել դասընթացը
parent-courses-enrol = Գրանցել երեխային
parent-courses-dates = Բոլոր օրերը՝ օրացույց
parent-courses-dates-sent =
    { $count ->
        [one] «{ $title }»՝ { $count } օր։ Բացեք ֆայլը, որ ավելացնեք օրացույցում։
       *[other] «{ $title }»՝ { $count } օր։ Բացեք ֆայլը, որ ավելացնեք օրացույցում։
    }
parent-courses-leave = Հրաժարվել դասընթացից
parent-courses-leave-sure = Հրաժարվո՞ւմ եք՝ «{ $title }»։ Տեղը կանցնի այլ երեխայի։ Կարող եք վերադառնալ, քանի դեռ տեղ կա։
parent-courses-leave-yes = Այո, հրաժարվել
parent-courses-left = Դուք այլևս գրանցված չեք՝ «{ $title }»։ Շնորհակալություն, որ ասացիք. տեղը մեկ այլ երեխա կստանա։
parent-courses-ask-age = Քանի՞ տարեկան է երեխան։ Սեղմեք կամ գրեք՝ 4 կամ 18 ամսական։
parent-courses-under-one = մինչև 1
parent-courses-age-again = Չկարողացա սա կարդալ որպես տարիք։ Բավական է թիվը՝ 4 կամ 18 ամսական։
parent-courses-enrolled = <b>Երեխան գրանցված է։</b>
parent-courses-what-next = Կհիշեցնեմ ամեն պարապմունքից մեկ օր և երկու ժամ առաջ։ Եթե պարապմունքը տեղափոխեն կամ չեղարկեն, կգրեմ Ձեզ։
parent-courses-rule = Երբ տեղ ազատվի, կառաջարկեմ ցուցակի հերթով։ Պատասխանելու համար կունենաք մինչև մեկ օր։
parent-courses-enrol-now = Շնորհակալություն։ Հիմա կարող եք գրանցել երեխային։
parent-courses-you-come = Երեխան գրանցված է՝ №{ $number } վարողի ցուցակում։
parent-courses-you-wait = Սպասման ցուցակում Ձեր համարը { $number }-ն է։
parent-courses-is-offered = Տեղը Ձեզ համար պահվում է մինչև { $until }։
parent-courses-other-age = Այս պարապմունքներն այլ տարիքի համար են, երեխան կարող է այնտեղ իրեն լավ չզգալ։ Ահա ինչ կարող եք անել՝
parent-courses-of-age = Պարապմունքներ մեր տարիքի համար
parent-courses-age-slip = Նշել այլ տարիք
parent-courses-over = Այս դասընթացն ավարտվել է կամ չեղարկվել։
parent-courses-offered = <b>Ձեր երեխայի համար տեղ կա՝ { $title }</b>
parent-courses-was-cancelled = <b>«{ $title }». պարապմունքներ այլևս չեն լինի։</b> Ցավում ենք։ Ձեզնից ոչինչ պետք չէ։
parent-courses-substitute =
    <b>{ $title }</b>
    { $at }
    { $name ->
        [none] Այս պարապմունքը կվարի այլ մասնագետ։ Մնացած ամեն ինչ նույնն է։
       *[other] Այս պարապմունքը կվարի { $name }։ Մնացած ամեն ինչ նույնն է։
    }
parent-courses-substitute-rest =
    <b>{ $title }</b>
    Սկսած այս պարապմունքից՝ { $at }
    { $name ->
        [none] Կվարի այլ մասնագետ։ Մնացած ամեն ինչ նույնն է։
       *[other] Կվարի { $name }։ Մնացած ամեն ինչ նույնն է։
    }
parent-courses-missed = «{ $title }». մենք Ձեզ սպասում էինք։ Պատահում է, երեխայի տեղը մնում է։ Ուրախ կլինենք տեսնել Ձեզ։
parent-courses-my = <b>Ձեր դասընթացները</b>
parent-courses-my-title = <b>{ $title }</b>
parent-courses-data = Ձեր երեխայի դասընթացները
parent-courses-data-age = Երեխայի տարիքը
