organizer-composer-album-words = Ալբոմը ստացված է։ Հիմա գրեք դրա տեքստը։
organizer-composer-buttons = Կոճակներ
organizer-composer-buttons-are =
    { $count ->
        [0] Կոճակներ դեռ չկան․ կարող են լինել { $most }։ Գրությունները կլինեն ամեն ընտանիքի լեզվով։
        [one] { $count } կոճակ՝ { $most }-ից։ Հանելու համար սեղմեք։
       *[other] { $count } կոճակ՝ { $most }-ից։ Հանելու համար սեղմեք կոճակը։
    }
organizer-composer-remove = ✕ { $name }
organizer-composer-add-event = + Գրանցում
organizer-composer-add-article = + Հոդված
organizer-composer-add-ask = + Հարց տալ
organizer-composer-add-link = + Էջ
organizer-composer-which-event = Ո՞ր միջոցառմանը կգրանցվեն ընտանիքներն այս կոճակով։
organizer-composer-no-events = Առջևում հրապարակված միջոցառում չկա։ Նախ հրապարակեք որևէ միջոցառում։
organizer-composer-ask-article = Գրեք մի քանի բառ հոդվածի վերնագրից կամ թեմայից։
organizer-composer-which-article = Ո՞րը։ Կամ գրեք այլ բառեր։
organizer-composer-no-article = Այս բառերով հոդված չգտնվեց։ Փորձեք ուրիշները։
organizer-composer-ask-link = Ուղարկեք էջի հասցեն։ Այն սկսվում է https://-ով
organizer-composer-too-many-buttons = Արդեն { $most } կոճակ կա։ Նախ հանեք մեկը։
organizer-composer-leads-nowhere = Կոճակը տանում է «{ $title }», որը չեղարկված է կամ ավարտված։ Հանեք կոճակը կամ ընտրեք այլ միջոցառում։ Ոչինչ չի ուղարկվել։
organizer-composer-held = №{ $number } հայտարարությունը չսկսվեց․ «{ $name }» կոճակը տանում է չեղարկված կամ ավարտված միջոցառման։ Ոչ ոք չի ստացել․ այն նորից սևագիր է։ Հանեք կոճակը և հրապարակեք։
organizer-composer-held-stopped = №{ $number } հայտարարությունը չսկսվեց․ «{ $name }» կոճակը տանում է չեղարկված կամ ավարտված միջոցառման։ Ոչ ոք չի ստացել։ Դուք ունեք այլ սևագիր, ուստի այս մեկը դադարեցված է։
organizer-composer-ask-translators = Խնդրել թարգմանել
organizer-composer-translators = Ո՞ր լեզվի համար խնդրեմ գործընկերոջը, որը գրում է այդ լեզվով։ Թարգմանությունն ինքը կհայտնվի սևագրում։ Մինչ այդ այդ լեզվով ընտանիքները կստանան այն, ինչ ընտրել եք մյուսների համար։
organizer-composer-nothing-missing = Գրված է բոլոր լեզուներով։
organizer-composer-ask-for = Խնդրել՝ { $language }
organizer-composer-asked-for = { $language }՝ խնդրված { $count }
organizer-composer-asked =
    { $count ->
        [one] Խնդրեցի { $count } գործընկերոջ։
       *[other] Խնդրեցի { $count } գործընկերոջ։
    }
