parent-library-open = Кітапхана
parent-library-empty = Мұнда әзірге мақала жоқ. Сұрағыңызды жазыңыз, оны маманға бере аламын.
parent-library-topics =
    { $count ->
        [one] { $count } тексерілген мақала бар.
       *[other] { $count } тексерілген мақала бар.
    } Тақырыпты таңдаңыз немесе сұрағыңызды жаза салыңыз.
parent-library-new =
    { $count ->
        [one] Соңғы рет қарағаннан бері { $count } жаңа мақала бар.
       *[other] Соңғы рет қарағаннан бері { $count } жаңа мақала бар.
    }
parent-library-topic = { $name } · { $count }
parent-library-topic-new = { $name } · { $count } · жаңасы: { $new }
parent-library-shelf = <b>{ $name }</b>. Отбасылар жиі сұрайтыны бірінші тұр.
parent-library-title-new = Жаңа: { $title }
parent-library-share = Бөлісу
parent-library-share-how =
    <b>{ $title }</b>
    { $link }
    Осы сілтемені ашқан адам мақаланы бірден көреді.
parent-library-share-send = Telegram арқылы жіберу
parent-library-share-copy = Сілтемені көшіру
parent-library-gone = Бұл мақала енді мұнда жоқ. Сұрағыңызды жазыңыз, басқа жауап іздеймін.
parent-library-wish = Аудармасы керек
parent-library-wished = Жазып алдық. Осы мәтінді сіздің тіліңізде қанша отбасы күтетінін редакторлар көреді.
parent-library-wished-before = Өтінішіңіз есепте бар. Редакторлар оны көреді.
parent-library-wish-again = Рақмет. Енді мақаланың астындағы «Аудармасы керек» түймесін тағы бір рет басыңыз.
parent-library-data-wishes = Сіз сұраған аудармалар
parent-library-data-article = Мақала
parent-library-data-seen = Соңғы рет қараған уақыт
