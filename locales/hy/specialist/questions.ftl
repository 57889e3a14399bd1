specialist-questions-card =
    <b>№{ $number }</b> · { $topic }
    { $age ->
        [none] { $language } · { $country }
       *[other] { $language } · { $country } · երեխան՝ { $age }
    }
    { $hours ->
        [0] Նոր է։
        [one] Սպասում է { $hours } ժամ։
       *[other] Սպասում է { $hours } ժամ։
    }{ $files ->
        [0] {""}
        [one] { " " }Ներքևում՝ { $files } ֆայլ։
       *[other] { " " }Ներքևում՝ { $files } ֆայլ։
    }
specialist-questions-name = Անուն՝ { $name }
specialist-questions-unreachable = Ընտանիքն արգելափակել է բոտը։ Պատասխանը տեղ կհասնի, երբ վերադառնան։
specialist-questions-no-words = Տեքստ չկա, միայն ֆայլեր։
specialist-questions-note = Նշում՝ <i>{ $words }</i>
specialist-questions-take = Վերցնել
specialist-questions-answer = Պատասխանել
specialist-questions-pass-on = Փոխանցել
specialist-questions-ask-details = Ճշտել
specialist-questions-close = Փակել
specialist-questions-open = Բացել
specialist-questions-queue-empty = Ձեզ սպասող հարց չկա։
specialist-questions-queue =
    { $count ->
        [one] { $count } հարց։
       *[other] { $count } հարց։
    }
specialist-questions-line = №{ $number } { $words }
specialist-questions-answer-line = Պատասխանել №{ $number } { $words }
specialist-questions-which-note = №{ $number }․ նշում թողնե՞լ հաջորդ մասնագետի համար։
specialist-questions-no-note = Փոխանցել առանց նշման
specialist-questions-passed = №{ $number } հարցը փոխանցված է։
specialist-questions-closed = №{ $number } հարցը փակված է։ Ընտանիքը տեղյակ է։
specialist-questions-more = №{ $number }․ ընտանիքը լրացրել է
specialist-questions-withdrawn = №{ $number } հարցն այժմ այլ մասնագետի մոտ է։
specialist-questions-withdrawn-slow = №{ $number } հարցը մեկ օր սպասեց և անցավ այլ մասնագետի։
specialist-questions-nudge = №{ $number } հարցը դեռ սպասում է Ձեզ։
specialist-questions-taken-already = Արդեն վերցված է։
specialist-questions-preview =
    { $kind ->
        [answer] Ձեր պատասխանը №{ $number } հարցին․
       *[details] Ձեր ճշտումը №{ $number } հարցի մասին․
    }{ $files ->
        [0] {""}
        [one] { " " }({ $files } ֆայլ)
       *[other] { " " }({ $files } ֆայլ)
    }
specialist-questions-send = Ուղարկել
specialist-questions-edit = Փոխել
specialist-questions-write-answer = №{ $number }․ գրեք պատասխանը։ Կարող եք ֆայլեր կցել։
specialist-questions-write-details = №{ $number }․ ի՞նչ է պետք ճշտել։
specialist-questions-write-anew = №{ $number }․ նորից գրեք։
specialist-questions-sent = №{ $number }․ ուղարկված է։
specialist-questions-sent-later = №{ $number }․ պահված է։ Տեղ կհասնի, երբ ընտանիքը նորից թույլ տա բոտին գրել։
specialist-questions-loose = Ո՞ր հարցին է սա վերաբերում։
specialist-questions-ask-as-parent = Սա իմ սեփական հարցն է
specialist-questions-settled = №{ $number } հարցը փակել է ընտանիքը։
specialist-questions-menu = Ինձ ուղղված հարցերը
