organizer-broadcasts-open = Anunțuri
organizer-broadcasts-list =
    { $count ->
        [0] Încă nu există anunțuri.
       *[other] Ultimele anunțuri:
    }
organizer-broadcasts-new = Scrie un anunț
organizer-broadcasts-go-on = Înapoi la ciornă
organizer-broadcasts-title = №{ $number } · { $state } · { $at }
organizer-broadcasts-state-waiting = așteaptă a doua persoană
organizer-broadcasts-state-armed = începe în curând
organizer-broadcasts-state-freezing = se scrie lista destinatarilor
organizer-broadcasts-state-sending = se trimite
organizer-broadcasts-state-paused = în pauză
organizer-broadcasts-state-stopping = se oprește
organizer-broadcasts-state-stopped = oprit
organizer-broadcasts-state-done = trimis
organizer-broadcasts-ask-words =
    Scrieți anunțul într-un singur mesaj. Limba: { $language }.

    Textul aldin, cursiv și linkurile rămân așa. Puteți adăuga o imagine, un video, un mesaj vocal sau un document, ori un album de cel mult zece imagini și videouri. Celelalte limbi vin după aceea, fiecare în mesajul ei.
organizer-broadcasts-other-language = Începe în altă limbă
organizer-broadcasts-which-language = În ce limbă scrieți?
organizer-broadcasts-draft = <b>Anunț, ciornă</b>
organizer-broadcasts-written = Limbi scrise: { $languages }
organizer-broadcasts-falls-back = Familiile cu altă limbă primesc: { $language }
organizer-broadcasts-no-fallback = Familiile cu altă limbă nu primesc nimic
organizer-broadcasts-for = Pentru: { $audience }
organizer-broadcasts-everybody = toate familiile
organizer-broadcasts-families = familii
organizer-broadcasts-part = { $part }: { $group }
organizer-broadcasts-lines = { $lines }
organizer-broadcasts-part-first = acestea
organizer-broadcasts-part-or = sau acestea
organizer-broadcasts-part-except = fără acestea
organizer-broadcasts-dim = { $dim }: { $values }
organizer-broadcasts-dim-country = Țara
organizer-broadcasts-dim-language = Limba
organizer-broadcasts-dim-role = Rolul
organizer-broadcasts-dim-topic = Tema urmărită
organizer-broadcasts-dim-age = Vârsta copilului
organizer-broadcasts-dim-region = Oraș sau regiune
organizer-broadcasts-dim-near = În jurul unui loc
organizer-broadcasts-dim-event = Evenimente
organizer-broadcasts-dim-host = Organizația gazdă
organizer-broadcasts-dim-silent = Fără vești de la noi de
organizer-broadcasts-near = { $place } și { $km } km în jur
organizer-broadcasts-joined-any = înscriși la orice eveniment
organizer-broadcasts-attended-any = prezenți la orice eveniment (ultimele 30 de zile)
organizer-broadcasts-joined-none = neînscriși încă nicăieri
organizer-broadcasts-joined = înscriși la evenimentul №{ $number }
organizer-broadcasts-attended = prezenți la evenimentul №{ $number }
organizer-broadcasts-not-yet = neînscriși încă la evenimentul №{ $number }
organizer-broadcasts-days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
organizer-broadcasts-add-place = Adaugă un loc
organizer-broadcasts-one-event = Un eveniment
organizer-broadcasts-ask-place = Scrieți un oraș și câți kilometri în jur. De exemplu: Chișinău 50. Se găsesc doar familiile care și-au numit orașul.
organizer-broadcasts-place-unknown = Nu știu acest loc, sau distanța nu este între 1 și 3000 km. Știu: { $towns }.
organizer-broadcasts-which-event =
    { $count ->
        [0] Nu aveți încă niciun eveniment.
       *[other] Care eveniment?
    }
organizer-broadcasts-untitled = fără titlu
organizer-broadcasts-event = №{ $number } · { $title } · { $at }
organizer-broadcasts-event-undated = №{ $number } · { $title }
organizer-broadcasts-when-once = Începe la un minut după publicare
organizer-broadcasts-when = Începe la { $at } ({ $zone })
organizer-broadcasts-when-own = Începe la { $at }, după ceasul fiecărei familii
organizer-broadcasts-begins = Începe la { $at } ({ $zone }). Până atunci îl puteți retrage.
organizer-broadcasts-reaches =
    { $count ->
        [one] Ajunge acum la { $count } persoană
        [few] Ajunge acum la { $count } persoane
       *[other] Ajunge acum la { $count } de persoane
    }
