parent-knowledge-title = <b>{ $title }</b>
parent-knowledge-other-language = So far this is only in { $language }.
parent-knowledge-expired = This text is past its review date. Please check it with a specialist.
parent-knowledge-author = Author: { $author }
parent-knowledge-reviewed = Reviewed by: { $reviewer }, { $day }
parent-knowledge-unsigned = Date: { $day }. A specialist has not signed this text yet.
parent-knowledge-sources = Sources: { $links }
parent-knowledge-also = Or did you mean one of these?
parent-knowledge-helped = This helped
parent-knowledge-not-it = Not what I need
parent-knowledge-glad = Good that it helped. I'm here whenever you need me.
parent-knowledge-not-it-then = Thank you for telling me. I can pass your question to a specialist, or you can put it in other words.
parent-knowledge-did-you-mean = I'm not sure I understood. Is it one of these?
parent-knowledge-unknown = I don't have a checked answer to this. Shall I pass it to a specialist?
parent-knowledge-not-covered = { $reason }
parent-knowledge-no-words = I couldn't find words in this message. Write your question in any language, or ask a specialist.
parent-knowledge-rephrase = Rephrase
parent-knowledge-rephrase-how =
    Write it in other words, as you would tell a friend.
    What happens, how old your child is, what worries you most.
parent-knowledge-invite =
    Write your question in your own words, in any language.
    You can send a photo, a document or a voice message too.
