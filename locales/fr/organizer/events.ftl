organizer-events-open = Événements
organizer-events-towns-open = Villes qui demandent
organizer-events-new = Nouvel événement
organizer-events-which-kind = Quel genre d'événement est-ce ?
organizer-events-copy-earlier = Copier un précédent
organizer-events-which-copy = Quel événement copier ? Tout est repris, sauf le jour.
organizer-events-mine =
    { $count ->
        [0] Vous n'avez pas encore d'événement.
        [one] Vous suivez { $count } événement.
        [many] Vous suivez { $count } événements.
       *[other] Vous suivez { $count } événements.
    }
organizer-events-row = { $title } · { $day } · { $status }
organizer-events-row-unnamed = { $kind } · sans titre { $day }
organizer-events-name = <b>№{ $number } { $title }</b>
organizer-events-unnamed = <b>№{ $number }, encore sans titre</b>
organizer-events-draft = brouillon
organizer-events-published = publié
organizer-events-cancelled = annulé
organizer-events-line-kind = { $kind } · { $status }
organizer-events-line-when = Quand : { $when }
organizer-events-line-where = Où : { $where }
organizer-events-clock = { $start } – { $end } ({ $clock })
organizer-events-clock-unknown = { $start } – { $end } (fuseau pas encore connu)
organizer-events-online = en ligne
organizer-events-point = un point sur la carte
organizer-events-line-seats = Places : { $taken } prises sur { $seats }
organizer-events-line-no-limit = Places : sans limite, { $taken } prises
organizer-events-line-country = D'abord pour les familles de : { $country }
organizer-events-line-everywhere = Pour les familles de tous les pays
organizer-events-line-languages = Textes : { $languages }
organizer-events-line-tags = Étiquettes : { $tags }
organizer-events-line-partner = Événement d'un partenaire : les familles disent leur intérêt, les places ne sont pas gérées ici.
organizer-events-line-told = Les familles inscrites apprennent ce changement dans une minute ; la nuit, le matin.
organizer-events-missing = Il manque encore : { $what }.
organizer-events-missing-title = le titre
organizer-events-missing-when = le jour et l'heure
organizer-events-missing-where = le lieu
organizer-events-missing-zone = le fuseau horaire du lieu
organizer-events-missing-link = le lien
organizer-events-field-title = Titre
organizer-events-field-when = Jour et heure
organizer-events-field-where = Lieu
organizer-events-field-seats = Nombre de places
organizer-events-field-about = Texte
organizer-events-field-until = Fin
organizer-events-field-address = Adresse
organizer-events-field-link = Lien
organizer-events-field-ages = Âges
organizer-events-field-host = Organisateur
organizer-events-field-project = Projet
organizer-events-field-funder = Financeur
organizer-events-field-campaign = Campagne
organizer-events-more = Plus
organizer-events-more-what = Chaque champ peut être changé à tout moment. Les langues en bas : titre et texte dans une langue de plus.
organizer-events-access = Ce qu'offre le lieu
organizer-events-access-what = Qu'offre le lieu ? Les familles qui en ont besoin le voient sur la fiche.
organizer-events-spoken = Langues sur place
organizer-events-spoken-what = Quelles langues y parle-t-on ?
organizer-events-for-whom = Pour quel pays
organizer-events-for-whom-what = Les familles de quel pays le voient en premier ?
organizer-events-every-country = Tous les pays
organizer-events-filmed = Filmé
organizer-events-partner = Événement d'un partenaire
organizer-events-preview = Aperçu
organizer-events-publish = Publier
organizer-events-give-up = Supprimer le brouillon
organizer-events-copy = Copier
organizer-events-repeat =
    { $count ->
        [one] Répéter { $count } semaine
        [many] Répéter { $count } semaines
       *[other] Répéter { $count } semaines
    }
