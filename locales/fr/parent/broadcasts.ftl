parent-broadcasts-open = Annonces
parent-broadcasts-stop = Ne plus recevoir d'annonces
parent-broadcasts-mute = Pas pendant un mois
parent-broadcasts-again = Réactiver
parent-broadcasts-on = Les annonces sont actives : événements et nouvelles des organisateurs.
parent-broadcasts-stopped = Les annonces sont coupées. Les réponses à vos questions arrivent toujours.
parent-broadcasts-muted = Pas d'annonces jusqu'au { $until }. Les réponses à vos questions arrivent toujours.
parent-broadcasts-topics = Sujets
parent-broadcasts-topics-count =
    { $count ->
        [0] Vous ne suivez encore aucun sujet.
        [one] Vous suivez { $count } sujet.
        [many] Vous suivez { $count } sujets.
       *[other] Vous suivez { $count } sujets.
    }
parent-broadcasts-which-topics = De quels sujets voulez-vous entendre parler ? Touchez pour ajouter ou retirer.
parent-broadcasts-choose-now = Merci. Vous pouvez choisir à présent.
parent-broadcasts-coming =
    { $count ->
        [one] { $count } annonce est en route vers vous :
        [many] { $count } annonces sont en route vers vous :
       *[other] { $count } annonces sont en route vers vous :
    }
parent-broadcasts-coming-one = { $at } : { $title }
parent-broadcasts-saved-up =
    { $count ->
        [one] { $count } autre vient comme titre dans le message de la semaine, le { $at }.
        [many] { $count } autres viennent comme titres dans le message de la semaine, le { $at }.
       *[other] { $count } autres viennent comme titres dans le message de la semaine, le { $at }.
    }
