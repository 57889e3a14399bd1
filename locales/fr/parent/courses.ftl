parent-courses-open = Séances pour enfants
parent-courses-head = <b>Séances pour enfants</b>
parent-courses-line =
    <b>{ $title }</b>
    { $kind }
parent-courses-none = Il n'y a pas de séances près de chez vous en ce moment. Un spécialiste peut vous dire ce qui aiderait d'ici là.
parent-courses-none-of-age = Il n'y a pas de séances pour cet âge près de chez vous en ce moment. Un spécialiste peut vous dire ce qui aiderait d'ici là.
parent-courses-all = Toutes les séances
parent-courses-others = D'autres séances
parent-courses-next = Prochaine séance : { $at }
parent-courses-ahead =
    { $count ->
        [one] { $count } séance à venir :
       *[other] { $count } séances à venir :
    }
parent-courses-class = · { $at }
parent-courses-class-off = · <s>{ $at }</s> annulée
parent-courses-class-led =
    · { $at } · { $name ->
        [none] avec un autre spécialiste
       *[other] avec { $name }
    }
parent-courses-more =
    { $count ->
        [one] et { $count } de plus
       *[other] et { $count } de plus
    }
parent-courses-leader = Avec : { $name }
parent-courses-link = En ligne : { $link }
parent-courses-see = Voir le cycle
parent-courses-enrol = Inscrire mon enfant
parent-courses-dates = Toutes les dates au calendrier
parent-courses-dates-sent =
    { $count ->
        [one] « { $title } » : { $count } date. Ouvrez le fichier pour l'ajouter à votre calendrier.
       *[other] « { $title } » : { $count } dates. Ouvrez le fichier pour les ajouter à votre calendrier.
    }
parent-courses-leave = Quitter le cycle
parent-courses-leave-sure = Quitter « { $title } » ? La place ira à un autre enfant. Vous pourrez revenir tant qu'il reste des places.
parent-courses-leave-yes = Oui, quitter
parent-courses-left = Vous n'êtes plus inscrits à « { $title } ». Merci de nous l'avoir dit : un autre enfant aura la place.
parent-courses-ask-age = Quel âge a votre enfant ? Touchez ou écrivez : 4, ou 18 mois.
parent-courses-under-one = moins de 1 an
parent-courses-age-again = Je n'ai pas pu lire un âge. Un nombre suffit : 4, ou 18 mois.
parent-courses-enrolled = <b>Votre enfant est inscrit.</b>
parent-courses-what-next = Je vous fais un rappel la veille et deux heures avant chaque séance. Si une séance est déplacée ou annulée, je vous écris.
parent-courses-rule = Quand une place se libère, je la propose dans l'ordre de la liste. Vous avez alors jusqu'à un jour pour répondre.
parent-courses-enrol-now = Merci. Vous pouvez maintenant inscrire votre enfant.
parent-courses-you-come = Votre enfant est inscrit : n° { $number } sur la liste de l'animateur.
parent-courses-you-wait = Vous êtes au numéro { $number } de la liste d'attente.
parent-courses-is-offered = Une place vous est gardée jusqu'au { $until }.
parent-courses-other-age = Ces séances sont prévues pour d'autres âges, votre enfant pourrait ne pas s'y sentir bien. Voici ce que vous pouvez faire :
parent-courses-of-age = Séances pour l'âge de mon enfant
parent-courses-age-slip = Indiquer un autre âge
parent-courses-over = Ce cycle est terminé ou annulé.
parent-courses-offered = <b>Il y a une place pour votre enfant : { $title }</b>
parent-courses-was-cancelled = <b>« { $title } » : il n'y aura plus de séances.</b> Nous en sommes désolés. Vous n'avez rien à faire.
parent-courses-substitute =
    <b>{ $title }</b>
    { $at }
    { $name ->
        [none] Un autre spécialiste anime cette séance. Rien d'autre ne change.
       *[other] { $name } anime cette séance. Rien d'autre ne change.
    }
parent-courses-substitute-rest =
    <b>{ $title }</b>
    À partir de la séance : { $at }
    { $name ->
        [none] Un autre spécialiste anime les séances. Rien d'autre ne change.
       *[other] { $name } anime les séances. Rien d'autre ne change.
    }
parent-courses-missed = Vous nous avez manqué à « { $title } ». Cela arrive, la place de votre enfant est gardée. Au plaisir de vous revoir.
parent-courses-my = <b>Vos cycles de séances</b>
parent-courses-my-title = <b>{ $title }</b>
parent-courses-data = Séances de votre enfant
parent-courses-data-age = Âge de l'enfant
