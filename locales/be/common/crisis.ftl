common-crisis-now-question = Гэта адбываецца проста цяпер?
common-crisis-yes = Так, проста цяпер
common-crisis-no = Не, гэта пытанне
common-crisis-alert =
    { $level ->
        [now] Падобна на экстранны выпадак: { $category }.
       *[ask] Магчыма, экстранны выпадак: { $category }.
    } { $language }, { $country }. Нумар для званка чалавек атрымаў. Тэкст не захаваны.
common-crisis-category =
    { $category ->
        [suicidal_thoughts] думкі пра самагубства
        [child_not_breathing] дзіця не дыхае або падавілася
        [seizure_over_5_min] прыступ не праходзіць
        [violence] гвалт
        [abandonment_or_custody_fear] страх страціць дзіця або адмовіцца ад яго
        [acute_psychosis] блытаная свядомасць, страта сувязі з рэальнасцю
       *[other] { $category }
    }
