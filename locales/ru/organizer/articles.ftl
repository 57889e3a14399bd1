organizer-articles-open = Статьи
organizer-articles-home =
    { $count ->
        [one] Показывается { $count } статья.
        [few] Показываются { $count } статьи.
        [many] Показывается { $count } статей.
       *[other] Показывается { $count } статьи.
    } Что ждёт редактора:
organizer-articles-expired = Просрочена проверка: { $count }
organizer-articles-unsigned = Без подписи: { $count }
organizer-articles-wished = Просьбы о переводе: { $count }
organizer-articles-verdicts = Помогло ли: { $count }
organizer-articles-head-expired = <b>Срок проверки прошёл</b>, сначала самые давние. Родители видят пометку; законы и выплаты не показываются.
organizer-articles-head-unsigned = Эти тексты ещё <b>никто не подписал</b>.
organizer-articles-head-wished = <b>Просьбы о переводе</b>: один голос от семьи, сначала самые частые.
organizer-articles-head-verdicts = <b>«Помогло»</b> из всех ответивших, по языкам.
organizer-articles-line = { $title } ({ $slug }): { $what }
organizer-articles-since = { $language } с { $day }
organizer-articles-votes = { $language } { $count }
organizer-articles-helped = { $language } { $helped }/{ $said }
organizer-articles-none = Здесь пусто.
