organizer-broadcasts-open = Հայտարարություններ
organizer-broadcasts-list =
    { $count ->
        [0] Հայտարարություններ դեռ չկան։
       *[other] Վերջին հայտարարությունները․
    }
organizer-broadcasts-new = Գրել հայտարարություն
organizer-broadcasts-go-on = Վերադառնալ սևագրին
organizer-broadcasts-title = №{ $number } · { $state } · { $at }
organizer-broadcasts-state-waiting = սպասում է երկրորդ մարդուն
organizer-broadcasts-state-armed = շուտով կսկսվի
organizer-broadcasts-state-freezing = կազմում եմ ստացողների ցանկը
organizer-broadcasts-state-sending = ուղարկվում է
organizer-broadcasts-state-paused = դադարի մեջ է
organizer-broadcasts-state-stopping = կանգնեցվում է
organizer-broadcasts-state-stopped = կանգնեցված է
organizer-broadcasts-state-done = ուղարկված է
organizer-broadcasts-ask-words =
    Գրեք հայտարարությունը մեկ հաղորդագրությամբ։ Լեզուն՝ { $language }։

    Թավ և շեղ տառերն ու հղումները կմնան։ Կարող եք կցել նկար, տեսանյութ, ձայնային հաղորդագրություն կամ փաստաթուղթ, կամ մինչև տասը նկարի ու տեսանյութի ալբոմ։ Մյուս լեզուները կավելացնեք հետո, ամեն մեկը՝ իր հաղորդագրությամբ։
organizer-broadcasts-other-language = Սկսել այլ լեզվով
organizer-broadcasts-which-language = Ո՞ր լեզվով կգրեք։
organizer-broadcasts-draft = <b>Հայտարարություն, սևագիր</b>
organizer-broadcasts-written = Գրված լեզուները՝ { $languages }
organizer-broadcasts-falls-back = Այլ լեզվով ընտանիքները կստանան՝ { $language }
organizer-broadcasts-no-fallback = Այլ լեզվով ընտանիքները ոչինչ չեն ստանա
organizer-broadcasts-for = Ում՝ { $audience }
organizer-broadcasts-everybody = բոլոր ընտանիքներին
organizer-broadcasts-families = ընտանիքներ
organizer-broadcasts-part = { $part }՝ { $group }
organizer-broadcasts-lines = { $lines }
organizer-broadcasts-part-first = սրանց
organizer-broadcasts-part-or = կամ սրանց
organizer-broadcasts-part-except = բացի սրանցից
organizer-broadcasts-dim = { $dim }՝ { $values }
organizer-broadcasts-dim-country = Երկիր
organizer-broadcasts-dim-language = Լեզու
organizer-broadcasts-dim-role = Դեր
organizer-broadcasts-dim-topic = Թեմա
organizer-broadcasts-dim-age = Երեխայի տարիքը
organizer-broadcasts-dim-region = Քաղաք, մարզ
organizer-broadcasts-dim-near = Վայրի շուրջը
organizer-broadcasts-dim-event = Միջոցառումներ
organizer-broadcasts-dim-host = Ով է անցկացնում
organizer-broadcasts-dim-silent = Մեզնից լուր չունեն
organizer-broadcasts-near = { $place } և { $km } կմ շուրջը
organizer-broadcasts-joined-any = գրանցվել են որևէ միջոցառման
organizer-broadcasts-attended-any = եղել են որևէ միջոցառման (վերջին 30 օրում)
organizer-broadcasts-joined-none = դեռ ոչ մի տեղ չեն գրանցվել
organizer-broadcasts-joined = գրանցվել են №{ $number } միջոցառմանը
organizer-broadcasts-attended = եղել են №{ $number } միջոցառմանը
organizer-broadcasts-not-yet = դեռ չեն գրանցվել №{ $number } միջոցառմանը
organizer-broadcasts-days =
    { $count ->
        [one] { $count } օր
       *[other] { $count } օր
    }
