organizer-reminders-open = Rappels
organizer-reminders-about =
    <b>{ $title }</b>
    { $at }
    Tous ceux qui viennent reçoivent un rappel { $leads }, sauf s'ils ont choisi autre chose. De 22 h à 8 h, à l'heure de la famille, je n'écris à personne.
organizer-reminders-nobody =
    <b>{ $title }</b>
    { $at }
    Pour cet événement, seuls ceux qui l'ont demandé reçoivent un rappel.
organizer-reminders-expired =
    { $count ->
        [one] { $count } famille n'a pas reçu le rappel : « { $title } » ({ $at }). Le bot était arrêté jusqu'à ce qu'il soit trop tard.
       *[other] { $count } familles n'ont pas reçu le rappel : « { $title } » ({ $at }). Le bot était arrêté jusqu'à ce qu'il soit trop tard.
    }
