parent-afterwards-words-only = Այստեղ կարող եմ փոխանցել միայն բառեր։ Խնդրում եմ՝ գրեք տեքստով։
parent-afterwards-materials-open = Նյութեր
parent-afterwards-materials = <b>Նյութեր՝ { $title }</b>
parent-afterwards-material-words = { $words }
parent-afterwards-material-link = { $link }
parent-afterwards-later = Նյութեր դեռ չկան։ Կուղարկեմ Ձեզ, հենց որ հայտնվեն։
parent-afterwards-not-yet = Նյութեր դեռ չկան։ Նայեք մի քանի օրից։
parent-afterwards-hall-open = Հարց վարողներին
parent-afterwards-hall-now = Շնորհակալություն։ Այժմ կարող եք տալ Ձեր հարցը։
parent-afterwards-hall-write = Ի՞նչ կուզեիք հարցնել՝ «{ $title }»։ Գրեք այստեղ։ Ձեր անունը չի երևա։
parent-afterwards-hall-preview =
    Ձեր հարցը՝

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-where = Վարողները կարող են պատասխանել հանդիպմանը։ Եթե չհասցնեն, կարող են հարցն առանց Ձեր անվան փոխանցել մասնագետի, և նա կպատասխանի Ձեզ այստեղ, կամ մեր հոդվածների խմբագիրներին։ Փոխելու համար նորից գրեք։
parent-afterwards-hall-no-editors = Վարողները կարող են պատասխանել հանդիպմանը։ Եթե չհասցնեն, կարող են հարցն առանց Ձեր անվան փոխանցել մասնագետի, և նա կպատասխանի Ձեզ այստեղ։ Խմբագիրները այն չեն տեսնի։ Փոխելու համար նորից գրեք։
parent-afterwards-hall-send = Ուղարկել
parent-afterwards-hall-send-named = Ուղարկել, վարողներին ասել անունս
parent-afterwards-hall-refuse-editors = Ցույց չտալ խմբագիրներին
parent-afterwards-hall-let-editors = Խմբագիրները կարող են տեսնել
parent-afterwards-hall-sent = Ձեր հարցը վարողների մոտ է։ Կգրեմ Ձեզ, թե ինչ եղավ։
parent-afterwards-hall-passed-on =
    Դահլիճից Ձեր հարցը գնում է առաջ՝

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-kept =
    Մեր հոդվածների խմբագիրներն այժմ տեսնում են Ձեր հարցը՝ առանց Ձեր անվան։ Կարող եք հետ վերցնել՝

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-answered =
    Ձեր հարցին պատասխանեցին հանդիպմանը՝ «{ $title }»։ Եթե պատասխանը չլսեցիք, պարզապես գրեք հարցն ինձ։

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-shut = Վարողներին հարցերն ընդունվում են մինչև միջոցառման հաջորդ օրը։ Ինձ կարող եք գրել ցանկացած ժամանակ։
parent-afterwards-hall-full = Վարողների մոտ արդեն Ձեր հինգ հարցն է։ Երբ հասնեն դրանցից մեկին, կարող եք տալ հաջորդը։ Կամ գրեք ինձ, և կպատասխանի մասնագետը։
parent-afterwards-review =
    <b>{ $title }</b>

    Սա օգնե՞ց Ձեզ։ 1՝ ամենևին ոչ, 5՝ շատ։ Վարողները չեն տեսնում, թե ով է պատասխանել։
parent-afterwards-review-decline = Չեմ ուզում պատասխանել
parent-afterwards-review-missing = Շնորհակալություն։ Ի՞նչը պակասեց։ Մի քանի բառը բավական է։
parent-afterwards-review-own = { $question }
parent-afterwards-review-skip = Բաց թողնել
parent-afterwards-review-thanks = Շնորհակալություն։ Սա կօգնի նաև հաջորդ ընտանիքներին։
parent-afterwards-review-declined = Լավ, այս մասին այլևս չեմ հարցնի։
parent-afterwards-review-settled = Ձեր պատասխանն արդեն ինձ մոտ է։ Շնորհակալություն։
parent-afterwards-cut-open = Հանել մեզ տեսագրությունից
parent-afterwards-cut-how =
    <b>{ $title }</b>

    Ինչպե՞ս գտնենք Ձեզ տեսագրությունում։ Օրինակ՝ «երկրորդ շարք, կարմիր սվիտեր»։ Կարող եք ուղարկել նաև առանց նկարագրության։
parent-afterwards-cut-send = Ուղարկել առանց նկարագրության
parent-afterwards-cut-sent = Փոխանցված է կազմակերպիչներին։ Կգրեմ Ձեզ, երբ Ձեզ հանեն։
parent-afterwards-cut-again = Ինչպե՞ս գտնեն Ձեզ։ Հագուստ, տեղ, րոպե. մի քանի բառը բավական է։
parent-afterwards-cut-made = Պատրաստ է. «{ $title }» տեսագրությունում Դուք այլևս չկաք։
parent-afterwards-cut-replied =
    Կազմակերպիչները գրում են «{ $title }» տեսագրության մասին՝

    <blockquote>{ $text }</blockquote>
parent-afterwards-cut-tell = Պատասխանել նրանց
parent-afterwards-cut-asked-before = Այս խնդրանքն արդեն կազմակերպիչների մոտ է։ Կգրեմ Ձեզ, երբ պատրաստ լինի։
parent-afterwards-certificate-open = Հավաստագիր
parent-afterwards-certificate-name = Ի՞նչ անուն գրել հավաստագրում։ Գրեք այնպես, ինչպես պետք է տպվի։ Ես այն չեմ պահում։
parent-afterwards-certificate-no-name = Սա չեմ կարող տպել որպես անուն։ Գրեք տառերով, առավելագույնը 80։
parent-afterwards-certificate-not-due = Հավաստագիր ստանում են եկածները՝ միջոցառումից հետո։ Եթե այնտեղ էիք, գրեք կազմակերպիչներին. նրանք կօգնեն։
parent-afterwards-certificate-made = Ահա Ձեր հավաստագիրը։ Անունը չեմ պահել։
parent-afterwards-certificate-again = Այլ անուն
parent-afterwards-certificate-heading = Հավաստագիր
parent-afterwards-certificate-given-to = Սույնով հավաստվում է, որ
parent-afterwards-certificate-took-part = մասնակցել է միջոցառմանը
parent-afterwards-certificate-kind = { $kind }
parent-afterwards-certificate-where = { $town }
parent-afterwards-certificate-host = { $host }
parent-afterwards-certificate-number = Միջոցառում №{ $number }
parent-afterwards-data-hall = Հարցեր միջոցառումների վարողներին
parent-afterwards-data-review = Ինչ եք ասել միջոցառումների մասին
