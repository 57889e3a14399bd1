parent-library-open = Библиотека
parent-library-empty = Статей здесь пока нет. Напишите вопрос, я могу передать его специалисту.
parent-library-topics =
    { $count ->
        [one] { $count } проверенная статья.
        [few] { $count } проверенные статьи.
        [many] { $count } проверенных статей.
       *[other] { $count } проверенной статьи.
    } Выберите тему или просто напишите вопрос.
parent-library-new =
    { $count ->
        [one] { $count } новая с прошлого раза.
        [few] { $count } новые с прошлого раза.
        [many] { $count } новых с прошлого раза.
       *[other] { $count } новой с прошлого раза.
    }
parent-library-topic = { $name } · { $count }
parent-library-topic-new = { $name } · { $count } · новых: { $new }
parent-library-shelf = <b>{ $name }</b>. Сверху то, о чём спрашивают чаще.
parent-library-title-new = Новое: { $title }
parent-library-share = Поделиться
parent-library-share-how =
    <b>{ $title }</b>
    { $link }
    Кто откроет эту ссылку, сразу увидит статью.
parent-library-share-send = Отправить в Telegram
parent-library-share-copy = Скопировать ссылку
parent-library-gone = Этой статьи здесь больше нет. Напишите вопрос, я поищу другой ответ.
parent-library-wish = Нужен перевод
parent-library-wished = Записано. Редакторы видят, сколько семей ждёт этот текст на вашем языке.
parent-library-wished-before = Ваша просьба уже учтена. Редакторы её видят.
parent-library-wish-again = Спасибо. Теперь нажмите «Нужен перевод» под статьёй ещё раз.
parent-library-data-wishes = Переводы, о которых вы просили
parent-library-data-article = Статья
parent-library-data-seen = Последний визит
