organizer-articles-open = Հոդվածներ
organizer-articles-home =
    { $count ->
        [one] Ցուցադրվում է { $count } հոդված։
       *[other] Ցուցադրվում է { $count } հոդված։
    } Խմբագրին սպասում է՝
organizer-articles-expired = Ստուգման ժամկետն անցել է՝ { $count }
organizer-articles-unsigned = Առանց ստորագրության՝ { $count }
organizer-articles-wished = Թարգմանության խնդրանքներ՝ { $count }
organizer-articles-verdicts = Օգնե՞ց՝ { $count }
organizer-articles-head-expired = <b>Ստուգման ժամկետն անցել է</b>, սկզբում՝ ամենահինը։ Ծնողները նշում են տեսնում, իսկ օրենքներն ու նպաստները չեն ցուցադրվում։
organizer-articles-head-unsigned = Այս տեքստերը դեռ <b>ոչ ոք չի ստորագրել</b>։
organizer-articles-head-wished = <b>Խնդրված թարգմանություններ</b>՝ մեկ ձայն ընտանիքից, սկզբում՝ ամենաշատ խնդրվածը։
organizer-articles-head-verdicts = <b>«Սա օգնեց»</b>՝ բոլոր պատասխանողներից, ըստ լեզուների։
organizer-articles-line = { $title } ({ $slug })՝ { $what }
organizer-articles-since = { $language }՝ { $day }
organizer-articles-votes = { $language } { $count }
organizer-articles-helped = { $language } { $helped }/{ $said }
organizer-articles-none = Այստեղ դատարկ է։
