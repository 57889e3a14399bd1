parent-booking-join = S'inscrire
parent-booking-wait = M'inscrire sur la liste d'attente
parent-booking-cancel = Annuler ma place
parent-booking-leave-line = Quitter la liste d'attente
parent-booking-interested = Cela m'intéresse
parent-booking-not-interested = Cela ne m'intéresse plus
parent-booking-who = Changer qui vient
parent-booking-choose = Choisir qui vient
parent-booking-take = Prendre la place
parent-booking-decline = Non, merci
parent-booking-again = S'inscrire à nouveau
parent-booking-adults =
    { $count ->
        [one] { $count } adulte
        [many] { $count } adultes
       *[other] { $count } adultes
    }
parent-booking-children =
    { $count ->
        [one] { $count } enfant
        [many] { $count } enfants
       *[other] { $count } enfants
    }
parent-booking-both = { $adults } et { $children }
parent-booking-you-come = Vous êtes inscrits : { $who }.
parent-booking-you-wait = Vous avez le numéro { $number } sur la liste d'attente : { $who }.
parent-booking-is-offered = La place est gardée pour vous jusqu'au { $until } : { $who }.
parent-booking-you-are-interested = Cela vous intéresse.
parent-booking-joined =
    <b>{ $stand }</b>
    { $title }
    { $when }
    { $town }
parent-booking-rule = Quand des places se libèrent, je les propose dans l'ordre de la liste et vous avez jusqu'à un jour pour répondre. S'il n'y a pas assez de places pour vous tous, une famille plus petite peut passer avant.
parent-booking-join-now = Merci. Vous pouvez maintenant vous inscrire.
parent-booking-film-question = C'est filmé. Pouvons-nous vous filmer ?
parent-booking-film-yes = Vous pouvez nous filmer
parent-booking-film-no = Ne nous filmez pas
parent-booking-party =
    <b>{ $title }</b>
    { $who }
parent-booking-ages = L'âge des enfants
parent-booking-needs = Ce qu'il nous faut sur place
parent-booking-note = Un mot pour l'équipe
parent-booking-share = Le montrer à l'équipe
parent-booking-stop-sharing = Ne pas le montrer à l'équipe
parent-booking-sign = Donner mon nom
parent-booking-unsign = Ne pas montrer mon nom
parent-booking-shared = L'équipe voit les âges, les besoins et le mot de votre famille.
parent-booking-counted = L'équipe voit combien vous êtes. Les âges et les besoins sont seulement comptés avec ceux de toutes les familles.
parent-booking-kind-question = { $question } Vous pouvez répondre par un mot pour l'équipe.
parent-booking-told-ages = Âges : { $ages }
parent-booking-told-needs = Il vous faut : { $needs }
parent-booking-told-note = Votre mot : { $note }
parent-booking-told-name = L'équipe vous connaît sous ce nom : { $name }
parent-booking-told-no-filming = Vous n'êtes pas filmés.
parent-booking-needs-what = De quoi votre famille a-t-elle besoin sur place ? Touchez tout ce qui convient.
parent-booking-ask-ages =
    { $count ->
        [one] Quel âge a l'enfant ? Un nombre suffit : 4.
        [many] Quel âge ont les enfants ? Des nombres suffisent : 3, 7.
       *[other] Quel âge ont les enfants ? Des nombres suffisent : 3, 7.
    }
parent-booking-ages-again =
    { $count ->
        [one] Je n'ai pas pu lire l'âge ({ $count } enfant). Des années entières suffisent : 4.
        [many] Je n'ai pas pu lire les âges ({ $count } enfants). Des années entières suffisent : 3, 7.
       *[other] Je n'ai pas pu lire les âges ({ $count } enfants). Des années entières suffisent : 3, 7.
    }
parent-booking-ask-note = Que doit savoir l'équipe ? Quelques mots suffisent.
parent-booking-words-only = Écrivez-le avec des mots, s'il vous plaît.
parent-booking-declined = D'accord, la place va à la famille suivante.
parent-booking-left = Vous n'êtes plus inscrits : « { $title } ». Merci de l'avoir dit, quelqu'un d'autre aura la place.
parent-booking-offered =
    <b>Il y a une place pour vous : { $title }</b>
    { $who }
    { $when }
    { $town }
parent-booking-offered-until = Je vous la garde jusqu'au { $until }. Ensuite elle va à la famille suivante.
parent-booking-lapsed = La place pour « { $title } » est allée à la famille suivante, car je n'ai pas eu de réponse. Vous pouvez vous remettre sur la liste d'attente.
parent-booking-withdrawn = <b>Nous sommes désolés : il n'y a plus de place pour vous à « { $title } » ({ $when }).</b> Il y a moins de places que nous ne l'avions promis. Vous pouvez vous mettre sur la liste d'attente. C'est notre erreur, pas la vôtre.
parent-booking-full = C'est complet depuis un instant. Vous pouvez vous mettre sur la liste d'attente.
parent-booking-too-few =
    { $count ->
        [one] Il ne reste que { $count } place, et vous êtes plus nombreux. Vous pouvez attendre des places pour tous ou venir moins nombreux.
        [many] Il ne reste que { $count } places, et vous êtes plus nombreux. Vous pouvez attendre des places pour tous ou venir moins nombreux.
       *[other] Il ne reste que { $count } places, et vous êtes plus nombreux. Vous pouvez attendre des places pour tous ou venir moins nombreux.
    }
parent-booking-still-places = Il reste des places, inutile d'attendre.
parent-booking-too-large =
    { $count ->
        [one] Ici, au plus { $count } personne peut venir. Vous pouvez venir moins nombreux.
        [many] Ici, au plus { $count } personnes peuvent venir. Vous pouvez venir moins nombreux.
       *[other] Ici, au plus { $count } personnes peuvent venir. Vous pouvez venir moins nombreux.
    }
parent-booking-empty = Il faut que quelqu'un vienne. Si personne ne peut, annulez la place.
parent-booking-offer-gone = Cette offre n'est plus là. Vous pouvez vous remettre sur la liste d'attente.
parent-booking-gone = L'événement est passé ou annulé.
parent-booking-my = <b>Vos événements</b>
parent-booking-my-line =
    <b>{ $title }</b>
    { $when }
    { $town }
    { $stand }
parent-booking-data = Événements où vous vous êtes inscrits
parent-booking-data-adults = Adultes
parent-booking-data-children = Enfants
parent-booking-data-ages = Âge des enfants
parent-booking-data-needs = Besoins
parent-booking-data-note = Mot
parent-booking-with-course = C'est une séance d'un cycle. L'enfant s'inscrit au cycle entier ; ouvrez-le pour voir comment.
parent-booking-for-specialists = Cet événement est réservé aux professionnels. Il y en a d'autres pour les familles.
parent-booking-for-journalists = Cet événement est pour les journalistes. L'êtes-vous ?
parent-booking-i-am-journalist = Je suis journaliste, je m'inscris
