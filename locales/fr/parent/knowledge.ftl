parent-knowledge-title = <b>{ $title }</b>
parent-knowledge-other-language = Pour l'instant, ce texte existe seulement dans une autre langue : { $language }.
parent-knowledge-expired = La date de vérification de ce texte est passée. Vérifiez auprès d'un spécialiste.
parent-knowledge-author = Auteur : { $author }
parent-knowledge-reviewed = Vérifié par : { $reviewer }, { $day }
parent-knowledge-unsigned = Date : { $day }. Aucun spécialiste n'a encore signé ce texte.
parent-knowledge-sources = Sources : { $links }
parent-knowledge-also = Ou pensiez-vous à l'une de ces questions ?
parent-knowledge-helped = C'est utile
parent-knowledge-not-it = Pas ce que je cherche
parent-knowledge-glad = Tant mieux si cela vous aide. Écrivez dès que vous en avez besoin.
parent-knowledge-not-it-then = Merci de me le dire. Je peux transmettre votre question à un spécialiste. Ou écrivez-la avec d'autres mots.
parent-knowledge-did-you-mean = Je ne sais pas si j'ai bien compris. Est-ce l'une de ces questions ?
parent-knowledge-unknown = Je n'ai pas de réponse vérifiée à cela. Je transmets votre question à un spécialiste ?
parent-knowledge-not-covered = { $reason }
parent-knowledge-no-words = Je n'ai pas trouvé de mots dans ce message. Écrivez votre question dans n'importe quelle langue, ou demandez à un spécialiste.
parent-knowledge-rephrase = Dire autrement
parent-knowledge-rephrase-how =
    Écrivez avec d'autres mots, comme à un proche.
    Ce qui se passe, l'âge de votre enfant, ce qui vous inquiète le plus.
parent-knowledge-invite =
    Écrivez votre question avec vos mots, dans n'importe quelle langue.
    Une photo, un document ou un message vocal, c'est possible aussi.
