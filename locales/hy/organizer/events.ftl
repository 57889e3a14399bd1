organizer-events-open = Միջոցառումներ
organizer-events-towns-open = Քաղաքներ, որոնք խնդրում են
organizer-events-new = Նոր միջոցառում
organizer-events-which-kind = Ի՞նչ միջոցառում է։
organizer-events-copy-earlier = Պատճենել նախորդը
organizer-events-which-copy = Ո՞ր միջոցառումը պատճենեմ։ Կտեղափոխեմ ամեն ինչ, բացի օրից։
organizer-events-mine =
    { $count ->
        [0] Դուք դեռ միջոցառումներ չունեք։
        [one] Դուք վարում եք { $count } միջոցառում։
       *[other] Դուք վարում եք { $count } միջոցառում։
    }
organizer-events-row = { $title } · { $day } · { $status }
organizer-events-row-unnamed = { $kind } · անանուն { $day }
organizer-events-name = <b>№{ $number } { $title }</b>
organizer-events-unnamed = <b>№{ $number }, դեռ անանուն</b>
organizer-events-draft = սևագիր
organizer-events-published = հրապարակված
organizer-events-cancelled = չեղարկված
organizer-events-line-kind = { $kind } · { $status }
organizer-events-line-when = Երբ՝ { $when }
organizer-events-line-where = Որտեղ՝ { $where }
organizer-events-clock = { $start } – { $end } ({ $clock })
organizer-events-clock-unknown = { $start } – { $end } (ժամային գոտին դեռ հայտնի չէ)
organizer-events-online = առցանց
organizer-events-point = կետ քարտեզի վրա
organizer-events-line-seats = Տեղեր՝ զբաղված է { $taken }, ընդամենը { $seats }
organizer-events-line-no-limit = Տեղեր՝ անսահմանափակ, զբաղված է { $taken }
organizer-events-line-country = Նախ այս երկրի ընտանիքներին՝ { $country }
organizer-events-line-everywhere = Բոլոր երկրների ընտանիքների համար
organizer-events-line-languages = Տեքստեր՝ { $languages }
organizer-events-line-tags = Պիտակներ՝ { $tags }
organizer-events-line-partner = Գործընկերոջ միջոցառում. ընտանիքները նշում են հետաքրքրությունը, տեղերն այստեղ չեն պահվում։
organizer-events-line-told = Գրանցված ընտանիքներն այս փոփոխության մասին կիմանան մեկ րոպեից, գիշերը՝ առավոտյան։
organizer-events-missing = Դեռ պակասում է՝ { $what }։
organizer-events-missing-title = անվանումը
organizer-events-missing-when = օրը և ժամը
organizer-events-missing-where = վայրը
organizer-events-missing-zone = վայրի ժամային գոտին
organizer-events-missing-link = հղումը
organizer-events-field-title = Անվանում
organizer-events-field-when = Օր և ժամ
organizer-events-field-where = Վայր
organizer-events-field-seats = Տեղերի թիվը
organizer-events-field-about = Տեքստ
organizer-events-field-until = Ավարտ
organizer-events-field-address = Հասցե
organizer-events-field-link = Հղում
organizer-events-field-ages = Տարիք
organizer-events-field-host = Ով է անցկացնում
organizer-events-field-project = Ծրագիր
organizer-events-field-funder = Ով է ֆինանսավորում
organizer-events-field-campaign = Արշավ
organizer-events-more = Ավելին
organizer-events-more-what = Ցանկացած դաշտ կարելի է փոխել ցանկացած պահի։ Լեզուները ներքևում են՝ անվանումը և տեքստը ևս մեկ լեզվով։
organizer-events-access = Ինչ կա տեղում
organizer-events-access-what = Ի՞նչ կա տեղում։ Ընտանիքները, որոնց դա պետք է, կտեսնեն քարտում։
organizer-events-spoken = Միջոցառման լեզուները
organizer-events-spoken-what = Ի՞նչ լեզուներով են այնտեղ խոսում։
organizer-events-for-whom = Որ երկրի համար
organizer-events-for-whom-what = Ո՞ր երկրի ընտանիքները կտեսնեն առաջինը։
organizer-events-every-country = Բոլոր երկրները
organizer-events-filmed = Նկարահանվում է
organizer-events-partner = Գործընկերոջ միջոցառում
organizer-events-preview = Նախադիտել
organizer-events-publish = Հրապարակել
organizer-events-give-up = Ջնջել սևագիրը
organizer-events-copy = Պատճենել
organizer-events-repeat =
    { $count ->
        [one] Կրկնել { $count } շաբաթ
       *[other] Կրկնել { $count } շաբաթ
    }
