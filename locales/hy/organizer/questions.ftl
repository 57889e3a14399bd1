organizer-questions-triage =
    <b>№{ $number }</b>․ մասնագետ է պետք։
    { $topic } · { $language } · { $country }
    { $hours ->
        [0] Նոր է։
        [one] Սպասում է { $hours } ժամ։
       *[other] Սպասում է { $hours } ժամ։
    } { $candidates ->
        [0] Մասնագետներ դեռ չկան․ հրավիրեք /staff հրամանով։
       *[some] Ո՞ւմ փոխանցել։
    }
organizer-questions-triage-list =
    { $count ->
        [0] Առանց մասնագետի հարցեր չկան։
        [one] Առանց մասնագետի՝ { $count } հարց։
       *[other] Առանց մասնագետի՝ { $count } հարց։
    }
organizer-questions-triage-line = №{ $number } { $topic }
organizer-questions-assigned = №{ $number }․ հարցը փոխանցված է մասնագետին։
organizer-questions-late = №{ $number } հարցը խոստացվածից երկար է սպասում։ Ընտանիքը տեղյակ է։
organizer-questions-not-helped =
    №{ $number } ({ $topic })․ գնահատականը՝ { $rating }/5։
    { $comment ->
        [none] Մեկնաբանություն դեռ չկա։
       *[other] { $comment }
    }
organizer-questions-write-to-family = Գրել ընտանիքին
organizer-questions-write = №{ $number }․ գրեք ընտանիքին։ Պատասխանը կգա Ձեզ։
organizer-questions-written = №{ $number }․ ուղարկված է։
organizer-questions-menu = Առանց մասնագետի հարցեր
organizer-questions-handed-over = №{ $number }․ մարդը խնդրում է, որ կարդաք։ Պատասխանեք որքան հնարավոր է շուտ։
