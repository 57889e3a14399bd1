parent-events-open = Միջոցառումներ
parent-events-head = <b>Ինչ է սպասվում</b>
parent-events-nothing = Ձեր երկրում առայժմ ոչինչ նախատեսված չէ։ Կարող եք խնդրել, որ որևէ բան բերեն Ձեր քաղաք։
parent-events-elsewhere = Այլ երկրներում
parent-events-others = Այլ միջոցառումներ
parent-events-bring-here = Բերեք մեր քաղաք
parent-events-line =
    <b>{ $title }</b>
    { $kind } · { $town }
    { $when }
    { $left }
parent-events-event = Միջոցառում
parent-events-see = Բացել միջոցառումը
parent-events-title = <b>{ $title }</b>
parent-events-kind = { $kind }
parent-events-kind-host = { $kind } · { $host }
parent-events-when = { $day }, { $start } – { $end } ({ $clock })
parent-events-when-days = { $day }, { $start } – { $last }, { $end } ({ $clock })
parent-events-own-clock = Ձեր ժամացույցով՝ { $day }, { $start }
parent-events-online = Առցանց
parent-events-where = Որտեղ՝ { $place }
parent-events-where-exactly = Որտեղ՝ { $place }, { $address }
parent-events-address-later = Որտեղ՝ { $place }։ Հասցեն կստանան նրանք, ովքեր գալու են։
parent-events-link-later = Որտեղ՝ առցանց։ Հղումը կստանան նրանք, ովքեր գալու են։
parent-events-link = Հղումը միայն Ձեզ համար՝ { $link }
parent-events-map = Քարտեզ
parent-events-partner-page = Գործընկերոջ էջը
parent-events-about = { $about }
parent-events-other-language = Ձեր լեզվով տեքստ դեռ չկա։ Սա բնագիրն է՝ { $language }։
parent-events-for-specialists = Մասնագետների համար
parent-events-for-journalists = Լրագրողների համար
parent-events-for-everybody = Ընտանիքների և բոլոր հետաքրքրվածների համար
parent-events-ages = Տարիքը՝ { $first }–{ $last }
parent-events-ages-from = Տարիքը՝ { $age }-ից
parent-events-access = Կա՝ { $what }
parent-events-wheelchair = առանց աստիճանների մուտք սայլակի համար
parent-events-feeding = երեխային կերակրելու տեղ
parent-events-quiet = հանգիստ սենյակ
parent-events-interpreter = թարգմանիչ
parent-events-siblings = խնամք քույրերի և եղբայրների համար
parent-events-spoken = Լեզուներ՝ { $languages }
parent-events-bring = Վերցրեք Ձեզ հետ՝ { $what }
parent-events-filmed = Նկարահանվում է։ Կարող եք հրաժարվել և միևնույն է՝ գալ։
parent-events-partner = Գործընկերոջ միջոցառում է։ Ասեք, եթե Ձեզ հետաքրքիր է. տեղերը գործընկերն է պահում։
parent-events-by-application = Տեղերը տրվում են հայտերով։
parent-events-no-limit = Տեղ կա բոլորի համար։
parent-events-full = Տեղ չկա։ Կա սպասման ցուցակ։
parent-events-left =
    { $count ->
        [one] Ազատ է { $count } տեղ։
       *[other] Ազատ է { $count } տեղ։
    }
parent-events-cancelled = Չեղարկված է։
parent-events-over = Արդեն ավարտվել է։
parent-events-moved = <b>Մի բան փոխվել է։</b> Հիմա այսպես է՝
parent-events-was-cancelled = <b>«{ $title }» միջոցառումը չի կայանա։</b> Ցավում ենք։ Դուք ոչինչ անելու կարիք չունեք։
parent-events-comes-to-town = <b>Դուք խնդրել էիք, և այն գալիս է Ձեր քաղաք՝</b>
parent-events-wish-what = Ի՞նչ կուզեիք, որ լինի Ձեր քաղաքում։
parent-events-wish-where = Ո՞ր քաղաքում։ Գրեք անունը։
parent-events-wished = Գրառված է՝ { $kind }, { $town }։ Կազմակերպիչները տեսնում են, թե քանի ընտանիք է խնդրում։ Քանի՞ ընտանիք կգար Ձեզ հետ։
parent-events-families =
    { $count ->
        [one] { $count } ընտանիք
       *[other] { $count } ընտանիք
    }
parent-events-wish-counted =
    { $count ->
        [one] Շնորհակալություն՝ { $town }, { $count } ընտանիք։ Կգրեմ Ձեզ, երբ այնտեղ որևէ բան նախատեսվի։
       *[other] Շնորհակալություն՝ { $town }, { $count } ընտանիք։ Կգրեմ Ձեզ, երբ այնտեղ որևէ բան նախատեսվի։
    }
parent-events-data = Ինչ եք խնդրել բերել Ձեր քաղաք
parent-events-data-town = Քաղաք
parent-events-of-course = Դասընթացի պարապմունքներից մեկը։
parent-events-part-of = Մաս է՝ { $campaign }
parent-events-region = Մարզի ընտանիքների համար՝ { $region }
parent-events-whole-campaign = Ամբողջ արշավը
parent-events-campaign-head = <b>{ $name }</b>. այն ամենը, ինչ առջևում է, բոլոր երկրներում
parent-events-past = Անցած միջոցառումներ
parent-events-past-head = <b>Ինչն արդեն անցել է</b>
parent-events-past-nothing = Ձեր երկրում դեռ ոչինչ չի անցել, կամ դա եղել է մեկ տարուց ավելի առաջ։
parent-events-past-line = { $title } · { $day }