organizer-events-cancel = Չեղարկել միջոցառումը
organizer-events-undo = Հետ բերել
organizer-events-make-online = Առցանց
organizer-events-no-limit = Անսահմանափակ
organizer-events-copy-link = Պատճենել հղումը
organizer-events-ask-title = Ինչպե՞ս է կոչվում։ Գրեք անվանումը՝ մինչև 120 նիշ։
organizer-events-ask-about = Ինչի՞ մասին է, ո՞ւմ համար, ի՞նչ արժե։ Գրեք տեքստը՝ մինչև 1500 նիշ։
organizer-events-ask-when = Ե՞րբ է սկիզբը։ Սեղմեք օրը կամ գրեք օրն ու ժամը՝ տեղի ժամացույցով. 28.02 18:00 կամ 28.02 18:00-20:00։
organizer-events-ask-hour = { $day }. ժամը քանիսի՞ն։ Սեղմեք կամ գրեք օրն ու ժամը։
organizer-events-ask-where = Որտե՞ղ է։ Սեղմեք քաղաքը, գրեք այն, ուղարկեք կետ քարտեզի վրա կամ ընտրեք առցանց։
organizer-events-ask-zone = «{ $town }» քաղաքը չգիտեմ։ Ո՞ր քաղաքի ժամացույցով է ապրում։
organizer-events-ask-seats = Քանի՞ տեղ կա՝ երեխաներին ներառյալ։ Սեղմեք կամ գրեք թիվը։
organizer-events-ask-until = Ե՞րբ է ավարտը։ Գրեք ժամը կամ օրն ու ժամը՝ 20:00 կամ 01.03 14:00։
organizer-events-ask-address = Ո՞րն է հասցեն։ Գրեք փողոցը, շենքը, մուտքը։
organizer-events-ask-link = Ուղարկեք հղումը, այն սկսվում է https://-ով։ Այն կտեսնեն միայն նրանք, ովքեր գալու են։
organizer-events-ask-page = Ուղարկեք գործընկերոջ էջը, այն սկսվում է https://-ով։ Բոլորը տեսնում են այն։
organizer-events-ask-ages = Ի՞նչ տարիքի համար է։ Գրեք տարիները՝ 3-7 կամ միայն ստորինը՝ 12։
organizer-events-ask-host = Ո՞վ է անցկացնում։ Գրեք կազմակերպությունը։
organizer-events-ask-project = Ո՞ր ծրագրին է պատկանում։
organizer-events-ask-funder = Ո՞վ է ֆինանսավորում։
organizer-events-ask-campaign = Ո՞ր արշավին է պատկանում։ Նույն անունը միավորում է մի քանի երկրի միջոցառումները։
organizer-events-ask-in-language = { $language }. գրեք անվանումն առաջին տողում, իսկ ներքևում՝ տեքստը, եթե կա։
organizer-events-words-only = Խնդրում եմ, գրեք բառերով կամ թվերով։
organizer-events-when-again = Չկարողացա կարդալ օրն ու ժամը։ Կարող եք գրել 28.02 18:00, վաղը 10:00 կամ սեղմել։
organizer-events-in-past = Սա արդեն անցել է։ Ո՞ր օրը նկատի ունեք։ Օրինակ՝ 28.02 18:00։
organizer-events-end-first = Ավարտը սկզբից շուտ է ստացվում։ Գրեք երկու ժամն էլ նորից, օրինակ՝ 28.02 18:00-20:00։
organizer-events-no-such-hour = Այդ օրը ժամացույցները առաջ են տալիս այս ժամի վրայով, այն գոյություն չունի։ Ընտրեք մեկ ժամ շուտ կամ ուշ։
organizer-events-seats-again = Պետք է մեկ թիվ՝ 1-ից 5000, կամ սեղմեք «Անսահմանափակ»։
organizer-events-ages-again = Չկարողացա սա կարդալ որպես տարիք։ Գրեք տարիներ՝ 0-ից 120, նախ փոքրը՝ 3-7։
organizer-events-link-again = Այսպիսի հղում չեմ կարող փոխանցել։ Այն սկսվում է https://-ով։
organizer-events-zone-unknown = Չգիտեմ, թե այդ քաղաքում ժամը քանիսն է։ Գրեք մոտակա ավելի մեծ քաղաք կամ ուղարկեք կետ քարտեզի վրա։
organizer-events-was-published =
    №{ $number } հրապարակված է։ Ընտանիքներն արդեն տեսնում են։
    Հղում, որը բացում է այն՝ { $link }
