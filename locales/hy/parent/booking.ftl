parent-booking-join = Գրանցվել
parent-booking-wait = Գրվել սպասման ցուցակում
parent-booking-cancel = Չեղարկել իմ տեղը
parent-booking-leave-line = Դուրս գալ սպասման ցուցակից
parent-booking-interested = Ինձ հետաքրքիր է
parent-booking-not-interested = Այլևս հետաքրքիր չէ
parent-booking-who = Փոխել, թե ով է գալիս
parent-booking-choose = Ընտրել, թե ով է գալիս
parent-booking-take = Վերցնել տեղը
parent-booking-decline = Ոչ, շնորհակալություն
parent-booking-again = Նորից գրանցվել
parent-booking-adults =
    { $count ->
        [one] { $count } մեծահասակ
       *[other] { $count } մեծահասակ
    }
parent-booking-children =
    { $count ->
        [one] { $count } երեխա
       *[other] { $count } երեխա
    }
parent-booking-both = { $adults } և { $children }
parent-booking-you-come = Դուք գրանցված եք՝ { $who }։
parent-booking-you-wait = Սպասման ցուցակում Ձեր համարը { $number }-ն է՝ { $who }։
parent-booking-is-offered = Տեղը Ձեզ համար պահվում է մինչև { $until }՝ { $who }։
parent-booking-you-are-interested = Ձեզ հետաքրքիր է։
parent-booking-joined =
    <b>{ $stand }</b>
    { $title }
    { $when }
    { $town }
parent-booking-rule = Երբ տեղ ազատվի, կառաջարկեմ ցուցակի հերթով, և պատասխանելու համար կունենաք մինչև մեկ օր։ Եթե բոլորիդ համար տեղ չբավականացնի, ավելի փոքր ընտանիքը կարող է ավելի շուտ անցնել։
parent-booking-join-now = Շնորհակալություն։ Հիմա կարող եք գրանցվել։
parent-booking-film-question = Այնտեղ նկարահանում են։ Կարո՞ղ ենք նկարել Ձեզ։
parent-booking-film-yes = Կարող եք նկարել
parent-booking-film-no = Մեզ մի՛ նկարեք
parent-booking-party =
    <b>{ $title }</b>
    { $who }
parent-booking-ages = Երեխաների տարիքը
parent-booking-needs = Ինչ է մեզ պետք այնտեղ
parent-booking-note = Գրել վարողներին
parent-booking-share = Ցույց տալ վարողներին
parent-booking-stop-sharing = Ցույց չտալ վարողներին
parent-booking-sign = Ասել իմ անունը
parent-booking-unsign = Ցույց չտալ անունս
parent-booking-shared = Վարողները տեսնում են Ձեր ընտանիքի տարիքները, կարիքները և գրառումը։
parent-booking-counted = Վարողները տեսնում են, թե քանիսն եք գալիս։ Տարիքը և կարիքները միայն հաշվվում են բոլոր ընտանիքների հետ միասին։
parent-booking-kind-question = { $question } Կարող եք պատասխանել՝ գրելով վարողներին։
parent-booking-told-ages = Տարիքը՝ { $ages }
parent-booking-told-needs = Ձեզ պետք է՝ { $needs }
parent-booking-told-note = Գրառում՝ { $note }
parent-booking-told-name = Վարողները Ձեզ ճանաչում են այսպես՝ { $name }
parent-booking-told-no-filming = Ձեզ չեն նկարում։
parent-booking-needs-what = Ի՞նչ է պետք Ձեր ընտանիքին այնտեղ։ Նշեք այն ամենը, ինչ հարմար է։
parent-booking-ask-ages =
    { $count ->
        [one] Քանի՞ տարեկան է երեխան։ Բավական է թիվը՝ 4։
       *[other] Քանի՞ տարեկան են երեխաները։ Բավական են թվերը՝ 3, 7։
    }
