organizer-corrections-open = Поправки к справочнику
organizer-corrections-waiting =
    { $count ->
        [0] Нет поправок, которые ждут решения.
        [one] Ждёт решения { $count } поправка.
        [few] Ждут решения { $count } поправки.
        [many] Ждут решения { $count } поправок.
       *[other] Ждут решения { $count } поправки.
    }
organizer-corrections-accepted =
    { $count ->
        [0] Принятых поправок нет.
        [one] Принята { $count } поправка, её нужно внести в набор материалов.
        [few] Приняты { $count } поправки, их нужно внести в набор материалов.
        [many] Принято { $count } поправок, их нужно внести в набор материалов.
       *[other] Принято { $count } поправки, их нужно внести в набор материалов.
    }
organizer-corrections-see-accepted = Принятые
organizer-corrections-see-waiting = Ждут решения
organizer-corrections-one =
    №{ $number } · { $name } ({ $entry }) · { $country } · { $at }
    <blockquote>{ $text }</blockquote>
organizer-corrections-accept = Принять
organizer-corrections-decline = Отклонить
organizer-corrections-was-accepted = №{ $number } принята. Она в списке редактора; набор материалов изменится, когда редактор её внесёт.
organizer-corrections-was-declined = №{ $number } отклонена. Родителю сообщено.
organizer-corrections-already = По этой поправке уже решили.
