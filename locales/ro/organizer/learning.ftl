organizer-learning-open = Întrebări fără răspuns
organizer-learning-tasks-open = Articole de verificat
organizer-learning-head =
    <b>Întrebări fără răspuns</b>: familiile v-au arătat { $count ->
        [one] { $count } întrebare.
        [few] { $count } întrebări.
       *[other] { $count } de întrebări.
    } Cele mai frecvente sunt primele. Alegeți un număr.
organizer-learning-empty = Nu sunt întrebări deschise. Aici ajung doar cele pe care părintele a acceptat să le arate.
organizer-learning-number = №{ $number }
organizer-learning-group =
    <b>№{ $number }</b> · { $count ->
        [one] { $count } dată
        [few] { $count } ori
       *[other] { $count } de ori
    } · { $languages }
organizer-learning-wording = <blockquote>{ $text }</blockquote>
organizer-learning-wrong = Arătat, dar nu era ce trebuia: „{ $title }”.
organizer-learning-asked =
    Întrebat { $count ->
        [one] { $count } dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    } · { $languages } · { $country }
organizer-learning-words =
    Devine model de întrebare cu aceste cuvinte:
    <b>{ $text }</b>
    Ca să le schimbați, scrieți-le din nou. Scoateți numele, locurile, datele.
organizer-learning-choose = Ce articol răspunde? O apăsare salvează.
organizer-learning-browse = Alt articol, pe teme
organizer-learning-other = Cu cuvintele: { $text }
organizer-learning-topic = { $name }
organizer-learning-which-topic = În ce temă este articolul?
organizer-learning-which-article = <b>{ $name }</b>. Ce articol răspunde la întrebare?
organizer-learning-dismiss = Respinge și șterge
organizer-learning-dismissed = Șters din listă.
organizer-learning-taught =
    Salvat. „{ $title }” ({ $language }) are un nou model de întrebare:
    <b>{ $text }</b>
organizer-learning-taken-back =
    Anulat. „{ $title }” ({ $language }) nu mai are modelul de întrebare:
    <b>{ $text }</b>
    Întrebările din care a fost făcut sunt din nou deschise.
organizer-learning-take-back = Anulează
organizer-learning-measuring = Se măsoară pe setul de întrebări al pachetului. Rezultatul apare aici.
organizer-learning-no-set = Este în uz. Pachetul nu are un set propriu de întrebări, deci efectul nu e măsurat.
organizer-learning-marks =
    Este în uz. Setul pachetului, întrebări cu răspuns: { $asked }
    Articolul potrivit e primul: { $first_before } → { $first_after }
    Articolul potrivit e între trei: { $three_before } → { $three_after }
    Articol greșit dat ca răspuns: { $wrong_before } → { $wrong_after }
organizer-learning-worse = E mai rău decât înainte. Priviți articolul din nou sau anulați schimbarea.
organizer-learning-settled = Întrebarea nu mai este deschisă: a rezolvat-o cineva sau a retras-o părintele.
organizer-learning-full = Modele de întrebări la acest articol: deja { $most }; un pachet nu ține mai multe. Alegeți alt articol sau anulați unul.
organizer-learning-no-words = Un model de întrebare are nevoie de cuvinte; limita de caractere: { $most }. Scrieți încă o dată.
organizer-learning-tasks =
    { $count ->
        [one] { $count } articol a
        [few] { $count } articole au
       *[other] { $count } de articole au
    } depășit data de verificare. O dată nouă în pachet închide sarcina.
organizer-learning-no-tasks = Niciun articol nu a depășit data de verificare.
organizer-learning-task = <b>{ $title }</b> ({ $slug }): termen { $day }
organizer-learning-withheld = Părinții nu îl văd până nu este verificat.
organizer-learning-still-shown = Părinții îl văd cu o mențiune.
organizer-learning-free = Nu l-a luat încă nimeni.
organizer-learning-mine = Este la dumneavoastră.
organizer-learning-held = Este la un coleg.
organizer-learning-take = Verific eu: { $title }
organizer-learning-give = Dau înapoi: { $title }
organizer-learning-expired =
    Au depășit data de verificare: { $count ->
        [one] { $count } articol.
        [few] { $count } articole.
       *[other] { $count } de articole.
    }
organizer-learning-task-settled = Sarcina s-a schimbat: a luat-o altcineva sau este închisă.
