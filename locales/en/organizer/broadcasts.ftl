organizer-broadcasts-open = Announcements
organizer-broadcasts-list =
    { $count ->
        [0] No announcements yet.
       *[other] The latest announcements:
    }
organizer-broadcasts-new = Write an announcement
organizer-broadcasts-go-on = Go on with the draft
organizer-broadcasts-title = №{ $number } · { $state } · { $at }
organizer-broadcasts-state-waiting = waits for a second person
organizer-broadcasts-state-armed = about to begin
organizer-broadcasts-state-freezing = writing down who gets it
organizer-broadcasts-state-sending = sending
organizer-broadcasts-state-paused = paused
organizer-broadcasts-state-stopping = stopping
organizer-broadcasts-state-stopped = stopped
organizer-broadcasts-state-done = sent
organizer-broadcasts-ask-words =
    Write the announcement in { $language }, as one message.

    Bold, italics and links stay as you make them. A picture, video, voice message or document may go with it, or an album of up to ten pictures and videos. Other languages come next, each in a message of its own.
organizer-broadcasts-other-language = Begin in another language
organizer-broadcasts-which-language = In which language will you write?
organizer-broadcasts-draft = <b>Announcement, draft</b>
organizer-broadcasts-written = Written in: { $languages }
organizer-broadcasts-falls-back = Families with another language get: { $language }
organizer-broadcasts-no-fallback = Families with another language get nothing
organizer-broadcasts-for = For: { $audience }
organizer-broadcasts-everybody = all families
organizer-broadcasts-families = families
organizer-broadcasts-part = { $part }: { $group }
organizer-broadcasts-lines = { $lines }
organizer-broadcasts-part-first = those
organizer-broadcasts-part-or = or those
organizer-broadcasts-part-except = except those
organizer-broadcasts-dim = { $dim }: { $values }
organizer-broadcasts-dim-country = Country
organizer-broadcasts-dim-language = Language
organizer-broadcasts-dim-role = Role
organizer-broadcasts-dim-topic = Topic followed
organizer-broadcasts-dim-age = Child's age
organizer-broadcasts-dim-region = Town or region
organizer-broadcasts-dim-near = Around a place
organizer-broadcasts-dim-event = Events
organizer-broadcasts-dim-host = Host organisation
organizer-broadcasts-dim-silent = Not heard from us for
organizer-broadcasts-near = { $place } and { $km } km around
organizer-broadcasts-joined-any = joined any event
organizer-broadcasts-attended-any = attended any event (last 30 days)
organizer-broadcasts-joined-none = joined no event yet
organizer-broadcasts-joined = joined event №{ $number }
organizer-broadcasts-attended = attended event №{ $number }
organizer-broadcasts-not-yet = not yet in event №{ $number }
organizer-broadcasts-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
organizer-broadcasts-add-place = Add a place
organizer-broadcasts-one-event = One event
organizer-broadcasts-ask-place = Write a town and how far around it, in kilometres. For example: Gyumri 50. Only families who named their town are found.
organizer-broadcasts-place-unknown = I don't know this place, or the distance is not between 1 and 3000 km. I know: { $towns }.
organizer-broadcasts-which-event =
    { $count ->
        [0] You look after no event yet.
       *[other] Which event?
    }
organizer-broadcasts-untitled = without a title
organizer-broadcasts-event = №{ $number } · { $title } · { $at }
organizer-broadcasts-event-undated = №{ $number } · { $title }
organizer-broadcasts-when-once = Begins one minute after you publish it
organizer-broadcasts-when = Begins { $at } ({ $zone })
organizer-broadcasts-when-own = Begins { $at } by each family's own clock
organizer-broadcasts-begins = Begins { $at } ({ $zone }). Until then you can take it back.
organizer-broadcasts-reaches =
    { $count ->
        [one] Reaches { $count } person now
       *[other] Reaches { $count } people now
    }
organizer-broadcasts-each = { $name }: { $count }
organizer-broadcasts-no-text =
    { $count ->
        [one] { $count } person gets nothing: no text in { $languages }
       *[other] { $count } people get nothing: no text in { $languages }
    }
organizer-broadcasts-enough =
    { $count ->
        [one] { $count } person has had enough announcements this week: it comes as a title in their weekly message
       *[other] { $count } people have had enough announcements this week: it comes as a title in their weekly message
    }
organizer-broadcasts-asleep =
    { $count ->
        [one] For { $count } of them it will be night: it comes in their morning
       *[other] For { $count } of them it will be night: it comes in their morning
    }
organizer-broadcasts-urgent = Mark as urgent
organizer-broadcasts-not-urgent = Not urgent
organizer-broadcasts-ask-urgent = Why can it not wait for the morning? Your reason is kept with the announcement.
organizer-broadcasts-urgent-line = Urgent, comes at night too: { $reason }
organizer-broadcasts-preview = Preview
organizer-broadcasts-to-me = Send to me
organizer-broadcasts-texts = Languages
organizer-broadcasts-audience = For whom
organizer-broadcasts-schedule = Schedule
organizer-broadcasts-publish = Publish
organizer-broadcasts-throw-away = Throw away
organizer-broadcasts-throw-away-ask = Throw this draft away, with all its languages?
organizer-broadcasts-throw-away-sure = Yes, throw away
organizer-broadcasts-thrown-away = The draft is gone. Nobody got anything.
organizer-broadcasts-add = Write in { $language }
organizer-broadcasts-drop = Remove { $language }
organizer-broadcasts-fall-back-on = Others get the original
organizer-broadcasts-fall-back-off = Others get nothing
organizer-broadcasts-editing = <b>For whom</b>: { $part }
organizer-broadcasts-choose = { $part }: { $dim }. Nothing chosen means any.
organizer-broadcasts-clear = Clear this group
organizer-broadcasts-ask-regions = Write towns or regions, with commas between. Only families who named theirs are found.
organizer-broadcasts-shown = This is exactly what will be sent.
organizer-broadcasts-published = <b>Published.</b>
organizer-broadcasts-needs-second = <b>A second person must confirm this.</b> I have asked them and will write to you.
organizer-broadcasts-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
organizer-broadcasts-sends =
    { $languages ->
        [one] Sends to { $people } in { $languages } language.
       *[other] Sends to { $people } in { $languages } languages.
    }