organizer-broadcasts-add-place = Ավելացնել վայր
organizer-broadcasts-one-event = Մեկ միջոցառում
organizer-broadcasts-ask-place = Գրեք քաղաքը և քանի կիլոմետր շուրջը։ Օրինակ՝ Գյումրի 50։ Կգտնվեն միայն այն ընտանիքները, որոնք նշել են իրենց քաղաքը։
organizer-broadcasts-place-unknown = Այս վայրը չգիտեմ, կամ հեռավորությունը 1-ից 3000 կմ չէ։ Գիտեմ՝ { $towns }։
organizer-broadcasts-which-event =
    { $count ->
        [0] Դեռ միջոցառում չունեք։
       *[other] Ո՞ր միջոցառումը։
    }
organizer-broadcasts-untitled = առանց վերնագրի
organizer-broadcasts-event = №{ $number } · { $title } · { $at }
organizer-broadcasts-event-undated = №{ $number } · { $title }
organizer-broadcasts-when-once = Կսկսվի հրապարակելուց մեկ րոպե անց
organizer-broadcasts-when = Կսկսվի { $at } ({ $zone })
organizer-broadcasts-when-own = Կսկսվի { $at }՝ ամեն ընտանիքի ժամով
organizer-broadcasts-begins = Կսկսվի { $at } ({ $zone })։ Մինչ այդ կարող եք հետ վերցնել։
organizer-broadcasts-reaches =
    { $count ->
        [one] Հիմա կստանա { $count } մարդ
       *[other] Հիմա կստանա { $count } մարդ
    }
organizer-broadcasts-each = { $name }՝ { $count }
organizer-broadcasts-no-text =
    { $count ->
        [one] { $count } մարդ ոչինչ չի ստանա․ չկա տեքստ՝ { $languages }
       *[other] { $count } մարդ ոչինչ չի ստանա․ չկա տեքստ՝ { $languages }
    }
organizer-broadcasts-enough =
    { $count ->
        [one] { $count } մարդ այս շաբաթ արդեն բավական հայտարարություն է ստացել․ այս մեկը կգա վերնագրով՝ շաբաթվա նամակում
       *[other] { $count } մարդ այս շաբաթ արդեն բավական հայտարարություն է ստացել․ այս մեկը կգա վերնագրով՝ շաբաթվա նամակում
    }
organizer-broadcasts-asleep =
    { $count ->
        [one] Նրանցից { $count }-ի համար գիշեր կլինի․ կգա առավոտյան
       *[other] Նրանցից { $count }-ի համար գիշեր կլինի․ կգա առավոտյան
    }
organizer-broadcasts-urgent = Դարձնել հրատապ
organizer-broadcasts-not-urgent = Հրատապ չէ
organizer-broadcasts-ask-urgent = Ինչո՞ւ չի կարող սպասել մինչև առավոտ։ Պատճառը կպահվի հայտարարության հետ։
organizer-broadcasts-urgent-line = Հրատապ է, կգա նաև գիշերը՝ { $reason }
organizer-broadcasts-preview = Նախադիտել
organizer-broadcasts-to-me = Ուղարկել ինձ
organizer-broadcasts-texts = Լեզուներ
organizer-broadcasts-audience = Ում
organizer-broadcasts-schedule = Նշանակել ժամ
organizer-broadcasts-publish = Հրապարակել
organizer-broadcasts-throw-away = Ջնջել սևագիրը
organizer-broadcasts-throw-away-ask = Ջնջե՞լ սևագիրը բոլոր լեզուներով։
organizer-broadcasts-throw-away-sure = Այո, ջնջել
organizer-broadcasts-thrown-away = Սևագիրը ջնջված է։ Ոչ ոք ոչինչ չի ստացել։
organizer-broadcasts-add = Գրել՝ { $language }
organizer-broadcasts-drop = Հանել՝ { $language }
organizer-broadcasts-fall-back-on = Մյուսներին՝ առաջին տեքստը
organizer-broadcasts-fall-back-off = Մյուսներին՝ ոչինչ
organizer-broadcasts-editing = <b>Ում</b>՝ { $part }
organizer-broadcasts-choose = { $part }՝ { $dim }։ Եթե ոչինչ ընտրված չէ, բոլորը հարմար են։
organizer-broadcasts-clear = Մաքրել այս խումբը
organizer-broadcasts-ask-regions = Գրեք քաղաքներ կամ մարզեր՝ ստորակետով։ Կգտնվեն միայն այն ընտանիքները, որոնք նշել են իրենցը։
organizer-broadcasts-shown = Հենց սա կուղարկվի։
organizer-broadcasts-published = <b>Հրապարակված է։</b>
organizer-broadcasts-needs-second = <b>Պետք է, որ երկրորդ մարդ հաստատի։</b> Հարցրել եմ գործընկերներին և կգրեմ Ձեզ։
organizer-broadcasts-people =
    { $count ->
        [one] { $count } մարդ
       *[other] { $count } մարդ
    }
