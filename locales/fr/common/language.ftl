common-language-first =
    Voici « { $name } ». Posez une question sur un enfant à besoins particuliers. Vous recevez une réponse vérifiée par des spécialistes, ou celle d'un spécialiste lui-même.

    Dans quelle langue parlons-nous ?
common-language-choose = Dans quelle langue parlons-nous ?
