specialist-applications-open = Applications to review
specialist-applications-awaits =
    { $count ->
        [one] <b>{ $title }</b>: { $count } application waits for your scores.
       *[other] <b>{ $title }</b>: { $count } applications wait for your scores.
    }
specialist-applications-welcome = You review the applications to “{ $title }”. I'll write when there is something to read.
specialist-applications-my = Reviews open for you: { $count }
specialist-applications-my-open = Review: { $title }
specialist-applications-review =
    <b>{ $title }</b>
    Applications: { $count } · without your scores: { $left }
specialist-applications-blind = You see the other reviewers' scores when you have sent yours and the review is closed. They see yours then.
specialist-applications-closed = The review is closed.
specialist-applications-row-scored = №{ $number } · scored
specialist-applications-row-known = №{ $number } · not yours
specialist-applications-case = <b>Application №{ $number }</b>
specialist-applications-name = Name: { $name }
specialist-applications-mark = { $criterion }: { $points }
specialist-applications-comment = <i>{ $comment }</i>
specialist-applications-sent = Your scores are sent.
specialist-applications-other = Reviewer { $number }:
specialist-applications-files = Files: { $count }
specialist-applications-write = Comment
specialist-applications-know = I know this family
specialist-applications-slip = I don't know them after all
specialist-applications-send = Send my scores
specialist-applications-excluded = №{ $number }: you know this family, so you don't read or score it. Others do.
specialist-applications-ask-comment = №{ $number }: a few words for the organizer?
specialist-applications-words-only = Please write it in words.
specialist-applications-not-open = Scores can be given only while the review is open.
specialist-applications-marks-missing = Criteria still without a mark: { $count }.
specialist-applications-to-case = Back to the application
