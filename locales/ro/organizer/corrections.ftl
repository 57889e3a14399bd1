organizer-corrections-open = Corecturi la listă
organizer-corrections-waiting =
    { $count ->
        [0] Nicio corectură nu așteaptă o decizie.
        [one] { $count } corectură așteaptă o decizie.
        [few] { $count } corecturi așteaptă o decizie.
       *[other] { $count } de corecturi așteaptă o decizie.
    }
organizer-corrections-accepted =
    { $count ->
        [0] Nu este acceptată nicio corectură.
        [one] { $count } corectură acceptată, de trecut în conținut.
        [few] { $count } corecturi acceptate, de trecut în conținut.
       *[other] { $count } de corecturi acceptate, de trecut în conținut.
    }
organizer-corrections-see-accepted = Acceptate
organizer-corrections-see-waiting = În așteptare
organizer-corrections-one =
    №{ $number } · { $name } ({ $entry }) · { $country } · { $at }
    <blockquote>{ $text }</blockquote>
organizer-corrections-accept = Acceptă
organizer-corrections-decline = Respinge
organizer-corrections-was-accepted = №{ $number } acceptată. Este în lista redactorului; conținutul se schimbă când redactorul o scrie acolo.
organizer-corrections-was-declined = №{ $number } respinsă. Familia este anunțată.
organizer-corrections-already = Cineva a decis deja în privința ei.
