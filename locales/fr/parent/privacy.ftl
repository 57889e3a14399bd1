parent-privacy-open = Vos données
parent-privacy-intro =
    <b>Vos données</b>

    <b>Ce que je garde :</b> votre numéro Telegram, votre langue et votre pays, vos questions avec leurs fichiers, vos avis. Ni nom de famille, ni diagnostic.

    <b>Qui le lit :</b> une question, seul le spécialiste qui y répond ; un avis, seuls les organisateurs.

    <b>Combien de temps :</b> 90 jours après la clôture d'une question, un an pour un avis. Ensuite, les mots sont effacés.

    Ce que vous écrivez est gardé chiffré. Telegram garde aussi cette conversation ; je ne peux pas le changer.
parent-privacy-export = Exporter mes données
parent-privacy-erase = Tout effacer
parent-privacy-yes-erase = Oui, effacer
parent-privacy-withdraw = Retirer mon consentement
parent-privacy-exporting =
    Je rassemble vos données. Elles arrivent ici d'ici une minute : une page à lire et un fichier pour d'autres programmes.
    { $files ->
        [0] {""}
        [one] { $files } fichier envoyé par vous suivra.
        [many] { $files } fichiers envoyés par vous suivront.
       *[other] { $files } fichiers envoyés par vous suivront.
    }
parent-privacy-export-ready =
    Tout ce que je garde sur vous, au { $at }.

    Gardez ces fichiers en lieu sûr : qui les ouvre peut les lire.
parent-privacy-own-file = Vos fichiers
parent-privacy-confirm =
    <b>Tout effacer ?</b>

    Vos questions, réponses, fichiers, réglages et avis disparaissent tout de suite. Une question ouverte ne recevra plus de réponse. On ne peut pas revenir en arrière.

    Les copies des deux derniers jours chez les spécialistes sont supprimées ; les plus anciennes perdent leur texte, mais un ancien fichier peut rester sur un téléphone. Les sauvegardes vous oublient en 30 jours.

    Voulez-vous d'abord exporter vos données ?
parent-privacy-confirm-staff =
    <b>Tout effacer ?</b>

    Vos questions, fichiers, réglages et avis disparaissent tout de suite, et vos rôles prennent fin : votre travail en cours passe à d'autres. Les réponses que vous avez données restent aux familles. On ne peut pas revenir en arrière.

    Les copies des deux derniers jours dans les conversations des autres sont supprimées ; les plus anciennes perdent leur texte. Les sauvegardes vous oublient en 30 jours.
parent-privacy-erased =
    Tout est effacé. Je ne sais plus qui vous êtes.

    Cette conversation reste sur votre téléphone : vous pouvez la supprimer dans Telegram. Si vous avez encore besoin de nous, écrivez simplement.
parent-privacy-withdrawn =
    Votre consentement est retiré. Désormais, je ne garde rien de ce que vous écrivez ; les réponses vérifiées vous restent ouvertes.

    Ce que vous avez envoyé avant reste ici jusqu'à ce que vous l'effaciez.
parent-privacy-last-owner = Il n'y a pas d'autre propriétaire que vous. Nommez-en d'abord un autre (/staff), puis effacez vos données.
parent-privacy-copy-removed = <i>Supprimé à la demande de la famille.</i>
parent-privacy-page-title = Mes données
parent-privacy-page-made = Données rassemblées le { $at }.
parent-privacy-page-moment = { $at }
parent-privacy-table-people = Sur vous
parent-privacy-table-consents = Vos consentements
parent-privacy-table-roles = Vos rôles
parent-privacy-table-profile = Votre profil de spécialiste
parent-privacy-table-questions = Vos questions
parent-privacy-table-posts = Messages sur vos questions
parent-privacy-table-files = Fichiers
parent-privacy-table-feedback = Vos avis
parent-privacy-table-feedback-posts = Messages sur vos avis
parent-privacy-table-dialogs = Ce que vous êtes en train d'écrire
parent-privacy-column-telegram = Numéro Telegram
parent-privacy-column-name = Nom
parent-privacy-column-language = Langue
parent-privacy-column-country = Pays
parent-privacy-column-region = Région ou ville
parent-privacy-column-zone = Fuseau horaire
parent-privacy-column-age = Âge de l'enfant
parent-privacy-column-topic = Sujet
parent-privacy-column-state = État
parent-privacy-column-text = Texte
parent-privacy-column-comment = Commentaire
parent-privacy-column-rating = Note
parent-privacy-column-role = Rôle
parent-privacy-column-kind = Type
parent-privacy-column-side = Écrit par
parent-privacy-column-version = Version du texte
parent-privacy-column-number = Question №
parent-privacy-column-given = Donné
parent-privacy-column-withdrawn = Retiré
parent-privacy-column-since = Depuis
parent-privacy-column-asked = Posée
parent-privacy-column-sent = Envoyé
parent-privacy-column-closed = Close
