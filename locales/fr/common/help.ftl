common-help-text =
    Écrivez votre question avec vos mots, dans une des langues du menu. Une photo, un fichier ou un message vocal, c'est possible aussi.

    En cas d'urgence, appelez d'abord le numéro d'urgence de votre pays. Je ne remplace pas un médecin.
common-help-line = { $command } { $what }
