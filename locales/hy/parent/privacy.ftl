parent-privacy-open = Ձեր տվյալները
parent-privacy-intro =
    <b>Ձեր տվյալները</b>

    <b>Ինչ եմ պահում․</b> Ձեր համարը Telegram-ում, լեզուն և երկիրը, Ձեր հարցերը՝ ֆայլերով, կարծիքները։ Ո՛չ ազգանուն, ո՛չ ախտորոշում։

    <b>Ով է կարդում․</b> հարցը տեսնում է միայն պատասխանող մասնագետը, կարծիքը՝ միայն կազմակերպիչները։

    <b>Որքան ժամանակ․</b> հարցը փակելուց հետո՝ 90 օր, կարծիքը՝ մեկ տարի։ Հետո խոսքերը ջնջվում են։

    Ձեր գրածը պահվում է գաղտնագրված։ Telegram-ը նույնպես պահում է այս զրույցը, դա ես փոխել չեմ կարող։
parent-privacy-export = Ստանալ իմ տվյալները
parent-privacy-erase = Ջնջել ամեն ինչ
parent-privacy-yes-erase = Այո, ջնջել
parent-privacy-withdraw = Հետ վերցնել համաձայնությունը
parent-privacy-exporting =
    Հավաքում եմ Ձեր տվյալները։ Մեկ րոպեի ընթացքում այստեղ կգան կարդալու էջ և ֆայլ՝ այլ ծրագրերի համար։
    { $files ->
        [0] {""}
        [one] Հետո կգա Ձեր ուղարկած { $files } ֆայլը։
       *[other] Հետո կգան Ձեր ուղարկած { $files } ֆայլերը։
    }
parent-privacy-export-ready =
    Այն ամենը, ինչ պահում եմ Ձեր մասին՝ { $at } դրությամբ։

    Զգույշ պահեք այս ֆայլերը․ ով բացի, կկարողանա կարդալ։
parent-privacy-own-file = Ձեր ֆայլերը
parent-privacy-confirm =
    <b>Ջնջե՞լ ամեն ինչ։</b>

    Հարցերը, պատասխանները, ֆայլերը, կարգավորումներն ու կարծիքները կանհետանան անմիջապես։ Բաց հարցին այլևս չեն պատասխանի։ Հետ բերել հնարավոր չէ։

    Մասնագետների մոտ եղած վերջին երկու օրվա պատճենները հեռացվում են․ ավելի հների տեքստը ջնջվում է, բայց հին ֆայլը կարող է մնալ հեռախոսում։ Պահուստային պատճենները Ձեզ կմոռանան 30 օրում։

    Գուցե նախ ստանա՞ք Ձեր տվյալները։
parent-privacy-confirm-staff =
    <b>Ջնջե՞լ ամեն ինչ։</b>

    Հարցերը, ֆայլերը, կարգավորումներն ու կարծիքները կանհետանան անմիջապես, Ձեր դերերը կավարտվեն․ սկսածը կանցնի ուրիշներին։ Ձեր տված պատասխանները կմնան ընտանիքներին։ Հետ բերել հնարավոր չէ։

    Ուրիշների զրույցներում եղած վերջին երկու օրվա պատճենները հեռացվում են․ ավելի հների տեքստը ջնջվում է։ Պահուստային պատճենները Ձեզ կմոռանան 30 օրում։
parent-privacy-erased =
    Ամեն ինչ ջնջված է։ Ես այլևս չգիտեմ, թե ով եք։

    Այս զրույցը դեռ Ձեր հեռախոսում է․ այն կարող եք ջնջել Telegram-ում։ Եթե մենք նորից պետք գանք, պարզապես գրեք։
parent-privacy-withdrawn =
    Համաձայնությունը հետ է վերցված։ Այսուհետ չեմ պահում այն, ինչ գրում եք, իսկ ստուգված պատասխանները բաց են Ձեզ համար։

    Այն, ինչ ուղարկել եք առաջ, դեռ այստեղ է, մինչև որ ջնջեք։
parent-privacy-last-owner = Դուք միակ սեփականատերն եք։ Նախ նշանակեք ևս մեկին (/staff), հետո ջնջեք Ձեր տվյալները։
parent-privacy-copy-removed = <i>Հեռացված է ընտանիքի խնդրանքով։</i>
parent-privacy-page-title = Իմ տվյալները
parent-privacy-page-made = Հավաքված է՝ { $at }։
parent-privacy-page-moment = { $at }
parent-privacy-table-people = Ձեր մասին
parent-privacy-table-consents = Ձեր համաձայնությունները
parent-privacy-table-roles = Ձեր դերերը
parent-privacy-table-profile = Ձեր մասնագետի պրոֆիլը
parent-privacy-table-questions = Ձեր հարցերը
parent-privacy-table-posts = Ձեր հարցերի հաղորդագրությունները
parent-privacy-table-files = Ֆայլեր
parent-privacy-table-feedback = Ձեր կարծիքները
parent-privacy-table-feedback-posts = Ձեր կարծիքների հաղորդագրությունները
parent-privacy-table-dialogs = Ինչ եք հիմա գրում
parent-privacy-column-telegram = Համար Telegram-ում
parent-privacy-column-name = Անուն
parent-privacy-column-language = Լեզու
parent-privacy-column-country = Երկիր
parent-privacy-column-region = Մարզ կամ քաղաք
parent-privacy-column-zone = Ժամային գոտի
parent-privacy-column-age = Երեխայի տարիքը
parent-privacy-column-topic = Թեմա
parent-privacy-column-state = Վիճակ
parent-privacy-column-text = Տեքստ
parent-privacy-column-comment = Մեկնաբանություն
parent-privacy-column-rating = Գնահատական
parent-privacy-column-role = Դեր
parent-privacy-column-kind = Տեսակ
parent-privacy-column-side = Ով է գրել
parent-privacy-column-version = Տեքստի տարբերակը
parent-privacy-column-number = Հարց №
parent-privacy-column-given = Տրված է
parent-privacy-column-withdrawn = Հետ է վերցված
parent-privacy-column-since = Սկսած
parent-privacy-column-asked = Տրված է
parent-privacy-column-sent = Ուղարկված է
parent-privacy-column-closed = Փակված է
