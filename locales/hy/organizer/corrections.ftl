organizer-corrections-open = Տեղեկատուի ուղղումներ
organizer-corrections-waiting =
    { $count ->
        [0] Որոշման սպասող ուղղումներ չկան։
        [one] Որոշման է սպասում { $count } ուղղում։
       *[other] Որոշման է սպասում { $count } ուղղում։
    }
organizer-corrections-accepted =
    { $count ->
        [0] Ընդունված ուղղումներ չկան։
        [one] Ընդունված է { $count } ուղղում, պետք է ավելացնել նյութերում։
       *[other] Ընդունված է { $count } ուղղում, պետք է ավելացնել նյութերում։
    }
organizer-corrections-see-accepted = Ընդունվածները
organizer-corrections-see-waiting = Սպասողները
organizer-corrections-one =
    №{ $number } · { $name } ({ $entry }) · { $country } · { $at }
    <blockquote>{ $text }</blockquote>
organizer-corrections-accept = Ընդունել
organizer-corrections-decline = Մերժել
organizer-corrections-was-accepted = №{ $number }․ ընդունված է։ Այն խմբագրի ցանկում է․ նյութերը կփոխվեն, երբ խմբագիրն ավելացնի։
organizer-corrections-was-declined = №{ $number }․ մերժված է։ Ծնողին կտեղեկացնենք։
organizer-corrections-already = Այս ուղղման մասին արդեն որոշել են։
