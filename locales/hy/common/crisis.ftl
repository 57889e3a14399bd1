common-crisis-now-question = Սա հենց հիմա՞ է կատարվում։
common-crisis-yes = Այո, հենց հիմա
common-crisis-no = Ոչ, սա հարց է
common-crisis-alert =
    { $level ->
        [now] Կարծես շտապ դեպք է․ { $category }։
       *[ask] Գուցե շտապ դեպք է․ { $category }։
    } { $language }, { $country }։ Զանգելու համարը մարդն ստացել է։ Բուն տեքստը չեմ փոխանցում։
common-crisis-category =
    { $category ->
        [suicidal_thoughts] ինքնասպանության մտքեր
        [child_not_breathing] երեխան չի շնչում կամ խեղդվում է
        [seizure_over_5_min] նոպան չի անցնում
        [violence] բռնություն
        [abandonment_or_custody_fear] երեխային կորցնելու կամ նրանից հրաժարվելու վախ
        [acute_psychosis] շփոթվածություն, իրականության հետ կապի կորուստ
       *[other] { $category }
    }
common-crisis-hand-over = Թող հերթապահը կարդա
common-crisis-handed-over = Հերթապահը տեսնում է Ձեր հաղորդագրությունը՝ №{ $number }։ Պատասխանը կգա այստեղ։ Եթե վտանգը հիմա է, զանգահարեք վերևի համարով։
common-crisis-not-found = Ձեր հաղորդագրությունն ինձ մոտ այլևս չկա․ ես այն չեմ պահել։ Գրեք այստեղ, և ես կփոխանցեմ մարդու։
common-crisis-clear = Մաքրել այս զրույցը
common-crisis-clear-note = «Մաքրել այս զրույցը» կոճակը կջնջի վերջին երկու օրվա նամակները։ Ավելի հները և արդեն ցուցադրված ծանուցումները ջնջեք Telegram-ում ինքներդ։
common-crisis-cleared = Ջնջված է այն, ինչ Telegram-ը թույլ է տալիս՝ վերջին երկու օրը։ Ավելի հինը ջնջեք զրույցի մենյուից։