organizer-broadcasts-each = { $name }: { $count }
organizer-broadcasts-no-text =
    { $count ->
        [one] { $count } persoană nu primește nimic: lipsește textul în { $languages }
        [few] { $count } persoane nu primesc nimic: lipsește textul în { $languages }
       *[other] { $count } de persoane nu primesc nimic: lipsește textul în { $languages }
    }
organizer-broadcasts-enough =
    { $count ->
        [one] { $count } persoană a primit destule anunțuri săptămâna aceasta: îl primește ca titlu în mesajul săptămânii
        [few] { $count } persoane au primit destule anunțuri săptămâna aceasta: îl primesc ca titlu în mesajul săptămânii
       *[other] { $count } de persoane au primit destule anunțuri săptămâna aceasta: îl primesc ca titlu în mesajul săptămânii
    }
organizer-broadcasts-asleep =
    { $count ->
        [one] Pentru { $count } dintre ele va fi noapte: ajunge dimineața
        [few] Pentru { $count } dintre ele va fi noapte: ajunge dimineața
       *[other] Pentru { $count } dintre ele va fi noapte: ajunge dimineața
    }
organizer-broadcasts-urgent = Marchează urgent
organizer-broadcasts-not-urgent = Nu e urgent
organizer-broadcasts-ask-urgent = De ce nu poate aștepta dimineața? Motivul se păstrează împreună cu anunțul.
organizer-broadcasts-urgent-line = Urgent, vine și noaptea: { $reason }
organizer-broadcasts-preview = Previzualizare
organizer-broadcasts-to-me = Trimite-mi mie
organizer-broadcasts-texts = Limbi
organizer-broadcasts-audience = Pentru cine
organizer-broadcasts-schedule = Programează
organizer-broadcasts-publish = Publică
organizer-broadcasts-throw-away = Șterge ciorna
organizer-broadcasts-throw-away-ask = Ștergeți ciorna cu toate limbile ei?
organizer-broadcasts-throw-away-sure = Da, șterge
organizer-broadcasts-thrown-away = Ciorna a fost ștearsă. Nimeni nu a primit nimic.
organizer-broadcasts-add = Scrie: { $language }
organizer-broadcasts-drop = Scoate: { $language }
organizer-broadcasts-fall-back-on = Celorlalți, primul text
organizer-broadcasts-fall-back-off = Celorlalți, nimic
organizer-broadcasts-editing = <b>Pentru cine</b>: { $part }
organizer-broadcasts-choose = { $part }: { $dim }. Fără alegere, se potrivesc toate.
organizer-broadcasts-clear = Golește grupul
organizer-broadcasts-ask-regions = Scrieți orașe sau regiuni, cu virgulă între ele. Se găsesc doar familiile care au numit-o pe a lor.
organizer-broadcasts-shown = Exact aceasta se va trimite.
organizer-broadcasts-published = <b>Publicat.</b>
organizer-broadcasts-needs-second = <b>Trebuie să confirme o a doua persoană.</b> Am întrebat colegii și vă voi scrie.
organizer-broadcasts-people =
    { $count ->
        [one] { $count } persoană
        [few] { $count } persoane
       *[other] { $count } de persoane
    }
organizer-broadcasts-sends =
    { $languages ->
        [one] Pleacă spre { $people }, într-o limbă ({ $languages }).
        [few] Pleacă spre { $people }, în { $languages } limbi.
       *[other] Pleacă spre { $people }, în { $languages } de limbi.
    }
organizer-broadcasts-lasts = Durează cam { $time }.
organizer-broadcasts-seconds = { $count } s
organizer-broadcasts-minutes = { $count } min
organizer-broadcasts-can-stop = Îl puteți opri oricând.
organizer-broadcasts-take-back = Retrage
organizer-broadcasts-send-now = Trimite acum
organizer-broadcasts-taken-back = Retras. Nimeni nu l-a primit.
organizer-broadcasts-begins-now = Începe acum. Vă trimit un mesaj în care se vede cum merge.
organizer-broadcasts-ask-when = Când să înceapă? De exemplu: mâine 09:00 sau 14.05 18:30. Ceasul dumneavoastră: { $zone }.
organizer-broadcasts-at-once = Fără program
organizer-broadcasts-whose-clock = După ceasul cui?
organizer-broadcasts-clock-mine = Al meu ({ $zone })
organizer-broadcasts-clock-own = Al fiecărei familii
organizer-broadcasts-confirm-ask =
    { $count ->
        [one] <b>Un coleg vă cere să confirmați un anunț pentru { $count } persoană.</b>
        [few] <b>Un coleg vă cere să confirmați un anunț pentru { $count } persoane.</b>
       *[other] <b>Un coleg vă cere să confirmați un anunț pentru { $count } de persoane.</b>
    }
