parent-booking-join = Join
parent-booking-wait = Join the waiting list
parent-booking-cancel = Cancel my place
parent-booking-leave-line = Leave the waiting list
parent-booking-interested = I'm interested
parent-booking-not-interested = No longer interested
parent-booking-who = Change who comes
parent-booking-choose = Choose who comes
parent-booking-take = Take the place
parent-booking-decline = No, thank you
parent-booking-again = Join again
parent-booking-adults =
    { $count ->
        [one] { $count } adult
       *[other] { $count } adults
    }
parent-booking-children =
    { $count ->
        [one] { $count } child
       *[other] { $count } children
    }
parent-booking-both = { $adults } and { $children }
parent-booking-you-come = You come: { $who }.
parent-booking-you-wait = You are number { $number } in the waiting list: { $who }.
parent-booking-is-offered = Places are held for you until { $until }: { $who }.
parent-booking-you-are-interested = You are interested.
parent-booking-joined =
    <b>{ $stand }</b>
    { $title }
    { $when }
    { $town }
parent-booking-rule = When places become free, I offer them in the order of the list, and you have up to a day to answer. A smaller family may come earlier when there is not room for all of you.
parent-booking-join-now = Thank you. Now you can join.
parent-booking-film-question = It is filmed. May we film you?
parent-booking-film-yes = You may film us
parent-booking-film-no = Please don't film us
parent-booking-party =
    <b>{ $title }</b>
    { $who }
parent-booking-ages = Children's ages
parent-booking-needs = What we need there
parent-booking-note = A note to the host
parent-booking-share = Let the host see this
parent-booking-stop-sharing = Don't show this to the host
parent-booking-sign = Tell the host my name
parent-booking-unsign = Don't show my name
parent-booking-shared = The host sees the ages, the needs and the note of your family.
parent-booking-counted = The host sees how many come. Ages and needs are only counted together with all families.
parent-booking-kind-question = { $question } You can answer with a note to the host.
parent-booking-told-ages = Ages: { $ages }
parent-booking-told-needs = You need: { $needs }
parent-booking-told-note = Note: { $note }
parent-booking-told-name = The host knows you as: { $name }
parent-booking-told-no-filming = You are not filmed.
parent-booking-needs-what = What does your family need there? Tap everything that fits.
parent-booking-ask-ages =
    { $count ->
        [one] How old is your child? A number is enough: 4.
       *[other] How old are the children? Numbers are enough: 3, 7.
    }
parent-booking-ages-again =
    { $count ->
        [one] I couldn't read this as the age of one child. Whole years are enough: 4.
       *[other] I couldn't read this as the ages of { $count } children. Whole years are enough: 3, 7.
    }
parent-booking-ask-note = What should the host know? A few words are enough.
parent-booking-words-only = Please write it in words.
parent-booking-declined = All right, the place goes to the next family.
parent-booking-left = You don't come to “{ $title }” any more. Thank you for telling us: somebody else gets the place.
parent-booking-offered =
    <b>There is a place for you: { $title }</b>
    { $who }
    { $when }
    { $town }
parent-booking-offered-until = I hold it for you until { $until }. Then it goes to the next family.
parent-booking-lapsed = The place at “{ $title }” has gone to the next family, because I had no answer. You can join the waiting list again.
parent-booking-withdrawn = <b>We are sorry: there is no place for you at “{ $title }” ({ $when }).</b> There are fewer places than we promised. You can join the waiting list; it is our mistake, not yours.
parent-booking-full = It has just become full. You can join the waiting list.
parent-booking-too-few =
    { $count ->
        [one] Only { $count } place is free, and you are more. You can wait for places for all, or come with fewer.
       *[other] Only { $count } places are free, and you are more. You can wait for places for all, or come with fewer.
    }
parent-booking-still-places = There are still places, nobody needs to wait.
parent-booking-too-large =
    { $count ->
        [one] At most { $count } person fits here. You can come with fewer.
       *[other] At most { $count } people fit here. You can come with fewer.
    }
parent-booking-empty = Somebody has to come. To give up the place, cancel it.
parent-booking-offer-gone = This offer is no longer there. You can join the waiting list again.
parent-booking-gone = This event is over or was cancelled.
parent-booking-my = <b>Your events</b>
parent-booking-my-line =
    <b>{ $title }</b>
    { $when }
    { $town }
    { $stand }
parent-booking-data = Events you joined
parent-booking-data-adults = Adults
parent-booking-data-children = Children
parent-booking-data-ages = Children's ages
parent-booking-data-needs = Needs
parent-booking-data-note = Note
parent-booking-with-course = This is one class of a course. A child is enrolled in the whole course; open it to see how.
parent-booking-for-specialists = This event is for specialists. There are others for families.
parent-booking-for-journalists = This event is for journalists. Are you one?
parent-booking-i-am-journalist = I am a journalist, I join
