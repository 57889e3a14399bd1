parent-questions-ask-specialist = Demander à un spécialiste
parent-questions-passing = Je transmets à : { $profession }. Sujet : { $topic }.
parent-questions-draft =
    { $files ->
        [0] <blockquote>{ $words }</blockquote>
        [one] <blockquote>{ $words }</blockquote>
            Avec { $files } fichier.
        [many] <blockquote>{ $words }</blockquote>
            Avec { $files } fichiers.
       *[other] <blockquote>{ $words }</blockquote>
            Avec { $files } fichiers.
    }
parent-questions-anonymous = Le spécialiste ne verra pas votre nom. Vous pouvez ajouter des mots ou des fichiers, changer le sujet, ou envoyer.
parent-questions-send = Envoyer
parent-questions-all-topics = Tous les sujets
parent-questions-topic = { $mark }{ $topic }
parent-questions-which-topic = De quoi s'agit-il ?
parent-questions-write-it = Écrivez votre question en un ou plusieurs messages. Vous pouvez ajouter des photos, des documents, votre voix.
parent-questions-sent =
    Votre question est chez nous, №{ $number }.
    { $days ->
        [one] D'habitude, la réponse vient en un jour ({ $profession }).
        [many] D'habitude, la réponse vient en { $days } jours ({ $profession }).
       *[other] D'habitude, la réponse vient en { $days } jours ({ $profession }).
    } Je vous écris aussitôt.
parent-questions-sent-triage =
    Votre question est chez nous, №{ $number }.
    { $days ->
        [one] Un coordinateur cherche le bon spécialiste. D'habitude, cela prend un jour au plus.
        [many] Un coordinateur cherche le bon spécialiste. D'habitude, cela prend jusqu'à { $days } jours.
       *[other] Un coordinateur cherche le bon spécialiste. D'habitude, cela prend jusqu'à { $days } jours.
    } Je vous écris aussitôt.
parent-questions-consent-needed = Pour transmettre votre question, il me faut d'abord votre consentement. Rien n'a été gardé.
parent-questions-empty = Je ne peux pas transmettre cela. Envoyez un texte, une photo, un document, un message vocal ou une vidéo.
parent-questions-too-many = Vous avez dix questions ouvertes. Merci d'en fermer d'abord une : /my
parent-questions-file-too-large = Ce fichier dépasse 20 Mo, je ne peux pas le transmettre. Une vidéo plus courte ou une photo passera. Le reste n'est pas perdu.
parent-questions-none = Vous n'avez pas encore de question. Écrivez-en une, tout simplement.
parent-questions-yours = Vos questions
parent-questions-line = №{ $number } { $words }
parent-questions-head =
    <b>№{ $number }</b> · { $topic }
    { $state }
parent-questions-state-triage = Nous cherchons un spécialiste.
parent-questions-state-offered = Un spécialiste a reçu la question.
parent-questions-state-taken = Un spécialiste prépare la réponse.
parent-questions-state-waiting = Le spécialiste attend vos précisions.
parent-questions-state-answered = La réponse est là.
parent-questions-state-closed = Fermée.
parent-questions-you = Vous :
parent-questions-specialist = Spécialiste :
parent-questions-coordinator = Coordinateur :
parent-questions-ask-more = Demander encore
parent-questions-reply = Répondre
parent-questions-solved = Merci, c'est réglé
parent-questions-write-more = Écrivez ce que vous voulez ajouter à la question №{ $number }. Des photos ou des documents, c'est possible aussi.
parent-questions-added = Ajouté à la question №{ $number }. Le spécialiste le verra.
parent-questions-answer = <b>Une réponse à la question №{ $number }</b>
parent-questions-details = <b>Le spécialiste vous demande une précision, №{ $number }</b>
parent-questions-care = <b>Le coordinateur vous écrit, №{ $number }</b>
parent-questions-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-questions-first-specialist = Nous avons trouvé un spécialiste pour votre question №{ $number } : { $profession }. Vous n'avez rien à faire.
parent-questions-new-specialist = Votre question №{ $number } est maintenant chez un autre spécialiste : { $profession }. Vous n'avez rien à faire.
parent-questions-back-in-triage = Le spécialiste ne peut pas répondre à la question №{ $number }. Un coordinateur en cherche un autre. Vous n'avez rien à faire.
parent-questions-late =
    La question №{ $number } prend plus de temps que prévu. Nous ne l'oublions pas, et le coordinateur est prévenu.
    { $days ->
        [one] D'habitude, ces questions prennent un jour au plus.
        [many] D'habitude, ces questions prennent jusqu'à { $days } jours.
       *[other] D'habitude, ces questions prennent jusqu'à { $days } jours.
    } Si quelque chose a changé, écrivez-le ici.
parent-questions-closed-already = Cette question est déjà fermée.
parent-questions-too-late = Elle est fermée depuis plus de 30 jours. Merci d'en écrire une nouvelle.
parent-questions-rate = La question №{ $number } est fermée. Cela vous a-t-il été utile ? 5 veut dire « très ».
parent-questions-rated = Merci. Voulez-vous ajouter quelques mots ?
parent-questions-rated-low = Merci de votre franchise. Un coordinateur vous écrira. Voulez-vous dire ce qui a manqué ?
parent-questions-skip = Passer
parent-questions-thanks = Merci. Écrivez dès que vous en avez besoin.
parent-questions-settled = Le spécialiste a fermé la question №{ $number }. Vous pouvez la rouvrir pendant 30 jours. Cela vous a-t-il été utile ? 5 veut dire « très ».
parent-questions-rated-already = Votre note est déjà gardée. Merci.
