organizer-events-open = Events
organizer-events-towns-open = Towns that ask
organizer-events-new = New event
organizer-events-which-kind = What kind of event is it?
organizer-events-copy-earlier = Copy an earlier one
organizer-events-which-copy = Which event shall I copy? Everything but the day is taken over.
organizer-events-mine =
    { $count ->
        [0] You have no events yet.
        [one] You look after { $count } event.
       *[other] You look after { $count } events.
    }
organizer-events-row = { $title } · { $day } · { $status }
organizer-events-row-unnamed = { $kind } · no title { $day }
organizer-events-name = <b>№{ $number } { $title }</b>
organizer-events-unnamed = <b>№{ $number }, no title yet</b>
organizer-events-draft = draft
organizer-events-published = published
organizer-events-cancelled = cancelled
organizer-events-line-kind = { $kind } · { $status }
organizer-events-line-when = When: { $when }
organizer-events-line-where = Where: { $where }
organizer-events-clock = { $start } – { $end } ({ $clock })
organizer-events-clock-unknown = { $start } – { $end } (time zone not known yet)
organizer-events-online = online
organizer-events-point = a point on the map
organizer-events-line-seats = Seats: { $taken } of { $seats } taken
organizer-events-line-no-limit = Seats: no limit, { $taken } taken
organizer-events-line-country = First for families of: { $country }
organizer-events-line-everywhere = For families of every country
organizer-events-line-languages = Texts: { $languages }
organizer-events-line-tags = Tags: { $tags }
organizer-events-line-partner = A partner's event: families say they are interested, no seats are kept here.
organizer-events-line-told = Families who joined hear of this change in a minute; at night, in the morning.
organizer-events-missing = Still missing: { $what }.
organizer-events-missing-title = a title
organizer-events-missing-when = day and time
organizer-events-missing-where = the place
organizer-events-missing-zone = the time zone of the place
organizer-events-missing-link = the link
organizer-events-field-title = Title
organizer-events-field-when = Day and time
organizer-events-field-where = Place
organizer-events-field-seats = Seats
organizer-events-field-about = Text
organizer-events-field-until = End
organizer-events-field-address = Address
organizer-events-field-link = Link
organizer-events-field-ages = Ages
organizer-events-field-host = Host
organizer-events-field-project = Project
organizer-events-field-funder = Funder
organizer-events-field-campaign = Campaign
organizer-events-more = More
organizer-events-more-what = Every field can be changed at any time. Languages at the bottom: title and text in one more language.
organizer-events-access = What the place has
organizer-events-access-what = What does the place have? Families who need it see it on the card.
organizer-events-spoken = Languages there
organizer-events-spoken-what = Which languages are spoken there?
organizer-events-for-whom = For which country
organizer-events-for-whom-what = Families of which country see it first?
organizer-events-every-country = Every country
organizer-events-filmed = Filmed
organizer-events-partner = A partner's event
organizer-events-preview = Preview
organizer-events-publish = Publish
organizer-events-give-up = Delete the draft
organizer-events-copy = Copy
organizer-events-repeat =
    { $count ->
        [one] Repeat for { $count } week
       *[other] Repeat for { $count } weeks
    }
