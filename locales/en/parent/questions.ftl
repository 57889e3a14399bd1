parent-questions-ask-specialist = Ask a specialist
parent-questions-passing = I'll pass this to: { $profession }. Topic: { $topic }.
parent-questions-draft =
    { $files ->
        [0] <blockquote>{ $words }</blockquote>
        [one] <blockquote>{ $words }</blockquote>
            With { $files } file.
       *[other] <blockquote>{ $words }</blockquote>
            With { $files } files.
    }
parent-questions-anonymous = The specialist won't see your name. You can add words or files now, change the topic, or send.
parent-questions-send = Send
parent-questions-all-topics = All topics
parent-questions-topic = { $mark }{ $topic }
parent-questions-which-topic = What is your question about?
parent-questions-write-it = Write your question in one or several messages. You can add photos, documents, voice.
parent-questions-sent =
    Your question is with us, №{ $number }.
    { $days ->
        [one] Usually this is answered within { $days } day ({ $profession }).
       *[other] Usually this is answered within { $days } days ({ $profession }).
    } I'll write to you at once.
parent-questions-sent-triage =
    Your question is with us, №{ $number }.
    { $days ->
        [one] A coordinator is looking for the right specialist. It usually takes up to { $days } day.
       *[other] A coordinator is looking for the right specialist. It usually takes up to { $days } days.
    } I'll write to you at once.
parent-questions-consent-needed = To pass your question on I need your consent first. Nothing has been stored.
parent-questions-empty = I couldn't take this. Send text, a photo, a document, voice or video.
parent-questions-too-many = You have ten open questions. Please close one of them first: /my
parent-questions-file-too-large = This file is larger than 20 MB, I can't pass it on. A shorter video or a photo will go through. Everything else is kept.
parent-questions-none = You have no questions yet. Just write one.
parent-questions-yours = Your questions
parent-questions-line = №{ $number } { $words }
parent-questions-head =
    <b>№{ $number }</b> · { $topic }
    { $state }
parent-questions-state-triage = We are looking for a specialist.
parent-questions-state-offered = A specialist has been asked.
parent-questions-state-taken = A specialist is working on it.
parent-questions-state-waiting = The specialist is waiting for your details.
parent-questions-state-answered = There is an answer.
parent-questions-state-closed = Closed.
parent-questions-you = You:
parent-questions-specialist = Specialist:
parent-questions-coordinator = Coordinator:
parent-questions-ask-more = Ask more
parent-questions-reply = Reply
parent-questions-solved = Thank you, solved
parent-questions-write-more = Write what you want to add to №{ $number }. Photos and documents are fine too.
parent-questions-added = Added to №{ $number }. The specialist will see it.
parent-questions-answer = <b>An answer to №{ $number }</b>
parent-questions-details = <b>The specialist asks about №{ $number }</b>
parent-questions-care = <b>The coordinator writes about №{ $number }</b>
parent-questions-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-questions-first-specialist = We found a specialist for your question №{ $number }: { $profession }. You don't need to do anything.
parent-questions-new-specialist = Your question №{ $number } is now with another specialist: { $profession }. You don't need to do anything.
parent-questions-back-in-triage = The specialist can't answer №{ $number }. A coordinator is looking for another one. You don't need to do anything.
parent-questions-late =
    №{ $number } is taking longer than we said. We haven't forgotten it, and a coordinator has been told.
    { $days ->
        [one] Such questions usually take up to { $days } day.
       *[other] Such questions usually take up to { $days } days.
    } If something has changed, add it here.
parent-questions-closed-already = This question is closed already.
parent-questions-too-late = It was closed more than 30 days ago. Please write it as a new question.
parent-questions-rate = №{ $number } is closed. Did this help you? 5 means very much.
parent-questions-rated = Thank you. Would you like to add a few words?
parent-questions-rated-low = Thank you for being honest. A coordinator will write to you. Would you like to say what was missing?
parent-questions-skip = Skip
parent-questions-thanks = Thank you. I'm here whenever you need me.
parent-questions-settled = The specialist closed №{ $number }. You can open it again within 30 days. Did this help you? 5 means very much.
parent-questions-rated-already = I already have your rating. Thank you.
