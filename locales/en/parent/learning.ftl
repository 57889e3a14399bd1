parent-learning-let-see = Let editors see this question
parent-learning-may-see = If you agree, our editors may read this question to prepare an answer. They don't see your name. We keep it for 180 days at most, and you can take it back.
parent-learning-kept = Thank you. The editors see these words without your name. After 180 days at most we delete them. Tap below if you change your mind.
parent-learning-take-back = Take it back
parent-learning-withdrawn = Taken back. We have deleted these words.
parent-learning-no-words = I can no longer see your question here. Please write it once more.
parent-learning-once-more = Thank you. May the editors see this question now? Without your tap we keep nothing.
parent-learning-shown = Questions you let editors see
