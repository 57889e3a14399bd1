organizer-afterwards-open = Միջոցառման շուրջ
organizer-afterwards-title = <b>{ $title }</b>
organizer-afterwards-home = Ինչ կստանան ընտանիքները միջոցառումից հետո և ինչ է սպասում Ձեզ։
organizer-afterwards-materials = Նյութեր՝ { $count }
organizer-afterwards-hall = Հարցեր դահլիճից՝ { $count }
organizer-afterwards-opinion = Կարծիքներ՝ { $count }
organizer-afterwards-cuts = Հանել տեսագրությունից՝ { $count }
organizer-afterwards-material-how = Ուղարկեք այստեղ ֆայլեր կամ հղումներ (https://), յուրաքանչյուրը առանձին հաղորդագրությամբ։ Դրանք կգնան { $when }, մեկ անգամ, եկածներին և խնդրածներին։ Ստացողներն այժմ՝ { $count }։
organizer-afterwards-material-after = միջոցառումից հետո՝ { $at }
organizer-afterwards-material-soon = 10 րոպեից (ում մոտ գիշեր է՝ առավոտյան). մինչ այդ կարող եք հետ վերցնել
organizer-afterwards-material-remove = Հեռացնել №{ $number }
organizer-afterwards-material-sent = №{ $number } · { $what } · ուղարկված է · { $words }
organizer-afterwards-material-waits = №{ $number } · { $what } · դեռ ուղարկված չէ · { $words }
organizer-afterwards-kind-link = հղում
organizer-afterwards-kind-photo = լուսանկար
organizer-afterwards-kind-video = տեսանյութ
organizer-afterwards-kind-sound = ձայնագրություն
organizer-afterwards-kind-file = ֆայլ
organizer-afterwards-material-gone = Հեռացված է։ Ոչ ոք չէր ստացել։
organizer-afterwards-material-gone-late = Հեռացված է միջոցառումից։ Ստացածների մոտ կմնա չատում։
organizer-afterwards-material-what = Կարող եմ փոխանցել ֆայլեր, լուսանկարներ, տեսանյութեր, ձայն և հղումներ, որոնք սկսվում են https://-ով։ Ոչինչ չի ավելացվել։
organizer-afterwards-material-full = Մեկ միջոցառման համար առավելագույնը 30 նյութ։ Նախ հեռացրեք մեկը. ոչինչ չի ավելացվել։
organizer-afterwards-hall-waits = <b>{ $title }</b>՝ միջոցառումն ավարտվել է։ Դահլիճի սպասող հարցեր՝ { $count }։ 3 օրից դրանք կգնան համակարգողին։
organizer-afterwards-hall-see = Բացել հարցերը
organizer-afterwards-hall-head =
    <b>{ $title }</b>
    Սպասող հարցեր՝ { $count }
organizer-afterwards-hall-nothing = Ոչինչ չի սպասում։ Ընտանիքները կարող են հարցնել մինչև միջոցառման հաջորդ օրը։
organizer-afterwards-hall-question = <blockquote>{ $text }</blockquote>
organizer-afterwards-hall-who = { $who } · { $language }
organizer-afterwards-hall-anonymous = առանց անվան
organizer-afterwards-hall-no-editors = Ընտանիքը չի ուզում, որ այս հարցը տեսնեն խմբագիրները։
organizer-afterwards-hall-answered = Պատասխանել են դահլիճում
organizer-afterwards-hall-pass = Մասնագետին
organizer-afterwards-hall-keep = Հոդվածների խմբագիրներին
organizer-afterwards-hall-passed = Փոխանցված է։ Ընտանիքը գիտի։
organizer-afterwards-hall-kept = Խմբագիրների մոտ է։ Ընտանիքը գիտի։
organizer-afterwards-hall-closed = Փակված է։ Ընտանիքը գիտի։
organizer-afterwards-hall-settled = Այս հարցով արդեն զբաղվել է ուրիշը։
organizer-afterwards-hall-withdrew = Ընտանիքը հետ է վերցրել համաձայնությունը. հարցը փոխանցել չի կարելի։ Կարող եք փակել որպես պատասխանված։
organizer-afterwards-opinion-count = Հարցրել ենք՝ { $asked }։ Գնահատել են՝ { $count }։
organizer-afterwards-opinion-average = Միջին գնահատականը՝ { $average } (5-ից)
organizer-afterwards-opinion-few = Միջինը երևում է սկսած { $count } գնահատականից, որպեսզի ոչ ոքի վրա մատնացույց չանի։
organizer-afterwards-opinion-missing =
    Ինչը պակասեց՝
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-answer =
    { $question }
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-csv = Աղյուսակ (CSV)
organizer-afterwards-opinion-xlsx = Աղյուսակ (XLSX)
organizer-afterwards-opinion-table = Պատասխաններ աղյուսակում՝ { $count }։ Առանց անունների. գնահատականները՝ միայն 5-ից սկսած։
organizer-afterwards-opinion-sheet = Կարծիքներ
organizer-afterwards-column-helped = Օգնե՞ց (1-5)
organizer-afterwards-column-missing = Ինչը պակասեց
organizer-afterwards-cut-asked = <b>{ $title }</b>՝ ընտանիքը խնդրում է իրեն հանել տեսագրությունից։
organizer-afterwards-cut-head =
    <b>{ $title }</b>
    Հանել ընտանիքներ՝ { $count }
organizer-afterwards-cut-nothing = Ոչ ոք չի սպասում։
organizer-afterwards-cut-since = Խնդրանքի օրը՝ { $at }
organizer-afterwards-cut-note =
    Ինչպես գտնել՝
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-no-note = Նկարագրություն չկա։
organizer-afterwards-cut-answer =
    Դուք գրել եք՝
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-done = Արված է
organizer-afterwards-cut-reply = Գրել ընտանիքին
organizer-afterwards-cut-told = Արված է։ Ընտանիքը գիտի։
organizer-afterwards-cut-write = Գրեք, թե ընտանիքն ինչ պետք է իմանա կամ ասի։ Միայն տեքստ. խնդիրը մնում է բաց։
organizer-afterwards-cut-replied = Ուղարկված է ընտանիքին։ Խնդիրը մնում է բաց։
organizer-afterwards-cut-settled = Սա արդեն արված է։
