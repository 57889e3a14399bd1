parent-learning-let-see = Montrer la question aux rédacteurs
parent-learning-may-see = Si vous êtes d'accord, nos rédacteurs liront cette question pour préparer une réponse. Ils ne voient pas votre nom. Nous la gardons 180 jours au plus, et vous pouvez la reprendre.
parent-learning-kept = Merci. Les rédacteurs voient ces mots sans votre nom. Après 180 jours au plus, nous les effaçons. Si vous changez d'avis, appuyez ci-dessous.
parent-learning-take-back = Reprendre la question
parent-learning-withdrawn = C'est fait : ces mots sont effacés.
parent-learning-no-words = Je ne vois plus votre question ici. Écrivez-la encore une fois, s'il vous plaît.
parent-learning-once-more = Merci. Montrer maintenant cette question aux rédacteurs ? Sans votre accord, nous ne gardons rien.
parent-learning-shown = Questions montrées aux rédacteurs
