parent-library-open = Bibliothèque
parent-library-empty = Il n'y a pas encore d'articles ici. Écrivez votre question, je peux la transmettre à un spécialiste.
parent-library-topics =
    { $count ->
        [one] { $count } article vérifié.
        [many] { $count } articles vérifiés.
       *[other] { $count } articles vérifiés.
    } Choisissez un sujet, ou écrivez simplement votre question.
parent-library-new =
    { $count ->
        [one] { $count } nouveau depuis votre dernière visite.
        [many] { $count } nouveaux depuis votre dernière visite.
       *[other] { $count } nouveaux depuis votre dernière visite.
    }
parent-library-topic = { $name } · { $count }
parent-library-topic-new = { $name } · { $count } · nouveaux : { $new }
parent-library-shelf = <b>{ $name }</b>. En premier, ce que les familles demandent le plus.
parent-library-title-new = Nouveau : { $title }
parent-library-share = Partager
parent-library-share-how =
    <b>{ $title }</b>
    { $link }
    Ce lien ouvre directement l'article.
parent-library-share-send = Envoyer dans Telegram
parent-library-share-copy = Copier le lien
parent-library-gone = Cet article n'est plus ici. Écrivez votre question, je chercherai une autre réponse.
parent-library-wish = Demander une traduction
parent-library-wished = C'est noté. La rédaction voit combien de familles attendent ce texte dans votre langue.
parent-library-wished-before = Votre demande est déjà comptée. La rédaction la voit.
parent-library-wish-again = Merci. Touchez encore une fois « Demander une traduction » sous l'article.
parent-library-data-wishes = Les traductions que vous avez demandées
parent-library-data-article = Article
parent-library-data-seen = Dernière visite
