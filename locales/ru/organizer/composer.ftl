organizer-composer-album-words = Альбом получен. Теперь напишите текст к нему.
organizer-composer-buttons = Кнопки
organizer-composer-buttons-are =
    { $count ->
        [0] Кнопок пока нет; их может быть { $most }. Надписи будут на языке каждой семьи.
        [one] { $count } кнопка из { $most }. Нажмите, чтобы убрать.
        [few] { $count } кнопки из { $most }. Нажмите на кнопку, чтобы убрать.
        [many] { $count } кнопок из { $most }. Нажмите на кнопку, чтобы убрать.
       *[other] { $count } кнопки из { $most }. Нажмите на кнопку, чтобы убрать.
    }
organizer-composer-remove = ✕ { $name }
organizer-composer-add-event = + Запись на событие
organizer-composer-add-article = + Статья
organizer-composer-add-ask = + Задать вопрос
organizer-composer-add-link = + Страница
organizer-composer-which-event = На какое событие семьи запишутся этой кнопкой?
organizer-composer-no-events = Впереди нет опубликованных событий. Сначала опубликуйте событие.
organizer-composer-ask-article = Напишите несколько слов из названия статьи или о чём она.
organizer-composer-which-article = Какая из них? Или напишите другие слова.
organizer-composer-no-article = По этим словам статьи не нашлось. Попробуйте другие.
organizer-composer-ask-link = Пришлите адрес страницы. Он начинается с https://
organizer-composer-too-many-buttons = Кнопок уже { $most }. Сначала уберите одну.
organizer-composer-leads-nowhere = Кнопка ведёт на «{ $title }», а это событие отменено или уже прошло. Уберите кнопку или выберите другое событие. Ничего не отправлено.
organizer-composer-held = Объявление №{ $number } не началось: кнопка «{ $name }» ведёт на отменённое или прошедшее событие. Никто не получил; это снова черновик. Уберите кнопку и опубликуйте.
organizer-composer-held-stopped = Объявление №{ $number } не началось: кнопка «{ $name }» ведёт на отменённое или прошедшее событие. Никто не получил. У вас есть другой черновик, поэтому это объявление остановлено.
organizer-composer-ask-translators = Попросить перевести
organizer-composer-translators = На какой язык попросить коллегу, который на нём пишет? Перевод сам попадёт в черновик. Пока его нет, семьи с этим языком получат то, что вы выбрали для остальных.
organizer-composer-nothing-missing = Написано на всех языках.
organizer-composer-ask-for = Попросить: { $language }
organizer-composer-asked-for = { $language }: спрошено { $count }
organizer-composer-asked =
    { $count ->
        [one] Попросил { $count } коллегу.
        [few] Попросил { $count } коллег.
        [many] Попросил { $count } коллег.
       *[other] Попросил { $count } коллеги.
    }
organizer-composer-nobody-writes = Других коллег, которые пишут на этом языке, я не знаю. Напишите сами, или пусть эти семьи получат первый текст.
organizer-composer-translation-wanted = Коллега просит перевести объявление. С языка { $original } на { $language }. Это одно сообщение.
organizer-composer-translate = Перевести
organizer-composer-leave-to-others = Сейчас не могу
organizer-composer-left-to-others = Хорошо. Просил и других.
organizer-composer-write-translation = Выше исходный текст. Пришлите перевод одним сообщением, язык: { $language }. Жирный шрифт и ссылки сохранятся, файл приложится сам.
organizer-composer-translation-thanks = Спасибо. Перевод в черновике, автор знает.
organizer-composer-translation-given = Перевод в вашем черновике: { $language }. Языков теперь: { $written }. Посмотрите перед публикацией.
organizer-composer-look = Посмотреть
organizer-composer-not-needed = Этот перевод больше не нужен: коллега успел раньше, или объявление уже вышло. Спасибо.
organizer-composer-trial = Пробная группа
organizer-composer-trial-group =
    { $count ->
        [0] Ваша пробная группа пуста. Передайте ссылку тем, кому доверяете: они получат объявление первыми и будут знать, что это проба.
        [one] В вашей пробной группе { $count } человек.
        [few] В вашей пробной группе { $count } человека.
        [many] В вашей пробной группе { $count } человек.
       *[other] В вашей пробной группе { $count } человека.
    }
organizer-composer-trial-send = Отправить пробной группе
organizer-composer-trial-link = Ссылка для вступления
organizer-composer-trial-copy = Скопировать ссылку
organizer-composer-trial-empty = Распустить группу
organizer-composer-trial-pass-on =
    { $days ->
        [one] Передайте ссылку тем, кто увидит ваши объявления первым. Она действует { $days } день; прежняя больше не действует.
        [few] Передайте ссылку тем, кто увидит ваши объявления первым. Она действует { $days } дня; прежняя больше не действует.
        [many] Передайте ссылку тем, кто увидит ваши объявления первым. Она действует { $days } дней; прежняя больше не действует.
       *[other] Передайте ссылку тем, кто увидит ваши объявления первым. Она действует { $days } дня; прежняя больше не действует.
    }

    { $link }
organizer-composer-trial-sent =
    { $count ->
        [one] Проба ушла { $count } человеку. Семьи пока ничего не получили.
        [few] Проба ушла { $count } людям. Семьи пока ничего не получили.
        [many] Проба ушла { $count } людям. Семьи пока ничего не получили.
       *[other] Проба ушла { $count } человека. Семьи пока ничего не получили.
    }
