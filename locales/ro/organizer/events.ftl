organizer-events-open = Evenimente
organizer-events-towns-open = Orașe care cer
organizer-events-new = Eveniment nou
organizer-events-which-kind = Ce fel de eveniment este?
organizer-events-copy-earlier = Copiază unul anterior
organizer-events-which-copy = Ce eveniment copiez? Preiau totul, în afară de zi.
organizer-events-mine =
    { $count ->
        [0] Nu aveți încă evenimente.
        [one] Aveți în grijă { $count } eveniment.
        [few] Aveți în grijă { $count } evenimente.
       *[other] Aveți în grijă { $count } de evenimente.
    }
organizer-events-row = { $title } · { $day } · { $status }
organizer-events-row-unnamed = { $kind } · fără titlu { $day }
organizer-events-name = <b>№{ $number } { $title }</b>
organizer-events-unnamed = <b>№{ $number }, încă fără titlu</b>
organizer-events-draft = ciornă
organizer-events-published = publicat
organizer-events-cancelled = anulat
organizer-events-line-kind = { $kind } · { $status }
organizer-events-line-when = Când: { $when }
organizer-events-line-where = Unde: { $where }
organizer-events-clock = { $start } – { $end } ({ $clock })
organizer-events-clock-unknown = { $start } – { $end } (fusul orar nu e încă știut)
organizer-events-online = online
organizer-events-point = un punct pe hartă
organizer-events-line-seats = Locuri: ocupate { $taken } din { $seats }
organizer-events-line-no-limit = Locuri: fără limită, ocupate { $taken }
organizer-events-line-country = Întâi pentru familii din: { $country }
organizer-events-line-everywhere = Pentru familii din toate țările
organizer-events-line-languages = Texte: { $languages }
organizer-events-line-tags = Etichete: { $tags }
organizer-events-line-partner = Evenimentul unui partener: familiile spun că le interesează, locurile nu se țin aici.
organizer-events-line-told = Familiile înscrise află despre această schimbare peste un minut; noaptea, dimineața.
organizer-events-missing = Mai lipsește: { $what }.
organizer-events-missing-title = titlul
organizer-events-missing-when = ziua și ora
organizer-events-missing-where = locul
organizer-events-missing-zone = fusul orar al locului
organizer-events-missing-link = linkul
organizer-events-field-title = Titlu
organizer-events-field-when = Zi și oră
organizer-events-field-where = Loc
organizer-events-field-seats = Număr de locuri
organizer-events-field-about = Text
organizer-events-field-until = Sfârșit
organizer-events-field-address = Adresă
organizer-events-field-link = Link
organizer-events-field-ages = Vârstă
organizer-events-field-host = Gazdă
organizer-events-field-project = Proiect
organizer-events-field-funder = Finanțator
organizer-events-field-campaign = Campanie
organizer-events-more = Mai mult
organizer-events-more-what = Orice câmp poate fi schimbat oricând. Limbile de jos: titlul și textul încă într-o limbă.
organizer-events-access = Ce are locul
organizer-events-access-what = Ce are locul? Familiile care au nevoie văd asta pe fișă.
organizer-events-spoken = Limbile de acolo
organizer-events-spoken-what = Ce limbi se vorbesc acolo?
organizer-events-for-whom = Pentru ce țară
organizer-events-for-whom-what = Familiile din ce țară îl văd întâi?
organizer-events-every-country = Toate țările
organizer-events-filmed = Se filmează
organizer-events-partner = Evenimentul unui partener
organizer-events-preview = Previzualizare
organizer-events-publish = Publică
organizer-events-give-up = Șterge ciorna
organizer-events-copy = Copiază
organizer-events-repeat =
    { $count ->
        [one] Repetă { $count } săptămână
        [few] Repetă { $count } săptămâni
       *[other] Repetă { $count } de săptămâni
    }
