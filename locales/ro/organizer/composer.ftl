organizer-composer-album-words = Albumul a sosit. Scrieți acum textul care îl însoțește.
organizer-composer-buttons = Butoane
organizer-composer-buttons-are =
    { $count ->
        [0] Încă nu sunt butoane; pot fi { $most }. Etichetele sunt în limba fiecărei familii.
        [one] { $count } buton din { $most }. Atingeți-l ca să-l scoateți.
        [few] { $count } butoane din { $most }. Atingeți unul ca să-l scoateți.
       *[other] { $count } de butoane din { $most }. Atingeți unul ca să-l scoateți.
    }
organizer-composer-remove = ✕ { $name }
organizer-composer-add-event = + Înscriere
organizer-composer-add-article = + Articol
organizer-composer-add-ask = + Întrebare
organizer-composer-add-link = + Pagină
organizer-composer-which-event = La ce eveniment se înscriu familiile cu acest buton?
organizer-composer-no-events = Nu urmează niciun eveniment publicat. Publicați mai întâi unul.
organizer-composer-ask-article = Scrieți câteva cuvinte din titlul sau subiectul articolului.
organizer-composer-which-article = Care dintre ele? Sau scrieți alte cuvinte.
organizer-composer-no-article = N-am găsit niciun articol după aceste cuvinte. Încercați altele.
organizer-composer-ask-link = Trimiteți adresa paginii. Începe cu https://
organizer-composer-too-many-buttons = Sunt deja { $most } butoane. Scoateți mai întâi unul.
organizer-composer-leads-nowhere = Butonul duce la „{ $title }”, care este anulat sau s-a încheiat. Scoateți butonul sau alegeți alt eveniment. Nu s-a trimis nimic.
organizer-composer-held = Anunțul №{ $number } nu a început: butonul „{ $name }” duce la un eveniment anulat sau încheiat. Nu l-a primit nimeni; este din nou ciornă. Scoateți butonul și publicați.
organizer-composer-held-stopped = Anunțul №{ $number } nu a început: butonul „{ $name }” duce la un eveniment anulat sau încheiat. Nu l-a primit nimeni. Aveți altă ciornă, așa că acesta e oprit.
organizer-composer-ask-translators = Cere o traducere
organizer-composer-translators = Pentru ce limbă întreb un coleg care scrie în ea? Traducerea ajunge singură în ciornă. Până atunci, familiile cu acea limbă primesc ce ați ales pentru ceilalți.
organizer-composer-nothing-missing = Este scris în toate limbile.
organizer-composer-ask-for = Cere: { $language }
organizer-composer-asked-for = { $language }: întrebați { $count }
organizer-composer-asked =
    { $count ->
        [one] Am întrebat { $count } coleg.
        [few] Am întrebat { $count } colegi.
       *[other] Am întrebat { $count } de colegi.
    }
organizer-composer-nobody-writes = Nu știu alt coleg care scrie în această limbă. Scrieți dumneavoastră sau lăsați aceste familii să primească primul text.
organizer-composer-translation-wanted = Un coleg vă roagă să traduceți un anunț. Din: { $original }. În: { $language }. Ajunge un mesaj.
organizer-composer-translate = Traduc
organizer-composer-leave-to-others = Acum nu pot
organizer-composer-left-to-others = Bine. Am întrebat și pe alții.
organizer-composer-write-translation = Mai sus este originalul. Trimiteți traducerea într-un singur mesaj, limba: { $language }. Textul aldin și linkurile rămân, fișierul vine singur.
organizer-composer-translation-thanks = Mulțumim. Este în ciornă, autorul știe.
organizer-composer-translation-given = Traducerea este în ciorna dumneavoastră: { $language }. Limbi acum: { $written }. Priviți previzualizarea înainte de publicare.
organizer-composer-look = Previzualizare
organizer-composer-not-needed = Traducerea nu mai este necesară: un coleg a fost mai rapid sau anunțul a plecat. Mulțumim.
organizer-composer-trial = Grup de probă
organizer-composer-trial-group =
    { $count ->
        [0] Grupul de probă este gol. Dați linkul unor oameni de încredere: primesc anunțul primii și știu că e o probă.
        [one] { $count } persoană este în grupul de probă.
        [few] { $count } persoane sunt în grupul de probă.
       *[other] { $count } de persoane sunt în grupul de probă.
    }
organizer-composer-trial-send = Trimite grupului de probă
organizer-composer-trial-link = Link de intrare
organizer-composer-trial-copy = Copiază linkul
organizer-composer-trial-empty = Golește grupul
organizer-composer-trial-pass-on =
    { $days ->
        [one] Dați acest link celor care văd primii anunțurile. Este valabil { $days } zi; cel vechi nu mai e.
        [few] Dați acest link celor care văd primii anunțurile. Este valabil { $days } zile; cel vechi nu mai e.
       *[other] Dați acest link celor care văd primii anunțurile. Este valabil { $days } de zile; cel vechi nu mai e.
    }

    { $link }
organizer-composer-trial-sent =
    { $count ->
        [one] Proba a plecat la { $count } persoană. Familiile nu au primit încă nimic.
        [few] Proba a plecat la { $count } persoane. Familiile nu au primit încă nimic.
       *[other] Proba a plecat la { $count } de persoane. Familiile nu au primit încă nimic.
    }
