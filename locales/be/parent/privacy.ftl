parent-privacy-open = Вашы звесткі
parent-privacy-intro =
    <b>Вашы звесткі</b>

    <b>Што я захоўваю:</b> нумар у Telegram, мову і краіну, пытанні з файламі, водгукі. Ні прозвішча, ні дыягназу.

    <b>Хто чытае:</b> пытанне бачыць толькі спецыяліст, які адказвае, водгук — толькі арганізатары.

    <b>Як доўга:</b> 90 дзён пасля закрыцця пытання, год для водгуку. Потым словы сціраюцца.

    Тое, што вы пішаце, захоўваецца зашыфраваным. Telegram таксама захоўвае гэты чат, змяніць гэта я не магу.
parent-privacy-export = Атрымаць мае звесткі
parent-privacy-erase = Сцерці ўсё
parent-privacy-yes-erase = Так, сцерці
parent-privacy-withdraw = Адклікаць згоду
parent-privacy-exporting =
    Збіраю вашы звесткі. Яны прыйдуць сюды на працягу хвіліны: старонка для чытання і файл для іншых праграм.
    { $files ->
        [0] {""}
        [one] Следам прыйдзе { $files } ваш файл.
        [few] Следам прыйдуць { $files } вашы файлы.
        [many] Следам прыйдуць { $files } вашых файлаў.
       *[other] Следам прыйдуць { $files } вашага файла.
    }
parent-privacy-export-ready =
    Усё, што я пра вас захоўваю, на { $at }.

    Беражыце гэтыя файлы: прачытаць іх можа любы, хто іх адкрые.
parent-privacy-own-file = Вашы файлы
parent-privacy-confirm =
    <b>Сцерці ўсё?</b>

    Пытанні, адказы, файлы, налады і водгукі знікнуць адразу. На адкрытае пытанне ўжо не адкажуць. Вярнуць нічога нельга.

    Копіі ў спецыялістаў за апошнія два дні выдаляюцца; у больш старых сціраецца тэкст, але стары файл можа застацца на тэлефоне. Рэзервовыя копіі забудуць вас за 30 дзён.

    Можа, спачатку атрымаць свае звесткі?
parent-privacy-confirm-staff =
    <b>Сцерці ўсё?</b>

    Пытанні, файлы, налады і водгукі знікнуць адразу, вашы ролі скончацца: пачатае пяройдзе іншым. Адказы, якія вы далі, застануцца ў сем'яў. Вярнуць нічога нельга.

    Копіі ў чужых чатах за апошнія два дні выдаляюцца; у больш старых сціраецца тэкст. Рэзервовыя копіі забудуць вас за 30 дзён.
parent-privacy-erased =
    Усё сцёрта. Я больш не ведаю, хто вы.

    Гэты чат застаўся на вашым тэлефоне: яго можна выдаліць у Telegram. Калі мы зноў спатрэбімся, проста напішыце.
parent-privacy-withdrawn =
    Згода адклікана. З гэтай хвіліны я не захоўваю тое, што вы пішаце; правераныя адказы застаюцца адкрытымі.

    Тое, што вы даслалі раней, пакуль тут: яго можна сцерці.
parent-privacy-last-owner = Акрамя вас, уладальнікаў няма. Спачатку прызначце яшчэ аднаго (/staff), потым сцірайце звесткі.
parent-privacy-copy-removed = <i>Выдалена па просьбе сям'і.</i>
parent-privacy-page-title = Мае звесткі
parent-privacy-page-made = Сабрана { $at }.
parent-privacy-page-moment = { $at }
parent-privacy-table-people = Пра вас
parent-privacy-table-consents = Вашы згоды
parent-privacy-table-roles = Вашы ролі
parent-privacy-table-profile = Ваш профіль спецыяліста
parent-privacy-table-questions = Вашы пытанні
parent-privacy-table-posts = Паведамленні да вашых пытанняў
parent-privacy-table-files = Файлы
parent-privacy-table-feedback = Вашы водгукі
parent-privacy-table-feedback-posts = Паведамленні да вашых водгукаў
parent-privacy-table-dialogs = Што вы цяпер пішаце
parent-privacy-column-telegram = Нумар у Telegram
parent-privacy-column-name = Імя
parent-privacy-column-language = Мова
parent-privacy-column-country = Краіна
parent-privacy-column-region = Рэгіён або горад
parent-privacy-column-zone = Часавы пояс
parent-privacy-column-age = Узрост дзіцяці
parent-privacy-column-topic = Тэма
parent-privacy-column-state = Стан
parent-privacy-column-text = Тэкст
parent-privacy-column-comment = Каментарый
parent-privacy-column-rating = Ацэнка
parent-privacy-column-role = Роля
parent-privacy-column-kind = Від
parent-privacy-column-side = Хто напісаў
parent-privacy-column-version = Версія тэксту
parent-privacy-column-number = Пытанне №
parent-privacy-column-given = Дадзена
parent-privacy-column-withdrawn = Адклікана
parent-privacy-column-since = З якога часу
parent-privacy-column-asked = Зададзена
parent-privacy-column-sent = Адпраўлена
parent-privacy-column-closed = Закрыта
