common-crisis-now-question = Гэта адбываецца проста цяпер?
common-crisis-yes = Так, проста цяпер
common-crisis-no = Не, гэта пытанне
common-crisis-alert =
    { $level ->
        [now] Падобна на экстранны выпадак: { $category }.
       *[ask] Магчыма, экстранны выпадак: { $category }.
    } { $language }, { $country }. Нумар для званка чалавек атрымаў. Сам тэкст я не перадаю.
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
common-crisis-hand-over = Няхай дзяжурны прачытае
common-crisis-handed-over = Дзяжурны бачыць ваша паведамленне: №{ $number }. Адказ прыйдзе сюды. Калі небяспека зараз, тэлефануйце па нумары вышэй.
common-crisis-not-found = Вашага паведамлення ў мяне ўжо няма: я яго не захоўваў. Напішыце тут, і я перадам чалавеку.
common-crisis-clear = Ачысціць гэты чат
common-crisis-clear-note = «Ачысціць гэты чат» выдаліць паведамленні за апошнія два дні. Больш старыя і ўжо паказаныя апавяшчэнні выдаліце самі ў Telegram.
common-crisis-cleared = Выдалена тое, што дазваляе Telegram: апошнія два дні. Больш старое выдаліце ў меню чата.