organizer-events-cancel = Anulează evenimentul
organizer-events-undo = Revino
organizer-events-make-online = Online
organizer-events-no-limit = Fără limită
organizer-events-copy-link = Copiază linkul
organizer-events-ask-title = Cum se numește? Scrieți titlul, până la 120 de caractere.
organizer-events-ask-about = Despre ce este, pentru cine, cât costă? Scrieți textul, până la 1500 de caractere.
organizer-events-ask-when = Când începe? Apăsați ziua sau scrieți ziua și ora, după ceasul locului: 28.02 18:00 sau 28.02 18:00-20:00.
organizer-events-ask-hour = { $day }: la ce oră? Apăsați sau scrieți ziua și ora.
organizer-events-ask-where = Unde este? Apăsați un oraș, scrieți-l, trimiteți un punct pe hartă sau alegeți online.
organizer-events-ask-zone = Nu cunosc orașul „{ $town }”. După ceasul cărui oraș merge?
organizer-events-ask-seats = Câte locuri sunt, cu tot cu copii? Apăsați sau scrieți un număr.
organizer-events-ask-until = Când se termină? Scrieți ora sau ziua și ora: 20:00 sau 01.03 14:00.
organizer-events-ask-address = Care este adresa? Scrieți strada, casa, intrarea.
organizer-events-ask-link = Trimiteți linkul, care începe cu https://. Îl văd doar familiile care participă.
organizer-events-ask-page = Trimiteți pagina partenerului, care începe cu https://. O vede toată lumea.
organizer-events-ask-ages = Pentru ce vârste? Scrieți anii: 3-7 sau doar cea mai mică: 12.
organizer-events-ask-host = Cine îl ține? Scrieți organizația.
organizer-events-ask-project = De ce proiect ține?
organizer-events-ask-funder = Cine îl finanțează?
organizer-events-ask-campaign = De ce campanie ține? Același nume unește evenimente din mai multe țări.
organizer-events-ask-in-language = { $language }: scrieți titlul pe primul rând, iar dedesubt textul, dacă există.
organizer-events-words-only = Scrieți, vă rog, în cuvinte sau numere.
organizer-events-when-again = Nu am putut citi aici o zi și o oră. Puteți scrie 28.02 18:00, mâine 10:00 sau apăsa.
organizer-events-in-past = Acest moment a trecut deja. La ce zi vă gândiți? De exemplu 28.02 18:00.
organizer-events-end-first = S-ar termina înainte să înceapă. Scrieți din nou ambele ore, de exemplu 28.02 18:00-20:00.
organizer-events-no-such-hour = În acea zi ceasurile trec înainte peste această oră, ea nu există. Alegeți cu o oră mai devreme sau mai târziu.
organizer-events-seats-again = Am nevoie de un singur număr de la 1 la 5000 sau apăsați „Fără limită”.
organizer-events-ages-again = Nu am putut citi aici vârste. Scrieți ani de la 0 la 120, întâi cea mai mică: 3-7.
organizer-events-link-again = Acest link nu îl pot trimite mai departe. El începe cu https://.
organizer-events-zone-unknown = Nu știu cât e ceasul în acel oraș. Scrieți un oraș mai mare din apropiere sau trimiteți un punct pe hartă.
organizer-events-was-published =
    №{ $number } este publicat. Familiile îl văd acum.
    Linkul care îl deschide: { $link }
organizer-events-was-cancelled =
    { $count ->
        [0] №{ $number } este anulat. Nu se înscrisese nimeni.
        [one] №{ $number } este anulat. Peste un minut află { $count } familie; până atunci puteți reveni.
        [few] №{ $number } este anulat. Peste un minut află { $count } familii; până atunci puteți reveni.
       *[other] №{ $number } este anulat. Peste un minut află { $count } de familii; până atunci puteți reveni.
    }
organizer-events-undone = №{ $number } are loc totuși. Nimeni nu a aflat de anulare.
organizer-events-too-late = Prea târziu: familiile au aflat. Puteți copia evenimentul și îl puteți publica din nou.
organizer-events-is-off = Acest eveniment a fost anulat. Îl puteți copia.
organizer-events-not-deleted = Familiile văd acest eveniment, poate unele așteaptă un loc. Nu poate fi șters pe tăcute. Dacă îl anulați, află toți.
organizer-events-given-up = Ciorna este ștearsă.
organizer-events-repeated =
    { $count ->
        [one] Este gata { $count } ciornă, peste o săptămână la aceeași oră. Publicați-o când e pregătită.
        [few] Sunt gata { $count } ciorne, fiecare cu o săptămână mai târziu la aceeași oră. Publicați-o pe fiecare când e pregătită.
       *[other] Sunt gata { $count } de ciorne, fiecare cu o săptămână mai târziu la aceeași oră. Publicați-o pe fiecare când e pregătită.
    }
organizer-events-towns =
    { $count ->
        [0] Niciun oraș nu a cerut încă.
        [one] Cere { $count } oraș.
        [few] Cer { $count } orașe.
       *[other] Cer { $count } de orașe.
    }
organizer-events-town =
    { $families ->
        [one] <b>{ $town }</b> ({ $country }): { $kinds }; ar veni { $families } familie
        [few] <b>{ $town }</b> ({ $country }): { $kinds }; ar veni { $families } familii
       *[other] <b>{ $town }</b> ({ $country }): { $kinds }; ar veni { $families } de familii
    }
organizer-events-town-kind = { $kind } × { $count }
organizer-events-field-region = Regiune
organizer-events-ask-region = Pentru familiile din ce regiune este? Apăsați sau scrieți. Celelalte familii îl văd și ele.
organizer-events-whole-country = Toată țara
organizer-events-line-region = Regiune: { $region }
organizer-events-campaign-totals = Totalurile campaniei
organizer-events-campaign-head = <b>{ $name }</b>: evenimente publicate și familii înscrise
organizer-events-campaign-whole = <b>Evenimente: { $events }. Familii: { $families } (adulți { $adults }, copii { $children }). Așteaptă: { $waiting }.</b>
organizer-events-campaign-share = { $country }: evenimente { $events }, familii { $families } (adulți { $adults }, copii { $children }), așteaptă { $waiting }
