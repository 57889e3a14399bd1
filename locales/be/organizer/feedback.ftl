organizer-feedback-open = Водгукі
organizer-feedback-thanks = падзяка
organizer-feedback-complaint = скарга
organizer-feedback-idea = ідэя
organizer-feedback-rating = ацэнка
organizer-feedback-head =
    <b>Водгукі і ацэнкі</b>
    Падзякі: { $thanks } · скаргі: { $complaints } · ідэі: { $ideas }
organizer-feedback-topic =
    { $topic }: { $average } з 5, { $count ->
        [one] { $count } ацэнка
        [few] { $count } ацэнкі
        [many] { $count } ацэнак
       *[other] { $count } ацэнкі
    }
organizer-feedback-topic-few =
    { $topic }: { $count ->
        [one] { $count } ацэнка
        [few] { $count } ацэнкі
        [many] { $count } ацэнак
       *[other] { $count } ацэнкі
    }, сярэдняе паказваем ад 5
organizer-feedback-title = <b>№{ $number }</b> · { $kind } · { $name } · { $country } · { $at }
organizer-feedback-rated = <b>{ $stars } з 5</b> · { $topic } · { $country } · { $at }
organizer-feedback-anonymous = без імя
organizer-feedback-quote = <blockquote>{ $text }</blockquote>
organizer-feedback-erased = <i>тэксту няма</i>
organizer-feedback-number = №{ $number }
organizer-feedback-csv = CSV
organizer-feedback-xlsx = XLSX
organizer-feedback-reply = Адказаць
organizer-feedback-ask = Напішыце адказ на №{ $number }. Перад адпраўкай вы ўбачыце яго яшчэ раз.
organizer-feedback-preview =
    Аўтар атрымае:

    <blockquote>{ $text }</blockquote>

    Каб змяніць, напішыце нанова.
organizer-feedback-send = Адправіць
organizer-feedback-sent = Адпраўлена аўтару №{ $number }.
organizer-feedback-nobody = Аўтар сцёр свае звесткі, або тэрмін захоўвання выйшаў. Адказваць няма каму.
organizer-feedback-continued =
    <b>№{ $number }: аўтар адказвае</b>

    <blockquote>{ $text }</blockquote>
organizer-feedback-table =
    { $count ->
        [one] { $count } радок
        [few] { $count } радкі
        [many] { $count } радкоў
       *[other] { $count } радка
    } за ўвесь час. Тут словы людзей: не перасылайце файл.
organizer-feedback-sheet = Водгукі
organizer-feedback-cell = { $value }
organizer-feedback-column-date = Дата
organizer-feedback-column-kind = Від
organizer-feedback-column-topic = Тэма
organizer-feedback-column-country = Краіна
organizer-feedback-column-language = Мова
organizer-feedback-column-rating = Ацэнка
organizer-feedback-column-name = Імя
organizer-feedback-column-text = Тэкст
