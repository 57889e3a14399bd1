organizer-courses-open = Mes cycles de séances
organizer-courses-mine =
    { $count ->
        [0] Vous n'avez pas encore de cycle.
        [one] Vous suivez { $count } cycle.
       *[other] Vous suivez { $count } cycles.
    }
organizer-courses-row = { $title } · { $status }
organizer-courses-new = Nouveau cycle
organizer-courses-which-kind = Séances individuelles ou en groupe ?
organizer-courses-ask-title = Comment s'appelle le cycle ? Écrivez le titre et, en dessous si vous voulez, de quoi il s'agit.
organizer-courses-ask-where = Où est-ce ? Écrivez la ville et l'adresse, par exemple : Paris, 5 rue Monge. Ou touchez « En ligne ».
organizer-courses-ask-seats = Combien d'enfants peuvent participer ? Écrivez un nombre.
organizer-courses-dates = Dates
organizer-courses-leader = Animateur
organizer-courses-who-leads = Qui anime le cycle ?
organizer-courses-i-lead = C'est moi
organizer-courses-led-by = Animateur : { $name }
organizer-courses-children = Enfants : { $taken } sur { $seats }, en attente : { $waiting }
organizer-courses-clock =
    { $count ->
        [one] { $count } séance, à l'heure de : { $city }
       *[other] { $count } séances, à l'heure de : { $city }
    }
organizer-courses-not-ready = Les familles doivent connaître le titre, le lieu et des dates encore à venir. Il en manque.
organizer-courses-already = Les familles voient déjà ce cycle. Ouvrez une séance pour la déplacer ou l'annuler ; places, âges et textes se modifient à tout moment.
organizer-courses-below =
    { $count ->
        [one] { $count } enfant est déjà inscrit. Moins de places n'est pas possible.
       *[other] { $count } enfants sont déjà inscrits. Moins de places n'est pas possible.
    }
organizer-courses-class-over = C'est passé ou annulé. Rien n'a changé.
organizer-courses-was-published =
    { $count ->
        [one] N° { $number } est publié, { $count } séance. Les familles peuvent s'inscrire.
       *[other] N° { $number } est publié, { $count } séances. Les familles peuvent s'inscrire.
    }
    Lien qui l'ouvre : { $link }
organizer-courses-cancel = Annuler le cycle
organizer-courses-cancel-sure =
    { $count ->
        [0] Annuler toutes les séances à partir de maintenant ? Personne n'est inscrit. C'est définitif.
        [one] Annuler toutes les séances à partir de maintenant ? { $count } famille est prévenue, une fois. C'est définitif.
       *[other] Annuler toutes les séances à partir de maintenant ? { $count } familles sont prévenues, une fois chacune. C'est définitif.
    }
organizer-courses-cancel-yes = Oui, annuler le cycle
organizer-courses-was-cancelled =
    { $count ->
        [one] N° { $number } est annulé. { $count } famille est prévenue dans une minute ; la nuit, au matin.
       *[other] N° { $number } est annulé. { $count } familles sont prévenues dans une minute ; la nuit, au matin.
    }
organizer-courses-class = { $number }. { $day }, { $hour }
organizer-courses-class-off = { $number }. { $day }, { $hour } · annulée
organizer-courses-class-title =
    <b>{ $title }</b>
    Séance { $number } : { $at }
organizer-courses-came = Qui est venu
organizer-courses-move = Déplacer
organizer-courses-substitute = Remplaçant
organizer-courses-cancel-class = Annuler cette séance
organizer-courses-cancel-class-yes = Oui, annuler la séance
organizer-courses-cancel-class-sure =
    { $count ->
        [0] Annuler { $at } ? Personne n'est inscrit. Les autres séances restent.
        [one] Annuler { $at } ? { $count } famille est prévenue. Les autres séances restent.
       *[other] Annuler { $at } ? { $count } familles sont prévenues. Les autres séances restent.
    }
organizer-courses-class-cancelled =
    { $count ->
        [one] Annulée : { $at }. { $count } famille est prévenue dans une minute ; la nuit, au matin.
       *[other] Annulée : { $at }. { $count } familles sont prévenues dans une minute ; la nuit, au matin.
    }
organizer-courses-ask-move =
    <b>{ $title }</b>, { $at }
    Quand aura-t-elle lieu ? À l'heure du lieu : 28.02 18:00 ou 28.02 18:00-19:00.
organizer-courses-moved =
    { $count ->
        [one] Déplacée : { $at }. { $count } famille est prévenue dans une minute ; la nuit, au matin.
       *[other] Déplacée : { $at }. { $count } familles sont prévenues dans une minute ; la nuit, au matin.
    }
organizer-courses-who-instead = Qui l'anime à la place ?
organizer-courses-nobody-instead = Aucun autre spécialiste de ce pays n'est disponible en ce moment.
organizer-courses-how-long = { $name } anime { $at }. Cette séance seulement, ou aussi les suivantes ?
organizer-courses-only-this = Cette séance seulement
organizer-courses-and-later = Celle-ci et les suivantes
organizer-courses-substituted =
    { $count ->
        [one] { $name } anime. { $count } famille et le remplaçant sont prévenus.
       *[other] { $name } anime. { $count } familles et le remplaçant sont prévenus.
    }
organizer-courses-who-came =
    { $count ->
        [0] Tous sont notés. Touchez un enfant pour corriger.
        [one] { $count } enfant n'est pas noté. Touchez : ✓ venu, ✗ absent.
       *[other] { $count } enfants ne sont pas notés. Touchez : ✓ venu, ✗ absent.
    }
organizer-courses-nobody = Aucun enfant n'est inscrit.
organizer-courses-pupil = N° { $number } · âge { $age }
organizer-courses-absent = ✗ { $name }
organizer-courses-all-came = Tous les autres sont venus
organizer-courses-noted = C'est noté.
organizer-courses-not-begun = La séance n'a pas commencé. Les présences se notent dès son début.
organizer-courses-table-sent =
    { $count ->
        [one] { $count } enfant, une colonne par séance. Seuls les noms que les familles montrent.
       *[other] { $count } enfants, une colonne par séance. Seuls les noms que les familles montrent.
    }
organizer-courses-column-age = Âge
organizer-courses-column-class = { $at }
organizer-courses-column-came = Séances suivies
organizer-courses-cell-came = venu
organizer-courses-cell-absent = absent
organizer-courses-given =
    <b>Vous animez une séance : { $title }</b>
    { $at }
organizer-courses-given-rest =
    <b>Vous animez les séances : { $title }</b>
    À partir de : { $at }
organizer-courses-is-moved =
    <b>Votre séance est déplacée : { $title }</b>
    Maintenant : { $at }
organizer-courses-is-off =
    <b>Votre séance est annulée : { $title }</b>
    { $at }
organizer-courses-ask-came =
    <b>La séance est terminée : { $title }</b>
    { $at }
    Qui est venu ?
