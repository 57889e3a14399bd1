parent-library-open = Library
parent-library-empty = There are no articles here yet. Write your question; I can pass it to a specialist.
parent-library-topics =
    { $count ->
        [one] One checked article.
       *[other] { $count } checked articles.
    } Choose a topic, or just write your question.
parent-library-new =
    { $count ->
        [one] One is new since you last looked.
       *[other] { $count } are new since you last looked.
    }
parent-library-topic = { $name } · { $count }
parent-library-topic-new = { $name } · { $count } · new: { $new }
parent-library-shelf = <b>{ $name }</b>. What families ask most comes first.
parent-library-title-new = New: { $title }
parent-library-share = Share
parent-library-share-how =
    <b>{ $title }</b>
    { $link }
    Whoever opens this link sees the article at once.
parent-library-share-send = Send in Telegram
parent-library-share-copy = Copy the link
parent-library-gone = This article is no longer here. Write your question; I'll look for another answer.
parent-library-wish = I'd like a translation
parent-library-wished = Noted. The editors see how many families are waiting for this text in your language.
parent-library-wished-before = Your wish is already counted. The editors see it.
parent-library-wish-again = Thank you. Now tap “I'd like a translation” under the article once more.
parent-library-data-wishes = Translations you wished for
parent-library-data-article = Article
parent-library-data-seen = Last look
