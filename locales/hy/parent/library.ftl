parent-library-open = Գրադարան
parent-library-empty = Այստեղ դեռ հոդվածներ չկան։ Գրեք Ձեր հարցը, կարող եմ այն փոխանցել մասնագետին։
parent-library-topics =
    { $count ->
        [one] { $count } ստուգված հոդված։
       *[other] { $count } ստուգված հոդված։
    } Ընտրեք թեման կամ պարզապես գրեք Ձեր հարցը։
parent-library-new =
    { $count ->
        [one] Վերջին այցից հետո կա { $count } նոր հոդված։
       *[other] Վերջին այցից հետո կա { $count } նոր հոդված։
    }
parent-library-topic = { $name } · { $count }
parent-library-topic-new = { $name } · { $count } · նոր՝ { $new }
parent-library-shelf = <b>{ $name }</b>։ Առաջինը այն է, ինչ ընտանիքներն ավելի հաճախ են հարցնում։
parent-library-title-new = Նոր՝ { $title }
parent-library-share = Կիսվել
parent-library-share-how =
    <b>{ $title }</b>
    { $link }
    Ով բացի այս հղումը, միանգամից կտեսնի հոդվածը։
parent-library-share-send = Ուղարկել Telegram-ով
parent-library-share-copy = Պատճենել հղումը
parent-library-gone = Այս հոդվածն այլևս այստեղ չէ։ Գրեք Ձեր հարցը, այլ պատասխան կփնտրեմ։
parent-library-wish = Թարգմանություն է պետք
parent-library-wished = Գրանցեցինք։ Խմբագիրները տեսնում են, թե քանի ընտանիք է սպասում այս տեքստին Ձեր լեզվով։
parent-library-wished-before = Ձեր խնդրանքն արդեն հաշվված է։ Խմբագիրները տեսնում են այն։
parent-library-wish-again = Շնորհակալություն։ Հիմա ևս մեկ անգամ սեղմեք «Թարգմանություն է պետք» կոճակը հոդվածի տակ։
parent-library-data-wishes = Ձեր խնդրած թարգմանությունները
parent-library-data-article = Հոդված
parent-library-data-seen = Վերջին այցը
