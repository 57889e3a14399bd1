organizer-composer-album-words = The album is here. Now write the text that goes with it.
organizer-composer-buttons = Buttons
organizer-composer-buttons-are =
    { $count ->
        [0] No buttons yet; there can be { $most }. Labels are written in each family's language.
        [one] { $count } button of { $most }. Tap it to remove it.
       *[other] { $count } buttons of { $most }. Tap one to remove it.
    }
organizer-composer-remove = ✕ { $name }
organizer-composer-add-event = + Join an event
organizer-composer-add-article = + Article
organizer-composer-add-ask = + Ask a question
organizer-composer-add-link = + Page
organizer-composer-which-event = Which event shall families join by this button?
organizer-composer-no-events = No published event is ahead. Publish one first.
organizer-composer-ask-article = Write a few words of the article's title or subject.
organizer-composer-which-article = Which one? Or write other words.
organizer-composer-no-article = I found no article by these words. Try others.
organizer-composer-ask-link = Send the address of the page. It begins with https://
organizer-composer-too-many-buttons = There are { $most } buttons already. Remove one first.
organizer-composer-leads-nowhere = The button leads to “{ $title }”, which is cancelled or over. Remove the button or choose another event. Nothing was sent.
organizer-composer-held = Announcement №{ $number } did not begin: the button “{ $name }” leads to an event that is cancelled or over. Nobody got it; it is a draft again. Remove the button and publish.
organizer-composer-held-stopped = Announcement №{ $number } did not begin: the button “{ $name }” leads to an event that is cancelled or over. Nobody got it. You have another draft, so this one is stopped.
organizer-composer-ask-translators = Ask translators
organizer-composer-translators = For which language shall I ask a colleague who writes it? The translation comes into your draft by itself. Until then families with that language get what you chose for the others.
organizer-composer-nothing-missing = It is written in every language.
organizer-composer-ask-for = Ask: { $language }
organizer-composer-asked-for = { $language }: asked { $count }
organizer-composer-asked =
    { $count ->
        [one] I have asked { $count } colleague.
       *[other] I have asked { $count } colleagues.
    }
organizer-composer-nobody-writes = I know no other colleague who writes this language. Write it yourself, or let these families get the original.
organizer-composer-translation-wanted = A colleague asks you to translate an announcement from { $original } into { $language }. It takes one message.
organizer-composer-translate = Translate
organizer-composer-leave-to-others = I can't now
organizer-composer-left-to-others = All right. Others were asked too.
organizer-composer-write-translation = Above is the original. Send the translation into { $language } as one message. Bold, links and the file come along.
organizer-composer-translation-thanks = Thank you. It is in the draft, and its author knows.
organizer-composer-translation-given = The translation into { $language } is in your draft. Languages now: { $written }. Look at the preview before you publish.
organizer-composer-look = Preview
organizer-composer-not-needed = This translation is not needed any more: a colleague was quicker, or the announcement has gone out. Thank you.
organizer-composer-trial = Test group
organizer-composer-trial-group =
    { $count ->
        [0] Your test group is empty. Send its link to people you trust: they get your announcement first and are told that it is a test.
        [one] { $count } person is in your test group.
       *[other] { $count } people are in your test group.
    }
organizer-composer-trial-send = Send to test group
organizer-composer-trial-link = Link to join
organizer-composer-trial-copy = Copy the link
organizer-composer-trial-empty = Let everybody go
organizer-composer-trial-pass-on =
    { $days ->
        [one] Pass this link on to those who shall see your announcements first. It works for { $days } day; an earlier link no longer does.
       *[other] Pass this link on to those who shall see your announcements first. It works for { $days } days; an earlier link no longer does.
    }

    { $link }
organizer-composer-trial-sent =
    { $count ->
        [one] Sent to { $count } person as a test. Families have got nothing yet.
       *[other] Sent to { $count } people as a test. Families have got nothing yet.
    }
