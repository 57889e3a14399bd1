parent-learning-let-see = Arată întrebarea redactorilor
parent-learning-may-see = Dacă sunteți de acord, redactorii noștri citesc întrebarea și pregătesc un răspuns. Nu vă văd numele. O păstrăm cel mult 180 de zile și o puteți retrage oricând.
parent-learning-kept = Vă mulțumesc. Redactorii văd aceste cuvinte fără numele dumneavoastră. După cel mult 180 de zile le ștergem. Dacă vă răzgândiți, apăsați mai jos.
parent-learning-take-back = Retrag întrebarea
parent-learning-withdrawn = Gata: am șters aceste cuvinte.
parent-learning-no-words = Nu mai văd aici întrebarea. Scrieți-o, vă rog, încă o dată.
parent-learning-once-more = Vă mulțumesc. Arăt acum întrebarea redactorilor? Dacă nu apăsați, nu păstrăm nimic.
parent-learning-shown = Întrebări arătate redactorilor
