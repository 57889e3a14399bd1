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
parent-broadcasts-choose-now = Thank you. Now you can choose.
parent-broadcasts-coming =
    { $count ->
        [one] { $count } announcement is on its way to you:
       *[other] { $count } announcements are on their way to you:
    }
parent-broadcasts-coming-one = { $at }: { $title }
parent-broadcasts-saved-up =
    { $count ->
        [one] { $count } more comes as a title in the weekly message on { $at }.
       *[other] { $count } more come as titles in the weekly message on { $at }.
    }