organizer-composer-trial-what = An organizer invites you to see announcements before families do, and to say what is wrong with them. You can leave at any time.
organizer-composer-trial-join = Join the test group
organizer-composer-trial-joined = You are in the test group. Every test says that it is one.
organizer-composer-trial-leave = Leave the test group
organizer-composer-trial-left = You are in no test group any more.
organizer-composer-trial-coming = <b>This is a test.</b> The next message is an announcement families have not got yet. Tell its organizer what you notice.
organizer-composer-trial-nobody = Nobody is in your test group yet. Make a link and pass it on.
organizer-composer-trial-already = Your test group has exactly this text. Change something, then send it again.
organizer-composer-trial-full = This test group is full: it takes { $most } people.
organizer-composer-trial-link-gone = This link no longer opens a test group. Ask the organizer for a new one.
organizer-composer-channels = Channels
organizer-composer-places = Tap the channels where it shall be posted as well, each in its own language.
organizer-composer-no-places = There are no channels yet. Add the bot to a channel as an administrator, or to a group; it asks you here for the language.
organizer-composer-place = { $title } · { $language }
organizer-composer-place-without = { $title } · { $language }: no text yet
organizer-composer-languages = Languages
organizer-composer-channel-without-text = There is no text in the language of the channel { $title }. Write it, let others get the original, or leave the channel out.
organizer-composer-posts =
    { $count ->
        [0] It was for no channel.
       *[other] In channels:
    }
organizer-composer-post-line = { $title }: { $state }
organizer-composer-post-chosen = is to be posted
organizer-composer-post-sent = posted
organizer-composer-post-failed = could not be posted
organizer-composer-post-cancelled = called off
organizer-composer-post-unknown = may have been posted; please look
organizer-composer-gone = This announcement is no longer here.
organizer-composer-change = Change the text
organizer-composer-delete = Delete everywhere
organizer-composer-change-which = In which language shall the text change? It changes in every chat that has it; nobody gets a new message.
organizer-composer-change-write = Send the whole new text in { $language }. Files and buttons stay.
organizer-composer-change-ask =
    { $count ->
        [one] This is how it will stand in { $count } chat. Change it there?
       *[other] This is how it will stand in { $count } chats. Change it there?
    }
organizer-composer-change-yes = Change it
organizer-composer-delete-ask =
    { $count ->
        [one] Delete it from { $count } chat? It cannot be brought back.
       *[other] Delete it from { $count } chats? It cannot be brought back.
    }
organizer-composer-delete-yes = Yes, delete
organizer-composer-change-waits = <b>A second person must confirm the new text.</b> I have asked them and will write to you.
organizer-composer-change-declined = A colleague declined the new text of announcement №{ $number }. What was sent stays as it is.
organizer-composer-change-runs = <b>Announcement №{ $number }</b> is being changed
organizer-composer-change-done = <b>Announcement №{ $number }</b> is changed
organizer-composer-edit-sums = edited { $done } · left { $left } · gone { $gone } · failed { $failed }
organizer-composer-delete-sums = deleted { $done } · left { $left } · gone before { $gone } · failed { $failed }
organizer-composer-look-again = Refresh
organizer-composer-change-wanted =
    { $count ->
        [one] <b>A colleague wants to change announcement №{ $number } in { $count } chat.</b> The new text:
       *[other] <b>A colleague wants to change announcement №{ $number } in { $count } chats.</b> The new text:
    }
organizer-composer-change-confirm = Confirm the text
organizer-composer-change-decline = Decline the text
organizer-composer-change-confirmed = Confirmed. It is being changed now.
organizer-composer-change-refused = Declined. What was sent stays as it is.
organizer-composer-still-on-its-way = It is being sent. To change the text, pause it; to delete it, stop it.
organizer-composer-too-old = It was sent more than 48 hours ago: Telegram no longer lets us change it. You can write a correction as a new announcement.
organizer-composer-being-changed = It is being changed already, or waits for a second person. One change at a time.
organizer-composer-nothing-changes = This is the text that was sent. Send another one.