organizer-composer-trial-what = Un organizator vă invită să vedeți anunțurile înaintea familiilor și să spuneți ce nu e bine. Puteți ieși oricând.
organizer-composer-trial-join = Intru în grupul de probă
organizer-composer-trial-joined = Sunteți în grupul de probă. Fiecare probă spune că este una.
organizer-composer-trial-leave = Ies din grupul de probă
organizer-composer-trial-left = Nu mai sunteți în niciun grup de probă.
organizer-composer-trial-coming = <b>Aceasta este o probă.</b> Mesajul următor este un anunț pe care familiile nu l-au primit încă. Spuneți organizatorului ce observați.
organizer-composer-trial-nobody = Încă nu e nimeni în grupul de probă. Faceți un link și dați-l mai departe.
organizer-composer-trial-already = Grupul de probă are chiar acest text. Schimbați ceva, apoi trimiteți din nou.
organizer-composer-trial-full = Grupul de probă este plin: sunt { $most } de persoane.
organizer-composer-trial-link-gone = Linkul nu mai deschide un grup de probă. Cereți organizatorului altul.
organizer-composer-channels = Canale
organizer-composer-places = Atingeți canalele în care să apară și acolo, în fiecare în limba lui.
organizer-composer-no-places = Încă nu sunt canale. Adăugați botul într-un canal ca administrator sau într-un grup; întreabă aici limba.
organizer-composer-place = { $title } · { $language }
organizer-composer-place-without = { $title } · { $language }: fără text
organizer-composer-languages = Limbi
organizer-composer-channel-without-text = Nu există text în limba canalului { $title }. Scrieți-l, dați celorlalți primul text sau scoateți canalul.
organizer-composer-posts =
    { $count ->
        [0] Nu a fost pentru niciun canal.
       *[other] În canale:
    }
organizer-composer-post-line = { $title }: { $state }
organizer-composer-post-chosen = urmează să apară
organizer-composer-post-sent = publicat
organizer-composer-post-failed = nu a putut fi publicat
organizer-composer-post-cancelled = anulat
organizer-composer-post-unknown = poate e publicat; vă rugăm să verificați
organizer-composer-gone = Acest anunț nu mai este aici.
organizer-composer-change = Schimbă textul
organizer-composer-delete = Șterge peste tot
organizer-composer-change-which = În ce limbă se schimbă textul? Se schimbă în fiecare chat care îl are; nimeni nu primește un mesaj nou.
organizer-composer-change-write = Trimiteți tot textul nou, limba: { $language }. Fișierele și butoanele rămân.
organizer-composer-change-ask =
    { $count ->
        [one] Așa va arăta în { $count } chat. Îl schimbăm?
        [few] Așa va arăta în { $count } chaturi. Îl schimbăm?
       *[other] Așa va arăta în { $count } de chaturi. Îl schimbăm?
    }
organizer-composer-change-yes = Schimbă
organizer-composer-delete-ask =
    { $count ->
        [one] Îl ștergem din { $count } chat? Nu se mai poate aduce înapoi.
        [few] Îl ștergem din { $count } chaturi? Nu se mai poate aduce înapoi.
       *[other] Îl ștergem din { $count } de chaturi? Nu se mai poate aduce înapoi.
    }
organizer-composer-delete-yes = Da, șterge
organizer-composer-change-waits = <b>Noul text trebuie confirmat de o a doua persoană.</b> Am întrebat colegii și vă voi scrie.
organizer-composer-change-declined = Un coleg a respins noul text al anunțului №{ $number }. Ce s-a trimis rămâne așa.
organizer-composer-change-runs = <b>Anunțul №{ $number }</b> se schimbă
organizer-composer-change-done = <b>Anunțul №{ $number }</b> este schimbat
organizer-composer-edit-sums = schimbate { $done } · rămase { $left } · dispărute { $gone } · nereușite { $failed }
organizer-composer-delete-sums = șterse { $done } · rămase { $left } · dispărute dinainte { $gone } · nereușite { $failed }
organizer-composer-look-again = Actualizează
organizer-composer-change-wanted =
    { $count ->
        [one] <b>Un coleg vrea să schimbe anunțul №{ $number } în { $count } chat.</b> Noul text:
        [few] <b>Un coleg vrea să schimbe anunțul №{ $number } în { $count } chaturi.</b> Noul text:
       *[other] <b>Un coleg vrea să schimbe anunțul №{ $number } în { $count } de chaturi.</b> Noul text:
    }
organizer-composer-change-confirm = Confirmă textul
organizer-composer-change-decline = Respinge textul
organizer-composer-change-confirmed = Confirmat. Textul se schimbă.
organizer-composer-change-refused = Respins. Ce s-a trimis rămâne așa.
organizer-composer-still-on-its-way = Este în curs de trimitere. Ca să schimbați textul, puneți pauză; ca să-l ștergeți, opriți-l.
organizer-composer-too-old = A fost trimis acum mai mult de 48 de ore: Telegram nu ne mai lasă să-l schimbăm. Puteți scrie o corectare ca anunț nou.
organizer-composer-being-changed = Se schimbă deja sau așteaptă a doua persoană. O schimbare pe rând.
organizer-composer-nothing-changes = Acesta e textul trimis. Trimiteți altul.
