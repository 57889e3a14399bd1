parent-gathering-titles =
    { $count ->
        [one] Vous avez déjà reçu assez de messages cette semaine : j'ai gardé { $count } annonce. Touchez-la pour la lire.
        [many] Vous avez déjà reçu assez de messages cette semaine : j'ai gardé { $count } annonces. Touchez-en une pour la lire.
       *[other] Vous avez déjà reçu assez de messages cette semaine : j'ai gardé { $count } annonces. Touchez-en une pour la lire.
    }
