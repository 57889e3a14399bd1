organizer-broadcasts-open = Annonces
organizer-broadcasts-list =
    { $count ->
        [0] Aucune annonce pour l'instant.
       *[other] Les dernières annonces :
    }
organizer-broadcasts-new = Écrire une annonce
organizer-broadcasts-go-on = Reprendre le brouillon
organizer-broadcasts-title = №{ $number } · { $state } · { $at }
organizer-broadcasts-state-waiting = attend une deuxième personne
organizer-broadcasts-state-armed = va commencer
organizer-broadcasts-state-freezing = liste des destinataires en cours
organizer-broadcasts-state-sending = envoi en cours
organizer-broadcasts-state-paused = en pause
organizer-broadcasts-state-stopping = arrêt en cours
organizer-broadcasts-state-stopped = arrêtée
organizer-broadcasts-state-done = envoyée
organizer-broadcasts-ask-words =
    Écrivez l'annonce en un seul message. Langue : { $language }.

    Gras, italique et liens restent tels quels. Vous pouvez joindre une image, une vidéo, un message vocal ou un document, ou un album de dix images et vidéos au plus. Les autres langues viennent ensuite, chacune dans son message.
organizer-broadcasts-other-language = Commencer dans une autre langue
organizer-broadcasts-which-language = Dans quelle langue écrivez-vous ?
organizer-broadcasts-draft = <b>Annonce, brouillon</b>
organizer-broadcasts-written = Langues écrites : { $languages }
organizer-broadcasts-falls-back = Les familles d'une autre langue reçoivent : { $language }
organizer-broadcasts-no-fallback = Les familles d'une autre langue ne reçoivent rien
organizer-broadcasts-for = Pour : { $audience }
organizer-broadcasts-everybody = toutes les familles
organizer-broadcasts-families = familles
organizer-broadcasts-part = { $part } : { $group }
organizer-broadcasts-lines = { $lines }
organizer-broadcasts-part-first = celles-ci
organizer-broadcasts-part-or = ou celles-ci
organizer-broadcasts-part-except = sauf celles-ci
organizer-broadcasts-dim = { $dim } : { $values }
organizer-broadcasts-dim-country = Pays
organizer-broadcasts-dim-language = Langue
organizer-broadcasts-dim-role = Rôle
organizer-broadcasts-dim-topic = Sujet suivi
organizer-broadcasts-dim-age = Âge de l'enfant
organizer-broadcasts-dim-region = Ville ou région
organizer-broadcasts-dim-near = Autour d'un lieu
organizer-broadcasts-dim-event = Événements
organizer-broadcasts-dim-host = Organisation hôte
organizer-broadcasts-dim-silent = Sans nouvelles depuis
organizer-broadcasts-near = { $place } et { $km } km autour
organizer-broadcasts-joined-any = inscrits à un événement
organizer-broadcasts-attended-any = venus à un événement (30 derniers jours)
organizer-broadcasts-joined-none = encore inscrits nulle part
organizer-broadcasts-joined = inscrits à l'événement №{ $number }
organizer-broadcasts-attended = venus à l'événement №{ $number }
organizer-broadcasts-not-yet = pas encore inscrits à l'événement №{ $number }
organizer-broadcasts-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } jours
       *[other] { $count } jours
    }
organizer-broadcasts-add-place = Ajouter un lieu
organizer-broadcasts-one-event = Un événement
organizer-broadcasts-ask-place = Écrivez une ville et combien de kilomètres autour. Par exemple : Paris 50. Seules les familles qui ont nommé leur ville sont trouvées.
organizer-broadcasts-place-unknown = Je ne connais pas ce lieu, ou la distance n'est pas entre 1 et 3000 km. Je connais : { $towns }.
organizer-broadcasts-which-event =
    { $count ->
        [0] Vous n'avez pas encore d'événement.
       *[other] Quel événement ?
    }
organizer-broadcasts-untitled = sans titre
organizer-broadcasts-event = №{ $number } · { $title } · { $at }
organizer-broadcasts-event-undated = №{ $number } · { $title }
organizer-broadcasts-when-once = Commence une minute après la publication
organizer-broadcasts-when = Commence le { $at } ({ $zone })
organizer-broadcasts-when-own = Commence le { $at } à l'heure de chaque famille
organizer-broadcasts-begins = Commence le { $at } ({ $zone }). D'ici là, vous pouvez la reprendre.
organizer-broadcasts-reaches =
    { $count ->
        [one] Touche { $count } personne à présent
        [many] Touche { $count } personnes à présent
       *[other] Touche { $count } personnes à présent
    }