organizer-broadcasts-confirm = Confirmă
organizer-broadcasts-decline = Respinge
organizer-broadcasts-confirmed = Confirmat. Începe peste un minut sau la ora lui.
organizer-broadcasts-declined = Respins. Autorul îl are din nou ca ciornă.
organizer-broadcasts-was-declined = Anunțul №{ $number } a fost respins. Este din nou ciornă.
organizer-broadcasts-progress = <b>Anunțul №{ $number }</b>: { $state }
organizer-broadcasts-bar = { $bar } { $percent } %
organizer-broadcasts-counts = trimise { $sent } · rămase { $left } · bot blocat { $blocked } · eșuate { $failed } · anulate { $cancelled } · necunoscute { $unknown }
organizer-broadcasts-rate = { $rate } pe secundă, mai durează cam { $time }
organizer-broadcasts-sleeps =
    { $count ->
        [one] { $count } persoană are noapte sau o oră a ei; următorul mesaj pleacă la { $at }
        [few] { $count } persoane au noapte sau ora lor; următorul mesaj pleacă la { $at }
       *[other] { $count } de persoane au noapte sau ora lor; următorul mesaj pleacă la { $at }
    }
organizer-broadcasts-refused = Telegram a refuzat definitiv primele mesaje: fișierul a expirat sau textul nu poate fi afișat. Opriți, corectați textul și publicați din nou.
organizer-broadcasts-pause = Pauză
organizer-broadcasts-resume = Continuă
organizer-broadcasts-stop = Oprește
organizer-broadcasts-report =
    { $count ->
        [one] <b>Raport pentru №{ $number }</b>: { $state }, { $count } destinatar
        [few] <b>Raport pentru №{ $number }</b>: { $state }, { $count } destinatari
       *[other] <b>Raport pentru №{ $number }</b>: { $state }, { $count } de destinatari
    }
organizer-broadcasts-report-line = { $language }, { $country }: { $sent } din { $count }
organizer-broadcasts-stopped-by =
    { $count ->
        [one] { $count } persoană a oprit anunțurile de sub acesta
        [few] { $count } persoane au oprit anunțurile de sub acesta
       *[other] { $count } de persoane au oprit anunțurile de sub acesta
    }
organizer-broadcasts-send-again = Retrimite celor necunoscuți ({ $count })
organizer-broadcasts-sent-again =
    { $count ->
        [one] Pleacă din nou spre { $count } persoană. Poate ajunge de două ori.
        [few] Pleacă din nou spre { $count } persoane. Poate ajunge de două ori.
       *[other] Pleacă din nou spre { $count } de persoane. Poate ajunge de două ori.
    }
organizer-broadcasts-needs-words = Mesajul nu are text. Scrieți măcar un cuvânt.
organizer-broadcasts-too-long = Semne în plus: { $count }. Într-un mesaj încap { $limit }. Scurtați și trimiteți din nou.
organizer-broadcasts-broken-tag = Eticheta { $tag } este deschisă sau închisă fără pereche. Corectați și trimiteți textul din nou.
organizer-broadcasts-broken-link = Linkul acesta nu duce nicăieri: { $link }. O adresă întreagă începe cu https://
organizer-broadcasts-wrong-file = Se poate adăuga o imagine, un video, un mesaj vocal sau un document, ori un album de cel mult zece imagini și videouri. Alte fișiere nu.
organizer-broadcasts-look-first = Textul s-a schimbat sau nu l-a văzut încă nimeni. Priviți mai întâi previzualizarea.
organizer-broadcasts-file-gone = Telegram nu mai are fișierul. Trimiteți din nou textul cu fișierul.
organizer-broadcasts-telegram-refuses = Telegram nu a primit previzualizarea. Scrieți textul din nou și priviți-l încă o dată.
organizer-broadcasts-nobody = Nu l-ar primi nimeni. Alegeți alte persoane sau scrieți în limba lor.
organizer-broadcasts-already = Este deja publicat. Nimic nu pleacă de două ori.
organizer-broadcasts-already-decided = Cineva a hotărât deja sau autorul l-a retras.
organizer-broadcasts-own = Trebuie să confirme altcineva, nu autorul.
organizer-broadcasts-too-late = A început. Îl puteți opri din mesajul în care se vede cum merge.
organizer-broadcasts-another-draft = Aveți o altă ciornă. Publicați-o sau ștergeți-o mai întâi.
organizer-broadcasts-when-unclear = Nu am putut citi ziua și ora. De exemplu: mâine 09:00 sau 14.05 18:30.
organizer-broadcasts-past = Momentul acela a trecut. Alegeți unul mai târziu.
organizer-broadcasts-gap = În noaptea aceea ceasul sare peste ora aceasta. Alegeți altă oră.
organizer-broadcasts-not-running = Trimiterea nu este în curs sau este deja așa.
