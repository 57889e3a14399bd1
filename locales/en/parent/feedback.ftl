parent-feedback-open = Thanks, complaint, idea
parent-feedback-intro =
    <b>What would you like to tell us?</b>

    The organizers read it, specialists do not. You can stay anonymous and still get an answer.
parent-feedback-thanks = Say thanks
parent-feedback-complaint = Complain
parent-feedback-idea = Share an idea
parent-feedback-ask-thanks = What was good? A few words are enough.
parent-feedback-ask-complaint = What went wrong? Write it as it was. It won't change how we help you.
parent-feedback-ask-idea = What should be different, or new?
parent-feedback-preview =
    This goes to the organizers:

    <blockquote>{ $text }</blockquote>

    It is kept for a year, then erased. To change it, write it again.
parent-feedback-send-anonymous = Send without my name
parent-feedback-send-named = Send with my name
parent-feedback-sent = Thank you, it is with the organizers. If they answer, I'll write to you here.
parent-feedback-answered =
    <b>The organizers write:</b>

    <blockquote>{ $text }</blockquote>
parent-feedback-write-back = Write back
parent-feedback-ask-reply = Write your answer. It goes to the organizers the same way: with your name only if you gave it.
parent-feedback-reply-sent = Your answer is with the organizers.
parent-feedback-words-only = Here I can only pass on words. Please write it as a text.
parent-feedback-empty = I see no words in it. Please write a few.
