specialist-consultations-open = My consultation times
specialist-consultations-none = You have no consultation times ahead. Publish some, and families can book them at once.
specialist-consultations-yours =
    { $count ->
        [one] { $count } time ahead,
       *[other] { $count } times ahead,
    } { $booked ->
        [0] none booked.
        [one] { $booked } booked.
       *[other] { $booked } booked.
    }
specialist-consultations-line-free = { $day }, { $hour } · free
specialist-consultations-line-booked = { $day }, { $hour } · booked
specialist-consultations-add = Add times
specialist-consultations-all = My times
specialist-consultations-which-way = Online or at a place?
specialist-consultations-online = Online
specialist-consultations-at-place = At a place
specialist-consultations-ask-link = Send the meeting link. Only the family that books sees it.
specialist-consultations-ask-place = Where? For example: Yerevan, 5 Abovyan Street, room 12
specialist-consultations-ask-times =
    When? By the clock of: { $city }.

    For example:
    14.05 15:00
    Mon, Wed 17:00-19:00
    14-16 May 10:00-14:00
specialist-consultations-preview =
    Time in: { $city }
    Where: { $where }
specialist-consultations-moment = { $day }, { $start }–{ $end }
specialist-consultations-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
specialist-consultations-rewrite = To change the hours, write them again.
specialist-consultations-minutes = { $count } min
specialist-consultations-weeks =
    { $count ->
        [1] Once
        [one] { $count } week
       *[other] { $count } weeks
    }
specialist-consultations-zone = Time zone: { $city }
specialist-consultations-which-zone = By which clock do you give the hours?
specialist-consultations-publish =
    { $count ->
        [one] Publish { $count } time
       *[other] Publish { $count } times
    }
specialist-consultations-published =
    { $count ->
        [one] { $count } time is published.
       *[other] { $count } times are published.
    } Families can book now.
specialist-consultations-words-only = Please write it as text.
specialist-consultations-times-unclear =
    I couldn't read the day and hours. Write them in figures, within a year, for example:
    14.05 15:00
    Mon, Wed 17:00-19:00
    14-16 May 10:00-14:00
specialist-consultations-too-short = These hours are shorter than one consultation. Write longer hours or choose a shorter consultation.
specialist-consultations-past = This time is over already. Write a later one.
specialist-consultations-hour-unsure = The clocks change that night: this hour is skipped or comes twice. Choose another hour.
specialist-consultations-overlap = You have another consultation time in these hours. Nothing was published. Write other hours.
specialist-consultations-too-many = At most { $most } times at once. Write fewer days or weeks.
specialist-consultations-link-unclear = This is not a link. It begins with https://
specialist-consultations-no-profession = Families look by profession. Add yours first.
specialist-consultations-to-profile = My profile
specialist-consultations-where = Where: { $where }
specialist-consultations-free = Free.
specialist-consultations-family =
    { $age ->
        [none] Family: { $language } · { $country }
       *[other] Family: { $language } · { $country } · child: { $age }
    }{ $name ->
        [none] {""}
       *[other] { " · " }{ $name }
    }
specialist-consultations-waiting =
    { $count ->
        [one] { $count } family is waiting.
       *[other] { $count } families are waiting.
    }
specialist-consultations-see = Open
specialist-consultations-withdraw = Withdraw this time
specialist-consultations-withdraw-free = Families won't see this time any more. Whoever waits for it is told.
specialist-consultations-withdraw-booked = The family will be told at once and offered other times.
specialist-consultations-withdraw-sure = Yes, withdraw
specialist-consultations-withdrawn = Withdrawn. Everybody concerned is told.
specialist-consultations-booked = <b>A family booked a consultation.</b>
specialist-consultations-moved =
    <b>A family moved its consultation.</b>
    Before: { $was }
specialist-consultations-cancelled = <b>The family cancelled.</b> The time goes to whoever waits, or is free again.
specialist-consultations-over = <b>The consultation is over.</b> Did the family come?
specialist-consultations-they-came = They came
specialist-consultations-nobody-came = Nobody came
specialist-consultations-noted = Noted. Write a few words for the family?
specialist-consultations-write-summary = Write a summary
specialist-consultations-no-summary = No summary
specialist-consultations-missed = Noted. The family gets a kind word and a way to a new time.
specialist-consultations-ask-summary = A few words for the family: what you saw, what to do, when to meet again. The family reads: { $language }. The text goes as you write it, so write in that language if you can.
specialist-consultations-summary = Your summary:
specialist-consultations-send = Send
specialist-consultations-sent = Sent to the family.
specialist-consultations-closed = Noted. The family is asked whether it helped.
specialist-consultations-not-yet = The consultation has not begun yet.
specialist-consultations-known = This was noted before.
specialist-consultations-not-helped = A family rated a consultation with { $stars } of 5 ({ $day }). It knows that you see this.
