parent-afterwards-words-only = Aici pot transmite doar cuvinte. Vă rog, scrieți ca text.
parent-afterwards-materials-open = Materiale
parent-afterwards-materials = <b>Materiale: { $title }</b>
parent-afterwards-material-words = { $words }
parent-afterwards-material-link = { $link }
parent-afterwards-later = Încă nu sunt materiale. Vi le trimit de îndată ce apar.
parent-afterwards-not-yet = Încă nu sunt materiale. Reveniți peste câteva zile.
parent-afterwards-hall-open = O întrebare pentru gazde
parent-afterwards-hall-now = Mulțumesc. Acum puteți pune întrebarea.
parent-afterwards-hall-write = Ce ați vrea să întrebați la „{ $title }”? Scrieți aici. Numele rămâne necunoscut.
parent-afterwards-hall-preview =
    Întrebarea dumneavoastră:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-where = Gazdele pot răspunde acolo. Dacă nu reușesc, o pot transmite, fără nume, unui specialist, care vă răspunde aici, sau redactorilor articolelor noastre. Ca să o schimbați, scrieți-o din nou.
parent-afterwards-hall-no-editors = Gazdele pot răspunde acolo. Dacă nu reușesc, o pot transmite, fără nume, unui specialist, care vă răspunde aici. Redactorii nu o văd. Ca să o schimbați, scrieți-o din nou.
parent-afterwards-hall-send = Trimite
parent-afterwards-hall-send-named = Trimite, cu numele meu pentru gazde
parent-afterwards-hall-refuse-editors = Nu pentru redactori
parent-afterwards-hall-let-editors = Redactorii o pot vedea
parent-afterwards-hall-sent = Întrebarea este la gazde. Vă scriu ce s-a întâmplat cu ea.
parent-afterwards-hall-passed-on =
    Întrebarea din sală merge mai departe:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-kept =
    Redactorii articolelor noastre văd acum întrebarea, fără numele dumneavoastră. O puteți retrage:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-answered =
    La întrebare s-a răspuns la „{ $title }”. Dacă nu ați auzit răspunsul, scrieți-mi întrebarea.

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-shut = Întrebările pentru gazde se primesc până a doua zi după eveniment. Mie îmi puteți scrie oricând.
parent-afterwards-hall-full = Gazdele au deja cinci întrebări de la dumneavoastră. Când ajung la una, o puteți pune pe următoarea. Sau scrieți-mi, și răspunde un specialist.
parent-afterwards-review =
    <b>{ $title }</b>

    V-a ajutat? 1 înseamnă deloc, 5 foarte mult. Gazdele nu văd cine a răspuns.
parent-afterwards-review-decline = Prefer să nu răspund
parent-afterwards-review-missing = Mulțumesc. Ce a lipsit? Câteva cuvinte ajung.
parent-afterwards-review-own = { $question }
parent-afterwards-review-skip = Sari peste
parent-afterwards-review-thanks = Mulțumesc. Îi ajută și pe cei care vin după dumneavoastră.
parent-afterwards-review-declined = Bine, nu mai întreb despre asta.
parent-afterwards-review-settled = Am deja răspunsul dumneavoastră. Mulțumesc.
parent-afterwards-cut-open = Scoateți-ne din înregistrare
parent-afterwards-cut-how =
    <b>{ $title }</b>

    Cum vă găsim în înregistrare? De exemplu: „rândul doi, pulover roșu”. Puteți trimite și fără descriere.
parent-afterwards-cut-send = Trimite fără descriere
parent-afterwards-cut-sent = Cererea este la organizatori. Vă scriu când sunteți scoși din înregistrare.
parent-afterwards-cut-again = Cum vă pot găsi? Haine, loc, minut: câteva cuvinte ajung.
parent-afterwards-cut-made = Gata: nu mai apăreți în înregistrarea „{ $title }”.
parent-afterwards-cut-replied =
    Organizatorii scriu despre înregistrarea „{ $title }”:

    <blockquote>{ $text }</blockquote>
parent-afterwards-cut-tell = Răspunde-le
parent-afterwards-cut-asked-before = Organizatorii au deja această cerere. Vă scriu când este gata.
parent-afterwards-certificate-open = Certificat
parent-afterwards-certificate-name = Ce nume să apară pe certificat? Scrieți-l așa cum trebuie tipărit. Nu îl păstrez.
parent-afterwards-certificate-no-name = Nu pot tipări asta ca nume. Scrieți-l cu litere, cel mult 80.
parent-afterwards-certificate-not-due = Certificatul este pentru cei care au venit, după eveniment. Dacă ați fost acolo, scrieți organizatorilor: vă pot ajuta.
parent-afterwards-certificate-made = Iată certificatul. Nu am păstrat numele.
parent-afterwards-certificate-again = Alt nume
parent-afterwards-certificate-heading = Certificat
parent-afterwards-certificate-given-to = Se certifică faptul că
parent-afterwards-certificate-took-part = a participat la
parent-afterwards-certificate-kind = { $kind }
parent-afterwards-certificate-where = { $town }
parent-afterwards-certificate-host = { $host }
parent-afterwards-certificate-number = Evenimentul №{ $number }
parent-afterwards-data-hall = Întrebări pentru gazdele evenimentelor
parent-afterwards-data-review = Ce ați spus despre evenimente
