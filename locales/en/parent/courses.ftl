parent-courses-open = Courses for children
parent-courses-head = <b>Courses for children</b>
parent-courses-line =
    <b>{ $title }</b>
    { $kind }
parent-courses-none = There is no course near you now. A specialist can tell you what would help meanwhile.
parent-courses-none-of-age = There is no course for this age near you now. A specialist can tell you what would help meanwhile.
parent-courses-all = All courses
parent-courses-others = Other courses
parent-courses-next = Next class: { $at }
parent-courses-ahead =
    { $count ->
        [one] { $count } class ahead:
       *[other] { $count } classes ahead:
    }
parent-courses-class = · { $at }
parent-courses-class-off = · <s>{ $at }</s> cancelled
parent-courses-class-led =
    · { $at } · { $name ->
        [none] led by another specialist
       *[other] led by { $name }
    }
parent-courses-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
parent-courses-leader = Led by: { $name }
parent-courses-link = Online: { $link }
parent-courses-see = See the course
parent-courses-enrol = Enrol my child
parent-courses-dates = All dates to my calendar
parent-courses-dates-sent =
    { $count ->
        [one] “{ $title }”: { $count } date. Open the file to put it into your calendar.
       *[other] “{ $title }”: { $count } dates. Open the file to put them into your calendar.
    }
parent-courses-leave = Leave the course
parent-courses-leave-sure = Leave “{ $title }”? The seat goes to another child. You can come back while there are seats.
parent-courses-leave-yes = Yes, leave
parent-courses-left = You are no longer in “{ $title }”. Thank you for telling us: another child gets the seat.
parent-courses-ask-age = How old is your child? Tap or write: 4, or 18 months.
parent-courses-under-one = under 1
parent-courses-age-again = I couldn't read this as a child's age. A number is enough: 4, or 18 months.
parent-courses-enrolled = <b>Your child is enrolled.</b>
parent-courses-what-next = I remind you a day and two hours before each class. If a class is moved or cancelled, I write to you.
parent-courses-rule = When a seat becomes free, I offer it in the order of the list. You then have up to a day to answer.
parent-courses-enrol-now = Thank you. Now you can enrol your child.
parent-courses-you-come = Your child is enrolled: №{ $number } on the leader's list.
parent-courses-you-wait = You are number { $number } in the waiting list.
parent-courses-is-offered = A seat is held for you until { $until }.
parent-courses-other-age = This course is made for other ages, so your child may not enjoy it. Here is what you can do:
parent-courses-of-age = Courses for my child's age
parent-courses-age-slip = I meant another age
parent-courses-over = This course is over or was cancelled.
parent-courses-offered = <b>There is a seat for your child: { $title }</b>
parent-courses-was-cancelled = <b>“{ $title }”: no further classes take place.</b> We are sorry. There is nothing you need to do.
parent-courses-substitute =
    <b>{ $title }</b>
    { $at }
    { $name ->
        [none] Another specialist leads this class. Everything else stays the same.
       *[other] { $name } leads this class. Everything else stays the same.
    }
parent-courses-substitute-rest =
    <b>{ $title }</b>
    From { $at }
    { $name ->
        [none] another specialist leads the classes. Everything else stays the same.
       *[other] { $name } leads the classes. Everything else stays the same.
    }
parent-courses-missed = We missed you at “{ $title }”. It happens, and your child's seat stays. We look forward to seeing you.
parent-courses-my = <b>Your courses</b>
parent-courses-my-title = <b>{ $title }</b>
parent-courses-data = Courses of your child
parent-courses-data-age = Child's age
