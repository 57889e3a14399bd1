parent-applications-apply = Հայտ ներկայացնել
parent-applications-apply-now = Շնորհակալություն։ Հիմա կարող եք հայտ ներկայացնել։
parent-applications-open = Իմ հայտը
parent-applications-intro =
    { $count ->
        [one] <b>{ $title }</b>՝ { $count } հարց։ Ամեն պատասխան պահում եմ անմիջապես, կարող եք վերադառնալ ցանկացած օր։
       *[other] <b>{ $title }</b>՝ { $count } հարց։ Ամեն պատասխան պահում եմ անմիջապես, կարող եք վերադառնալ ցանկացած օր։
    }
parent-applications-until = Հայտերն ընդունվում են մինչև { $at }։
parent-applications-question =
    { $number } / { $count }
    <b>{ $question }</b>
parent-applications-how-text =
    { $count ->
        [one] Կարճ պատասխան՝ մինչև { $count } նիշ։
       *[other] Կարճ պատասխան՝ մինչև { $count } նիշ։
    }
parent-applications-how-long =
    { $count ->
        [one] Ձեր խոսքերով՝ մինչև { $count } նիշ։
       *[other] Ձեր խոսքերով՝ մինչև { $count } նիշ։
    }
parent-applications-how-choice = Սեղմեք մեկը։
parent-applications-how-number = Մեկ թիվը բավական է։
parent-applications-how-file =
    { $count ->
        [one] Ուղարկեք լուսանկար, փաստաթուղթ կամ ձայնային հաղորդագրություն։
       *[other] Ուղարկեք լուսանկարներ, փաստաթղթեր կամ ձայնային հաղորդագրություններ՝ մինչև { $count }։
    }
parent-applications-how-link = Ուղարկեք հասցե, որը սկսվում է https://-ով։
parent-applications-so-far = Ձեր պատասխանը՝ { $answer }
parent-applications-unanswered = դեռ պատասխան չկա
parent-applications-files =
    { $count ->
        [one] { $count } ֆայլ
       *[other] { $count } ֆայլ
    }
parent-applications-edited = «{ $question }» հարցի պատասխանը փոխված է։
parent-applications-drop-files = Հանել ֆայլերը
parent-applications-go-on = Շարունակել
parent-applications-skip = Բաց թողնել
parent-applications-answered =
    <b>{ $question }</b>
    { $answer }
parent-applications-file-of = №{ $number }՝ { $question }
parent-applications-whole =
    <b>Հայտ №{ $number }՝ { $title }</b>
    Վիճակը՝ { $stand }
parent-applications-lacking = Դեռ պետք են պատասխաններ՝ { $numbers }։
parent-applications-edit = Հարց { $number }
parent-applications-send = Ուղարկել հայտը
parent-applications-withdraw = Հետ վերցնել հայտը
parent-applications-again = Նորից ներկայացնել
parent-applications-was-sent = <b>Ձեր №{ $number } հայտն ուղարկված է՝ { $title }։</b>
parent-applications-rule = Ժամկետից հետո ամեն հայտ կարդում են մի քանի հոգի՝ առանց անունների։ Հետո կգրեմ Ձեզ, ինչ որոշում էլ լինի։
parent-applications-was-withdrawn = №{ $number } հայտը հետ է վերցված։ Պատասխանները պահված են, ոչ ոք դրանք չի կարդում։
parent-applications-too-late = Ժամկետն անցել է, հայտն այլևս չի կարելի ուղարկել։ Ձեր պատասխանները պահված են այստեղ, կարող եք կարդալ դրանք։
parent-applications-is-draft = դեռ ուղարկված չէ
parent-applications-is-sent = ուղարկված է
parent-applications-is-in-review = քննարկվում է
parent-applications-is-accepted = ընդունված է
parent-applications-is-reserve = պահեստային ցուցակում է
parent-applications-is-declined = չի ընդունվել
parent-applications-is-withdrawn = հետ է վերցված
parent-applications-my = <b>Ձեր հայտերը</b>
parent-applications-my-line = { $title }՝ { $stand }
parent-applications-my-open = Հայտ՝ { $title }
parent-applications-reminder = <b>{ $title }</b>. հայտը սկսված է, բայց դեռ ուղարկված չէ։ Այն ամենը, ինչ գրել եք, տեղում է։
parent-applications-continue = Շարունակել հայտը
parent-applications-review-began = №{ $number } հայտը ({ $title }) հիմա կարդում են։ Ձեզնից ոչինչ պետք չէ։
parent-applications-letter-head =
    <b>{ $title }</b>
    Ձեր հայտը՝ { $stand }
parent-applications-letter-remark = <i>{ $remark }</i>
parent-applications-letter-when =
    { $when }
    { $town }
parent-applications-instead = Այստեղ տեղերը տրվում են հայտերով։ Պետք է պատասխանել մի քանի հարցի։
parent-applications-over = Հայտերի ժամկետն անցել է։ Ցավում եմ։
parent-applications-already-sent = Այս հայտը հիմա չի կարելի փոխել։ Մինչև ժամկետը կարող եք այն հետ վերցնել և նորից ուղարկել։
parent-applications-not-withdrawn = Հայտն արդեն կարդում են, կամ որոշում կա, այստեղ այն հետ վերցնել չի լինի։ Եթե տեղ ունեք, կարող եք չեղարկել այն միջոցառման էջում։
parent-applications-missing =
    { $count ->
        [one] Դեռ { $count } հարցի պատասխան է պետք։ Ձեր գրածից ոչինչ չի կորել։
       *[other] Դեռ { $count } հարցի պատասխան է պետք։ Ձեր գրածից ոչինչ չի կորել։
    }
parent-applications-too-long =
    { $count ->
        [one] Սա { $count } նիշից երկար է։ Ձեր տեքստը վերևում է. պատճենեք, կարճացրեք և նորից ուղարկեք։
       *[other] Սա { $count } նիշից երկար է։ Ձեր տեքստը վերևում է. պատճենեք, կարճացրեք և նորից ուղարկեք։
    }
parent-applications-number-again = Այստեղ մեկ թիվ է պետք, օրինակ՝ 12 կամ 3,5։
parent-applications-link-again = Այսպիսի հասցե պահել չեմ կարող։ Այն սկսվում է https://-ով։
parent-applications-choice-again = Խնդրում եմ, սեղմեք հարցի տակի կոճակներից մեկը։
parent-applications-words-again = Այս հարցին պետք է պատասխանել բառերով։ Խնդրում եմ, գրեք։
parent-applications-file-again = Այստեղ պետք է լուսանկար, փաստաթուղթ կամ ձայնային հաղորդագրություն։
parent-applications-too-many =
    { $count ->
        [one] Արդեն կա { $count } ֆայլ, ավելին մեկ պատասխանը չի ընդունում։ Հանեք այն, որ ուրիշն ուղարկեք։
       *[other] Արդեն կա { $count } ֆայլ, ավելին մեկ պատասխանը չի ընդունում։ Հանեք դրանք, որ ուրիշներն ուղարկեք։
    }
parent-applications-data = Հայտեր
parent-applications-data-answers = Ձեր պատասխանները հայտերում
parent-applications-data-files = Ձեր հայտերի ֆայլերը
parent-applications-data-scores = Ձեր հայտերի գնահատականները
parent-applications-data-remark = Կազմակերպչի խոսքը
parent-applications-data-marks = Միավորներ