organizer-events-was-cancelled =
    { $count ->
        [0] №{ $number } չեղարկված է։ Ոչ ոք չէր գրանցվել։
        [one] №{ $number } չեղարկված է։ Մեկ րոպեից կիմանա { $count } ընտանիք, մինչ այդ կարող եք հետ բերել։
       *[other] №{ $number } չեղարկված է։ Մեկ րոպեից կիմանա { $count } ընտանիք, մինչ այդ կարող եք հետ բերել։
    }
organizer-events-undone = №{ $number } այնուամենայնիվ կկայանա։ Չեղարկման մասին ոչ ոք չիմացավ։
organizer-events-too-late = Հետ բերել այլևս չի լինի. ընտանիքներին ասված է։ Կարող եք պատճենել միջոցառումը և նորից հրապարակել։
organizer-events-is-off = Այս միջոցառումը չեղարկված է։ Կարող եք պատճենել այն։
organizer-events-not-deleted = Ընտանիքները տեսնում են այս միջոցառումը, գուցե ոմանք տեղի են սպասում։ Լուռ ջնջել չի կարելի։ Եթե չեղարկեք, բոլորը կիմանան։
organizer-events-given-up = Սևագիրը ջնջված է։
organizer-events-repeated =
    { $count ->
        [one] Պատրաստ է { $count } սևագիր՝ մեկ շաբաթ անց, նույն ժամին։ Հրապարակեք, երբ պատրաստ լինի։
       *[other] Պատրաստ է { $count } սևագիր՝ ամեն մեկը մեկ շաբաթ ուշ, նույն ժամին։ Հրապարակեք ամեն մեկը, երբ պատրաստ լինի։
    }
organizer-events-towns =
    { $count ->
        [0] Դեռ ոչ մի քաղաք չի խնդրել։
        [one] Խնդրում է { $count } քաղաք։
       *[other] Խնդրում է { $count } քաղաք։
    }
organizer-events-town =
    { $families ->
        [one] <b>{ $town }</b> ({ $country })՝ { $kinds }. կգար { $families } ընտանիք
       *[other] <b>{ $town }</b> ({ $country })՝ { $kinds }. կգար { $families } ընտանիք
    }
organizer-events-town-kind = { $kind } × { $count }
organizer-events-field-region = Մարզ
organizer-events-ask-region = Ո՞ր մարզի ընտանիքների համար է։ Սեղմեք կամ գրեք։ Մյուս ընտանիքները նույնպես տեսնում են։
organizer-events-whole-country = Ամբողջ երկիրը
organizer-events-line-region = Մարզ՝ { $region }
organizer-events-campaign-totals = Արշավի ամփոփումը
organizer-events-campaign-head = <b>{ $name }</b>. հրապարակված միջոցառումներ և գրանցված ընտանիքներ
organizer-events-campaign-whole = <b>Միջոցառումներ՝ { $events }։ Ընտանիքներ՝ { $families } (մեծահասակ՝ { $adults }, երեխա՝ { $children })։ Սպասում են՝ { $waiting }։</b>
organizer-events-campaign-share = { $country }՝ միջոցառում { $events }, ընտանիք { $families } (մեծահասակ { $adults }, երեխա { $children }), սպասում են { $waiting }
