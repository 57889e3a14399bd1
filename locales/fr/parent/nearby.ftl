parent-nearby-open = De l'aide près de chez moi
parent-nearby-ask = Où chercher ? Écrivez votre ville ou votre pays, ou envoyez votre position avec le bouton. Je ne garde pas l'endroit où vous êtes.
parent-nearby-send-location = Envoyer ma position
parent-nearby-taken = Je cherche autour de : { $place }.
parent-nearby-your-location = votre position
parent-nearby-guess = Je ne sais pas exactement quelle est cette ville. Est-ce l'une de celles-ci ?
parent-nearby-unknown = Je ne connais pas cette ville. Écrivez une plus grande ville proche, ou choisissez le pays.
parent-nearby-nothing = { $place } : je n'ai encore personne dans ma liste. Un spécialiste en sait peut-être plus.
parent-nearby-head =
    { $count ->
        [one] { $place } : { $count } organisation.
        [many] { $place } : { $count } organisations, les plus proches d'abord.
       *[other] { $place } : { $count } organisations, les plus proches d'abord.
    }
parent-nearby-elsewhere = Chercher ailleurs
parent-nearby-whole-country = <b>{ $name }</b> (tout le pays)
parent-nearby-far = <b>{ $name }</b> (environ { $km } km)
parent-nearby-name = <b>{ $name }</b>
parent-nearby-topics = Aide pour : { $topics }
parent-nearby-ages = Âges : de { $first } à { $last } ans
parent-nearby-ages-from = Âges : à partir de { $age } ans
parent-nearby-ages-unknown = Âges : pas encore confirmés
parent-nearby-languages = Langues : { $languages }
parent-nearby-where = Où : { $place }
parent-nearby-phone = Téléphone : { $phone }
parent-nearby-email = E-mail : { $email }
parent-nearby-telegram = Telegram : { $telegram }
parent-nearby-site = Site : { $site }
parent-nearby-no-contacts = Comment les joindre : pas encore confirmé. Je n'affiche pas un numéro que personne n'a vérifié.
parent-nearby-checked = Vérifié avec eux le { $day }
parent-nearby-unconfirmed = L'organisation elle-même ne l'a pas encore confirmé.
parent-nearby-wrong = Il y a une erreur ici
parent-nearby-what-is-wrong = Qu'est-ce qui est faux ou manque sur « { $name } » ? Écrivez-le avec vos mots. Un coordinateur le lira.
parent-nearby-wrong-again = Merci. Touchez encore une fois « Il y a une erreur ici ».
parent-nearby-sent = Merci. Un coordinateur va vérifier et je vous dirai ce qu'il en est.
parent-nearby-words-only = Écrivez-le avec des mots, s'il vous plaît.
parent-nearby-enough = Cinq de vos corrections attendent déjà. Laissez d'abord le coordinateur les lire.
parent-nearby-accepted = Votre correction sur « { $name } » est acceptée. La rédaction la mettra dans la liste. Merci.
parent-nearby-declined = Un coordinateur a vérifié votre correction sur « { $name } » et n'a rien changé. Merci de votre attention.
parent-nearby-data = Ce que vous avez signalé dans l'annuaire
parent-nearby-data-organisation = Organisation
