organizer-courses-open = Cursurile mele
organizer-courses-mine =
    { $count ->
        [0] Nu aveți încă niciun curs.
        [one] Aveți în grijă { $count } curs.
        [few] Aveți în grijă { $count } cursuri.
       *[other] Aveți în grijă { $count } de cursuri.
    }
organizer-courses-row = { $title } · { $status }
organizer-courses-new = Curs nou
organizer-courses-which-kind = Ședințe individuale sau de grup?
organizer-courses-ask-title = Cum se numește cursul? Scrieți titlul; dedesubt, dacă doriți, despre ce este.
organizer-courses-ask-where = Unde? Scrieți orașul și adresa, de exemplu: Chișinău, str. Pușkin 5. Sau apăsați „Online”.
organizer-courses-ask-seats = Câți copii pot participa? Scrieți un număr.
organizer-courses-dates = Date
organizer-courses-leader = Conducător
organizer-courses-who-leads = Cine conduce cursul?
organizer-courses-i-lead = Eu îl conduc
organizer-courses-led-by = Conduce: { $name }
organizer-courses-children = Copii: { $taken } din { $seats }, așteaptă: { $waiting }
organizer-courses-clock =
    { $count ->
        [one] { $count } ședință, după ora din { $city }:
        [few] { $count } ședințe, după ora din { $city }:
       *[other] { $count } de ședințe, după ora din { $city }:
    }
organizer-courses-not-ready = Familiile trebuie să știe titlul, locul și date care încă urmează. Ceva din acestea lipsește.
organizer-courses-already = Familiile văd deja acest curs. Deschideți o ședință ca s-o mutați sau s-o anulați; locurile, vârstele și textele se pot schimba oricând.
organizer-courses-below =
    { $count ->
        [one] Este deja înscris { $count } copil. Mai puține locuri nu se poate.
        [few] Sunt deja înscriși { $count } copii. Mai puține locuri nu se poate.
       *[other] Sunt deja înscriși { $count } de copii. Mai puține locuri nu se poate.
    }
organizer-courses-class-over = A trecut sau a fost anulată. Nu s-a schimbat nimic.
organizer-courses-was-published =
    { $count ->
        [one] Nr. { $number } este publicat, { $count } ședință. Familiile se pot înscrie.
        [few] Nr. { $number } este publicat, { $count } ședințe. Familiile se pot înscrie.
       *[other] Nr. { $number } este publicat, { $count } de ședințe. Familiile se pot înscrie.
    }
    Linkul care îl deschide: { $link }
organizer-courses-cancel = Anulează cursul
organizer-courses-cancel-sure =
    { $count ->
        [0] Anulați toate ședințele de acum încolo? Nu e înscris nimeni. Nu se poate reveni.
        [one] Anulați toate ședințele de acum încolo? { $count } familie află, o dată. Nu se poate reveni.
        [few] Anulați toate ședințele de acum încolo? { $count } familii află, câte o dată. Nu se poate reveni.
       *[other] Anulați toate ședințele de acum încolo? { $count } de familii află, câte o dată. Nu se poate reveni.
    }
organizer-courses-cancel-yes = Da, anulează cursul
organizer-courses-was-cancelled =
    { $count ->
        [one] Nr. { $number } este anulat. { $count } familie află într-un minut; noaptea, dimineața.
        [few] Nr. { $number } este anulat. { $count } familii află într-un minut; noaptea, dimineața.
       *[other] Nr. { $number } este anulat. { $count } de familii află într-un minut; noaptea, dimineața.
    }
organizer-courses-class = { $number }. { $day }, { $hour }
organizer-courses-class-off = { $number }. { $day }, { $hour } · anulată
organizer-courses-class-title =
    <b>{ $title }</b>
    Ședința { $number }: { $at }