organizer-broadcasts-sends =
    { $languages ->
        [one] Կստանա { $people }, { $languages } լեզվով։
       *[other] Կստանա { $people }, { $languages } լեզվով։
    }
organizer-broadcasts-lasts = Կտևի մոտ { $time }։
organizer-broadcasts-seconds = { $count } վրկ
organizer-broadcasts-minutes = { $count } րոպե
organizer-broadcasts-can-stop = Կարող եք կանգնեցնել ցանկացած պահի։
organizer-broadcasts-take-back = Հետ վերցնել
organizer-broadcasts-send-now = Ուղարկել հիմա
organizer-broadcasts-taken-back = Հետ է վերցված։ Ոչ ոք չի ստացել։
organizer-broadcasts-begins-now = Սկսում եմ։ Կուղարկեմ հաղորդագրություն, որտեղ երևում է ընթացքը։
organizer-broadcasts-ask-when = Ե՞րբ սկսել։ Օրինակ՝ վաղը 09:00 կամ 14.05 18:30։ Ձեր ժամը՝ { $zone }։
organizer-broadcasts-at-once = Առանց ժամի
organizer-broadcasts-whose-clock = Ո՞ւմ ժամով։
organizer-broadcasts-clock-mine = Իմ ({ $zone })
organizer-broadcasts-clock-own = Ամեն ընտանիքի
organizer-broadcasts-confirm-ask =
    { $count ->
        [one] <b>Գործընկերը խնդրում է հաստատել հայտարարությունը։ Կստանա { $count } մարդ։</b>
       *[other] <b>Գործընկերը խնդրում է հաստատել հայտարարությունը։ Կստանա { $count } մարդ։</b>
    }
organizer-broadcasts-confirm = Հաստատել
organizer-broadcasts-decline = Մերժել
organizer-broadcasts-confirmed = Հաստատված է։ Կսկսվի մեկ րոպեից կամ իր ժամին։
organizer-broadcasts-declined = Մերժված է։ Հեղինակի մոտ նորից սևագիր է։
organizer-broadcasts-was-declined = №{ $number } հայտարարությունը մերժեցին։ Այն նորից սևագիր է։
organizer-broadcasts-progress = <b>Հայտարարություն №{ $number }</b>՝ { $state }
organizer-broadcasts-bar = { $bar } { $percent } %
organizer-broadcasts-counts = ուղարկված { $sent } · մնաց { $left } · արգելափակել են { $blocked } · չհաջողվեց { $failed } · չեղարկված { $cancelled } · անհայտ { $unknown }
organizer-broadcasts-rate = վայրկյանում { $rate }, մնաց մոտ { $time }
organizer-broadcasts-sleeps =
    { $count ->
        [one] { $count } մարդու մոտ գիշեր է կամ իր ժամը․ հաջորդը կգնա { $at }
       *[other] { $count } մարդու մոտ գիշեր է կամ իր ժամը․ հաջորդը կգնա { $at }
    }
