organizer-doors-open = À l'entrée
organizer-doors-title =
    <b>{ $title }</b>
    { $at }
organizer-doors-here = Familles présentes : { $here } sur { $expected }. Adultes : { $adults }, enfants : { $children }.
organizer-doors-left = Places libres sans inscription : { $count }.
organizer-doors-how = Tapez ici les quatre chiffres d'un laissez-passer, ou scannez son code QR avec l'appareil photo du téléphone.
organizer-doors-list = Liste
organizer-doors-table = Tableau (XLSX)
organizer-doors-walk-in = Sans inscription
organizer-doors-door = Retour à l'entrée
organizer-doors-family = <b>№{ $number }</b> · { $name }
organizer-doors-no-name = nom non donné
organizer-doors-came = Entrée à { $at }. Adultes : { $adults }, enfants : { $children }.
organizer-doors-ages = Âges : { $ages }
organizer-doors-needs = Besoins : { $needs }
organizer-doors-no-filming = Ne souhaite pas être filmée.
organizer-doors-adult-fewer = Un adulte de moins
organizer-doors-child-fewer = Un enfant de moins
organizer-doors-send-back = Pas encore là
organizer-doors-sent-back = Annulé
organizer-doors-sheet = ✓ veut dire : déjà là. Ouvrez la famille qui a oublié son laissez-passer et faites-la entrer, ou tapez le nom qu'elle a donné.
organizer-doors-nobody = Aucune famille n'a encore de place.
organizer-doors-line = №{ $number }: { $adults } + { $children }
organizer-doors-walk-in-how = Combien sont venus sans inscription ? Adultes + enfants.
organizer-doors-walk-in-count = { $adults } + { $children }
organizer-doors-walked-in = Compté
organizer-doors-nobody-named = Je ne trouve aucune famille de ce nom. Tapez les quatre chiffres de son laissez-passer, par exemple 0482, ou le nom qu'elle a donné. « Annuler » fait quitter l'entrée.
organizer-doors-several-named = Plusieurs familles portent ce nom. Tapez les quatre chiffres, ou regardez dans la liste.
organizer-doors-let-in = Faire entrer
organizer-doors-awaited = Pas encore là. Attendus : adultes { $adults }, enfants { $children }.
organizer-doors-own-pass = C'est votre propre laissez-passer. Montrez-le à l'organisateur à l'entrée.
organizer-doors-unknown = Je ne trouve aucune famille. Un laissez-passer ne vaut qu'à l'entrée de son événement, et pour son organisateur.
organizer-doors-already = №{ $number } est entré à { $at }. Un laissez-passer ne vaut qu'une fois.
organizer-doors-shut = L'entrée est ouverte de 3 heures avant le début à 3 heures après la fin. Début : { $at }.
organizer-doors-no-room = Places libres : { $count }. 15 minutes après le début, les places des familles absentes se libèrent.
organizer-doors-table-sent = Familles sur la liste : { $count }. Noms et besoins n'y figurent que si la famille les partage.
organizer-doors-table-sheet = Présence
organizer-doors-column-number = N°
organizer-doors-column-name = Nom
organizer-doors-column-adults = Adultes inscrits
organizer-doors-column-children = Enfants inscrits
organizer-doors-column-ages = Âges
organizer-doors-column-needs = Besoins
organizer-doors-column-filming = Film
organizer-doors-column-came-adults = Adultes venus
organizer-doors-column-came-children = Enfants venus
organizer-doors-column-time = Heure d'entrée
organizer-doors-cell-time = { $at }
organizer-doors-cell-missed = absents
organizer-doors-cell-no = non
organizer-doors-helpers = Bénévoles
organizer-doors-helpers-of =
    { $count ->
        [0] <b>{ $title }</b> : pas encore de bénévole à l'entrée. Un bénévole fait entrer les familles et ne voit rien d'autre de l'événement.
        [one] <b>{ $title }</b> : { $count } bénévole à l'entrée. L'accès se ferme seul trois heures après l'événement.
       *[other] <b>{ $title }</b> : { $count } bénévoles à l'entrée. L'accès se ferme seul trois heures après l'événement.
    }
organizer-doors-invite = Lien pour un bénévole
organizer-doors-helper-link =
    Envoyez ce lien à un seul bénévole. Il fonctionne une fois :
    { $link }
organizer-doors-helper-end = Fermer l'accès n° { $number }
organizer-doors-link-end = Retirer le lien n° { $number }
organizer-doors-you-help = <b>Vous aidez à l'entrée : { $title }</b>
organizer-doors-help-how =
    { $at }
    À partir de 3 heures avant le début : touchez le bouton, puis tapez les quatre chiffres d'une famille ou scannez son code.
organizer-doors-link-gone = Ce lien a déjà servi, ou l'événement est passé. L'organisateur peut vous en donner un autre.
organizer-doors-my = <b>Les entrées où vous aidez</b>
