organizer-channels-open = Channels
organizer-channels-list =
    { $count ->
        [0] We post nowhere yet. Add the bot to a channel as an administrator, or to a group as a member: it asks you here for the language.
        [one] We post in { $count } place. Add the bot to another channel or group, and it asks you here for the language.
       *[other] We post in { $count } places. Add the bot to another channel or group, and it asks you here for the language.
    }
organizer-channels-title = { $title } · { $language }
organizer-channels-title-new = { $title } · no language yet
organizer-channels-offered = You added the bot to <b>{ $title }</b>. In which language shall we post announcements there?
organizer-channels-card = <b>{ $title }</b>: announcements go there in { $language }. Tap a language to change it.
organizer-channels-leave = Leave this place
organizer-channels-leave-ask = Leave { $title }? What was posted there stays.
organizer-channels-leave-sure = Yes, leave
organizer-channels-lost = The bot can no longer post in <b>{ $title }</b>: it was removed, or lost the right to post. Announcements to families go on. To post there again, add the bot once more.
