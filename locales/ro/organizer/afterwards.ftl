organizer-afterwards-open = În jurul evenimentului
organizer-afterwards-title = <b>{ $title }</b>
organizer-afterwards-home = Ce primesc familiile după eveniment și ce vă așteaptă pe dumneavoastră.
organizer-afterwards-materials = Materiale: { $count }
organizer-afterwards-hall = Întrebări din sală: { $count }
organizer-afterwards-opinion = Păreri: { $count }
organizer-afterwards-cuts = De scos din înregistrare: { $count }
organizer-afterwards-material-how = Trimiteți aici fișiere sau linkuri (https://), fiecare ca mesaj. Pleacă { $when }, o singură dată, la cei care au venit și la cei care au cerut. Destinatari acum: { $count }.
organizer-afterwards-material-after = după eveniment: { $at }
organizer-afterwards-material-soon = peste 10 minute (unde e noapte, dimineața); până atunci le puteți retrage
organizer-afterwards-material-remove = Elimină №{ $number }
organizer-afterwards-material-sent = №{ $number } · { $what } · trimis · { $words }
organizer-afterwards-material-waits = №{ $number } · { $what } · netrimis încă · { $words }
organizer-afterwards-kind-link = link
organizer-afterwards-kind-photo = foto
organizer-afterwards-kind-video = video
organizer-afterwards-kind-sound = sunet
organizer-afterwards-kind-file = fișier
organizer-afterwards-material-gone = Eliminat. Nu îl primise nimeni.
organizer-afterwards-material-gone-late = Eliminat din eveniment. Rămâne în chatul celor care l-au primit.
organizer-afterwards-material-what = Pot transmite fișiere, fotografii, video, sunet și linkuri care încep cu https://. Nu s-a adăugat nimic.
organizer-afterwards-material-full = Cel mult 30 de materiale la un eveniment. Eliminați întâi unul; nu s-a adăugat nimic.
organizer-afterwards-hall-waits = <b>{ $title }</b> s-a încheiat. Întrebări din sală care așteaptă: { $count }. După 3 zile ajung la coordonator.
organizer-afterwards-hall-see = Deschide întrebările
organizer-afterwards-hall-head =
    <b>{ $title }</b>
    Întrebări care așteaptă: { $count }
organizer-afterwards-hall-nothing = Nu așteaptă nimic. Familiile pot întreba până a doua zi după eveniment.
organizer-afterwards-hall-question = <blockquote>{ $text }</blockquote>
organizer-afterwards-hall-who = { $who } · { $language }
organizer-afterwards-hall-anonymous = fără nume
organizer-afterwards-hall-no-editors = Familia nu vrea ca redactorii să vadă această întrebare.
organizer-afterwards-hall-answered = S-a răspuns în sală
organizer-afterwards-hall-pass = La un specialist
organizer-afterwards-hall-keep = La redactorii articolelor
organizer-afterwards-hall-passed = Transmisă. Familia știe.
organizer-afterwards-hall-kept = Este la redactori. Familia știe.
organizer-afterwards-hall-closed = Închisă. Familia știe.
organizer-afterwards-hall-settled = Altcineva s-a ocupat de această întrebare.
organizer-afterwards-hall-withdrew = Familia și-a retras acordul: întrebarea nu poate fi transmisă. O puteți închide ca răspunsă.
organizer-afterwards-opinion-count = Întrebați: { $asked }. Au evaluat: { $count }.
organizer-afterwards-opinion-average = Media: { $average } din 5
organizer-afterwards-opinion-few = Media apare de la { $count } evaluări, ca să nu arate spre nimeni.
organizer-afterwards-opinion-missing =
    Ce a lipsit:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-answer =
    { $question }
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-csv = Tabel (CSV)
organizer-afterwards-opinion-xlsx = Tabel (XLSX)
organizer-afterwards-opinion-table = Răspunsuri în tabel: { $count }. Fără nume; note doar de la 5 în sus.
organizer-afterwards-opinion-sheet = Păreri
organizer-afterwards-column-helped = A ajutat (1-5)
organizer-afterwards-column-missing = Ce a lipsit
organizer-afterwards-cut-asked = <b>{ $title }</b>: o familie cere să fie scoasă din înregistrare.
organizer-afterwards-cut-head =
    <b>{ $title }</b>
    Familii de scos: { $count }
organizer-afterwards-cut-nothing = Nu așteaptă nimeni.
organizer-afterwards-cut-since = Cerere din { $at }
organizer-afterwards-cut-note =
    Cum îi găsiți:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-no-note = Fără descriere.
organizer-afterwards-cut-answer =
    Ați scris:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-done = Gata
organizer-afterwards-cut-reply = Scrie familiei
organizer-afterwards-cut-told = Gata. Familia știe.
organizer-afterwards-cut-write = Scrieți ce trebuie să știe sau să spună familia. Doar text; sarcina rămâne deschisă.
organizer-afterwards-cut-replied = Trimis familiei. Sarcina rămâne deschisă.
organizer-afterwards-cut-settled = Este deja făcut.