organizer-courses-came = Cine a venit
organizer-courses-move = Mută
organizer-courses-substitute = Înlocuitor
organizer-courses-cancel-class = Anulează această ședință
organizer-courses-cancel-class-yes = Da, anulează ședința
organizer-courses-cancel-class-sure =
    { $count ->
        [0] Anulați { $at }? Nu e înscris nimeni. Celelalte ședințe rămân.
        [one] Anulați { $at }? { $count } familie află. Celelalte ședințe rămân.
        [few] Anulați { $at }? { $count } familii află. Celelalte ședințe rămân.
       *[other] Anulați { $at }? { $count } de familii află. Celelalte ședințe rămân.
    }
organizer-courses-class-cancelled =
    { $count ->
        [one] Anulată: { $at }. { $count } familie află într-un minut; noaptea, dimineața.
        [few] Anulată: { $at }. { $count } familii află într-un minut; noaptea, dimineața.
       *[other] Anulată: { $at }. { $count } de familii află într-un minut; noaptea, dimineața.
    }
organizer-courses-ask-move =
    <b>{ $title }</b>, { $at }
    Pe când o mutați? După ora locului: 28.02 18:00 sau 28.02 18:00-19:00.
organizer-courses-moved =
    { $count ->
        [one] Mutată: { $at }. { $count } familie află într-un minut; noaptea, dimineața.
        [few] Mutată: { $at }. { $count } familii află într-un minut; noaptea, dimineața.
       *[other] Mutată: { $at }. { $count } de familii află într-un minut; noaptea, dimineața.
    }
organizer-courses-who-instead = Cine o conduce în loc?
organizer-courses-nobody-instead = Acum nu este alt specialist disponibil în această țară.
organizer-courses-how-long = { $name } conduce { $at }. Doar această ședință sau și cele care urmează?
organizer-courses-only-this = Doar această ședință
organizer-courses-and-later = Aceasta și cele care urmează
organizer-courses-substituted =
    { $count ->
        [one] Conduce { $name }. Află { $count } familie și înlocuitorul.
        [few] Conduce { $name }. Află { $count } familii și înlocuitorul.
       *[other] Conduce { $name }. Află { $count } de familii și înlocuitorul.
    }
organizer-courses-who-came =
    { $count ->
        [0] Toți sunt notați. Apăsați pe un copil ca să schimbați.
        [one] { $count } copil nu este notat. Apăsați: ✓ a venit, ✗ a lipsit.
        [few] { $count } copii nu sunt notați. Apăsați: ✓ a venit, ✗ a lipsit.
       *[other] { $count } de copii nu sunt notați. Apăsați: ✓ a venit, ✗ a lipsit.
    }
organizer-courses-nobody = Nu este înscris niciun copil.
organizer-courses-pupil = Nr. { $number } · vârsta { $age }
organizer-courses-absent = ✗ { $name }
organizer-courses-all-came = Toți ceilalți au venit
organizer-courses-noted = Notat.
organizer-courses-not-begun = Ședința n-a început încă. Prezența se notează de la începutul ei.
organizer-courses-table-sent =
    { $count ->
        [one] { $count } copil, o coloană pe ședință. Numele doar ale familiilor care le arată.
        [few] { $count } copii, o coloană pe ședință. Numele doar ale familiilor care le arată.
       *[other] { $count } de copii, o coloană pe ședință. Numele doar ale familiilor care le arată.
    }
organizer-courses-column-age = Vârsta
organizer-courses-column-class = { $at }
organizer-courses-column-came = Ședințe frecventate
organizer-courses-cell-came = a venit
organizer-courses-cell-absent = a lipsit
organizer-courses-given =
    <b>Conduceți o ședință: { $title }</b>
    { $at }
organizer-courses-given-rest =
    <b>Conduceți ședințele: { $title }</b>
    Începând cu { $at }
organizer-courses-is-moved =
    <b>Ședința dumneavoastră s-a mutat: { $title }</b>
    Acum { $at }
organizer-courses-is-off =
    <b>Ședința dumneavoastră s-a anulat: { $title }</b>
    { $at }
organizer-courses-ask-came =
    <b>Ședința s-a încheiat: { $title }</b>
    { $at }
    Cine a venit?
