organizer-afterwards-open = Around the event
organizer-afterwards-title = <b>{ $title }</b>
organizer-afterwards-home = What is there for families after the event, and what waits for you.
organizer-afterwards-materials = Materials: { $count }
organizer-afterwards-hall = Questions from the hall: { $count }
organizer-afterwards-opinion = Feedback: { $count }
organizer-afterwards-cuts = Cut out of the recording: { $count }
organizer-afterwards-material-how = Send files or links (https://) here, each as a message. They go out { $when }, once, to those who came and those who asked. Recipients as of now: { $count }.
organizer-afterwards-material-after = after the event: { $at }
organizer-afterwards-material-soon = in 10 minutes (where it is night, in the morning); until then you can take them back
organizer-afterwards-material-remove = Remove №{ $number }
organizer-afterwards-material-sent = №{ $number } · { $what } · sent · { $words }
organizer-afterwards-material-waits = №{ $number } · { $what } · not sent yet · { $words }
organizer-afterwards-kind-link = link
organizer-afterwards-kind-photo = photo
organizer-afterwards-kind-video = video
organizer-afterwards-kind-sound = sound
organizer-afterwards-kind-file = file
organizer-afterwards-material-gone = Removed. Nobody had it.
organizer-afterwards-material-gone-late = Removed from the event. It stays in the chats of those who have it.
organizer-afterwards-material-what = I can pass on files, photos, videos, sound and links that begin with https://. Nothing was added.
organizer-afterwards-material-full = 30 materials are the most for one event. Remove one first; nothing was added.
organizer-afterwards-hall-waits = <b>{ $title }</b> is over. Questions from the hall that wait: { $count }. After 3 days they go to the coordinator.
organizer-afterwards-hall-see = Open the questions
organizer-afterwards-hall-head =
    <b>{ $title }</b>
    Questions that wait: { $count }
organizer-afterwards-hall-nothing = Nothing waits. Families can ask until a day after the event.
organizer-afterwards-hall-question = <blockquote>{ $text }</blockquote>
organizer-afterwards-hall-who = { $who } · { $language }
organizer-afterwards-hall-anonymous = no name
organizer-afterwards-hall-no-editors = The family does not want this one before the editors.
organizer-afterwards-hall-answered = Answered in the hall
organizer-afterwards-hall-pass = To a specialist
organizer-afterwards-hall-keep = To the editors of articles
organizer-afterwards-hall-passed = Passed on. The family is told.
organizer-afterwards-hall-kept = The editors have it. The family is told.
organizer-afterwards-hall-closed = Closed. The family is told.
organizer-afterwards-hall-settled = Somebody else has dealt with this question.
organizer-afterwards-hall-withdrew = The family took its consent back: the question cannot be passed on. You can close it as answered.
organizer-afterwards-opinion-count = Asked: { $asked }. Rated: { $count }.
organizer-afterwards-opinion-average = Average: { $average } of 5
organizer-afterwards-opinion-few = The average is shown from { $count } ratings on, so that it points at nobody.
organizer-afterwards-opinion-missing =
    Missing:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-answer =
    { $question }
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-csv = Table (CSV)
organizer-afterwards-opinion-xlsx = Table (XLSX)
organizer-afterwards-opinion-table = Answers in the table: { $count }. No names; ratings only from 5 on.
organizer-afterwards-opinion-sheet = Feedback
organizer-afterwards-column-helped = Did it help (1-5)
organizer-afterwards-column-missing = What was missing
organizer-afterwards-cut-asked = <b>{ $title }</b>: a family asks to be cut out of the recording.
organizer-afterwards-cut-head =
    <b>{ $title }</b>
    Families to cut out: { $count }
organizer-afterwards-cut-nothing = Nobody waits.
organizer-afterwards-cut-since = Asked on { $at }
organizer-afterwards-cut-note =
    How to find them:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-no-note = They gave no description.
organizer-afterwards-cut-answer =
    You wrote:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-done = Done
organizer-afterwards-cut-reply = Write to them
organizer-afterwards-cut-told = Done. The family is told.
organizer-afterwards-cut-write = Write what the family should know or say. Only text; the task stays open.
organizer-afterwards-cut-replied = Sent to the family. The task stays open.
organizer-afterwards-cut-settled = This one is done already.
