organizer-articles-open = Articles
organizer-articles-home =
    { $count ->
        [one] { $count } article est montré aux familles.
        [many] { $count } articles sont montrés aux familles.
       *[other] { $count } articles sont montrés aux familles.
    } Ce qui attend la rédaction :
organizer-articles-expired = Vérification dépassée : { $count }
organizer-articles-unsigned = Sans signature : { $count }
organizer-articles-wished = Demandes de traduction : { $count }
organizer-articles-verdicts = Utile ou non : { $count }
organizer-articles-head-expired = <b>Date de vérification dépassée</b>, les plus anciens d'abord. Les parents voient une mention ; le droit et les aides ne sont plus montrés.
organizer-articles-head-unsigned = <b>Personne n'a encore signé</b> ces versions.
organizer-articles-head-wished = <b>Traductions demandées</b> : une voix par famille, les plus demandées d'abord.
organizer-articles-head-verdicts = <b>« C'est utile »</b> sur toutes les réponses, par langue.
organizer-articles-line = { $title } ({ $slug }) : { $what }
organizer-articles-since = { $language } depuis le { $day }
organizer-articles-votes = { $language } { $count }
organizer-articles-helped = { $language } { $helped }/{ $said }
organizer-articles-none = Rien ici.
