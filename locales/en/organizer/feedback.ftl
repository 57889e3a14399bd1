organizer-feedback-open = Feedback
organizer-feedback-thanks = thanks
organizer-feedback-complaint = complaint
organizer-feedback-idea = idea
organizer-feedback-rating = rating
organizer-feedback-head =
    <b>Feedback and ratings</b>
    Thanks: { $thanks } · complaints: { $complaints } · ideas: { $ideas }
organizer-feedback-topic = { $topic }: { $average } of 5, { $count } ratings
organizer-feedback-topic-few =
    { $topic }: { $count ->
        [one] { $count } rating
       *[other] { $count } ratings
    }, average shown from 5 on
organizer-feedback-title = <b>№{ $number }</b> · { $kind } · { $name } · { $country } · { $at }
organizer-feedback-rated = <b>{ $stars } of 5</b> · { $topic } · { $country } · { $at }
organizer-feedback-anonymous = anonymous
organizer-feedback-quote = <blockquote>{ $text }</blockquote>
organizer-feedback-erased = <i>no text</i>
organizer-feedback-number = №{ $number }
organizer-feedback-csv = CSV
organizer-feedback-xlsx = XLSX
organizer-feedback-reply = Reply
organizer-feedback-ask = Write your answer to №{ $number }. You will see it once more before it is sent.
organizer-feedback-preview =
    The person will get:

    <blockquote>{ $text }</blockquote>

    To change it, write it again.
organizer-feedback-send = Send
organizer-feedback-sent = Sent to the author of №{ $number }.
organizer-feedback-nobody = The author erased their data or the text expired. An answer has nowhere to go.
organizer-feedback-continued =
    <b>№{ $number }: the author writes back</b>

    <blockquote>{ $text }</blockquote>
organizer-feedback-table =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }, all time. It holds people's words: do not forward it.
organizer-feedback-sheet = Feedback
organizer-feedback-cell = { $value }
organizer-feedback-column-date = Date
organizer-feedback-column-kind = Kind
organizer-feedback-column-topic = Topic
organizer-feedback-column-country = Country
organizer-feedback-column-language = Language
organizer-feedback-column-rating = Rating
organizer-feedback-column-name = Name
organizer-feedback-column-text = Text
