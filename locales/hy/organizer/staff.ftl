organizer-staff-open = Թիմ
organizer-staff-list =
    { $count ->
        [0] Այստեղ դեռ ոչ ոք չի աշխատում։
        [one] Տրված է { $count } դեր։
       *[other] Տրված է { $count } դեր։
    }
organizer-staff-title = { $name }՝ { $role }
organizer-staff-title-waits = { $name }՝ { $role }, սպասում է հաստատման
organizer-staff-id = Telegram id <code>{ $id }</code>
organizer-staff-country = Երկիր՝ { $country }
organizer-staff-all-countries = Բոլոր երկրները
organizer-staff-since = Սկսած՝ { $at }
organizer-staff-before = ‹ Նախորդ
organizer-staff-after = Հաջորդ ›
organizer-staff-invite = Հրավիրել
organizer-staff-which-role = Ո՞ր դերի հրավիրել։
organizer-staff-which-country = Ո՞ր երկրի համակարգող։
organizer-staff-link =
    Հղում մեկ մարդու համար, դերը՝ { $role }։ Գործում է մեկ անգամ, { $hours } ժամվա ընթացքում։ Բացողը մուտք չունի, մինչև սեփականատերը չհաստատի։

    <code>{ $link }</code>
organizer-staff-copy = Պատճենել հղումը
organizer-staff-approve = Հաստատել
organizer-staff-decline = Մերժել
organizer-staff-approved = Հաստատված է։ { $who }
organizer-staff-declined = Մերժված է։ { $who }
organizer-staff-awaits = Հրավերը բացել են և սպասում են Ձեր հաստատմանը։ Հաստատելուց առաջ id-ն համեմատեք այդ մարդու հետ։
organizer-staff-end = Հանել դերը
organizer-staff-sure = Հանե՞լ դերը։ { $who }։ Մարդուն կտեղեկացնենք, նրա բաց հարցերը կանցնեն ուրիշներին։
organizer-staff-yes-end = Այո, հանել դերը
organizer-staff-ended = Դերը հանված է։ { $who }
organizer-staff-last-owner = Սա վերջին սեփականատերն է։ Նախ նշանակեք ուրիշին։
organizer-staff-above-own = Կարող եք հրավիրել մինչև Ձեր դերը և միայն Ձեր երկրում։
