organizer-segments-open = Publics enregistrés
organizer-segments-who = Qui sont-ils ?
organizer-segments-list =
    { $count ->
        [0] Aucun public enregistré pour l'instant. Choisissez des personnes pour un brouillon, puis enregistrez-les ici sous un nom.
       *[other] Publics enregistrés. Les collègues des mêmes pays les voient et les utilisent aussi.
    }
organizer-segments-save = Enregistrer ce public
organizer-segments-one = <b>{ $name }</b>
organizer-segments-use = Prendre pour le brouillon
organizer-segments-rename = Renommer
organizer-segments-delete = Supprimer
organizer-segments-ask-name = Quel nom lui donner ?
organizer-segments-delete-ask = Supprimer le public « { $name } » ? Les annonces qui l'ont utilisé gardent le leur.
organizer-segments-delete-sure = Oui, supprimer
organizer-segments-too-few =
    { $count ->
        [one] Trop peu de personnes pour en montrer : il en faut au moins { $count }.
        [many] Trop peu de personnes pour en montrer : il en faut au moins { $count }.
       *[other] Trop peu de personnes pour en montrer : il en faut au moins { $count }.
    }
organizer-segments-sample =
    { $count ->
        [one] <b>Quelques-uns, tirés au sort.</b> N'est montré que ce que partage au moins { $count } personne du public.
        [many] <b>Quelques-uns, tirés au sort.</b> N'est montré que ce que partagent au moins { $count } personnes du public.
       *[other] <b>Quelques-uns, tirés au sort.</b> N'est montré que ce que partagent au moins { $count } personnes du public.
    }
organizer-segments-hidden = • (trop rare pour être montré)
organizer-segments-someone = • { $features }
organizer-segments-name-taken = Un autre public porte déjà ce nom. Écrivez-en un autre.
organizer-segments-too-many =
    { $count ->
        [one] Il y a déjà { $count } public enregistré. Supprimez-en un dont personne n'a besoin.
        [many] Il y a déjà { $count } publics enregistrés. Supprimez-en un dont personne n'a besoin.
       *[other] Il y a déjà { $count } publics enregistrés. Supprimez-en un dont personne n'a besoin.
    }