organizer-composer-nobody-writes = Այս լեզվով գրող այլ գործընկեր չգիտեմ։ Գրեք ինքներդ, կամ թող այդ ընտանիքները ստանան առաջին տեքստը։
organizer-composer-translation-wanted = Գործընկերը խնդրում է թարգմանել հայտարարությունը։ Լեզվից՝ { $original }։ Լեզվով՝ { $language }։ Մեկ հաղորդագրություն է։
organizer-composer-translate = Թարգմանել
organizer-composer-leave-to-others = Հիմա չեմ կարող
organizer-composer-left-to-others = Լավ։ Խնդրել եմ նաև ուրիշներին։
organizer-composer-write-translation = Վերևում բնագիրն է։ Ուղարկեք թարգմանությունը մեկ հաղորդագրությամբ, լեզուն՝ { $language }։ Թավ տառերն ու հղումները կմնան, ֆայլն ինքը կկցվի։
organizer-composer-translation-thanks = Շնորհակալություն։ Այն սևագրում է, հեղինակը գիտի։
organizer-composer-translation-given = Թարգմանությունը Ձեր սևագրում է՝ { $language }։ Լեզուներ հիմա՝ { $written }։ Հրապարակելուց առաջ նայեք նախադիտումը։
organizer-composer-look = Նախադիտել
organizer-composer-not-needed = Այս թարգմանությունն այլևս պետք չէ․ գործընկերն ավելի շուտ է արել, կամ հայտարարությունն արդեն ուղարկված է։ Շնորհակալություն։
organizer-composer-trial = Փորձնական խումբ
organizer-composer-trial-group =
    { $count ->
        [0] Ձեր փորձնական խումբը դատարկ է։ Հղումը տվեք նրանց, ում վստահում եք․ նրանք առաջինը կստանան հայտարարությունը և կիմանան, որ դա փորձ է։
        [one] Ձեր փորձնական խմբում { $count } մարդ է։
       *[other] Ձեր փորձնական խմբում { $count } մարդ է։
    }
organizer-composer-trial-send = Ուղարկել փորձնական խմբին
organizer-composer-trial-link = Միանալու հղում
organizer-composer-trial-copy = Պատճենել հղումը
organizer-composer-trial-empty = Դատարկել խումբը
organizer-composer-trial-pass-on =
    { $days ->
        [one] Հղումը տվեք նրանց, ովքեր առաջինը կտեսնեն Ձեր հայտարարությունները։ Այն գործում է { $days } օր․ նախորդն այլևս չի գործում։
       *[other] Հղումը տվեք նրանց, ովքեր առաջինը կտեսնեն Ձեր հայտարարությունները։ Այն գործում է { $days } օր․ նախորդն այլևս չի գործում։
    }

    { $link }
organizer-composer-trial-sent =
    { $count ->
        [one] Փորձն ուղարկվեց { $count } մարդու։ Ընտանիքները դեռ ոչինչ չեն ստացել։
       *[other] Փորձն ուղարկվեց { $count } մարդու։ Ընտանիքները դեռ ոչինչ չեն ստացել։
    }
organizer-composer-trial-what = Կազմակերպիչը հրավիրում է Ձեզ տեսնել հայտարարություններն ընտանիքներից շուտ և ասել, թե ինչն է սխալ։ Կարող եք դուրս գալ ցանկացած պահի։
organizer-composer-trial-join = Միանալ փորձնական խմբին
organizer-composer-trial-joined = Դուք փորձնական խմբում եք։ Ամեն փորձի մասին ասվում է, որ դա փորձ է։
organizer-composer-trial-leave = Դուրս գալ փորձնական խմբից
organizer-composer-trial-left = Դուք այլևս փորձնական խմբում չեք։
organizer-composer-trial-coming = <b>Սա փորձ է։</b> Հաջորդ հաղորդագրությունը հայտարարություն է, որն ընտանիքները դեռ չեն ստացել։ Ասեք կազմակերպչին, թե ինչ նկատեցիք։
organizer-composer-trial-nobody = Ձեր փորձնական խմբում դեռ ոչ ոք չկա։ Ստեղծեք հղում և փոխանցեք։
organizer-composer-trial-already = Փորձնական խումբն ունի հենց այս տեքստը։ Ինչ-որ բան փոխեք և նորից ուղարկեք։
organizer-composer-trial-full = Այս փորձնական խումբը լիքն է․ այնտեղ { $most } մարդ է։
organizer-composer-trial-link-gone = Այս հղումն այլևս փորձնական խումբ չի բացում։ Նորը խնդրեք կազմակերպչից։
organizer-composer-channels = Ալիքներ
organizer-composer-places = Սեղմեք այն ալիքները, որտեղ նույնպես հրապարակել․ ամեն մեկում՝ իր լեզվով։
organizer-composer-no-places = Ալիքներ դեռ չկան։ Ավելացրեք բոտը ալիքում որպես ադմինիստրատոր կամ խմբում․ լեզուն կհարցնի այստեղ։
organizer-composer-place = { $title } · { $language }
organizer-composer-place-without = { $title } · { $language }՝ տեքստ չկա
organizer-composer-languages = Լեզուներ
organizer-composer-channel-without-text = Այս ալիքի լեզվով տեքստ չկա՝ { $title }։ Գրեք այն, մյուսներին տվեք առաջին տեքստը կամ հանեք ալիքը։
organizer-composer-posts =
    { $count ->
        [0] Ոչ մի ալիքի համար չէր։
       *[other] Ալիքներում․
    }
