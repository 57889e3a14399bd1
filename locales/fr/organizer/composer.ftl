organizer-composer-album-words = L'album est là. Écrivez maintenant le texte qui va avec.
organizer-composer-buttons = Boutons
organizer-composer-buttons-are =
    { $count ->
        [0] Pas encore de bouton ; il peut y en avoir { $most }. Les libellés sont dans la langue de chaque famille.
        [one] { $count } bouton sur { $most }. Touchez-le pour le retirer.
        [many] { $count } boutons sur { $most }. Touchez-en un pour le retirer.
       *[other] { $count } boutons sur { $most }. Touchez-en un pour le retirer.
    }
organizer-composer-remove = ✕ { $name }
organizer-composer-add-event = + Inscription
organizer-composer-add-article = + Article
organizer-composer-add-ask = + Poser une question
organizer-composer-add-link = + Page
organizer-composer-which-event = À quel événement ce bouton inscrit-il les familles ?
organizer-composer-no-events = Aucun événement publié n'est à venir. Publiez-en un d'abord.
organizer-composer-ask-article = Écrivez quelques mots du titre ou du sujet de l'article.
organizer-composer-which-article = Lequel ? Ou écrivez d'autres mots.
organizer-composer-no-article = Aucun article ne correspond à ces mots. Essayez-en d'autres.
organizer-composer-ask-link = Envoyez l'adresse de la page. Elle commence par https://
organizer-composer-too-many-buttons = Il y a déjà { $most } boutons. Retirez-en un d'abord.
organizer-composer-leads-nowhere = Le bouton mène à « { $title } », qui est annulé ou terminé. Retirez le bouton ou choisissez un autre événement. Rien n'a été envoyé.
organizer-composer-held = L'annonce №{ $number } n'a pas commencé : le bouton « { $name } » mène à un événement annulé ou terminé. Personne ne l'a reçue ; c'est de nouveau un brouillon. Retirez le bouton et publiez.
organizer-composer-held-stopped = L'annonce №{ $number } n'a pas commencé : le bouton « { $name } » mène à un événement annulé ou terminé. Personne ne l'a reçue. Vous avez un autre brouillon, celle-ci est donc arrêtée.
organizer-composer-ask-translators = Demander une traduction
organizer-composer-translators = Pour quelle langue demander à un collègue qui l'écrit ? La traduction arrive d'elle-même dans votre brouillon. D'ici là, les familles de cette langue reçoivent ce que vous avez choisi pour les autres.
organizer-composer-nothing-missing = L'annonce est écrite dans toutes les langues.
organizer-composer-ask-for = Demander : { $language }
organizer-composer-asked-for = { $language } : demandé à { $count }
organizer-composer-asked =
    { $count ->
        [one] J'ai demandé à { $count } collègue.
        [many] J'ai demandé à { $count } collègues.
       *[other] J'ai demandé à { $count } collègues.
    }
organizer-composer-nobody-writes = Je ne connais pas d'autre collègue qui écrit cette langue. Écrivez-la vous-même, ou laissez ces familles recevoir l'original.
organizer-composer-translation-wanted = Un collègue vous demande de traduire une annonce. De : { $original }. Vers : { $language }. Un seul message suffit.
organizer-composer-translate = Traduire
organizer-composer-leave-to-others = Pas maintenant
organizer-composer-left-to-others = Entendu. J'ai demandé à d'autres aussi.
organizer-composer-write-translation = L'original est ci-dessus. Envoyez la traduction en un seul message, langue : { $language }. Le gras et les liens restent, le fichier suit.
organizer-composer-translation-thanks = Merci. Elle est dans le brouillon, son auteur le sait.
organizer-composer-translation-given = La traduction est dans votre brouillon : { $language }. Langues à présent : { $written }. Regardez l'aperçu avant de publier.
organizer-composer-look = Aperçu
organizer-composer-not-needed = Cette traduction n'est plus nécessaire : un collègue a été plus rapide, ou l'annonce est partie. Merci.
organizer-composer-trial = Groupe d'essai
organizer-composer-trial-group =
    { $count ->
        [0] Votre groupe d'essai est vide. Donnez son lien à des personnes de confiance : elles reçoivent l'annonce en premier et savent que c'est un essai.
        [one] { $count } personne est dans votre groupe d'essai.
        [many] { $count } personnes sont dans votre groupe d'essai.
       *[other] { $count } personnes sont dans votre groupe d'essai.
    }
organizer-composer-trial-send = Envoyer au groupe d'essai
organizer-composer-trial-link = Lien d'entrée
organizer-composer-trial-copy = Copier le lien
organizer-composer-trial-empty = Vider le groupe
organizer-composer-trial-pass-on =
    { $days ->
        [one] Transmettez ce lien à ceux qui verront vos annonces en premier. Il marche { $days } jour ; le lien d'avant ne marche plus.
        [many] Transmettez ce lien à ceux qui verront vos annonces en premier. Il marche { $days } jours ; le lien d'avant ne marche plus.
       *[other] Transmettez ce lien à ceux qui verront vos annonces en premier. Il marche { $days } jours ; le lien d'avant ne marche plus.
    }

    { $link }
organizer-composer-trial-sent =
    { $count ->
        [one] Essai envoyé à { $count } personne. Les familles n'ont encore rien reçu.
        [many] Essai envoyé à { $count } personnes. Les familles n'ont encore rien reçu.
       *[other] Essai envoyé à { $count } personnes. Les familles n'ont encore rien reçu.
    }
