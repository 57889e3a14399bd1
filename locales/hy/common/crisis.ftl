common-crisis-now-question = Սա հենց հիմա՞ է կատարվում։
common-crisis-yes = Այո, հենց հիմա
common-crisis-no = Ոչ, սա հարց է
common-crisis-alert =
    { $level ->
        [now] Կարծես շտապ դեպք է․ { $category }։
       *[ask] Գուցե շտապ դեպք է․ { $category }։
    } { $language }, { $country }։ Զանգելու համարը մարդն ստացել է։ Տեքստը չի պահվել։
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
