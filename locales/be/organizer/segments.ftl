organizer-segments-open = Захаваныя аўдыторыі
organizer-segments-who = Хто гэта?
organizer-segments-list =
    { $count ->
        [0] Захаваных аўдыторый пакуль няма. Выберыце людзей для чарнавіка і захавайце тут пад назвай.
       *[other] Захаваныя аўдыторыі. Калегі тых жа краін таксама бачаць іх і карыстаюцца імі.
    }
organizer-segments-save = Захаваць гэтую аўдыторыю
organizer-segments-one = <b>{ $name }</b>
organizer-segments-use = Узяць для чарнавіка
organizer-segments-rename = Перайменаваць
organizer-segments-delete = Выдаліць
organizer-segments-ask-name = Як назваць?
organizer-segments-delete-ask = Выдаліць аўдыторыю «{ $name }»? Аб'явы, для якіх яе бралі, не зменяцца.
organizer-segments-delete-sure = Так, выдаліць
organizer-segments-too-few =
    { $count ->
        [one] Людзей замала, каб кагосьці паказаць: патрэбны хаця б { $count }.
        [few] Людзей замала, каб кагосьці паказаць: трэба хаця б { $count }.
        [many] Людзей замала, каб кагосьці паказаць: трэба хаця б { $count }.
       *[other] Людзей замала, каб кагосьці паказаць: трэба хаця б { $count }.
    }
organizer-segments-sample =
    { $count ->
        [one] <b>Некаторыя з іх, па жэрабі.</b> Паказана толькі тое, што ёсць хаця б у { $count } чалавека з аўдыторыі.
        [few] <b>Некаторыя з іх, па жэрабі.</b> Паказана толькі тое, што ёсць хаця б у { $count } чалавек з аўдыторыі.
        [many] <b>Некаторыя з іх, па жэрабі.</b> Паказана толькі тое, што ёсць хаця б у { $count } чалавек з аўдыторыі.
       *[other] <b>Некаторыя з іх, па жэрабі.</b> Паказана толькі тое, што ёсць хаця б у { $count } чалавека з аўдыторыі.
    }
organizer-segments-hidden = • (занадта рэдка, не паказваю)
organizer-segments-someone = • { $features }
organizer-segments-name-taken = Так ужо называецца іншая аўдыторыя. Напішыце інакш.
organizer-segments-too-many =
    { $count ->
        [one] Захавана ўжо { $count } аўдыторыя. Выдаліце непатрэбную.
        [few] Захавана ўжо { $count } аўдыторыі. Выдаліце непатрэбную.
        [many] Захавана ўжо { $count } аўдыторый. Выдаліце непатрэбную.
       *[other] Захавана ўжо { $count } аўдыторыі. Выдаліце непатрэбную.
    }