organizer-broadcasts-each = { $name } : { $count }
organizer-broadcasts-no-text =
    { $count ->
        [one] { $count } personne ne reçoit rien : pas de texte en { $languages }
        [many] { $count } personnes ne reçoivent rien : pas de texte en { $languages }
       *[other] { $count } personnes ne reçoivent rien : pas de texte en { $languages }
    }
organizer-broadcasts-enough =
    { $count ->
        [one] { $count } personne a déjà eu assez d'annonces cette semaine : elle vient comme titre dans le message de la semaine
        [many] { $count } personnes ont déjà eu assez d'annonces cette semaine : elle vient comme titre dans leur message de la semaine
       *[other] { $count } personnes ont déjà eu assez d'annonces cette semaine : elle vient comme titre dans leur message de la semaine
    }
organizer-broadcasts-asleep =
    { $count ->
        [one] Pour { $count } d'entre elles il fera nuit : elle arrive le matin
        [many] Pour { $count } d'entre elles il fera nuit : elle arrive le matin
       *[other] Pour { $count } d'entre elles il fera nuit : elle arrive le matin
    }
organizer-broadcasts-urgent = Marquer urgente
organizer-broadcasts-not-urgent = Pas urgente
organizer-broadcasts-ask-urgent = Pourquoi ne peut-elle pas attendre le matin ? La raison est gardée avec l'annonce.
organizer-broadcasts-urgent-line = Urgente, arrive aussi la nuit : { $reason }
organizer-broadcasts-preview = Aperçu
organizer-broadcasts-to-me = M'envoyer
organizer-broadcasts-texts = Langues
organizer-broadcasts-audience = Pour qui
organizer-broadcasts-schedule = Programmer
organizer-broadcasts-publish = Publier
organizer-broadcasts-throw-away = Supprimer le brouillon
organizer-broadcasts-throw-away-ask = Supprimer ce brouillon avec toutes ses langues ?
organizer-broadcasts-throw-away-sure = Oui, supprimer
organizer-broadcasts-thrown-away = Le brouillon est supprimé. Personne n'a rien reçu.
organizer-broadcasts-add = Écrire : { $language }
organizer-broadcasts-drop = Retirer : { $language }
organizer-broadcasts-fall-back-on = Aux autres, le premier texte
organizer-broadcasts-fall-back-off = Rien aux autres
organizer-broadcasts-editing = <b>Pour qui</b> : { $part }
organizer-broadcasts-choose = { $part } : { $dim }. Sans choix, tout convient.
organizer-broadcasts-clear = Vider ce groupe
organizer-broadcasts-ask-regions = Écrivez des villes ou des régions, séparées par des virgules. Seules les familles qui ont nommé la leur sont trouvées.
organizer-broadcasts-shown = Voici exactement ce qui sera envoyé.
organizer-broadcasts-published = <b>Publiée.</b>
organizer-broadcasts-needs-second = <b>Une deuxième personne doit confirmer.</b> Je l'ai demandé et je vous écrirai.
organizer-broadcasts-people =
    { $count ->
        [one] { $count } personne
        [many] { $count } personnes
       *[other] { $count } personnes
    }
organizer-broadcasts-sends =
    { $languages ->
        [one] Part vers { $people } en { $languages } langue.
        [many] Part vers { $people } en { $languages } langues.
       *[other] Part vers { $people } en { $languages } langues.
    }
organizer-broadcasts-lasts = Dure environ { $time }.
organizer-broadcasts-seconds = { $count } s
organizer-broadcasts-minutes = { $count } min
organizer-broadcasts-can-stop = Vous pouvez l'arrêter à tout moment.
organizer-broadcasts-take-back = Reprendre
organizer-broadcasts-send-now = Envoyer maintenant
organizer-broadcasts-taken-back = Reprise. Personne ne l'a reçue.
organizer-broadcasts-begins-now = Elle commence. Je vous envoie un message qui montre l'avancement.
organizer-broadcasts-ask-when = Quand doit-elle commencer ? Par exemple : demain 09:00, ou 14.05 18:30. Votre heure : { $zone }.
organizer-broadcasts-at-once = Sans horaire
organizer-broadcasts-whose-clock = À l'heure de qui ?
organizer-broadcasts-clock-mine = La mienne ({ $zone })
organizer-broadcasts-clock-own = Celle de chaque famille
organizer-broadcasts-confirm-ask =
    { $count ->
        [one] <b>Un collègue vous demande de confirmer une annonce à { $count } personne.</b>
        [many] <b>Un collègue vous demande de confirmer une annonce à { $count } personnes.</b>
       *[other] <b>Un collègue vous demande de confirmer une annonce à { $count } personnes.</b>
    }
