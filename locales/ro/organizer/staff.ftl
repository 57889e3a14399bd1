organizer-staff-open = Echipă
organizer-staff-list =
    { $count ->
        [0] Deocamdată nu lucrează nimeni aici.
        [one] { $count } rol acordat.
        [few] { $count } roluri acordate.
       *[other] { $count } de roluri acordate.
    }
organizer-staff-title = { $name }: { $role }
organizer-staff-title-waits = { $name }: { $role }, așteaptă confirmarea
organizer-staff-id = Id Telegram <code>{ $id }</code>
organizer-staff-country = Țara: { $country }
organizer-staff-all-countries = Toate țările
organizer-staff-since = Din { $at }
organizer-staff-before = ‹ Anterioare
organizer-staff-after = Următoare ›
organizer-staff-invite = Invită
organizer-staff-which-role = Pentru ce rol invitați?
organizer-staff-which-country = Coordonator pentru ce țară?
organizer-staff-link =
    Link pentru o singură persoană, rol: { $role }. Funcționează o dată, timp de { $hours } h. Cine îl deschide nu are acces până nu confirmă un proprietar.

    <code>{ $link }</code>
organizer-staff-copy = Copiază linkul
organizer-staff-approve = Confirmă
organizer-staff-decline = Respinge
organizer-staff-approved = Confirmat. { $who }
organizer-staff-declined = Respins. { $who }
organizer-staff-awaits = Cineva a deschis o invitație și așteaptă confirmarea. Verificați id-ul cu persoana înainte de a confirma.
organizer-staff-end = Încheie rolul
organizer-staff-sure = Încheiem rolul? { $who }. Persoana va fi anunțată, iar întrebările ei deschise trec la alții.
organizer-staff-yes-end = Da, încheie rolul
organizer-staff-ended = Rolul s-a încheiat. { $who }
organizer-staff-last-owner = Este ultimul proprietar. Numiți întâi altul.
organizer-staff-above-own = Puteți invita cel mult până la rolul dumneavoastră și doar în țara dumneavoastră.
