organizer-staff-open = Staff
organizer-staff-list =
    { $count ->
        [0] Nobody works here yet.
        [one] { $count } role is given.
       *[other] { $count } roles are given.
    }
organizer-staff-title = { $name }: { $role }
organizer-staff-title-waits = { $name }: { $role }, waits for approval
organizer-staff-id = Telegram id <code>{ $id }</code>
organizer-staff-country = Country: { $country }
organizer-staff-all-countries = All countries
organizer-staff-since = Since { $at }
organizer-staff-before = ‹ Previous
organizer-staff-after = Next ›
organizer-staff-invite = Invite
organizer-staff-which-role = Invite to which role?
organizer-staff-which-country = Coordinator of which country?
organizer-staff-link =
    Link for one { $role }. It works once, for { $hours } hours. Whoever opens it has no access until an owner approves.

    <code>{ $link }</code>
organizer-staff-copy = Copy the link
organizer-staff-approve = Approve
organizer-staff-decline = Decline
organizer-staff-approved = Approved. { $who }
organizer-staff-declined = Declined. { $who }
organizer-staff-awaits = Somebody opened an invitation and waits for your approval. Check the id with the person before you approve.
organizer-staff-end = End this role
organizer-staff-sure = End the role? { $who }. They are told, their open questions go to others.
organizer-staff-yes-end = Yes, end the role
organizer-staff-ended = The role has ended. { $who }
organizer-staff-last-owner = This is the last owner. Make another owner first.
organizer-staff-above-own = You can invite up to your own role, in your own country.