organizer-composer-post-line = { $title }՝ { $state }
organizer-composer-post-chosen = կհրապարակվի
organizer-composer-post-sent = հրապարակված է
organizer-composer-post-failed = հրապարակել չհաջողվեց
organizer-composer-post-cancelled = չեղարկված է
organizer-composer-post-unknown = գուցե հրապարակված է․ խնդրում եմ՝ ստուգեք
organizer-composer-gone = Այս հայտարարությունն այլևս այստեղ չէ։
organizer-composer-change = Փոխել տեքստը
organizer-composer-delete = Ջնջել ամենուր
organizer-composer-change-which = Ո՞ր լեզվով փոխել տեքստը։ Այն կփոխվի ամեն չատում, որտեղ կա․ ոչ ոք նոր հաղորդագրություն չի ստանա։
organizer-composer-change-write = Ուղարկեք ամբողջ նոր տեքստը, լեզուն՝ { $language }։ Ֆայլերն ու կոճակները կմնան։
organizer-composer-change-ask =
    { $count ->
        [one] Այսպես կլինի { $count } չատում։ Փոխե՞լ։
       *[other] Այսպես կլինի { $count } չատում։ Փոխե՞լ։
    }
organizer-composer-change-yes = Փոխել
organizer-composer-delete-ask =
    { $count ->
        [one] Ջնջե՞լ { $count } չատից։ Վերադարձնել հնարավոր չի լինի։
       *[other] Ջնջե՞լ { $count } չատից։ Վերադարձնել հնարավոր չի լինի։
    }
organizer-composer-delete-yes = Այո, ջնջել
organizer-composer-change-waits = <b>Նոր տեքստը պետք է հաստատի երկրորդ մարդ։</b> Հարցրել եմ գործընկերներին և կգրեմ Ձեզ։
organizer-composer-change-declined = Գործընկերը մերժեց №{ $number } հայտարարության նոր տեքստը։ Ուղարկվածը մնում է այնպես, ինչպես կա։
organizer-composer-change-runs = <b>№{ $number } հայտարարությունը</b> փոխվում է
organizer-composer-change-done = <b>№{ $number } հայտարարությունը</b> փոխված է
organizer-composer-edit-sums = փոխված { $done } · մնացել է { $left } · հաղորդագրությունն այլևս չկա { $gone } · չհաջողվեց { $failed }
organizer-composer-delete-sums = ջնջված { $done } · մնացել է { $left } · արդեն չկար { $gone } · չհաջողվեց { $failed }
organizer-composer-look-again = Թարմացնել
organizer-composer-change-wanted =
    { $count ->
        [one] <b>Գործընկերն ուզում է փոխել №{ $number } հայտարարությունը { $count } չատում։</b> Նոր տեքստը՝
       *[other] <b>Գործընկերն ուզում է փոխել №{ $number } հայտարարությունը { $count } չատում։</b> Նոր տեքստը՝
    }
organizer-composer-change-confirm = Հաստատել տեքստը
organizer-composer-change-decline = Մերժել տեքստը
organizer-composer-change-confirmed = Հաստատված է։ Տեքստը փոխվում է։
organizer-composer-change-refused = Մերժված է։ Ուղարկվածը մնում է այնպես, ինչպես կա։
organizer-composer-still-on-its-way = Այն ուղարկվում է։ Տեքստը փոխելու համար դադար տվեք․ ջնջելու համար դադարեցրեք։
organizer-composer-too-old = Անցել է ավելի քան 48 ժամ․ Telegram-ն այլևս թույլ չի տալիս փոխել։ Ուղղումը կարող եք գրել որպես նոր հայտարարություն։
organizer-composer-being-changed = Այն արդեն փոխվում է կամ սպասում է երկրորդ մարդու։ Մեկ փոփոխություն միաժամանակ։
organizer-composer-nothing-changes = Սա ուղարկված տեքստն է։ Ուղարկեք ուրիշը։
