organizer-series-event = { $title } · { $at }
organizer-series-which-event =
    { $count ->
        [0] Առջևում միջոցառում չկա։ Նախ հրապարակեք միջոցառումը կամ ընտրեք օր և ժամ։
       *[other] Ո՞ր միջոցառման հետ է կապված։
    }
organizer-series-how-long = Միջոցառումից քանի՞ օր առաջ կամ հետո։ Կսկսվի միջոցառման ժամին, կտեղափոխվի և կչեղարկվի նրա հետ։
organizer-series-before =
    { $count ->
        [one] Միջոցառումից { $count } օր առաջ
       *[other] Միջոցառումից { $count } օր առաջ
    }
organizer-series-after =
    { $count ->
        [one] Միջոցառումից { $count } օր հետո
       *[other] Միջոցառումից { $count } օր հետո
    }
organizer-series-by-event = Ըստ միջոցառման
organizer-series-repeat = Կրկնել
organizer-series-in-a-campaign = Արշավ
organizer-series-how-often = Որքա՞ն հաճախ կրկնել։ Ամեն անգամ նույն ժամին՝ նրանց, ովքեր այդ օրը համապատասխանում են։
organizer-series-every-week = Ամեն շաբաթ
organizer-series-every-month = Ամեն ամիս
organizer-series-once = Միայն մեկ անգամ
organizer-series-a-year = Մեկ տարի
organizer-series-ask-until = Մինչև ո՞ր օրը։ Օրինակ՝ 30.06 կամ 8 շաբաթից։ Առանց ավարտի կգա մեկ տարի։
organizer-series-weekly = Կրկնվում է ամեն շաբաթ մինչև { $until }
organizer-series-monthly = Կրկնվում է ամեն ամիս մինչև { $until }
organizer-series-end = Ավարտել շարքը
organizer-series-ended = Շարքն ավարտված է․ հաջորդ հայտարարություն չի լինի։ Ինչ արդեն ուղարկվում է, կհասնի։
organizer-series-no-campaign = Առանց արշավի
organizer-series-ask-campaign = Ո՞ր արշավին է պատկանում։ Նույն անունը միավորում է մի քանի երկրի հայտարարությունները մեկ հաշվետվության մեջ։
organizer-series-in-campaign = Այն պատկանում է { $name } արշավին։
organizer-series-state-missed = ժամը բաց է թողել
organizer-series-missed = <b>№{ $number } հայտարարությունը չի ուղարկվել։</b> Նշանակված էր { $at } ({ $zone }), բայց բոտը երեք ժամից ավելի չէր աշխատում կամ միջոցառումը տեղափոխվեց։ Ոչ ոք չի ստացել։ Ուղարկե՞լ հիմա, թե՞ հետ վերցնել։
organizer-series-stood-still = <b>№{ $number } հայտարարությունը երեք ժամից ավելի կանգնած էր</b>, քանի որ բոտը չէր աշխատում։ Դադարի մեջ է․ մնացածները կստանային հիմա։ Շարունակե՞լ, թե՞ կանգնեցնել։
organizer-series-shifted = Միջոցառումը փոխվել է։ №{ $number } հայտարարությունը հիմա կսկսվի { $at } ({ $zone })։
organizer-series-called-off = Միջոցառումը չեղարկված է, և №{ $number } հայտարարությունը՝ նրա հետ։ Ոչ ոք չի ստացել։
organizer-series-needs-moment = Կրկնելու համար պետք են սեփական օր և ժամ։ Նախ ընտրեք դրանք։
organizer-series-event-too-near = Այդ օրն արդեն անցել է։ Ընտրեք միջոցառումից ավելի քիչ օր առաջ կամ օր և ժամ։
organizer-series-event-off = Այդ միջոցառումը չի կայանա կամ արդեն անցել է։ Ընտրեք ուրիշը կամ օր և ժամ։
organizer-series-gaps = Այնտեղ, որտեղ ժամացույցը փոխում են ({ $zones }), այդ ժամը չի լինի․ կգա մեկ ժամ ուշ։
organizer-series-day-over =
    { $count ->
        [one] { $count } մարդու մոտ այդ օրն արդեն անցել է․ չի ստանա
       *[other] { $count } մարդու մոտ այդ օրն արդեն անցել է․ չեն ստանա
    }
organizer-series-live-page = Ընթացքի էջ
organizer-series-open-page = Բացել էջը
organizer-series-page = №{ $number } հայտարարության ընթացքը՝ ինքն իրեն թարմացվող էջում։ Հղումը միայն Ձերն է, գործում է մինչև { $until }։
organizer-series-no-page = Սերվերը հանրային հասցե չունի, ուստի էջ չկա։ Նույն թվերը ցույց է տալիս այս զրույցի հաղորդագրությունը։ Հասցեն նշում է սերվերի պատասխանատուն՝ PUBLIC_URL։
organizer-series-more = Մանրամասն
organizer-series-table = Աղյուսակ (XLSX)
organizer-series-whole-campaign = Ամբողջ արշավը
organizer-series-outcome = <b>№{ $number } հայտարարության արդյունքը</b>
organizer-series-campaign = <b>{ $name } արշավ</b>։ Հայտարարություններ՝ { $count }
organizer-series-delivered = Հասել է՝ { $whole }-ից { $part }
organizer-series-opened = Բացել են սեղմելով՝ { $count }
organizer-series-joined = Գրանցվել են միջոցառմանը՝ { $count }
organizer-series-stopped = Դրա տակ անջատել են հայտարարությունները՝ { $count }
organizer-series-not-reached = Արգելափակել են բոտը՝ { $blocked } · չհաջողվեց՝ { $failed } · անհայտ՝ { $unknown }
organizer-series-by-language = Ըստ լեզվի
organizer-series-by-country = Ըստ երկրի
organizer-series-by-age = Ըստ երեխայի տարիքի
organizer-series-line = { $bar } { $name }՝ { $whole }-ից { $part }
organizer-series-others = այլ կամ նշված չէ
organizer-series-table-sent = Միայն թվեր, առանց անունների։ Ամեն թերթում կա գծապատկեր։
organizer-series-column-group = Խումբ
organizer-series-column-all = Ստացողներ
organizer-series-column-delivered = Հասել է
organizer-series-column-opened = Բացել են սեղմելով
organizer-series-column-joined = Գրանցվել են
organizer-series-column-stopped = Անջատել են
organizer-series-column-blocked = Արգելափակել են
organizer-series-column-failed = Չհաջողվեց
organizer-series-column-unknown = Անհայտ
organizer-series-chart = Գծապատկեր
organizer-series-drawing = Նկարում եմ։ Հիմա կուղարկեմ։
organizer-series-drawn = Ըստ լեզվի, երկրի և երեխայի տարիքի։ Բաց գույն՝ ստացողներ։ Մուգ՝ ում հասել է։ «?»՝ այլ կամ նշված չէ։
