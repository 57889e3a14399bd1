parent-afterwards-words-only = Here I can only pass on words. Please write it as a text.
parent-afterwards-materials-open = Materials
parent-afterwards-materials = <b>Materials: { $title }</b>
parent-afterwards-material-words = { $words }
parent-afterwards-material-link = { $link }
parent-afterwards-later = There are no materials yet. I'll send them to you as soon as they are here.
parent-afterwards-not-yet = There are no materials yet. Look in again in a few days.
parent-afterwards-hall-open = Ask the hosts a question
parent-afterwards-hall-now = Thank you. Now you can ask your question.
parent-afterwards-hall-write = What would you like to ask at “{ $title }”? Write it here. Your name stays unknown.
parent-afterwards-hall-preview =
    Your question:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-where = The hosts may answer it there. If not, they may pass it, without your name, to a specialist, who answers you here, or to the editors of our articles. To change it, write it again.
parent-afterwards-hall-no-editors = The hosts may answer it there. If not, they may pass it, without your name, to a specialist, who answers you here. Editors don't see it. To change it, write it again.
parent-afterwards-hall-send = Send
parent-afterwards-hall-send-named = Send with my name for the hosts
parent-afterwards-hall-refuse-editors = Not to the editors
parent-afterwards-hall-let-editors = The editors may see it
parent-afterwards-hall-sent = Your question is with the hosts. I'll write to you what becomes of it.
parent-afterwards-hall-passed-on =
    Your question from the hall goes on:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-kept =
    The editors of our articles can see your question now, without your name. You can take it back:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-answered =
    Your question was answered at “{ $title }”. If you could not hear it, just write it to me.

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-shut = Questions to the hosts are taken until a day after the event. You can write your question to me at any time.
parent-afterwards-hall-full = The hosts have five questions of yours. When they get to one, you can ask the next. Or write to me, and a specialist will answer.
parent-afterwards-review =
    <b>{ $title }</b>

    Did it help you? 1 is not at all, 5 is very much. The hosts don't see who answered.
parent-afterwards-review-decline = I'd rather not answer
parent-afterwards-review-missing = Thank you. Was anything missing? A few words are enough.
parent-afterwards-review-own = { $question }
parent-afterwards-review-skip = Skip
parent-afterwards-review-thanks = Thank you. It helps the next families too.
parent-afterwards-review-declined = All right, I won't ask about it again.
parent-afterwards-review-settled = I have your answer from before. Thank you.
parent-afterwards-cut-open = Cut us out of the recording
parent-afterwards-cut-how =
    <b>{ $title }</b>

    How can we find you in the recording? For example: “second row, red jumper”. You can also send it as it is.
parent-afterwards-cut-send = Send without a description
parent-afterwards-cut-sent = The organizers have it. I'll write to you when you are cut out.
parent-afterwards-cut-again = How can they find you? Clothes, place, minute: a few words are enough.
parent-afterwards-cut-made = It is done: you are no longer in the recording of “{ $title }”.
parent-afterwards-cut-replied =
    The organizers write about the recording of “{ $title }”:

    <blockquote>{ $text }</blockquote>
parent-afterwards-cut-tell = Answer them
parent-afterwards-cut-asked-before = The organizers have this from you already. I'll write to you when it is done.
parent-afterwards-certificate-open = Certificate
parent-afterwards-certificate-name = Which name should stand on the certificate? Write it as it should be printed. I don't keep it.
parent-afterwards-certificate-no-name = I can't print this as a name. Please write it in letters, at most 80.
parent-afterwards-certificate-not-due = A certificate is for those who came, after the event. If you were there, write to the organizers: they can help.
parent-afterwards-certificate-made = Here is your certificate. I have not kept the name.
parent-afterwards-certificate-again = Another name
parent-afterwards-certificate-heading = Certificate
parent-afterwards-certificate-given-to = This certifies that
parent-afterwards-certificate-took-part = took part in
parent-afterwards-certificate-kind = { $kind }
parent-afterwards-certificate-where = { $town }
parent-afterwards-certificate-host = { $host }
parent-afterwards-certificate-number = Event №{ $number }
parent-afterwards-data-hall = Questions to hosts of events
parent-afterwards-data-review = What you said about events
