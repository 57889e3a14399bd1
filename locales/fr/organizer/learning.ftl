organizer-learning-open = Questions sans réponse
organizer-learning-tasks-open = Articles à vérifier
organizer-learning-head =
    <b>Questions sans réponse</b> : les familles vous ont montré { $count ->
        [one] { $count } question.
        [many] { $count } questions.
       *[other] { $count } questions.
    } Les plus fréquentes d'abord. Choisissez un numéro.
organizer-learning-empty = Aucune question ouverte. Seules celles qu'un parent accepte de montrer arrivent ici.
organizer-learning-number = №{ $number }
organizer-learning-group =
    <b>№{ $number }</b> · posée { $count ->
        [one] { $count } fois
        [many] { $count } fois
       *[other] { $count } fois
    } · { $languages }
organizer-learning-wording = <blockquote>{ $text }</blockquote>
organizer-learning-wrong = Montré, mais ce n'était pas cela : « { $title } ».
organizer-learning-asked =
    Posée { $count ->
        [one] { $count } fois
        [many] { $count } fois
       *[other] { $count } fois
    } · { $languages } · { $country }
organizer-learning-words =
    Elle devient un exemple de question dans ces mots :
    <b>{ $text }</b>
    Pour les changer, écrivez-les de nouveau. Enlevez noms, lieux et dates.
organizer-learning-choose = Quel article y répond ? Un appui enregistre.
organizer-learning-browse = Un autre article, par sujet
organizer-learning-other = Dans ces mots : { $text }
organizer-learning-topic = { $name }
organizer-learning-which-topic = Dans quel sujet est l'article ?
organizer-learning-which-article = <b>{ $name }</b>. Quel article répond à la question ?
organizer-learning-dismiss = Écarter et effacer
organizer-learning-dismissed = Effacée de la liste.
organizer-learning-taught =
    Enregistré. « { $title } » ({ $language }) a un nouvel exemple de question :
    <b>{ $text }</b>
organizer-learning-taken-back =
    Annulé. « { $title } » ({ $language }) n'a plus l'exemple de question :
    <b>{ $text }</b>
    Les questions dont il venait sont de nouveau ouvertes.
organizer-learning-take-back = Annuler ce changement
organizer-learning-measuring = Mesure en cours sur les questions du pack. Le résultat apparaîtra ici.
organizer-learning-no-set = En service. Le pack n'a pas ses propres questions de contrôle : l'effet n'est pas mesuré.
organizer-learning-marks =
    En service. Questions de contrôle du pack qui ont une réponse : { $asked }
    Le bon article vient en premier : { $first_before } → { $first_after }
    Le bon article est parmi trois : { $three_before } → { $three_after }
    Mauvais article donné comme réponse : { $wrong_before } → { $wrong_after }
organizer-learning-worse = C'est moins bon qu'avant. Revoyez l'article ou annulez le changement.
organizer-learning-settled = Cette question n'est plus ouverte : quelqu'un l'a traitée, ou le parent l'a reprise.
organizer-learning-full = Cet article a déjà { $most } exemples de questions ; un pack n'en contient pas plus. Choisissez-en un autre ou annulez un exemple.
organizer-learning-no-words = Un exemple de question a besoin de mots, { $most } caractères au plus. Écrivez-le encore une fois.
organizer-learning-tasks =
    { $count ->
        [one] { $count } article a
        [many] { $count } articles ont
       *[other] { $count } articles ont
    } dépassé la date de vérification. Une nouvelle date dans le pack ferme la tâche.
organizer-learning-no-tasks = Aucun article n'a dépassé sa date de vérification.
organizer-learning-task = <b>{ $title }</b> ({ $slug }) : prévu le { $day }
organizer-learning-withheld = Les parents ne le voient pas avant la vérification.
organizer-learning-still-shown = Les parents le voient avec une mention.
organizer-learning-free = Personne ne l'a encore pris.
organizer-learning-mine = Vous l'avez pris.
organizer-learning-held = Un collègue l'a pris.
organizer-learning-take = Je vérifie : { $title }
organizer-learning-give = Rendre : { $title }
organizer-learning-expired =
    Date de vérification dépassée : { $count ->
        [one] { $count } article.
        [many] { $count } articles.
       *[other] { $count } articles.
    }
organizer-learning-task-settled = Cette tâche a changé : quelqu'un d'autre l'a prise, ou elle est fermée.
