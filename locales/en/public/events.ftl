public-events-title = Events for families
public-events-intro = Film screenings, meetings, talks and consultations for families of children with special needs. You join in Telegram, in your own language.
public-events-skip = Go to the list
public-events-languages = Languages
public-events-countries = Countries
public-events-everywhere = All countries
public-events-count =
    { $count ->
        [0] There is nothing on the list yet. Come back in a few days.
        [one] { $count } event, the soonest first.
       *[other] { $count } events, the soonest first.
    }
public-events-when = { $at }
public-events-kind = { $kind }
public-events-where = Where: { $place }
public-events-online = Online
public-events-host = Host: { $host }
public-events-ages = Ages: { $first } to { $last }
public-events-left = Free places: { $count }
public-events-full = All places are taken. There is a waiting list.
public-events-cancelled = Cancelled
public-events-open = Open in Telegram
public-events-open-one = Open in Telegram: { $title }
public-events-more = Later events
public-events-feed = Calendar feed
public-events-feed-how = Add the address of the feed to your calendar: new events will appear there by themselves.
public-events-calendar = Events for families: { $country }
