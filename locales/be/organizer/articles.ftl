organizer-articles-open = Артыкулы
organizer-articles-home =
    { $count ->
        [one] Паказваецца { $count } артыкул.
        [few] Паказваюцца { $count } артыкулы.
        [many] Паказваецца { $count } артыкулаў.
       *[other] Паказваецца { $count } артыкула.
    } Што чакае рэдактара:
organizer-articles-expired = Пратэрмінавана праверка: { $count }
organizer-articles-unsigned = Без подпісу: { $count }
organizer-articles-wished = Просьбы аб перакладзе: { $count }
organizer-articles-verdicts = Ці дапамагло: { $count }
organizer-articles-head-expired = <b>Тэрмін праверкі выйшаў</b>, спачатку самыя даўнія. Бацькі бачаць пазнаку; законы і выплаты не паказваюцца.
organizer-articles-head-unsigned = Гэтыя тэксты яшчэ <b>ніхто не падпісаў</b>.
organizer-articles-head-wished = <b>Просьбы аб перакладзе</b>: адзін голас ад сям'і, спачатку самыя частыя.
organizer-articles-head-verdicts = <b>«Дапамагло»</b> з усіх, хто адказаў, па мовах.
organizer-articles-line = { $title } ({ $slug }): { $what }
organizer-articles-since = { $language } з { $day }
organizer-articles-votes = { $language } { $count }
organizer-articles-helped = { $language } { $helped }/{ $said }
organizer-articles-none = Тут пуста.