organizer-composer-trial-what = Организатор приглашает вас видеть объявления раньше семей и говорить, что в них не так. Выйти можно в любой момент.
organizer-composer-trial-join = Вступить в пробную группу
organizer-composer-trial-joined = Вы в пробной группе. О каждой пробе сказано, что это проба.
organizer-composer-trial-leave = Выйти из пробной группы
organizer-composer-trial-left = Вы больше не в пробной группе.
organizer-composer-trial-coming = <b>Это проба.</b> Следующее сообщение: объявление, которое семьи ещё не получили. Скажите его организатору, что заметили.
organizer-composer-trial-nobody = В вашей пробной группе пока никого. Сделайте ссылку и передайте её.
organizer-composer-trial-already = У пробной группы уже именно этот текст. Измените что-нибудь и отправьте снова.
organizer-composer-trial-full = Эта пробная группа заполнена: в ней { $most } человек.
organizer-composer-trial-link-gone = Эта ссылка больше не открывает пробную группу. Попросите у организатора новую.
organizer-composer-channels = Каналы
organizer-composer-places = Нажмите каналы, где опубликовать тоже; в каждом на его языке.
organizer-composer-no-places = Каналов пока нет. Добавьте бота в канал администратором или в группу; язык он спросит здесь.
organizer-composer-place = { $title } · { $language }
organizer-composer-place-without = { $title } · { $language }: текста нет
organizer-composer-languages = Языки
organizer-composer-channel-without-text = Нет текста на языке канала: { $title }. Напишите его, отдайте остальным первый текст или уберите этот канал.
organizer-composer-posts =
    { $count ->
        [0] Ни в какой канал не публиковалось.
       *[other] В каналах:
    }
organizer-composer-post-line = { $title }: { $state }
organizer-composer-post-chosen = будет опубликовано
organizer-composer-post-sent = опубликовано
organizer-composer-post-failed = опубликовать не удалось
organizer-composer-post-cancelled = отменено
organizer-composer-post-unknown = возможно, опубликовано; проверьте, пожалуйста
organizer-composer-gone = Этого объявления здесь больше нет.
organizer-composer-change = Изменить текст
organizer-composer-delete = Удалить везде
organizer-composer-change-which = На каком языке изменить текст? Он изменится в каждом чате, где есть; новых сообщений никто не получит.
organizer-composer-change-write = Пришлите весь новый текст, язык: { $language }. Файлы и кнопки останутся.
organizer-composer-change-ask =
    { $count ->
        [one] Так он будет выглядеть в { $count } чате. Изменить?
        [few] Так он будет выглядеть в { $count } чатах. Изменить?
        [many] Так он будет выглядеть в { $count } чатах. Изменить?
       *[other] Так он будет выглядеть в { $count } чата. Изменить?
    }
organizer-composer-change-yes = Изменить
organizer-composer-delete-ask =
    { $count ->
        [one] Удалить из { $count } чата? Вернуть будет нельзя.
        [few] Удалить из { $count } чатов? Вернуть будет нельзя.
        [many] Удалить из { $count } чатов? Вернуть будет нельзя.
       *[other] Удалить из { $count } чата? Вернуть будет нельзя.
    }
organizer-composer-delete-yes = Да, удалить
organizer-composer-change-waits = <b>Новый текст должен подтвердить второй человек.</b> Я спросил коллег и напишу вам.
organizer-composer-change-declined = Коллега отклонил новый текст объявления №{ $number }. Отправленное остаётся как есть.
organizer-composer-change-runs = <b>Объявление №{ $number }</b> меняется
organizer-composer-change-done = <b>Объявление №{ $number }</b> изменено
organizer-composer-edit-sums = изменено { $done } · осталось { $left } · сообщения уже нет { $gone } · не удалось { $failed }
organizer-composer-delete-sums = удалено { $done } · осталось { $left } · не было и раньше { $gone } · не удалось { $failed }
organizer-composer-look-again = Обновить
organizer-composer-change-wanted =
    { $count ->
        [one] <b>Коллега хочет изменить объявление №{ $number } в { $count } чате.</b> Новый текст:
        [few] <b>Коллега хочет изменить объявление №{ $number } в { $count } чатах.</b> Новый текст:
        [many] <b>Коллега хочет изменить объявление №{ $number } в { $count } чатах.</b> Новый текст:
       *[other] <b>Коллега хочет изменить объявление №{ $number } в { $count } чата.</b> Новый текст:
    }
organizer-composer-change-confirm = Подтвердить текст
organizer-composer-change-decline = Отклонить текст
organizer-composer-change-confirmed = Подтверждено. Текст меняется.
organizer-composer-change-refused = Отклонено. Отправленное остаётся как есть.
organizer-composer-still-on-its-way = Оно рассылается. Чтобы изменить текст, поставьте на паузу; чтобы удалить, остановите.
organizer-composer-too-old = Прошло больше 48 часов: Telegram уже не даёт это изменить. Можно написать поправку новым объявлением.
organizer-composer-being-changed = Оно уже меняется или ждёт второго человека. По одному изменению за раз.
organizer-composer-nothing-changes = Это тот же текст, что отправлен. Пришлите другой.