organizer-broadcasts-lasts = Takes about { $time }.
organizer-broadcasts-seconds = { $count } s
organizer-broadcasts-minutes = { $count } min
organizer-broadcasts-can-stop = You can stop it at any time.
organizer-broadcasts-take-back = Take back
organizer-broadcasts-send-now = Send now
organizer-broadcasts-taken-back = Taken back. Nobody got it.
organizer-broadcasts-begins-now = It begins now. I am sending you a message that shows how far it is.
organizer-broadcasts-ask-when = When shall it begin? For example: tomorrow 09:00, or 14.05 18:30. Your clock: { $zone }.
organizer-broadcasts-at-once = No schedule
organizer-broadcasts-whose-clock = By whose clock?
organizer-broadcasts-clock-mine = Mine ({ $zone })
organizer-broadcasts-clock-own = Each family's own
organizer-broadcasts-confirm-ask =
    { $count ->
        [one] <b>A colleague asks you to confirm an announcement to { $count } person.</b>
       *[other] <b>A colleague asks you to confirm an announcement to { $count } people.</b>
    }
organizer-broadcasts-confirm = Confirm
organizer-broadcasts-decline = Decline
organizer-broadcasts-confirmed = Confirmed. It begins in one minute, or at its time.
organizer-broadcasts-declined = Declined. Its author has it back as a draft.
organizer-broadcasts-was-declined = Announcement №{ $number } was declined. It is a draft again.
organizer-broadcasts-progress = <b>Announcement №{ $number }</b>: { $state }
organizer-broadcasts-bar = { $bar } { $percent } %
organizer-broadcasts-counts = sent { $sent } · left { $left } · blocked { $blocked } · failed { $failed } · cancelled { $cancelled } · unknown { $unknown }
organizer-broadcasts-rate = { $rate } a second, about { $time } left
organizer-broadcasts-sleeps =
    { $count ->
        [one] { $count } person has night or an hour of their own; the next message goes { $at }
       *[other] { $count } people have night or an hour of their own; the next message goes { $at }
    }
organizer-broadcasts-refused = Telegram refused the first messages for good: the file has expired, or the text cannot be shown. Stop it, repair the text and publish it anew.
organizer-broadcasts-pause = Pause
organizer-broadcasts-resume = Resume
organizer-broadcasts-stop = Stop
organizer-broadcasts-report =
    { $count ->
        [one] <b>Report on №{ $number }</b>: { $state }, { $count } recipient
       *[other] <b>Report on №{ $number }</b>: { $state }, { $count } recipients
    }
organizer-broadcasts-report-line = { $language }, { $country }: { $sent } of { $count }
organizer-broadcasts-stopped-by =
    { $count ->
        [one] { $count } person stopped announcements by this one
       *[other] { $count } people stopped announcements by this one
    }
organizer-broadcasts-send-again = Send to unknown again ({ $count })
organizer-broadcasts-sent-again =
    { $count ->
        [one] It goes to { $count } person again. They may get it twice.
       *[other] It goes to { $count } people again. They may get it twice.
    }
organizer-broadcasts-needs-words = There is no text in this message. Write at least one word.
organizer-broadcasts-too-long = Too long by { $count } characters: one message holds { $limit } of them. Shorten it and send it again.
organizer-broadcasts-broken-tag = The tag { $tag } is opened or closed without its pair. Repair it and send the text again.
organizer-broadcasts-broken-link = This link leads nowhere: { $link }. A whole address begins with https://
organizer-broadcasts-wrong-file = A picture, video, voice message or document can go along, or an album of up to ten pictures and videos. Other files cannot.
organizer-broadcasts-look-first = The text has changed, or nobody has seen it yet. Look at the preview first.
organizer-broadcasts-file-gone = Telegram no longer has the file. Send the text with the file again.
organizer-broadcasts-telegram-refuses = Telegram did not take the preview. Write the text again, and look at the preview.
organizer-broadcasts-nobody = Nobody would get it. Choose other people, or write it in their language.
organizer-broadcasts-already = It is published already. Nothing goes out twice.
organizer-broadcasts-already-decided = Somebody has decided about it, or its author took it back.
organizer-broadcasts-own = Another person must confirm it, not its author.
organizer-broadcasts-too-late = It has begun. You can stop it in the message that shows how far it is.
organizer-broadcasts-another-draft = You have another draft. Publish it or throw it away first.
organizer-broadcasts-when-unclear = I could not read a day and a time in this. For example: tomorrow 09:00, or 14.05 18:30.
organizer-broadcasts-past = That moment has passed. Choose a later one.
organizer-broadcasts-gap = The clocks jump over that time in that night. Choose another hour.
organizer-broadcasts-not-running = It is not running, or does that already.
