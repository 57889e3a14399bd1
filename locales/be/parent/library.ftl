parent-library-open = Бібліятэка
parent-library-empty = Артыкулаў тут пакуль няма. Напішыце пытанне, я магу перадаць яго спецыялісту.
parent-library-topics =
    { $count ->
        [one] { $count } правераны артыкул.
        [few] { $count } правераныя артыкулы.
        [many] { $count } правераных артыкулаў.
       *[other] { $count } праверанага артыкула.
    } Выберыце тэму або проста напішыце пытанне.
parent-library-new =
    { $count ->
        [one] { $count } новы з мінулага разу.
        [few] { $count } новыя з мінулага разу.
        [many] { $count } новых з мінулага разу.
       *[other] { $count } новага з мінулага разу.
    }
parent-library-topic = { $name } · { $count }
parent-library-topic-new = { $name } · { $count } · новых: { $new }
parent-library-shelf = <b>{ $name }</b>. Першым стаіць тое, пра што пытаюцца часцей.
parent-library-title-new = Новае: { $title }
parent-library-share = Падзяліцца
parent-library-share-how =
    <b>{ $title }</b>
    { $link }
    Хто адкрые гэту спасылку, адразу ўбачыць артыкул.
parent-library-share-send = Адправіць у Telegram
parent-library-share-copy = Скапіраваць спасылку
parent-library-gone = Гэтага артыкула тут больш няма. Напішыце пытанне, я пашукаю іншы адказ.
parent-library-wish = Патрэбны пераклад
parent-library-wished = Запісалі. Рэдактары бачаць, колькі сем'яў чакаюць гэты тэкст на вашай мове.
parent-library-wished-before = Ваша просьба ўжо ўлічана. Рэдактары яе бачаць.
parent-library-wish-again = Дзякуй. Цяпер націсніце «Патрэбны пераклад» пад артыкулам яшчэ раз.
parent-library-data-wishes = Пераклады, пра якія вы прасілі
parent-library-data-article = Артыкул
parent-library-data-seen = Апошні візіт
