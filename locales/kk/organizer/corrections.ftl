organizer-corrections-open = Анықтамалық түзетулері
organizer-corrections-waiting =
    { $count ->
        [0] Шешім күтіп тұрған түзету жоқ.
        [one] { $count } түзету шешім күтіп тұр.
       *[other] { $count } түзету шешім күтіп тұр.
    }
organizer-corrections-accepted =
    { $count ->
        [0] Қабылданған түзету жоқ.
        [one] { $count } түзету қабылданды, оны материалдар жинағына енгізу керек.
       *[other] { $count } түзету қабылданды, оларды материалдар жинағына енгізу керек.
    }
organizer-corrections-see-accepted = Қабылданғандары
organizer-corrections-see-waiting = Шешім күтетіндері
organizer-corrections-one =
    №{ $number } · { $name } ({ $entry }) · { $country } · { $at }
    <blockquote>{ $text }</blockquote>
organizer-corrections-accept = Қабылдау
organizer-corrections-decline = Қабылдамау
organizer-corrections-was-accepted = №{ $number } қабылданды. Ол редактордың тізімінде; редактор енгізгенде материалдар жинағы өзгереді.
organizer-corrections-was-declined = №{ $number } қабылданбады. Ата-анаға айтылады.
organizer-corrections-already = Бұл түзету бойынша шешім қабылданып қойған.
