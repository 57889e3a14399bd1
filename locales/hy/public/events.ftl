public-events-title = Միջոցառումներ ընտանիքների համար
public-events-intro = Ֆիլմերի ցուցադրություններ, հանդիպումներ, դասախոսություններ և խորհրդատվություններ զարգացման առանձնահատկություններ ունեցող երեխաների ընտանիքների համար։ Գրանցվում են Telegram-ում, Ձեր լեզվով։
public-events-skip = Անցնել ցուցակին
public-events-languages = Լեզուներ
public-events-countries = Երկրներ
public-events-everywhere = Բոլոր երկրները
public-events-count =
    { $count ->
        [0] Ցուցակում դեռ ոչինչ չկա։ Մտեք մի քանի օրից։
        [one] { $count } միջոցառում, նախ՝ ամենամոտները։
       *[other] { $count } միջոցառում, նախ՝ ամենամոտները։
    }
public-events-when = { $at }
public-events-kind = { $kind }
public-events-where = Որտեղ՝ { $place }
public-events-online = Առցանց
public-events-host = Անցկացնում է՝ { $host }
public-events-ages = Տարիքը՝ { $first }-ից { $last } տարեկան
public-events-left = Ազատ տեղեր՝ { $count }
public-events-full = Բոլոր տեղերը զբաղված են։ Կա սպասման ցուցակ։
public-events-cancelled = Չեղարկված է
public-events-open = Բացել Telegram-ում
public-events-open-one = Բացել Telegram-ում՝ { $title }
public-events-more = Ավելի ուշ միջոցառումներ
public-events-feed = Օրացույցի հոսք
public-events-feed-how = Ավելացրեք հոսքի հասցեն Ձեր օրացույցում. նոր միջոցառումներն այնտեղ կհայտնվեն ինքնըստինքյան։
public-events-calendar = Միջոցառումներ ընտանիքների համար՝ { $country }
