organizer-articles-open = Articles
organizer-articles-home =
    { $count ->
        [one] { $count } article is shown to families.
       *[other] { $count } articles are shown to families.
    } What waits for an editor:
organizer-articles-expired = Past review: { $count }
organizer-articles-unsigned = Not signed: { $count }
organizer-articles-wished = Wishes for a translation: { $count }
organizer-articles-verdicts = Did it help: { $count }
organizer-articles-head-expired = <b>Past their review date</b>, the oldest first. Parents see a notice; law and benefits are not shown.
organizer-articles-head-unsigned = <b>Nobody has signed</b> these versions yet.
organizer-articles-head-wished = <b>Wished translations</b>, one vote a family, the most wished first.
organizer-articles-head-verdicts = <b>“This helped”</b> out of all who said, by language.
organizer-articles-line = { $title } ({ $slug }): { $what }
organizer-articles-since = { $language } since { $day }
organizer-articles-votes = { $language } { $count }
organizer-articles-helped = { $language } { $helped }/{ $said }
organizer-articles-none = Nothing here.