parent-booking-ages-again =
    { $count ->
        [one] Չկարողացա սա կարդալ որպես տարիք ({ $count } երեխա)։ Բավական են լրիվ տարիները՝ 4։
       *[other] Չկարողացա սա կարդալ որպես տարիքներ ({ $count } երեխա)։ Բավական են լրիվ տարիները՝ 3, 7։
    }
parent-booking-ask-note = Ի՞նչ պետք է իմանան վարողները։ Մի քանի բառը բավական է։
parent-booking-words-only = Խնդրում եմ, գրեք բառերով։
parent-booking-declined = Լավ, տեղը կստանա հաջորդ ընտանիքը։
parent-booking-left = Դուք այլևս գրանցված չեք՝ «{ $title }»։ Շնորհակալություն, որ ասացիք. տեղը ուրիշը կստանա։
parent-booking-offered =
    <b>Ձեզ համար տեղ կա՝ { $title }</b>
    { $who }
    { $when }
    { $town }
parent-booking-offered-until = Պահում եմ Ձեզ համար մինչև { $until }։ Հետո կառաջարկեմ հաջորդ ընտանիքին։
parent-booking-lapsed = «{ $title }». տեղն անցավ հաջորդ ընտանիքին, քանի որ պատասխան չկար։ Կարող եք նորից գրվել սպասման ցուցակում։
parent-booking-withdrawn = <b>Ցավում ենք. Ձեզ համար տեղ չկա՝ «{ $title }» ({ $when })։</b> Տեղերն ավելի քիչ են, քան խոստացել էինք։ Կարող եք գրվել սպասման ցուցակում։ Սա մեր սխալն է, ոչ Ձերը։
parent-booking-full = Տեղերը հենց նոր վերջացան։ Կարող եք գրվել սպասման ցուցակում։
parent-booking-too-few =
    { $count ->
        [one] Ազատ է միայն { $count } տեղ, իսկ դուք ավելի շատ եք։ Կարող եք սպասել տեղերի բոլորի համար կամ գալ ավելի քիչ մարդով։
       *[other] Ազատ է միայն { $count } տեղ, իսկ դուք ավելի շատ եք։ Կարող եք սպասել տեղերի բոլորի համար կամ գալ ավելի քիչ մարդով։
    }
parent-booking-still-places = Դեռ տեղ կա, սպասել պետք չէ։
parent-booking-too-large =
    { $count ->
        [one] Այստեղ տեղավորվում է ոչ ավելի, քան { $count } մարդ։ Կարող եք գալ ավելի քիչ մարդով։
       *[other] Այստեղ տեղավորվում է ոչ ավելի, քան { $count } մարդ։ Կարող եք գալ ավելի քիչ մարդով։
    }
parent-booking-empty = Ինչ-որ մեկը պետք է գա։ Եթե ոչ ոք չի կարող, չեղարկեք տեղը։
parent-booking-offer-gone = Այս առաջարկն այլևս չկա։ Կարող եք նորից գրվել սպասման ցուցակում։
parent-booking-gone = Միջոցառումն ավարտվել է կամ չեղարկվել։
parent-booking-my = <b>Ձեր միջոցառումները</b>
parent-booking-my-line =
    <b>{ $title }</b>
    { $when }
    { $town }
    { $stand }
parent-booking-data = Միջոցառումներ, որոնց գրանցվել եք
parent-booking-data-adults = Մեծահասակներ
parent-booking-data-children = Երեխաներ
parent-booking-data-ages = Երեխաների տարիքը
parent-booking-data-needs = Կարիքներ
parent-booking-data-note = Գրառում
parent-booking-with-course = Սա դասընթացի պարապմունքներից մեկն է։ Երեխային գրանցում են ամբողջ դասընթացին. բացեք այն և տեսեք՝ ինչպես։
parent-booking-for-specialists = Այս միջոցառումը մասնագետների համար է։ Ընտանիքների համար կան ուրիշները։
parent-booking-for-journalists = Այս միջոցառումը լրագրողների համար է։ Դուք լրագրո՞ղ եք։
parent-booking-i-am-journalist = Ես լրագրող եմ, գրանցվել