organizer-broadcasts-confirm = Confirmer
organizer-broadcasts-decline = Refuser
organizer-broadcasts-confirmed = Confirmée. Elle commence dans une minute, ou à son heure.
organizer-broadcasts-declined = Refusée. Son auteur la retrouve en brouillon.
organizer-broadcasts-was-declined = L'annonce №{ $number } a été refusée. C'est de nouveau un brouillon.
organizer-broadcasts-progress = <b>Annonce №{ $number }</b> : { $state }
organizer-broadcasts-bar = { $bar } { $percent } %
organizer-broadcasts-counts = envoyés { $sent } · restants { $left } · bot bloqué { $blocked } · échecs { $failed } · annulés { $cancelled } · inconnus { $unknown }
organizer-broadcasts-rate = { $rate } par seconde, encore environ { $time }
organizer-broadcasts-sleeps =
    { $count ->
        [one] { $count } personne est la nuit ou attend son heure ; prochain message : { $at }
        [many] { $count } personnes sont la nuit ou attendent leur heure ; prochain message : { $at }
       *[other] { $count } personnes sont la nuit ou attendent leur heure ; prochain message : { $at }
    }
organizer-broadcasts-refused = Telegram a refusé les premiers messages : le fichier a expiré ou le texte ne peut pas s'afficher. Arrêtez, corrigez le texte et publiez de nouveau.
organizer-broadcasts-pause = Pause
organizer-broadcasts-resume = Continuer
organizer-broadcasts-stop = Arrêter
organizer-broadcasts-report =
    { $count ->
        [one] <b>Bilan de la №{ $number }</b> : { $state }, { $count } destinataire
        [many] <b>Bilan de la №{ $number }</b> : { $state }, { $count } destinataires
       *[other] <b>Bilan de la №{ $number }</b> : { $state }, { $count } destinataires
    }
organizer-broadcasts-report-line = { $language }, { $country } : { $sent } sur { $count }
organizer-broadcasts-stopped-by =
    { $count ->
        [one] { $count } personne a coupé les annonces sous celle-ci
        [many] { $count } personnes ont coupé les annonces sous celle-ci
       *[other] { $count } personnes ont coupé les annonces sous celle-ci
    }
organizer-broadcasts-send-again = Renvoyer aux inconnus ({ $count })
organizer-broadcasts-sent-again =
    { $count ->
        [one] Elle repart vers { $count } personne. Elle peut arriver deux fois.
        [many] Elle repart vers { $count } personnes. Elle peut arriver deux fois.
       *[other] Elle repart vers { $count } personnes. Elle peut arriver deux fois.
    }
organizer-broadcasts-needs-words = Ce message n'a pas de texte. Écrivez au moins un mot.
organizer-broadcasts-too-long = Signes en trop : { $count }. Un message en contient { $limit }. Raccourcissez et renvoyez.
organizer-broadcasts-broken-tag = La balise { $tag } est ouverte ou fermée sans sa paire. Corrigez et renvoyez le texte.
organizer-broadcasts-broken-link = Ce lien ne mène nulle part : { $link }. Une adresse entière commence par https://
organizer-broadcasts-wrong-file = Une image, une vidéo, un message vocal ou un document peut l'accompagner, ou un album de dix images et vidéos au plus. Rien d'autre.
organizer-broadcasts-look-first = Le texte a changé, ou personne ne l'a encore vu. Regardez d'abord l'aperçu.
organizer-broadcasts-file-gone = Telegram n'a plus ce fichier. Renvoyez le texte avec le fichier.
organizer-broadcasts-telegram-refuses = Telegram n'a pas accepté l'aperçu. Réécrivez le texte, puis regardez l'aperçu.
organizer-broadcasts-nobody = Personne ne la recevrait. Choisissez d'autres personnes ou écrivez dans leur langue.
organizer-broadcasts-already = Elle est déjà publiée. Rien ne part deux fois.
organizer-broadcasts-already-decided = Quelqu'un a déjà décidé, ou son auteur l'a reprise.
organizer-broadcasts-own = Une autre personne que l'auteur doit confirmer.
organizer-broadcasts-too-late = Elle a commencé. Vous pouvez l'arrêter dans le message qui montre l'avancement.
organizer-broadcasts-another-draft = Vous avez un autre brouillon. Publiez-le ou supprimez-le d'abord.
organizer-broadcasts-when-unclear = Je n'ai pas pu lire un jour et une heure. Par exemple : demain 09:00, ou 14.05 18:30.
organizer-broadcasts-past = Ce moment est passé. Choisissez-en un plus tard.
organizer-broadcasts-gap = Cette nuit-là, l'heure change et saute ce moment. Choisissez une autre heure.
organizer-broadcasts-not-running = L'envoi n'est pas en cours, ou il est déjà dans cet état.
