organizer-channels-open = Canale
organizer-channels-list =
    { $count ->
        [0] Încă nu publicăm nicăieri. Adăugați botul într-un canal ca administrator sau într-un grup ca membru: întreabă aici limba.
        [one] Publicăm în { $count } loc. Adăugați botul în alt canal sau grup și întreabă aici limba.
        [few] Publicăm în { $count } locuri. Adăugați botul în alt canal sau grup și întreabă aici limba.
       *[other] Publicăm în { $count } de locuri. Adăugați botul în alt canal sau grup și întreabă aici limba.
    }
organizer-channels-title = { $title } · { $language }
organizer-channels-title-new = { $title } · limba nu e aleasă
organizer-channels-offered = Ați adăugat botul: <b>{ $title }</b>. În ce limbă publicăm acolo anunțurile?
organizer-channels-card = <b>{ $title }</b>: anunțurile apar acolo în { $language }. Atingeți o limbă ca să o schimbați.
organizer-channels-leave = Pleacă de acolo
organizer-channels-leave-ask = Plecăm: { $title }? Ce s-a publicat rămâne.
organizer-channels-leave-sure = Da, plecăm
organizer-channels-lost = Botul nu mai poate publica: <b>{ $title }</b>. A fost scos sau nu mai are acest drept. Anunțurile către familii continuă. Ca să publice din nou acolo, adăugați botul încă o dată.
