specialist-consultations-open = Mes horaires de consultation
specialist-consultations-none = Vous n'avez pas d'horaire de consultation à venir. Publiez-en, les familles pourront réserver aussitôt.
specialist-consultations-yours =
    { $count ->
        [one] { $count } horaire à venir,
       *[other] { $count } horaires à venir,
    } { $booked ->
        [0] aucun réservé.
        [one] { $booked } réservé.
       *[other] { $booked } réservés.
    }
specialist-consultations-line-free = { $day }, { $hour } · libre
specialist-consultations-line-booked = { $day }, { $hour } · réservé
specialist-consultations-add = Ajouter des horaires
specialist-consultations-all = Mes horaires
specialist-consultations-which-way = En ligne ou sur place ?
specialist-consultations-online = En ligne
specialist-consultations-at-place = Sur place
specialist-consultations-ask-link = Envoyez le lien de la réunion. Seule la famille qui réserve le voit.
specialist-consultations-ask-place = Où ? Par exemple : Erevan, 5 rue Abovian, salle 12
specialist-consultations-ask-times =
    Quand ? Fuseau : { $city }.

    Par exemple :
    14.05 15:00
    lun, mer 17:00-19:00
    14-16 mai 10:00-14:00
specialist-consultations-preview =
    Fuseau : { $city }
    Où : { $where }
specialist-consultations-moment = { $day }, { $start }–{ $end }
specialist-consultations-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
specialist-consultations-rewrite = Pour changer les heures, écrivez-les à nouveau.
specialist-consultations-minutes = { $count } min
specialist-consultations-weeks =
    { $count ->
        [1] Une fois
        [one] { $count } semaine
       *[other] { $count } semaines
    }
specialist-consultations-zone = Fuseau : { $city }
specialist-consultations-which-zone = À l'heure de quelle ville donnez-vous les horaires ?
specialist-consultations-publish =
    { $count ->
        [one] Publier { $count } horaire
       *[other] Publier { $count } horaires
    }
specialist-consultations-published =
    { $count ->
        [one] { $count } horaire est publié.
       *[other] { $count } horaires sont publiés.
    } Les familles peuvent réserver.
specialist-consultations-words-only = Écrivez-le en texte, s'il vous plaît.
specialist-consultations-times-unclear =
    Je n'ai pas pu lire le jour et les heures. Écrivez en chiffres, dans l'année, par exemple :
    14.05 15:00
    lun, mer 17:00-19:00
    14-16 mai 10:00-14:00
specialist-consultations-too-short = Ces heures sont plus courtes qu'une consultation. Écrivez plus d'heures ou choisissez une consultation plus courte.
specialist-consultations-past = Cet horaire est déjà passé. Écrivez-en un plus tard.
specialist-consultations-hour-unsure = L'heure change cette nuit-là : cette heure n'existe pas ou revient deux fois. Choisissez-en une autre.
specialist-consultations-overlap = Vous avez déjà un horaire de consultation à ces heures. Rien n'a été publié. Écrivez d'autres heures.
specialist-consultations-too-many = Au plus { $most } horaires à la fois. Écrivez moins de jours ou de semaines.
specialist-consultations-link-unclear = Ce n'est pas un lien. Il commence par https://
specialist-consultations-no-profession = Les familles cherchent par profession. Indiquez d'abord la vôtre.
specialist-consultations-to-profile = Mon profil
specialist-consultations-where = Où : { $where }
specialist-consultations-free = Libre.
specialist-consultations-family =
    { $age ->
        [none] Famille : { $language } · { $country }
       *[other] Famille : { $language } · { $country } · enfant : { $age }
    }{ $name ->
        [none] {""}
       *[other] { " · " }{ $name }
    }
specialist-consultations-waiting =
    { $count ->
        [one] { $count } famille attend.
       *[other] { $count } familles attendent.
    }
specialist-consultations-see = Ouvrir
specialist-consultations-withdraw = Retirer cet horaire
specialist-consultations-withdraw-free = Les familles ne verront plus cet horaire. Celles qui l'attendent seront prévenues.
specialist-consultations-withdraw-booked = La famille sera prévenue aussitôt et verra d'autres horaires.
specialist-consultations-withdraw-sure = Oui, retirer
specialist-consultations-withdrawn = C'est retiré. Toutes les personnes concernées sont prévenues.
specialist-consultations-booked = <b>Une famille a réservé une consultation.</b>
specialist-consultations-moved =
    <b>Une famille a déplacé sa consultation.</b>
    Avant : { $was }
specialist-consultations-cancelled = <b>La famille a annulé.</b> L'horaire va à qui l'attend, ou redevient libre.
specialist-consultations-over = <b>La consultation est terminée.</b> La famille est-elle venue ?
specialist-consultations-they-came = Oui, venue
specialist-consultations-nobody-came = Personne n'est venu
specialist-consultations-noted = C'est noté. Quelques mots pour la famille ?
specialist-consultations-write-summary = Écrire un résumé
specialist-consultations-no-summary = Sans résumé
specialist-consultations-missed = C'est noté. La famille reçoit un mot aimable et peut choisir un nouvel horaire.
specialist-consultations-ask-summary = Quelques mots pour la famille : ce que vous avez vu, quoi faire, quand se revoir. La famille lit : { $language }. Le texte part tel quel, écrivez donc dans cette langue si vous le pouvez.
specialist-consultations-summary = Votre résumé :
specialist-consultations-send = Envoyer
specialist-consultations-sent = Envoyé à la famille.
specialist-consultations-closed = C'est noté. On demande à la famille si cela l'a aidée.
specialist-consultations-not-yet = La consultation n'a pas encore commencé.
specialist-consultations-known = C'était déjà noté.
specialist-consultations-not-helped = Une famille a noté une consultation { $stars } sur 5 ({ $day }). Elle sait que vous le voyez.
