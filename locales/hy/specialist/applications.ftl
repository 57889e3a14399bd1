specialist-applications-open = Գնահատման հայտեր
specialist-applications-awaits =
    { $count ->
        [one] <b>{ $title }</b>. { $count } հայտ սպասում է Ձեր գնահատականին։
       *[other] <b>{ $title }</b>. { $count } հայտ սպասում է Ձեր գնահատականին։
    }
specialist-applications-welcome = Դուք գնահատում եք «{ $title }» միջոցառման հայտերը։ Կգրեմ, երբ կարդալու բան լինի։
specialist-applications-my = Ձեզ համար բաց գնահատումներ՝ { $count }
specialist-applications-my-open = Գնահատել՝ { $title }
specialist-applications-review =
    <b>{ $title }</b>
    Հայտեր՝ { $count } · առանց Ձեր գնահատականի՝ { $left }
specialist-applications-blind = Մյուսների գնահատականները կտեսնեք, երբ ուղարկեք Ձերը և գնահատումը փակվի։ Այդ ժամանակ նրանք էլ կտեսնեն Ձերը։
specialist-applications-closed = Գնահատումը փակ է։
specialist-applications-row-scored = №{ $number } · գնահատված է
specialist-applications-row-known = №{ $number } · Ձերը չէ
specialist-applications-case = <b>Հայտ №{ $number }</b>
specialist-applications-name = Անուն՝ { $name }
specialist-applications-mark = { $criterion }՝ { $points }
specialist-applications-comment = <i>{ $comment }</i>
specialist-applications-sent = Ձեր գնահատականներն ուղարկված են։
specialist-applications-other = Գնահատող { $number }՝
specialist-applications-files = Ֆայլեր՝ { $count }
specialist-applications-write = Մեկնաբանություն
specialist-applications-know = Ճանաչում եմ այս ընտանիքին
specialist-applications-slip = Ոչ, չեմ ճանաչում
specialist-applications-send = Ուղարկել գնահատականները
specialist-applications-excluded = №{ $number }. Դուք ճանաչում եք այս ընտանիքին, ուստի չեք կարդում և չեք գնահատում հայտը։ Դա կանեն ուրիշները։
specialist-applications-ask-comment = №{ $number }. մի քանի խոսք կազմակերպչի՞ն։
specialist-applications-words-only = Խնդրում եմ, գրեք բառերով։
specialist-applications-not-open = Գնահատել կարելի է միայն գնահատման ընթացքում։
specialist-applications-marks-missing = Առանց գնահատականի չափանիշներ՝ { $count }։
specialist-applications-to-case = Վերադառնալ հայտին
