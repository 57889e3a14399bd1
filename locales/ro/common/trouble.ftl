common-trouble-lost = Nu am putut prelucra ultimul mesaj. Echipa noastră știe deja. Vă rog să-l scrieți încă o dată, puțin mai târziu.
common-trouble-not-found = Nu mai găsesc asta. Poate a fost închisă sau ștearsă.
common-trouble-not-allowed = Această comandă este pentru alt rol.
common-trouble-stale = Butonul este dintr-un mesaj vechi și nu mai funcționează. Deschideți meniul: /start
common-trouble-unknown-command = Nu există o astfel de comandă. Ca să puneți o întrebare, scrieți-o pur și simplu, fără bară oblică la început.
common-trouble-dead-letter = Mesajul { $id } nu a putut fi prelucrat din cinci încercări. Persoana a fost anunțată. Cauza este în jurnalul serverului.
