parent-knowledge-title = <b>{ $title }</b>
parent-knowledge-other-language = Deocamdată textul este doar în altă limbă: { $language }.
parent-knowledge-expired = Termenul de verificare al acestui text a trecut. Întrebați și un specialist.
parent-knowledge-author = Autor: { $author }
parent-knowledge-reviewed = Verificat de: { $reviewer }, { $day }
parent-knowledge-unsigned = Data: { $day }. Textul nu este semnat încă de un specialist.
parent-knowledge-sources = Surse: { $links }
parent-knowledge-also = Sau vă gândeați la altceva?
parent-knowledge-helped = M-a ajutat
parent-knowledge-not-it = Nu e ce caut
parent-knowledge-glad = Mă bucur că v-a fost de folos. Scrieți oricând aveți nevoie.
parent-knowledge-not-it-then = Vă mulțumesc că mi-ați spus. Pot transmite întrebarea unui specialist. Sau scrieți-o cu alte cuvinte.
parent-knowledge-did-you-mean = Nu știu dacă am înțeles bine. Este una dintre acestea?
parent-knowledge-unknown = Nu am un răspuns verificat la asta. Transmit întrebarea unui specialist?
parent-knowledge-not-covered = { $reason }
parent-knowledge-no-words = Nu am găsit cuvinte în acest mesaj. Scrieți întrebarea în orice limbă sau întrebați un specialist.
parent-knowledge-rephrase = Spun altfel
parent-knowledge-rephrase-how =
    Scrieți cu alte cuvinte, ca pentru un prieten.
    Ce se întâmplă, ce vârstă are copilul, ce vă îngrijorează cel mai mult.
parent-knowledge-invite =
    Scrieți întrebarea cu cuvintele dumneavoastră, în orice limbă.
    Puteți trimite și o poză, un document sau un mesaj vocal.
