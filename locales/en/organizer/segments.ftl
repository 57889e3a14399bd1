organizer-segments-open = Saved audiences
organizer-segments-who = Who are they?
organizer-segments-list =
    { $count ->
        [0] No saved audience yet. Choose people for a draft, then save them here under a name.
       *[other] Saved audiences. Colleagues of the same countries see and use them too.
    }
organizer-segments-save = Save this audience
organizer-segments-one = <b>{ $name }</b>
organizer-segments-use = Use for the draft
organizer-segments-rename = Rename
organizer-segments-delete = Delete
organizer-segments-ask-name = How shall it be called?
organizer-segments-delete-ask = Delete the audience “{ $name }”? Announcements that used it keep theirs.
organizer-segments-delete-sure = Yes, delete
organizer-segments-too-few =
    { $count ->
        [one] Too few people to show anybody: it takes at least { $count }.
       *[other] Too few people to show anybody: it takes at least { $count }.
    }
organizer-segments-sample =
    { $count ->
        [one] <b>Some of them, drawn by lot.</b> Only what at least { $count } person of the audience shares is shown.
       *[other] <b>Some of them, drawn by lot.</b> Only what at least { $count } people of the audience share is shown.
    }
organizer-segments-hidden = • (too rare to show)
organizer-segments-someone = • { $features }
organizer-segments-name-taken = Another saved audience has this name. Write a different one.
organizer-segments-too-many =
    { $count ->
        [one] There is { $count } saved audience already. Delete one that nobody needs.
       *[other] There are { $count } saved audiences already. Delete one that nobody needs.
    }
