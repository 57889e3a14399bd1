parent-booking-join = Mă înscriu
parent-booking-wait = Intru pe lista de așteptare
parent-booking-cancel = Anulează locul meu
parent-booking-leave-line = Ies de pe lista de așteptare
parent-booking-interested = Mă interesează
parent-booking-not-interested = Nu mă mai interesează
parent-booking-who = Schimbă cine vine
parent-booking-choose = Alege cine vine
parent-booking-take = Iau locul
parent-booking-decline = Nu, mulțumesc
parent-booking-again = Mă înscriu din nou
parent-booking-adults =
    { $count ->
        [one] { $count } adult
        [few] { $count } adulți
       *[other] { $count } de adulți
    }
parent-booking-children =
    { $count ->
        [one] { $count } copil
        [few] { $count } copii
       *[other] { $count } de copii
    }
parent-booking-both = { $adults } și { $children }
parent-booking-you-come = Sunteți înscriși: { $who }.
parent-booking-you-wait = Pe lista de așteptare aveți numărul { $number }: { $who }.
parent-booking-is-offered = Locul vă este păstrat până la { $until }: { $who }.
parent-booking-you-are-interested = Vă interesează.
parent-booking-joined =
    <b>{ $stand }</b>
    { $title }
    { $when }
    { $town }
parent-booking-rule = Când se eliberează locuri, le ofer în ordinea listei și aveți până la o zi să răspundeți. Dacă nu e loc pentru toți ai dumneavoastră, o familie mai mică poate trece înainte.
parent-booking-join-now = Vă mulțumesc. Acum vă puteți înscrie.
parent-booking-film-question = Acolo se filmează. Vă putem filma?
parent-booking-film-yes = Ne puteți filma
parent-booking-film-no = Nu ne filmați
parent-booking-party =
    <b>{ $title }</b>
    { $who }
parent-booking-ages = Vârsta copiilor
parent-booking-needs = De ce avem nevoie acolo
parent-booking-note = Un mesaj pentru gazde
parent-booking-share = Arată asta gazdelor
parent-booking-stop-sharing = Nu arăta gazdelor
parent-booking-sign = Spune numele meu
parent-booking-unsign = Nu arăta numele meu
parent-booking-shared = Gazdele văd vârstele, nevoile și mesajul familiei dumneavoastră.
parent-booking-counted = Gazdele văd câți veniți. Vârstele și nevoile sunt doar numărate împreună cu ale tuturor familiilor.
parent-booking-kind-question = { $question } Puteți răspunde printr-un mesaj pentru gazde.
parent-booking-told-ages = Vârsta: { $ages }
parent-booking-told-needs = Aveți nevoie de: { $needs }
parent-booking-told-note = Mesaj: { $note }
parent-booking-told-name = Gazdele vă cunosc ca: { $name }
parent-booking-told-no-filming = Nu sunteți filmați.
parent-booking-needs-what = De ce are nevoie familia dumneavoastră acolo? Apăsați tot ce se potrivește.
parent-booking-ask-ages =
    { $count ->
        [one] Ce vârstă are copilul? Ajunge un număr: 4.
        [few] Ce vârstă au copiii? Ajung numerele: 3, 7.
       *[other] Ce vârstă au copiii? Ajung numerele: 3, 7.
    }
parent-booking-ages-again =
    { $count ->
        [one] Nu am putut citi vârsta ({ $count } copil). Ajung anii împliniți: 4.
        [few] Nu am putut citi vârstele ({ $count } copii). Ajung anii împliniți: 3, 7.
       *[other] Nu am putut citi vârstele ({ $count } de copii). Ajung anii împliniți: 3, 7.
    }
parent-booking-ask-note = Ce ar trebui să știe gazdele? Câteva cuvinte ajung.
parent-booking-words-only = Scrieți, vă rog, în cuvinte.
parent-booking-declined = Bine, locul merge la familia următoare.
parent-booking-left = Nu mai sunteți înscriși: „{ $title }”. Vă mulțumesc că ați spus: locul îl primește altcineva.
parent-booking-offered =
    <b>Este loc pentru dumneavoastră: { $title }</b>
    { $who }
    { $when }
    { $town }
parent-booking-offered-until = Vi-l păstrez până la { $until }. Apoi merge la familia următoare.
parent-booking-lapsed = Locul la „{ $title }” a trecut la familia următoare, pentru că nu am primit răspuns. Puteți intra din nou pe lista de așteptare.
parent-booking-withdrawn = <b>Ne pare rău: nu mai este loc pentru dumneavoastră la „{ $title }” ({ $when }).</b> Sunt mai puține locuri decât am promis. Puteți intra pe lista de așteptare. Este greșeala noastră, nu a dumneavoastră.
parent-booking-full = Locurile tocmai s-au terminat. Puteți intra pe lista de așteptare.
parent-booking-too-few =
    { $count ->
        [one] Este liber doar { $count } loc, iar dumneavoastră sunteți mai mulți. Puteți aștepta locuri pentru toți sau veni mai puțini.
        [few] Sunt libere doar { $count } locuri, iar dumneavoastră sunteți mai mulți. Puteți aștepta locuri pentru toți sau veni mai puțini.
       *[other] Sunt libere doar { $count } de locuri, iar dumneavoastră sunteți mai mulți. Puteți aștepta locuri pentru toți sau veni mai puțini.
    }
parent-booking-still-places = Mai sunt locuri, nu trebuie să așteptați.
parent-booking-too-large =
    { $count ->
        [one] Aici încape cel mult { $count } persoană. Puteți veni mai puțini.
        [few] Aici încap cel mult { $count } persoane. Puteți veni mai puțini.
       *[other] Aici încap cel mult { $count } de persoane. Puteți veni mai puțini.
    }
parent-booking-empty = Cineva trebuie să vină. Dacă nu poate nimeni, anulați locul.
parent-booking-offer-gone = Această ofertă nu mai este. Puteți intra din nou pe lista de așteptare.
parent-booking-gone = Evenimentul a trecut sau a fost anulat.
parent-booking-my = <b>Evenimentele dumneavoastră</b>
parent-booking-my-line =
    <b>{ $title }</b>
    { $when }
    { $town }
    { $stand }
parent-booking-data = Evenimente la care v-ați înscris
parent-booking-data-adults = Adulți
parent-booking-data-children = Copii
parent-booking-data-ages = Vârsta copiilor
parent-booking-data-needs = Nevoi
parent-booking-data-note = Mesaj
parent-booking-with-course = Este o ședință dintr-un curs. Copilul se înscrie la tot cursul; deschideți-l ca să vedeți cum.
parent-booking-for-specialists = Acest eveniment este pentru specialiști. Pentru familii sunt altele.
parent-booking-for-journalists = Acest eveniment este pentru jurnaliști. Sunteți jurnalist?
parent-booking-i-am-journalist = Sunt jurnalist, mă înscriu