organizer-events-cancel = Annuler l'événement
organizer-events-undo = Revenir en arrière
organizer-events-make-online = En ligne
organizer-events-no-limit = Sans limite
organizer-events-copy-link = Copier le lien
organizer-events-ask-title = Comment s'appelle-t-il ? Écrivez le titre, 120 caractères au plus.
organizer-events-ask-about = De quoi s'agit-il, pour qui, à quel prix ? Écrivez le texte, 1500 caractères au plus.
organizer-events-ask-when = Quand commence-t-il ? Touchez un jour ou écrivez le jour et l'heure, à l'heure du lieu : 28.02 18:00 ou 28.02 18:00-20:00.
organizer-events-ask-hour = { $day } : à quelle heure ? Touchez ou écrivez le jour et l'heure.
organizer-events-ask-where = Où est-ce ? Touchez une ville, écrivez-la, envoyez un point sur la carte ou choisissez en ligne.
organizer-events-ask-zone = Je ne connais pas la ville « { $town } ». Elle vit à l'heure de quelle ville ?
organizer-events-ask-seats = Combien de places, enfants compris ? Touchez ou écrivez un nombre.
organizer-events-ask-until = Quand finit-il ? Écrivez l'heure, ou le jour et l'heure : 20:00 ou 01.03 14:00.
organizer-events-ask-address = Quelle est l'adresse ? Écrivez la rue, le numéro, l'entrée.
organizer-events-ask-link = Envoyez le lien, qui commence par https://. Seules les familles inscrites le voient.
organizer-events-ask-page = Envoyez la page du partenaire, qui commence par https://. Tout le monde la voit.
organizer-events-ask-ages = Pour quels âges ? Écrivez les années : 3-7, ou seulement l'âge minimum : 12.
organizer-events-ask-host = Qui l'organise ? Écrivez le nom de l'organisation.
organizer-events-ask-project = De quel projet fait-il partie ?
organizer-events-ask-funder = Qui le finance ?
organizer-events-ask-campaign = De quelle campagne fait-il partie ? Le même nom réunit les événements de plusieurs pays.
organizer-events-ask-in-language = { $language } : écrivez le titre sur la première ligne, et le texte dessous s'il y en a un.
organizer-events-words-only = Écrivez-le avec des mots ou des nombres, s'il vous plaît.
organizer-events-when-again = Je n'ai pas pu y lire un jour et une heure. Vous pouvez écrire 28.02 18:00, demain 10:00, ou toucher.
organizer-events-in-past = Ce moment est déjà passé. Quel jour vouliez-vous dire ? Par exemple 28.02 18:00.
organizer-events-end-first = Il finirait avant de commencer. Écrivez à nouveau les deux heures, par exemple 28.02 18:00-20:00.
organizer-events-no-such-hour = Ce jour-là, on avance les montres et cette heure n'existe pas. Choisissez une heure plus tôt ou plus tard.
organizer-events-seats-again = Il me faut un seul nombre, de 1 à 5000, ou touchez « Sans limite ».
organizer-events-ages-again = Je n'ai pas pu y lire des âges. Écrivez des années de 0 à 120, la plus petite d'abord : 3-7.
organizer-events-link-again = Je ne peux pas transmettre ce lien. Il commence par https://.
organizer-events-zone-unknown = Je ne sais pas quelle heure il est dans cette ville. Écrivez une plus grande ville proche, ou envoyez un point sur la carte.
organizer-events-was-published =
    №{ $number } est publié. Les familles le voient maintenant.
    Le lien qui l'ouvre : { $link }
organizer-events-was-cancelled =
    { $count ->
        [0] №{ $number } est annulé. Personne n'était inscrit.
        [one] №{ $number } est annulé. { $count } famille est prévenue dans une minute ; d'ici là vous pouvez revenir en arrière.
        [many] №{ $number } est annulé. { $count } familles sont prévenues dans une minute ; d'ici là vous pouvez revenir en arrière.
       *[other] №{ $number } est annulé. { $count } familles sont prévenues dans une minute ; d'ici là vous pouvez revenir en arrière.
    }
organizer-events-undone = №{ $number } aura bien lieu. Personne n'a su qu'il était annulé.
organizer-events-too-late = Trop tard : les familles sont prévenues. Vous pouvez copier l'événement et le publier à nouveau.
organizer-events-is-off = Cet événement est annulé. Vous pouvez le copier.
organizer-events-not-deleted = Des familles voient cet événement, certaines attendent peut-être une place. On ne peut pas le supprimer en silence. Si vous l'annulez, tous sont prévenus.
organizer-events-given-up = Le brouillon est supprimé.
organizer-events-repeated =
    { $count ->
        [one] { $count } brouillon est prêt, une semaine plus tard à la même heure. Publiez-le quand il est au point.
        [many] { $count } brouillons sont prêts, chacun une semaine plus tard à la même heure. Publiez chacun quand il est au point.
       *[other] { $count } brouillons sont prêts, chacun une semaine plus tard à la même heure. Publiez chacun quand il est au point.
    }
organizer-events-towns =
    { $count ->
        [0] Aucune ville n'a encore demandé.
        [one] { $count } ville demande quelque chose.
        [many] { $count } villes demandent quelque chose.
       *[other] { $count } villes demandent quelque chose.
    }
organizer-events-town =
    { $families ->
        [one] <b>{ $town }</b> ({ $country }) : { $kinds } ; { $families } famille viendrait
        [many] <b>{ $town }</b> ({ $country }) : { $kinds } ; { $families } familles viendraient
       *[other] <b>{ $town }</b> ({ $country }) : { $kinds } ; { $families } familles viendraient
    }
organizer-events-town-kind = { $kind } × { $count }
organizer-events-field-region = Région
organizer-events-ask-region = Pour les familles de quelle région ? Touchez ou écrivez. Les autres familles le voient aussi.
organizer-events-whole-country = Tout le pays
organizer-events-line-region = Région : { $region }
organizer-events-campaign-totals = Totaux de la campagne
organizer-events-campaign-head = <b>{ $name }</b> : événements publiés et familles inscrites
organizer-events-campaign-whole = <b>Événements : { $events }. Familles : { $families } (adultes { $adults }, enfants { $children }). En attente : { $waiting }.</b>
organizer-events-campaign-share = { $country } : événements { $events }, familles { $families } (adultes { $adults }, enfants { $children }), en attente { $waiting }
