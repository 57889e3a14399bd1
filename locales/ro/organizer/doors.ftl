organizer-doors-open = La intrare
organizer-doors-title =
    <b>{ $title }</b>
    { $at }
organizer-doors-here = Familii prezente: { $here } din { $expected }. Adulți: { $adults }, copii: { $children }.
organizer-doors-left = Locuri libere pentru cei fără înscriere: { $count }.
organizer-doors-how = Scrieți aici cele patru cifre ale permisului sau scanați codul QR cu camera telefonului.
organizer-doors-list = Lista
organizer-doors-table = Tabel (XLSX)
organizer-doors-walk-in = Fără înscriere
organizer-doors-door = Înapoi la intrare
organizer-doors-family = <b>№{ $number }</b> · { $name }
organizer-doors-no-name = nume nedat
organizer-doors-came = Intrare la { $at }. Adulți: { $adults }, copii: { $children }.
organizer-doors-ages = Vârste: { $ages }
organizer-doors-needs = Nevoi: { $needs }
organizer-doors-no-filming = Nu dorește să fie filmată.
organizer-doors-adult-fewer = Un adult mai puțin
organizer-doors-child-fewer = Un copil mai puțin
organizer-doors-send-back = Încă nu sunt aici
organizer-doors-sent-back = Anulat
organizer-doors-sheet = ✓ înseamnă: este aici. Deschideți familia care și-a uitat permisul și lăsați-o să intre sau scrieți numele pe care l-a dat.
organizer-doors-nobody = Nicio familie nu are încă loc.
organizer-doors-line = №{ $number }: { $adults } + { $children }
organizer-doors-walk-in-how = Câți au venit fără înscriere? Adulți + copii.
organizer-doors-walk-in-count = { $adults } + { $children }
organizer-doors-walked-in = Numărat
organizer-doors-nobody-named = Nu găsesc nicio familie cu acest nume. Scrieți cele patru cifre ale permisului, de exemplu 0482, sau numele dat de familie. „Anulează” vă scoate de la intrare.
organizer-doors-several-named = Mai multe familii au acest nume. Scrieți cele patru cifre sau uitați-vă în listă.
organizer-doors-let-in = Lasă să intre
organizer-doors-awaited = Încă nu au venit. Așteptăm adulți: { $adults }, copii: { $children }.
organizer-doors-own-pass = Acesta este permisul dumneavoastră. Arătați-l organizatorului la intrare.
organizer-doors-unknown = Nu găsesc nicio familie cu acest permis. Permisul funcționează doar la intrarea evenimentului său și doar pentru organizator.
organizer-doors-already = №{ $number } a intrat la { $at }. Permisul este valabil o singură dată.
organizer-doors-shut = Intrarea este deschisă cu 3 ore înainte de început și până la 3 ore după final. Începe: { $at }.
organizer-doors-no-room = Locuri libere: { $count }. La 15 minute după început se eliberează locurile celor care nu au venit.
organizer-doors-table-sent = Familii pe listă: { $count }. Numele și nevoile apar doar în măsura în care familia le împărtășește.
organizer-doors-table-sheet = Prezență
organizer-doors-column-number = Nr.
organizer-doors-column-name = Nume
organizer-doors-column-adults = Adulți înscriși
organizer-doors-column-children = Copii înscriși
organizer-doors-column-ages = Vârste
organizer-doors-column-needs = Nevoi
organizer-doors-column-filming = Filmare
organizer-doors-column-came-adults = Adulți veniți
organizer-doors-column-came-children = Copii veniți
organizer-doors-column-time = Ora intrării
organizer-doors-cell-time = { $at }
organizer-doors-cell-missed = nu au venit
organizer-doors-cell-no = nu
organizer-doors-helpers = Voluntari
organizer-doors-helpers-of =
    { $count ->
        [0] <b>{ $title }</b>: încă niciun voluntar la intrare. Un voluntar primește familiile și nu vede altceva din eveniment.
        [one] <b>{ $title }</b>: { $count } voluntar la intrare. Accesul se închide singur la trei ore după eveniment.
        [few] <b>{ $title }</b>: { $count } voluntari la intrare. Accesul se închide singur la trei ore după eveniment.
       *[other] <b>{ $title }</b>: { $count } de voluntari la intrare. Accesul se închide singur la trei ore după eveniment.
    }
organizer-doors-invite = Link pentru un voluntar
organizer-doors-helper-link =
    Trimiteți acest link unui singur voluntar. Merge o dată:
    { $link }
organizer-doors-helper-end = Închide accesul nr. { $number }
organizer-doors-link-end = Retrage linkul nr. { $number }
organizer-doors-you-help = <b>Ajutați la intrare: { $title }</b>
organizer-doors-help-how =
    { $at }
    Cu 3 ore înainte de început apăsați butonul, apoi scrieți cele patru cifre ale familiei sau scanați codul ei.
organizer-doors-link-gone = Acest link a fost folosit deja sau evenimentul s-a încheiat. Organizatorul vă poate da altul.
organizer-doors-my = <b>Unde ajutați la intrare</b>