organizer-events-cancel = Cancel event
organizer-events-undo = Undo
organizer-events-make-online = Online
organizer-events-no-limit = No limit
organizer-events-copy-link = Copy the link
organizer-events-ask-title = What is it called? Write the title, up to 120 characters.
organizer-events-ask-about = What is it about, for whom, what does it cost? Write the text, up to 1500 characters.
organizer-events-ask-when = When does it begin? Tap a day or write day and time, by the clock of the place: 28.02 18:00 or 28.02 18:00-20:00.
organizer-events-ask-hour = { $day }: at what time? Tap or write day and time.
organizer-events-ask-where = Where is it? Tap a town, write one, send a point on the map, or choose online.
organizer-events-ask-zone = I don't know the town “{ $town }”. Which city's clock does it go by?
organizer-events-ask-seats = How many seats are there, children included? Tap or write a number.
organizer-events-ask-until = When does it end? Write the time, or day and time: 20:00 or 01.03 14:00.
organizer-events-ask-address = What is the address? Write street, house, entrance.
organizer-events-ask-link = Send the link, beginning with https://. Only families who come see it.
organizer-events-ask-page = Send the partner's own page, beginning with https://. Everybody sees it.
organizer-events-ask-ages = For which ages? Write years: 3-7, or only the lowest: 12.
organizer-events-ask-host = Who holds it? Write the organisation.
organizer-events-ask-project = Which project does it belong to?
organizer-events-ask-funder = Who pays for it?
organizer-events-ask-campaign = Which campaign does it belong to? The same name joins events of several countries.
organizer-events-ask-in-language = { $language }: write the title on the first line and the text, if there is one, below it.
organizer-events-words-only = Please write it in words or numbers.
organizer-events-when-again = I couldn't read a day and a time in this. You can write 28.02 18:00, tomorrow 10:00, or tap.
organizer-events-in-past = This has already gone by. Which day do you mean? For example 28.02 18:00.
organizer-events-end-first = It would end before it begins. Write both times again, for example 28.02 18:00-20:00.
organizer-events-no-such-hour = That day the clocks go forward over this hour, it does not exist. Choose an hour earlier or later.
organizer-events-seats-again = I need one number from 1 to 5000, or tap “No limit”.
organizer-events-ages-again = I couldn't read this as ages. Write years from 0 to 120, the younger first: 3-7.
organizer-events-link-again = This is not a link I can pass on. It begins with https://.
organizer-events-zone-unknown = I don't know what time it is in that town. Write a larger town near it, or send a point on the map.
organizer-events-was-published =
    №{ $number } is published. Families see it now.
    Link that opens it: { $link }
organizer-events-was-cancelled =
    { $count ->
        [0] №{ $number } is cancelled. Nobody had joined.
        [one] №{ $number } is cancelled. { $count } family is told in a minute; until then you can undo it.
       *[other] №{ $number } is cancelled. { $count } families are told in a minute; until then you can undo it.
    }
organizer-events-undone = №{ $number } takes place after all. Nobody was told otherwise.
organizer-events-too-late = Too late to undo: families have been told. You can copy the event and publish it again.
organizer-events-is-off = This event was cancelled. You can copy it.
organizer-events-not-deleted = Families see this event, perhaps some wait for it. It can't be deleted silently. If you cancel it, everybody is told.
organizer-events-given-up = The draft is deleted.
organizer-events-repeated =
    { $count ->
        [one] { $count } draft is made, a week later at the same time. Publish it when it is ready.
       *[other] { $count } drafts are made, each a week later at the same time. Publish each when it is ready.
    }
organizer-events-towns =
    { $count ->
        [0] No town has asked yet.
        [one] { $count } town asks for something.
       *[other] { $count } towns ask for something.
    }
organizer-events-town =
    { $families ->
        [one] <b>{ $town }</b> ({ $country }): { $kinds }; { $families } family would come
       *[other] <b>{ $town }</b> ({ $country }): { $kinds }; { $families } families would come
    }
organizer-events-town-kind = { $kind } × { $count }
organizer-events-field-region = Region
organizer-events-ask-region = For families of which region is it? Tap one or write it. Families of other regions still see it.
organizer-events-whole-country = The whole country
organizer-events-line-region = Region: { $region }
organizer-events-campaign-totals = Totals of the campaign
organizer-events-campaign-head = <b>{ $name }</b>: published events and families who come
organizer-events-campaign-whole = <b>Events: { $events }. Families: { $families } (adults { $adults }, children { $children }). Waiting: { $waiting }.</b>
organizer-events-campaign-share = { $country }: events { $events }, families { $families } (adults { $adults }, children { $children }), waiting { $waiting }
