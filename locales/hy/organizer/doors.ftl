organizer-doors-open = Մուտքի մոտ
organizer-doors-title =
    <b>{ $title }</b>
    { $at }
organizer-doors-here = Եկած ընտանիքներ՝ { $here }, սպասվում է { $expected }։ Մեծահասակներ՝ { $adults }, երեխաներ՝ { $children }։
organizer-doors-left = Ազատ տեղեր առանց գրանցման եկածների համար՝ { $count }։
organizer-doors-how = Գրեք այստեղ անցագրի չորս թվանշանը կամ հեռախոսի տեսախցիկը պահեք QR կոդի վրա։
organizer-doors-list = Ցուցակ
organizer-doors-table = Աղյուսակ (XLSX)
organizer-doors-walk-in = Առանց գրանցման
organizer-doors-door = Վերադառնալ մուտքին
organizer-doors-family = <b>№{ $number }</b> · { $name }
organizer-doors-no-name = անունը նշված չէ
organizer-doors-came = Մուտքը՝ { $at }։ Մեծահասակներ՝ { $adults }, երեխաներ՝ { $children }։
organizer-doors-ages = Երեխաների տարիքը՝ { $ages }
organizer-doors-needs = Անհրաժեշտ է՝ { $needs }
organizer-doors-no-filming = Չնկարահանել։
organizer-doors-adult-fewer = Մեկ մեծահասակ պակաս
organizer-doors-child-fewer = Մեկ երեխա պակաս
organizer-doors-send-back = Դեռ չեն եկել
organizer-doors-sent-back = Չեղարկված է
organizer-doors-sheet = ✓ նշանակում է՝ արդեն այստեղ է։ Եթե ընտանիքը մոռացել է անցագիրը, բացեք նրան ու թողեք ներս կամ գրեք նրա տված անունը։
organizer-doors-nobody = Դեռ ոչ մի ընտանիք տեղ չունի։
organizer-doors-line = №{ $number }: { $adults } + { $children }
organizer-doors-walk-in-how = Քանի՞ հոգի է եկել առանց գրանցման։ Մեծահասակներ + երեխաներ։
organizer-doors-walk-in-count = { $adults } + { $children }
organizer-doors-walked-in = Գրանցված է
organizer-doors-nobody-named = Այդ անունով ընտանիք չեմ գտնում։ Գրեք անցագրի չորս թվանշանը, օրինակ՝ 0482, կամ ընտանիքի տված անունը։ «Չեղարկել» կոճակը կհանի մուտքից։
organizer-doors-several-named = Այդ անունով մի քանի ընտանիք կա։ Գրեք չորս թվանշանը կամ նայեք ցուցակում։
organizer-doors-let-in = Թողնել ներս
organizer-doors-awaited = Դեռ չեն եկել։ Սպասում ենք. մեծահասակներ՝ { $adults }, երեխաներ՝ { $children }։
organizer-doors-own-pass = Սա Ձեր սեփական անցագիրն է։ Ցույց տվեք այն կազմակերպչին մուտքի մոտ։
organizer-doors-unknown = Այսպիսի անցագրով ընտանիք չեմ գտնում։ Անցագիրը գործում է միայն իր միջոցառման մուտքի մոտ և միայն կազմակերպչի մոտ։
organizer-doors-already = №{ $number }՝ մտել են { $at }-ին։ Անցագիրը գործում է մեկ անգամ։
organizer-doors-shut = Մուտքը բաց է սկզբից 3 ժամ առաջ մինչև ավարտից 3 ժամ հետո։ Սկիզբը՝ { $at }։
organizer-doors-no-room = Ազատ տեղեր՝ { $count }։ Սկզբից 15 րոպե հետո կազատվեն չեկածների տեղերը։
organizer-doors-table-sent = Ընտանիքներ ցուցակում՝ { $count }։ Անուններն ու կարիքները միայն այնքան են, որքան ընտանիքն է հայտնել։
organizer-doors-table-sheet = Հաճախում
organizer-doors-column-number = №
organizer-doors-column-name = Անուն
organizer-doors-column-adults = Մեծահասակներ, գրանցված
organizer-doors-column-children = Երեխաներ, գրանցված
organizer-doors-column-ages = Երեխաների տարիքը
organizer-doors-column-needs = Ինչ է անհրաժեշտ
organizer-doors-column-filming = Նկարահանում
organizer-doors-column-came-adults = Մեծահասակներ, եկած
organizer-doors-column-came-children = Երեխաներ, եկած
organizer-doors-column-time = Մուտքի ժամը
organizer-doors-cell-time = { $at }
organizer-doors-cell-missed = չեն եկել
organizer-doors-cell-no = ոչ
organizer-doors-helpers = Կամավորներ
organizer-doors-helpers-of =
    { $count ->
        [0] <b>{ $title }</b>. մուտքի մոտ դեռ կամավոր չկա։ Կամավորը ներս է թողնում ընտանիքներին և միջոցառումից ուրիշ բան չի տեսնում։
        [one] <b>{ $title }</b>. մուտքի մոտ { $count } կամավոր է։ Մուտքն ինքն իրեն կփակվի միջոցառումից երեք ժամ հետո։
       *[other] <b>{ $title }</b>. մուտքի մոտ { $count } կամավոր է։ Մուտքն ինքն իրեն կփակվի միջոցառումից երեք ժամ հետո։
    }
organizer-doors-invite = Հղում կամավորի համար
organizer-doors-helper-link =
    Ուղարկեք այս հղումը մեկ կամավորի։ Այն աշխատում է մեկ անգամ՝
    { $link }
organizer-doors-helper-end = Փակել մուտքը №{ $number }
organizer-doors-link-end = Հետ վերցնել հղումը №{ $number }
organizer-doors-you-help = <b>Դուք օգնում եք մուտքի մոտ՝ { $title }</b>
organizer-doors-help-how =
    { $at }
    Սկսվելուց 3 ժամ առաջ սեղմեք կոճակը, ապա գրեք ընտանիքի չորս թվանշանը կամ սկանավորեք նրա կոդը։
organizer-doors-link-gone = Այս հղումն արդեն օգտագործվել է, կամ միջոցառումն ավարտվել է։ Նորը կարող է տալ կազմակերպիչը։
organizer-doors-my = <b>Որտեղ եք օգնում մուտքի մոտ</b>
