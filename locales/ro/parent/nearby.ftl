parent-nearby-open = Ajutor în apropiere
parent-nearby-ask = Unde să caut? Scrieți orașul sau țara ori trimiteți locația cu butonul. Nu păstrez locul în care vă aflați.
parent-nearby-send-location = Trimite locația mea
parent-nearby-taken = Caut aici: { $place }.
parent-nearby-your-location = locația dumneavoastră
parent-nearby-guess = Nu știu exact ce oraș este. Este unul dintre acestea?
parent-nearby-unknown = Nu cunosc acest oraș. Scrieți un oraș mai mare din apropiere sau alegeți țara.
parent-nearby-nothing = { $place }: încă nu am pe nimeni în listă acolo. Poate știe un specialist.
parent-nearby-head =
    { $count ->
        [one] { $place }: { $count } organizație.
        [few] { $place }: { $count } organizații, întâi cele apropiate.
       *[other] { $place }: { $count } de organizații, întâi cele apropiate.
    }
parent-nearby-elsewhere = Caut în altă parte
parent-nearby-whole-country = <b>{ $name }</b> (toată țara)
parent-nearby-far = <b>{ $name }</b> (circa { $km } km)
parent-nearby-name = <b>{ $name }</b>
parent-nearby-topics = Ajută la: { $topics }
parent-nearby-ages = Vârsta, în ani: de la { $first } la { $last }
parent-nearby-ages-from = Vârsta, în ani: de la { $age }
parent-nearby-ages-unknown = Vârsta: încă neconfirmată
parent-nearby-languages = Limbi: { $languages }
parent-nearby-where = Unde: { $place }
parent-nearby-phone = Telefon: { $phone }
parent-nearby-email = E-mail: { $email }
parent-nearby-telegram = Telegram: { $telegram }
parent-nearby-site = Site: { $site }
parent-nearby-no-contacts = Cum îi contactați: încă neconfirmat. Nu afișez un număr pe care nu l-a verificat nimeni.
parent-nearby-checked = Verificat împreună cu ei: { $day }
parent-nearby-unconfirmed = Organizația încă nu a confirmat aceste date.
parent-nearby-wrong = Ceva e greșit aici
parent-nearby-what-is-wrong = Ce este greșit sau lipsește la „{ $name }”? Scrieți cu cuvintele dumneavoastră. Va citi un coordonator.
parent-nearby-wrong-again = Vă mulțumesc. Apăsați încă o dată „Ceva e greșit aici”.
parent-nearby-sent = Vă mulțumesc. Un coordonator va verifica și vă spun ce a ieșit.
parent-nearby-words-only = Scrieți, vă rog, în cuvinte.
parent-nearby-enough = Cinci corecturi de-ale dumneavoastră așteaptă deja. Lăsați coordonatorul să le citească întâi.
parent-nearby-accepted = Corectura dumneavoastră la „{ $name }” a fost acceptată. Redactorul o va trece în listă. Vă mulțumesc.
parent-nearby-declined = Un coordonator a verificat corectura la „{ $name }” și a lăsat datele așa cum sunt. Vă mulțumesc pentru grijă.
parent-nearby-data = Ce ați semnalat ca greșit în listă
parent-nearby-data-organisation = Organizație
