parent-broadcasts-open = Announcements
parent-broadcasts-stop = Stop announcements
parent-broadcasts-mute = Not for a month
parent-broadcasts-again = Turn on again
parent-broadcasts-on = Announcements are on: events and news from the organizers.
parent-broadcasts-stopped = Announcements are off. Answers to your questions still come.
parent-broadcasts-muted = No announcements until { $until }. Answers to your questions still come.
parent-broadcasts-topics = Topics
parent-broadcasts-topics-count =
    { $count ->
        [0] You follow no topic yet.
        [one] You follow { $count } topic.
       *[other] You follow { $count } topics.
    }
parent-broadcasts-which-topics = Which topics would you like to hear about? Tap to add or remove.
parent-broadcasts-night = Quiet hours
parent-broadcasts-night-line = Quiet hours by your clock: { $hours }
parent-broadcasts-night-none = none
parent-broadcasts-which-night = When should nothing come? It waits until the morning.
parent-broadcasts-choose-now = Thank you. Now you can choose.
parent-broadcasts-coming =
    { $count ->
        [one] { $count } announcement is on its way to you. It comes { $at }.
       *[other] { $count } announcements are on their way to you. The next comes { $at }.
    }
