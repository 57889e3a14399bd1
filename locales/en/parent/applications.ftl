parent-applications-apply = Apply
parent-applications-apply-now = Thank you. Now you can apply.
parent-applications-open = My application
parent-applications-intro =
    { $count ->
        [one] <b>{ $title }</b>: { $count } question. I keep every answer at once; you can come back any day.
       *[other] <b>{ $title }</b>: { $count } questions. I keep every answer at once; you can come back any day.
    }
parent-applications-until = You can apply until { $at }.
parent-applications-question =
    { $number } of { $count }
    <b>{ $question }</b>
parent-applications-how-text =
    { $count ->
        [one] A short answer, up to { $count } character.
       *[other] A short answer, up to { $count } characters.
    }
parent-applications-how-long =
    { $count ->
        [one] In your own words, up to { $count } character.
       *[other] In your own words, up to { $count } characters.
    }
parent-applications-how-choice = Tap one.
parent-applications-how-number = One number is enough.
parent-applications-how-file =
    { $count ->
        [one] Send a photo, a document or a voice message.
       *[other] Send photos, documents or voice messages, up to { $count }.
    }
parent-applications-how-link = Send an address that begins with https://.
parent-applications-so-far = Your answer: { $answer }
parent-applications-unanswered = no answer yet
parent-applications-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
parent-applications-edited = The answer to “{ $question }” is changed.
parent-applications-drop-files = Take the files out
parent-applications-go-on = Go on
parent-applications-skip = Skip
parent-applications-answered =
    <b>{ $question }</b>
    { $answer }
parent-applications-file-of = №{ $number }: { $question }
parent-applications-whole =
    <b>Application №{ $number }: { $title }</b>
    Status: { $stand }
parent-applications-lacking = Still needed: { $numbers }.
parent-applications-edit = Question { $number }
parent-applications-send = Send my application
parent-applications-withdraw = Take it back
parent-applications-again = Apply again
parent-applications-was-sent = <b>Your application №{ $number } is sent: { $title }.</b>
parent-applications-rule = After the deadline several people read every application, without names. Then I write to you, whatever the decision is.
parent-applications-was-withdrawn = Application №{ $number } is taken back. Your answers are kept, nobody reads them.
parent-applications-too-late = The deadline has passed, so this can't be sent any more. Your answers are kept here and you can read them.
parent-applications-is-draft = not sent yet
parent-applications-is-sent = sent
parent-applications-is-in-review = being read
parent-applications-is-accepted = accepted
parent-applications-is-reserve = on reserve
parent-applications-is-declined = not accepted
parent-applications-is-withdrawn = taken back
parent-applications-my = <b>Your applications</b>
parent-applications-my-line = { $title }: { $stand }
parent-applications-my-open = Application: { $title }
parent-applications-reminder = <b>{ $title }</b>: your application is begun and not sent yet. Everything you wrote is here.
parent-applications-continue = Go on with it
parent-applications-review-began = Application №{ $number } ({ $title }) is being read now. You don't need to do anything.
parent-applications-letter-head =
    <b>{ $title }</b>
    Your application: { $stand }
parent-applications-letter-remark = <i>{ $remark }</i>
parent-applications-letter-when =
    { $when }
    { $town }
parent-applications-instead = Places here are given by application. It takes a few questions.
parent-applications-over = The deadline for applications has passed. I'm sorry.
parent-applications-already-sent = This application is not open for changes. If the deadline has not passed, you can take it back and send it again.
parent-applications-not-withdrawn = It is being read or decided already, so it can't be taken back here. If you got a place, you can give it back on the event.
parent-applications-missing =
    { $count ->
        [one] { $count } question still needs an answer. Nothing you wrote is lost.
       *[other] { $count } questions still need an answer. Nothing you wrote is lost.
    }
parent-applications-too-long =
    { $count ->
        [one] This is longer than { $count } character. Your words stand above: copy them, shorten them and send them again.
       *[other] This is longer than { $count } characters. Your words stand above: copy them, shorten them and send them again.
    }
parent-applications-number-again = I need one number here, for example 12 or 3.5.
parent-applications-link-again = This is not an address I can keep. It begins with https://.
parent-applications-choice-again = Please tap one of the buttons under the question.
parent-applications-words-again = This question needs words. Please write them.
parent-applications-file-again = This question needs a photo, a document or a voice message.
parent-applications-too-many =
    { $count ->
        [one] There is { $count } file already; one answer takes no more. Take it out to send another.
       *[other] There are { $count } files already; one answer takes no more. Take them out to send others.
    }
parent-applications-data = Applications
parent-applications-data-answers = What you answered in applications
parent-applications-data-files = Files of your applications
parent-applications-data-scores = What reviewers gave your applications
parent-applications-data-remark = Organizer's line
parent-applications-data-marks = Points
