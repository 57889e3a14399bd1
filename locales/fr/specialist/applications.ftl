specialist-applications-open = Candidatures à lire
specialist-applications-awaits =
    { $count ->
        [one] <b>{ $title }</b> : { $count } candidature attend vos notes.
       *[other] <b>{ $title }</b> : { $count } candidatures attendent vos notes.
    }
specialist-applications-welcome = Vous évaluez les candidatures pour « { $title } ». Je vous écris quand il y a de quoi lire.
specialist-applications-my = Évaluations ouvertes pour vous : { $count }
specialist-applications-my-open = Évaluer : { $title }
specialist-applications-review =
    <b>{ $title }</b>
    Candidatures : { $count } · sans vos notes : { $left }
specialist-applications-blind = Vous voyez les notes des autres quand les vôtres sont envoyées et l'évaluation close. Ils voient alors les vôtres.
specialist-applications-closed = L'évaluation est close.
specialist-applications-row-scored = №{ $number } · notée
specialist-applications-row-known = №{ $number } · pas pour vous
specialist-applications-case = <b>Candidature №{ $number }</b>
specialist-applications-name = Nom : { $name }
specialist-applications-mark = { $criterion } : { $points }
specialist-applications-comment = <i>{ $comment }</i>
specialist-applications-sent = Vos notes sont envoyées.
specialist-applications-other = Évaluateur { $number } :
specialist-applications-files = Fichiers : { $count }
specialist-applications-write = Commentaire
specialist-applications-know = Je connais cette famille
specialist-applications-slip = Non, je ne la connais pas
specialist-applications-send = Envoyer mes notes
specialist-applications-excluded = №{ $number } : vous connaissez cette famille, vous ne lisez et ne notez donc pas sa candidature. D'autres le font.
specialist-applications-ask-comment = №{ $number } : quelques mots pour l'organisateur ?
specialist-applications-words-only = Écrivez-le avec des mots, s'il vous plaît.
specialist-applications-not-open = On ne note que pendant l'évaluation.
specialist-applications-marks-missing = Critères encore sans note : { $count }.
specialist-applications-to-case = Retour à la candidature
