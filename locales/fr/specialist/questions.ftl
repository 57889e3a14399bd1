specialist-questions-card =
    <b>№{ $number }</b> · { $topic }
    { $age ->
        [none] { $language } · { $country }
       *[other] { $language } · { $country } · enfant : { $age }
    }
    { $hours ->
        [0] Question nouvelle.
        [one] Attend depuis { $hours } heure.
        [many] Attend depuis { $hours } heures.
       *[other] Attend depuis { $hours } heures.
    }{ $files ->
        [0] {""}
        [one] { " " }{ $files } fichier ci-dessous.
        [many] { " " }{ $files } fichiers ci-dessous.
       *[other] { " " }{ $files } fichiers ci-dessous.
    }
specialist-questions-name = Nom : { $name }
specialist-questions-unreachable = La famille a bloqué le bot. Votre réponse partira à son retour.
specialist-questions-no-words = Sans texte, seulement des fichiers.
specialist-questions-note = Note : <i>{ $words }</i>
specialist-questions-take = Prendre
specialist-questions-answer = Répondre
specialist-questions-pass-on = Transmettre
specialist-questions-ask-details = Demander des précisions
specialist-questions-close = Fermer
specialist-questions-open = Ouvrir
specialist-questions-queue-empty = Aucune question ne vous attend.
specialist-questions-queue =
    { $count ->
        [one] { $count } question.
        [many] { $count } questions.
       *[other] { $count } questions.
    }
specialist-questions-line = №{ $number } { $words }
specialist-questions-answer-line = Répondre à №{ $number } { $words }
specialist-questions-which-note = №{ $number } : une note pour le prochain spécialiste ?
specialist-questions-no-note = Transmettre sans note
specialist-questions-passed = №{ $number } est transmise.
specialist-questions-closed = №{ $number } est fermée. La famille est prévenue.
specialist-questions-more = №{ $number } : la famille ajoute
specialist-questions-withdrawn = №{ $number } est maintenant chez quelqu'un d'autre.
specialist-questions-withdrawn-slow = №{ $number } a attendu un jour et est passée à quelqu'un d'autre.
specialist-questions-nudge = №{ $number } vous attend toujours.
specialist-questions-taken-already = Déjà prise.
specialist-questions-preview =
    { $kind ->
        [answer] Votre réponse à la question №{ $number } :
       *[details] Votre demande sur la question №{ $number } :
    }{ $files ->
        [0] {""}
        [one] { " " }({ $files } fichier)
        [many] { " " }({ $files } fichiers)
       *[other] { " " }({ $files } fichiers)
    }
specialist-questions-send = Envoyer
specialist-questions-edit = Modifier
specialist-questions-write-answer = №{ $number } : écrivez la réponse. Vous pouvez joindre des fichiers.
specialist-questions-write-details = №{ $number } : que voulez-vous savoir ?
specialist-questions-write-anew = №{ $number } : écrivez de nouveau.
specialist-questions-sent = №{ $number } : envoyé.
specialist-questions-sent-later = №{ $number } : gardé. L'envoi se fera quand la famille débloquera le bot.
specialist-questions-loose = À quelle question cela se rapporte-t-il ?
specialist-questions-ask-as-parent = C'est ma propre question
specialist-questions-settled = №{ $number } est fermée par la famille.
specialist-questions-menu = Questions pour moi
