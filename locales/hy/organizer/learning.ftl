organizer-learning-open = Անպատասխան հարցեր
organizer-learning-tasks-open = Վերանայելու հոդվածներ
organizer-learning-head =
    <b>Անպատասխան հարցեր</b>․ ընտանիքները Ձեզ ցույց են տվել { $count ->
        [one] { $count } հարց։
       *[other] { $count } հարց։
    } Սկզբում՝ ամենահաճախները։ Ընտրեք համարը։
organizer-learning-empty = Բաց հարցեր չկան։ Այստեղ հայտնվում են միայն այն հարցերը, որոնք ծնողը համաձայնել է ցույց տալ։
organizer-learning-number = №{ $number }
organizer-learning-group =
    <b>№{ $number }</b> · { $count ->
        [one] { $count } անգամ
       *[other] { $count } անգամ
    } · { $languages }
organizer-learning-wording = <blockquote>{ $text }</blockquote>
organizer-learning-wrong = Ցույց է տրվել, բայց դա չէ․ «{ $title }»։
organizer-learning-asked =
    Հարցրել են { $count ->
        [one] { $count } անգամ
       *[other] { $count } անգամ
    } · { $languages } · { $country }
organizer-learning-words =
    Հարցի օրինակը կլինի այս խոսքերով․
    <b>{ $text }</b>
    Փոխելու համար նորից գրեք։ Հանեք անունները, վայրերը, ամսաթվերը։
organizer-learning-choose = Ո՞ր հոդվածն է պատասխանում դրան։ Մեկ սեղմումով կպահպանվի։
organizer-learning-browse = Այլ հոդված՝ ըստ թեմաների
organizer-learning-other = Այս խոսքերով․ { $text }
organizer-learning-topic = { $name }
organizer-learning-which-topic = Ո՞ր թեմայում է հոդվածը։
organizer-learning-which-article = <b>{ $name }</b>։ Ո՞ր հոդվածն է պատասխանում հարցին։
organizer-learning-dismiss = Մերժել և ջնջել
organizer-learning-dismissed = Ջնջված է ցանկից։
organizer-learning-taught =
    Պահպանված է։ «{ $title }» հոդվածը ({ $language }) ունի հարցի նոր օրինակ․
    <b>{ $text }</b>
organizer-learning-taken-back =
    Չեղարկված է։ «{ $title }» հոդվածը ({ $language }) այլևս չունի հարցի օրինակը․
    <b>{ $text }</b>
    Հարցերը, որոնցից այն կազմվել էր, կրկին բաց են։
organizer-learning-take-back = Չեղարկել
organizer-learning-measuring = Ստուգում ենք փաթեթի սեփական հարցաշարով։ Արդյունքը կհայտնվի այստեղ։
organizer-learning-no-set = Արդեն գործում է։ Փաթեթը սեփական հարցաշար չունի, ուստի ազդեցությունը չի չափվել։
organizer-learning-marks =
    Արդեն գործում է։ Փաթեթի սեփական հարցաշար, պատասխան ունեցող հարցեր՝ { $asked }
    Ճիշտ հոդվածն առաջինն է՝ { $first_before } → { $first_after }
    Ճիշտ հոդվածն առաջին երեքում է՝ { $three_before } → { $three_after }
    Սխալ հոդվածը տրվել է որպես պատասխան՝ { $wrong_before } → { $wrong_after }
organizer-learning-worse = Վատացել է։ Նորից նայեք հոդվածին կամ չեղարկեք փոփոխությունը։
organizer-learning-settled = Այս հարցն այլևս բաց չէ․ ինչ-որ մեկն այն լուծել է, կամ ծնողը հետ է վերցրել։
organizer-learning-full = Այս հոդվածն արդեն ունի հարցի { $most } օրինակ, փաթեթը ավելին չի պահում։ Ընտրեք այլ հոդված կամ չեղարկեք օրինակներից մեկը։
organizer-learning-no-words = Հարցի օրինակում պետք են բառեր, առավելագույնը { $most } նիշ։ Գրեք ևս մեկ անգամ։
organizer-learning-tasks =
    Վերանայման ժամկետն անցել է { $count ->
        [one] { $count } հոդվածի համար։
       *[other] { $count } հոդվածի համար։
    } Առաջադրանքը փակվում է փաթեթի նոր ամսաթվով։
organizer-learning-no-tasks = Վերանայման ժամկետն անցած հոդվածներ չկան։
organizer-learning-task = <b>{ $title }</b> ({ $slug })․ ժամկետը՝ { $day }
organizer-learning-withheld = Ծնողներն այն չեն տեսնում, մինչև չվերանայվի։
organizer-learning-still-shown = Ծնողներն այն տեսնում են նշումով։
organizer-learning-free = Դեռ ոչ մեկը չի վերցրել։
organizer-learning-mine = Դուք եք վերցրել։
organizer-learning-held = Գործընկերն է վերցրել։
organizer-learning-take = Կվերանայեմ․ { $title }
organizer-learning-give = Հետ տալ․ { $title }
organizer-learning-expired =
    Վերանայման ժամկետն անցել է․ { $count ->
        [one] { $count } հոդված։
       *[other] { $count } հոդված։
    }
organizer-learning-task-settled = Առաջադրանքը փոխվել է․ այն վերցրել է ուրիշը, կամ այն փակված է։
