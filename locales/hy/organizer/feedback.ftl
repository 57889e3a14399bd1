organizer-feedback-open = Կարծիքներ
organizer-feedback-thanks = շնորհակալություն
organizer-feedback-complaint = բողոք
organizer-feedback-idea = առաջարկ
organizer-feedback-rating = գնահատական
organizer-feedback-head =
    <b>Կարծիքներ և գնահատականներ</b>
    Շնորհակալություններ՝ { $thanks } · բողոքներ՝ { $complaints } · առաջարկներ՝ { $ideas }
organizer-feedback-topic =
    { $topic }՝ { $average }, առավելագույնը 5, { $count ->
        [one] { $count } գնահատական
       *[other] { $count } գնահատական
    }
organizer-feedback-topic-few =
    { $topic }՝ { $count ->
        [one] { $count } գնահատական
       *[other] { $count } գնահատական
    }, միջինը ցույց ենք տալիս 5-ից սկսած
organizer-feedback-title = <b>№{ $number }</b> · { $kind } · { $name } · { $country } · { $at }
organizer-feedback-rated = <b>{ $stars }/5</b> · { $topic } · { $country } · { $at }
organizer-feedback-anonymous = անանուն
organizer-feedback-quote = <blockquote>{ $text }</blockquote>
organizer-feedback-erased = <i>տեքստ չկա</i>
organizer-feedback-number = №{ $number }
organizer-feedback-csv = CSV
organizer-feedback-xlsx = XLSX
organizer-feedback-reply = Պատասխանել
organizer-feedback-ask = Գրեք №{ $number }-ի պատասխանը։ Ուղարկելուց առաջ ևս մեկ անգամ կտեսնեք։
organizer-feedback-preview =
    Հեղինակը կստանա․

    <blockquote>{ $text }</blockquote>

    Փոխելու համար նորից գրեք։
organizer-feedback-send = Ուղարկել
organizer-feedback-sent = Ուղարկված է №{ $number }-ի հեղինակին։
organizer-feedback-nobody = Հեղինակը ջնջել է իր տվյալները, կամ պահելու ժամկետն անցել է։ Պատասխանելու մարդ չկա։
organizer-feedback-continued =
    <b>№{ $number }․ հեղինակը պատասխանում է</b>

    <blockquote>{ $text }</blockquote>
organizer-feedback-table =
    { $count ->
        [one] { $count } տող
       *[other] { $count } տող
    }, ամբողջ ժամանակի համար։ Այստեղ մարդկանց խոսքերն են․ մի՛ փոխանցեք ֆայլը։
organizer-feedback-sheet = Կարծիքներ
organizer-feedback-cell = { $value }
organizer-feedback-column-date = Ամսաթիվ
organizer-feedback-column-kind = Տեսակ
organizer-feedback-column-topic = Թեմա
organizer-feedback-column-country = Երկիր
organizer-feedback-column-language = Լեզու
organizer-feedback-column-rating = Գնահատական
organizer-feedback-column-name = Անուն
organizer-feedback-column-text = Տեքստ
