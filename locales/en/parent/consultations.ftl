parent-consultations-open = Book a consultation
parent-consultations-who =
    <b>Who would you like to talk to?</b>

    The number shows how many times are free.
parent-consultations-none = There are no consultation times right now. I can pass your question to a specialist instead.
parent-consultations-none-here = { $name }: no times in your language yet. You can look in all languages.
parent-consultations-counted = { $name } ({ $count })
parent-consultations-all-languages = In all languages
parent-consultations-own-language = Only in my language
parent-consultations-days =
    <b>{ $name }</b>
    Which day suits you? Times are by your clock: { $city }.
parent-consultations-day =
    <b>{ $name }</b>
    { $day }, by your clock: { $city }.
parent-consultations-day-empty = There are no times on this day any more.
parent-consultations-time = { $hour } · { $name }
parent-consultations-time-taken = { $hour } · { $name } · taken
parent-consultations-moment = { $day }, { $hour }
parent-consultations-when = { $at }, { $minutes } min
parent-consultations-there = There it is { $day }, { $start } (time in: { $city })
parent-consultations-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-consultations-languages = Languages: { $languages }
parent-consultations-online = Online. You get the link when you book.
parent-consultations-place = Where: { $place }
parent-consultations-link = Online: { $link }
parent-consultations-book = Book
parent-consultations-booked = <b>You are booked.</b>
parent-consultations-reminded-twice = I'll remind you the day before and two hours before. The specialist sees your name only if you show it in /settings.
parent-consultations-reminded-once = I'll remind you before it starts. The specialist sees your name only if you show it in /settings.
parent-consultations-move = Move
parent-consultations-cancel = Cancel booking
parent-consultations-cancelled = Cancelled. The specialist knows, and the time is free for another family. Thank you for telling us.
parent-consultations-this-again = Look at this time again
parent-consultations-others = Other times
parent-consultations-move-to = Which time suits you better? Your booking stays until you choose. By your clock: { $city }.
parent-consultations-no-other = This specialist has no other free time now.
parent-consultations-again = Free times of this specialist, by your clock: { $city }.
parent-consultations-same-again = Same specialist, new time
parent-consultations-yours =
    { $count ->
        [one] You have { $count } consultation ahead.
       *[other] You have { $count } consultations ahead.
    }
parent-consultations-after-consent = Thank you. Now tap the button under the time above once more.
parent-consultations-taken = Another family has just taken this time. Nothing was changed for you. You can wait for it or choose another.
parent-consultations-own-slot = This is your own time. Families book it.
parent-consultations-booked-then = You have another consultation in these hours. Please choose a different time, or move the first one: /my
parent-consultations-enough = You have three consultations ahead. After one of them you can book again, or cancel one: /my
parent-consultations-over = This booking can't be changed any more. It has begun, or it was cancelled or moved.
parent-consultations-join-line = Join the waiting list
parent-consultations-leave-line = Leave the waiting list
parent-consultations-in-line = You are on the waiting list, place { $place }. If the time becomes free, I'll hold it for you and write at once.
parent-consultations-left-line = Done. You are not on this waiting list any more.
parent-consultations-offered = <b>The time you waited for is free.</b>
parent-consultations-held-until = I hold it for you until { $day }, { $hour } (time in: { $city }).
parent-consultations-decline = No, thank you
parent-consultations-passed = The time went to the next family. If you still need it, look at other times.
parent-consultations-awaited-gone = The specialist has taken back the time you waited for. Here are other times.
parent-consultations-near-day = <b>Your consultation is coming up.</b>
parent-consultations-near-hours = <b>Your consultation starts soon.</b>
parent-consultations-shifted = <b>The clocks have changed.</b> Your consultation is now at this hour:
parent-consultations-freed = <b>The specialist can't come at the agreed time.</b> I'm sorry. Please choose another time.
parent-consultations-missed = You and the specialist did not meet on { $day }. It happens, and nobody is cross. Would you like a new time?
parent-consultations-summed = <b>Your consultation, { $day }</b>
parent-consultations-summary = <blockquote expandable>{ $text }</blockquote>
parent-consultations-helped = Did this help you? 5 means very much.
parent-consultations-rated = Thank you. Would you like to add a few words?
parent-consultations-rated-low = Thank you for being honest. A coordinator will see this. Would you like to say what was missing?
parent-consultations-rated-already = I already have your rating. Thank you.
parent-consultations-skip = Skip
parent-consultations-thanks = Thank you. I'm here whenever you need me.
