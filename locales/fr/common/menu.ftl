common-menu-home = Écrivez votre question ici, avec vos mots. Je cherche une réponse vérifiée. Si je n'en ai pas, je peux la transmettre à un spécialiste.
common-menu-cancelled = Annulé. Rien n'a été envoyé.
common-menu-nothing-open = Rien n'était ouvert. Écrivez une question ou choisissez ci-dessous.