organizer-broadcasts-refused = Telegram-ը վերջնականապես մերժեց առաջին հաղորդագրությունները․ ֆայլը հնացել է, կամ տեքստը հնարավոր չէ ցույց տալ։ Կանգնեցրեք, ուղղեք տեքստը և նորից հրապարակեք։
organizer-broadcasts-pause = Դադար
organizer-broadcasts-resume = Շարունակել
organizer-broadcasts-stop = Կանգնեցնել
organizer-broadcasts-report =
    { $count ->
        [one] <b>Հաշվետվություն №{ $number }</b>՝ { $state }, { $count } ստացող
       *[other] <b>Հաշվետվություն №{ $number }</b>՝ { $state }, { $count } ստացող
    }
organizer-broadcasts-report-line = { $language }, { $country }՝ { $count }-ից { $sent }
organizer-broadcasts-stopped-by =
    { $count ->
        [one] { $count } մարդ անջատեց հայտարարությունները սրա տակ
       *[other] { $count } մարդ անջատեց հայտարարությունները սրա տակ
    }
organizer-broadcasts-send-again = Նորից ուղարկել անհայտներին ({ $count })
organizer-broadcasts-sent-again =
    { $count ->
        [one] Նորից ուղարկում եմ { $count } մարդու։ Կարող է երկու անգամ գալ։
       *[other] Նորից ուղարկում եմ { $count } մարդու։ Կարող է երկու անգամ գալ։
    }
organizer-broadcasts-needs-words = Այս հաղորդագրության մեջ տեքստ չկա։ Գրեք գոնե մեկ բառ։
organizer-broadcasts-too-long = Ավելորդ նշաններ՝ { $count }։ Մեկ հաղորդագրությունը տեղավորում է { $limit }։ Կրճատեք և նորից ուղարկեք։
organizer-broadcasts-broken-tag = { $tag } պիտակը բացված կամ փակված է առանց զույգի։ Ուղղեք և նորից ուղարկեք տեքստը։
organizer-broadcasts-broken-link = Այս հղումը ոչ մի տեղ չի տանում՝ { $link }։ Ամբողջական հասցեն սկսվում է https://
organizer-broadcasts-wrong-file = Կարելի է կցել նկար, տեսանյութ, ձայնային հաղորդագրություն կամ փաստաթուղթ, կամ մինչև տասը նկարի ու տեսանյութի ալբոմ։ Այլ ֆայլեր՝ ոչ։
organizer-broadcasts-look-first = Տեքստը փոխվել է, կամ այն դեռ ոչ ոք չի տեսել։ Նախ նայեք նախադիտումը։
organizer-broadcasts-file-gone = Telegram-ն այլևս չունի այս ֆայլը։ Նորից ուղարկեք տեքստը ֆայլով։
organizer-broadcasts-telegram-refuses = Telegram-ը չընդունեց նմուշը։ Նորից գրեք տեքստը և նայեք նախադիտումը։
organizer-broadcasts-nobody = Ոչ ոք չի ստանա։ Ընտրեք ուրիշ մարդկանց կամ գրեք նրանց լեզվով։
organizer-broadcasts-already = Արդեն հրապարակված է։ Երկու անգամ ոչինչ չի գնա։
organizer-broadcasts-already-decided = Արդեն որոշված է, կամ հեղինակը հետ է վերցրել։
organizer-broadcasts-own = Պետք է հաստատի ուրիշ մարդ, ոչ թե հեղինակը։
organizer-broadcasts-too-late = Արդեն սկսվել է։ Կարող եք կանգնեցնել այն հաղորդագրության մեջ, որտեղ երևում է ընթացքը։
organizer-broadcasts-another-draft = Դուք ունեք ուրիշ սևագիր։ Նախ հրապարակեք կամ ջնջեք այն։
organizer-broadcasts-when-unclear = Չկարողացա կարդալ օրն ու ժամը։ Օրինակ՝ վաղը 09:00 կամ 14.05 18:30։
organizer-broadcasts-past = Այդ պահն անցել է։ Ընտրեք ավելի ուշ։
organizer-broadcasts-gap = Այդ գիշեր ժամացույցը փոխում են, և այդ ժամը չի լինի։ Ընտրեք ուրիշ ժամ։
organizer-broadcasts-not-running = Ուղարկումը չի ընթանում կամ արդեն այդ վիճակում է։
