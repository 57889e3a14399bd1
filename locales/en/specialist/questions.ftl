specialist-questions-card =
    <b>№{ $number }</b> · { $topic }
    { $age ->
        [none] { $language } · { $country }
       *[other] { $language } · { $country } · child: { $age }
    }
    { $hours ->
        [0] New.
        [one] Waits { $hours } hour.
       *[other] Waits { $hours } hours.
    }{ $files ->
        [0] {""}
        [one] { " " }{ $files } file below.
       *[other] { " " }{ $files } files below.
    }
specialist-questions-name = Name: { $name }
specialist-questions-unreachable = The family has blocked the bot. Your answer will be delivered when they come back.
specialist-questions-no-words = No text, only files.
specialist-questions-note = Note: <i>{ $words }</i>
specialist-questions-take = Take
specialist-questions-answer = Answer
specialist-questions-pass-on = Pass on
specialist-questions-ask-details = Ask for details
specialist-questions-close = Close
specialist-questions-open = Open
specialist-questions-queue-empty = No questions are waiting for you.
specialist-questions-queue =
    { $count ->
        [one] { $count } question.
       *[other] { $count } questions.
    }
specialist-questions-line = №{ $number } { $words }
specialist-questions-answer-line = Answer №{ $number } { $words }
specialist-questions-which-note = №{ $number }: a note for the next specialist?
specialist-questions-no-note = Pass on without a note
specialist-questions-passed = №{ $number } is passed on.
specialist-questions-closed = №{ $number } is closed. The family has been told.
specialist-questions-more = №{ $number }: the family adds
specialist-questions-withdrawn = №{ $number } is with somebody else now.
specialist-questions-withdrawn-slow = №{ $number } waited a day, so it went to somebody else.
specialist-questions-nudge = №{ $number } is still waiting for you.
specialist-questions-taken-already = Already taken.
specialist-questions-preview =
    { $kind ->
        [answer] Your answer to №{ $number }:
       *[details] Your question about №{ $number }:
    }{ $files ->
        [0] {""}
        [one] { " " }({ $files } file)
       *[other] { " " }({ $files } files)
    }
specialist-questions-send = Send
specialist-questions-edit = Edit
specialist-questions-write-answer = №{ $number }: write the answer. Files are fine too.
specialist-questions-write-details = №{ $number }: what do you need to know?
specialist-questions-write-anew = №{ $number }: write it anew.
specialist-questions-sent = №{ $number }: sent.
specialist-questions-sent-later = №{ $number }: kept. It will be delivered when the family unblocks the bot.
specialist-questions-loose = Which question is this for?
specialist-questions-ask-as-parent = It is my own question
specialist-questions-settled = №{ $number } is closed by the family.
specialist-questions-menu = Questions for me
