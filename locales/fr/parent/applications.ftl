parent-applications-apply = Candidater
parent-applications-apply-now = Merci. Vous pouvez maintenant candidater.
parent-applications-open = Ma candidature
parent-applications-intro =
    { $count ->
        [one] <b>{ $title }</b> : { $count } question. Je garde chaque réponse aussitôt ; vous pouvez revenir n'importe quel jour.
       *[other] <b>{ $title }</b> : { $count } questions. Je garde chaque réponse aussitôt ; vous pouvez revenir n'importe quel jour.
    }
parent-applications-until = Vous pouvez candidater jusqu'au { $at }.
parent-applications-question =
    { $number } sur { $count }
    <b>{ $question }</b>
parent-applications-how-text =
    { $count ->
        [one] Une réponse courte, { $count } signe au plus.
       *[other] Une réponse courte, { $count } signes au plus.
    }
parent-applications-how-long =
    { $count ->
        [one] Avec vos mots, { $count } signe au plus.
       *[other] Avec vos mots, { $count } signes au plus.
    }
parent-applications-how-choice = Touchez une réponse.
parent-applications-how-number = Un nombre suffit.
parent-applications-how-file =
    { $count ->
        [one] Envoyez une photo, un document ou un message vocal.
       *[other] Envoyez des photos, des documents ou des messages vocaux, { $count } au plus.
    }
parent-applications-how-link = Envoyez une adresse qui commence par https://.
parent-applications-so-far = Votre réponse : { $answer }
parent-applications-unanswered = pas encore de réponse
parent-applications-files =
    { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
parent-applications-edited = La réponse à « { $question } » est changée.
parent-applications-drop-files = Retirer les fichiers
parent-applications-go-on = Continuer
parent-applications-skip = Passer
parent-applications-answered =
    <b>{ $question }</b>
    { $answer }
parent-applications-file-of = №{ $number } : { $question }
parent-applications-whole =
    <b>Candidature №{ $number } : { $title }</b>
    État : { $stand }
parent-applications-lacking = Il manque encore : { $numbers }.
parent-applications-edit = Question { $number }
parent-applications-send = Envoyer ma candidature
parent-applications-withdraw = Retirer ma candidature
parent-applications-again = Candidater à nouveau
parent-applications-was-sent = <b>Votre candidature №{ $number } est envoyée : { $title }.</b>
parent-applications-rule = Après la date limite, plusieurs personnes lisent chaque candidature, sans les noms. Puis je vous écris, quelle que soit la décision.
parent-applications-was-withdrawn = La candidature №{ $number } est retirée. Vos réponses sont gardées, personne ne les lit.
parent-applications-too-late = La date limite est passée, elle ne peut plus être envoyée. Vos réponses sont gardées ici, vous pouvez les relire.
parent-applications-is-draft = pas encore envoyée
parent-applications-is-sent = envoyée
parent-applications-is-in-review = en lecture
parent-applications-is-accepted = acceptée
parent-applications-is-reserve = en réserve
parent-applications-is-declined = non retenue
parent-applications-is-withdrawn = retirée
parent-applications-my = <b>Vos candidatures</b>
parent-applications-my-line = { $title } : { $stand }
parent-applications-my-open = Candidature : { $title }
parent-applications-reminder = <b>{ $title }</b> : votre candidature est commencée, pas encore envoyée. Tout ce que vous avez écrit est là.
parent-applications-continue = La continuer
parent-applications-review-began = La candidature №{ $number } ({ $title }) est en cours de lecture. Vous n'avez rien à faire.
parent-applications-letter-head =
    <b>{ $title }</b>
    Votre candidature : { $stand }
parent-applications-letter-remark = <i>{ $remark }</i>
parent-applications-letter-when =
    { $when }
    { $town }
parent-applications-instead = Ici, les places sont données sur candidature. Il y a quelques questions.
parent-applications-over = La date limite des candidatures est passée. J'en suis désolé.
parent-applications-already-sent = Cette candidature ne peut pas être changée maintenant. Avant la date limite, vous pouvez la retirer et l'envoyer à nouveau.
parent-applications-not-withdrawn = Elle est déjà en lecture ou décidée, elle ne peut plus être retirée ici. Si vous avez une place, vous pouvez l'annuler sur l'événement.
parent-applications-missing =
    { $count ->
        [one] { $count } question attend encore une réponse. Rien de ce que vous avez écrit n'est perdu.
       *[other] { $count } questions attendent encore une réponse. Rien de ce que vous avez écrit n'est perdu.
    }
parent-applications-too-long =
    { $count ->
        [one] C'est plus long que { $count } signe. Votre texte est juste au-dessus : copiez-le, raccourcissez-le et renvoyez-le.
       *[other] C'est plus long que { $count } signes. Votre texte est juste au-dessus : copiez-le, raccourcissez-le et renvoyez-le.
    }
parent-applications-number-again = Il me faut ici un seul nombre, par exemple 12 ou 3,5.
parent-applications-link-again = Je ne peux pas garder cette adresse. Elle commence par https://.
parent-applications-choice-again = Touchez un des boutons sous la question, s'il vous plaît.
parent-applications-words-again = Cette question attend des mots. Écrivez-les, s'il vous plaît.
parent-applications-file-again = Cette question attend une photo, un document ou un message vocal.
parent-applications-too-many =
    { $count ->
        [one] Il y a déjà { $count } fichier, une réponse n'en prend pas plus. Retirez-le pour en envoyer un autre.
       *[other] Il y a déjà { $count } fichiers, une réponse n'en prend pas plus. Retirez-les pour en envoyer d'autres.
    }
parent-applications-data = Candidatures
parent-applications-data-answers = Vos réponses dans les candidatures
parent-applications-data-files = Fichiers de vos candidatures
parent-applications-data-scores = Notes données à vos candidatures
parent-applications-data-remark = Mot de l'organisateur
parent-applications-data-marks = Points
