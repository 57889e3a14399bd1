organizer-learning-open = Unanswered questions
organizer-learning-tasks-open = Articles to review
organizer-learning-head =
    <b>Unanswered questions</b>: { $count ->
        [one] { $count } question a family let you see.
       *[other] { $count } questions families let you see.
    } The most asked come first. Choose a number.
organizer-learning-empty = No open questions. They come here only when a parent lets you see them.
organizer-learning-number = №{ $number }
organizer-learning-group =
    <b>№{ $number }</b> · asked { $count ->
        [one] { $count } time
       *[other] { $count } times
    } · { $languages }
organizer-learning-wording = <blockquote>{ $text }</blockquote>
organizer-learning-wrong = Shown, and not what they needed: “{ $title }”.
organizer-learning-asked =
    Asked { $count ->
        [one] { $count } time
       *[other] { $count } times
    } · { $languages } · { $country }
organizer-learning-words =
    It becomes a sample question in these words:
    <b>{ $text }</b>
    To change them, write them anew. Take out names, places, dates.
organizer-learning-choose = Which article answers it? One tap saves it.
organizer-learning-browse = Another article, by topic
organizer-learning-other = In the words: { $text }
organizer-learning-topic = { $name }
organizer-learning-which-topic = In which topic is the article?
organizer-learning-which-article = <b>{ $name }</b>. Which article answers the question?
organizer-learning-dismiss = Dismiss and delete
organizer-learning-dismissed = Deleted from the list.
organizer-learning-taught =
    Saved. “{ $title }” ({ $language }) has a new sample question:
    <b>{ $text }</b>
organizer-learning-taken-back =
    Taken back. “{ $title }” ({ $language }) no longer has the sample question:
    <b>{ $text }</b>
    The questions behind it are open again.
organizer-learning-take-back = Take back
organizer-learning-measuring = It is being measured on the pack's own question set. The result appears here.
organizer-learning-no-set = In use. The pack has no question set of its own, so its effect is not measured.
organizer-learning-marks =
    In use. The pack's own question set, questions with an answer: { $asked }
    The right article comes first: { $first_before } → { $first_after }
    The right article is among three: { $three_before } → { $three_after }
    Wrong article given as the answer: { $wrong_before } → { $wrong_after }
organizer-learning-worse = It got worse. Look at the article again, or take the change back.
organizer-learning-settled = This question is no longer open: somebody settled it, or the parent took it back.
organizer-learning-full = This article has { $most } sample questions already; a pack holds no more. Choose another one or take one back.
organizer-learning-no-words = A sample question needs words, at most { $most } characters. Write it once more.
organizer-learning-tasks =
    { $count ->
        [one] { $count } article is
       *[other] { $count } articles are
    } past the review date. A new date in the content pack closes the task.
organizer-learning-no-tasks = No article is past its review date.
organizer-learning-task = <b>{ $title }</b> ({ $slug }): due { $day }
organizer-learning-withheld = Parents don't see it until it is reviewed.
organizer-learning-still-shown = Parents see it with a note.
organizer-learning-free = Nobody has it yet.
organizer-learning-mine = You have it.
organizer-learning-held = A colleague has it.
organizer-learning-take = I'll review: { $title }
organizer-learning-give = Give back: { $title }
organizer-learning-expired =
    Past the review date: { $count ->
        [one] { $count } article.
       *[other] { $count } articles.
    }
organizer-learning-task-settled = This task has changed: somebody else took it, or it is closed.
