organizer-corrections-open = Папраўкі да даведніка
organizer-corrections-waiting =
    { $count ->
        [0] Паправак, якія чакаюць рашэння, няма.
        [one] Чакае рашэння { $count } папраўка.
        [few] Чакаюць рашэння { $count } папраўкі.
        [many] Чакаюць рашэння { $count } паправак.
       *[other] Чакаюць рашэння { $count } папраўкі.
    }
organizer-corrections-accepted =
    { $count ->
        [0] Прынятых паправак няма.
        [one] Прынята { $count } папраўка, яе трэба ўнесці ў набор матэрыялаў.
        [few] Прынята { $count } папраўкі, іх трэба ўнесці ў набор матэрыялаў.
        [many] Прынята { $count } паправак, іх трэба ўнесці ў набор матэрыялаў.
       *[other] Прынята { $count } папраўкі, іх трэба ўнесці ў набор матэрыялаў.
    }
organizer-corrections-see-accepted = Прынятыя
organizer-corrections-see-waiting = Чакаюць рашэння
organizer-corrections-one =
    №{ $number } · { $name } ({ $entry }) · { $country } · { $at }
    <blockquote>{ $text }</blockquote>
organizer-corrections-accept = Прыняць
organizer-corrections-decline = Адхіліць
organizer-corrections-was-accepted = №{ $number } прынята. Яна ў спісе рэдактара; набор матэрыялаў зменіцца, калі рэдактар яе ўнясе.
organizer-corrections-was-declined = №{ $number } адхілена. Бацькам паведамім.
organizer-corrections-already = Па гэтай папраўцы ўжо вырашылі.