organizer-composer-trial-what = Un organisateur vous invite à voir les annonces avant les familles et à dire ce qui n'y va pas. Vous pouvez partir à tout moment.
organizer-composer-trial-join = Entrer dans le groupe d'essai
organizer-composer-trial-joined = Vous êtes dans le groupe d'essai. Chaque essai dit que c'en est un.
organizer-composer-trial-leave = Quitter le groupe d'essai
organizer-composer-trial-left = Vous n'êtes plus dans un groupe d'essai.
organizer-composer-trial-coming = <b>C'est un essai.</b> Le message suivant est une annonce que les familles n'ont pas encore reçue. Dites à son organisateur ce que vous remarquez.
organizer-composer-trial-nobody = Personne n'est encore dans votre groupe d'essai. Faites un lien et transmettez-le.
organizer-composer-trial-already = Votre groupe d'essai a exactement ce texte. Changez quelque chose, puis renvoyez-le.
organizer-composer-trial-full = Ce groupe d'essai est complet : il compte { $most } personnes.
organizer-composer-trial-link-gone = Ce lien n'ouvre plus de groupe d'essai. Demandez-en un autre à l'organisateur.
organizer-composer-channels = Canaux
organizer-composer-places = Touchez les canaux où la publier aussi, chacun dans sa langue.
organizer-composer-no-places = Il n'y a pas encore de canal. Ajoutez le bot à un canal comme administrateur, ou à un groupe ; il vous demande la langue ici.
organizer-composer-place = { $title } · { $language }
organizer-composer-place-without = { $title } · { $language } : pas de texte
organizer-composer-languages = Langues
organizer-composer-channel-without-text = Il n'y a pas de texte dans la langue du canal { $title }. Écrivez-le, laissez les autres recevoir l'original, ou retirez ce canal.
organizer-composer-posts =
    { $count ->
        [0] Elle n'était pour aucun canal.
       *[other] Dans les canaux :
    }
organizer-composer-post-line = { $title } : { $state }
organizer-composer-post-chosen = à publier
organizer-composer-post-sent = publiée
organizer-composer-post-failed = n'a pas pu être publiée
organizer-composer-post-cancelled = annulée
organizer-composer-post-unknown = peut-être publiée ; regardez, s'il vous plaît
organizer-composer-gone = Cette annonce n'est plus là.
organizer-composer-change = Changer le texte
organizer-composer-delete = Supprimer partout
organizer-composer-change-which = Dans quelle langue changer le texte ? Il change dans chaque conversation qui l'a ; personne ne reçoit de nouveau message.
organizer-composer-change-write = Envoyez tout le nouveau texte, langue : { $language }. Fichiers et boutons restent.
organizer-composer-change-ask =
    { $count ->
        [one] Voici comment il sera dans { $count } conversation. Le changer ?
        [many] Voici comment il sera dans { $count } conversations. Le changer ?
       *[other] Voici comment il sera dans { $count } conversations. Le changer ?
    }
organizer-composer-change-yes = Changer
organizer-composer-delete-ask =
    { $count ->
        [one] La supprimer de { $count } conversation ? Ce sera définitif.
        [many] La supprimer de { $count } conversations ? Ce sera définitif.
       *[other] La supprimer de { $count } conversations ? Ce sera définitif.
    }
organizer-composer-delete-yes = Oui, supprimer
organizer-composer-change-waits = <b>Une deuxième personne doit confirmer le nouveau texte.</b> Je l'ai demandé et je vous écrirai.
organizer-composer-change-declined = Un collègue a refusé le nouveau texte de l'annonce №{ $number }. Ce qui a été envoyé reste tel quel.
organizer-composer-change-runs = <b>L'annonce №{ $number }</b> est en train de changer
organizer-composer-change-done = <b>L'annonce №{ $number }</b> est changée
organizer-composer-edit-sums = modifiés { $done } · restants { $left } · disparus { $gone } · échecs { $failed }
organizer-composer-delete-sums = supprimés { $done } · restants { $left } · déjà disparus { $gone } · échecs { $failed }
organizer-composer-look-again = Actualiser
organizer-composer-change-wanted =
    { $count ->
        [one] <b>Un collègue veut changer l'annonce №{ $number } dans { $count } conversation.</b> Le nouveau texte :
        [many] <b>Un collègue veut changer l'annonce №{ $number } dans { $count } conversations.</b> Le nouveau texte :
       *[other] <b>Un collègue veut changer l'annonce №{ $number } dans { $count } conversations.</b> Le nouveau texte :
    }
organizer-composer-change-confirm = Confirmer le texte
organizer-composer-change-decline = Refuser le texte
organizer-composer-change-confirmed = Confirmé. Le texte est en train de changer.
organizer-composer-change-refused = Refusé. Ce qui a été envoyé reste tel quel.
organizer-composer-still-on-its-way = Elle est en cours d'envoi. Pour changer le texte, mettez en pause ; pour la supprimer, arrêtez-la.
organizer-composer-too-old = Elle a été envoyée il y a plus de 48 heures : Telegram ne permet plus de la changer. Vous pouvez écrire un correctif comme nouvelle annonce.
organizer-composer-being-changed = Elle est déjà en train de changer, ou attend une deuxième personne. Un changement à la fois.
organizer-composer-nothing-changes = C'est le texte qui a été envoyé. Envoyez-en un autre.
