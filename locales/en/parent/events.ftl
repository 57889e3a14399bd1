parent-events-open = Events
parent-events-head = <b>What is on</b>
parent-events-nothing = Nothing is planned in your country at the moment. You can ask to have something in your town.
parent-events-elsewhere = In other countries
parent-events-others = Other events
parent-events-bring-here = Bring it to my town
parent-events-line =
    <b>{ $title }</b>
    { $kind } · { $town }
    { $when }
    { $left }
parent-events-event = Event
parent-events-see = See the event
parent-events-title = <b>{ $title }</b>
parent-events-kind = { $kind }
parent-events-kind-host = { $kind } · { $host }
parent-events-when = { $day }, { $start } – { $end } ({ $clock })
parent-events-when-days = { $day }, { $start } – { $last }, { $end } ({ $clock })
parent-events-own-clock = By your clock: { $day }, { $start }
parent-events-online = Online
parent-events-where = Where: { $place }
parent-events-where-exactly = Where: { $place }, { $address }
parent-events-address-later = Where: { $place }. The address is for those who come.
parent-events-link-later = Where: online. Those who come get the link.
parent-events-link = Link, only for you: { $link }
parent-events-map = Map
parent-events-partner-page = The partner's page
parent-events-about = { $about }
parent-events-other-language = There is no text in your language yet. This is the original: { $language }.
parent-events-for-specialists = For specialists
parent-events-for-journalists = For journalists
parent-events-for-everybody = For families and everybody who is interested
parent-events-ages = For ages { $first } to { $last }
parent-events-ages-from = For ages from { $age }
parent-events-access = There is: { $what }
parent-events-wheelchair = step-free way for a wheelchair
parent-events-feeding = a place to feed a child
parent-events-quiet = a quiet room
parent-events-interpreter = an interpreter
parent-events-siblings = care for brothers and sisters
parent-events-spoken = Languages: { $languages }
parent-events-bring = Bring along: { $what }
parent-events-filmed = It is filmed. You can refuse and still come.
parent-events-partner = A partner's event. Say if you are interested; the partner keeps the places.
parent-events-by-application = Places are given by application.
parent-events-no-limit = There is room for everybody.
parent-events-full = It is full. There is a waiting list.
parent-events-left =
    { $count ->
        [one] { $count } place is free.
       *[other] { $count } places are free.
    }
parent-events-cancelled = It was cancelled.
parent-events-over = It is over.
parent-events-moved = <b>Something has changed.</b> This is how it is now:
parent-events-was-cancelled = <b>“{ $title }” will not take place.</b> We are sorry. You don't need to do anything.
parent-events-comes-to-town = <b>You asked for it, and it is coming to your town:</b>
parent-events-wish-what = What would you like to have in your town?
parent-events-wish-where = Which town? Write its name.
parent-events-wished = Noted: { $kind }, { $town }. Organizers see how many families ask. How many would come with you?
parent-events-families =
    { $count ->
        [one] { $count } family
       *[other] { $count } families
    }
parent-events-wish-counted =
    { $count ->
        [one] Thank you: { $town }, { $count } family. I'll write to you when something is planned there.
       *[other] Thank you: { $town }, { $count } families. I'll write to you when something is planned there.
    }
parent-events-data = What you asked to have in your town
parent-events-data-town = Town
parent-events-of-course = One class of a course.
parent-events-part-of = Part of: { $campaign }
parent-events-region = For families of: { $region }
parent-events-whole-campaign = Everything of this campaign
parent-events-campaign-head = <b>{ $name }</b>: everything that is ahead, in every country
parent-events-past = Past events
parent-events-past-head = <b>What is over</b>
parent-events-past-nothing = Nothing is over yet in your country, or it was more than a year ago.
parent-events-past-line = { $title } · { $day }
