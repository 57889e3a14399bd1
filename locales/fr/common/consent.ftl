common-consent-ask =
    <b>Votre consentement</b>

    Pour transmettre une question à un spécialiste, je dois la garder : vos mots, vos fichiers et ce qu'ils disent de la santé de votre enfant. Seul le spécialiste qui répond la lit. Votre nom n'est pas montré. 90 jours après la clôture de la question, le texte est effacé.

    Vous pouvez revenir sur ce choix ou tout effacer à tout moment : /privacy. Sans consentement, les réponses vérifiées vous restent ouvertes.

    <i>Texte { $version }</i>
common-consent-agree = J'accepte
common-consent-not-now = Pas maintenant
common-consent-given = ✓ Vous avez accepté le { $at }.
common-consent-declined = Très bien : rien n'a été gardé ni transmis. Les réponses vérifiées vous restent ouvertes.
