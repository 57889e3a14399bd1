parent-consultations-open = Programare la consultație
parent-consultations-who =
    <b>Cu cine doriți să vorbiți?</b>

    Numărul arată câte ore sunt libere.
parent-consultations-none = Acum nu sunt ore de consultație. Pot transmite întrebarea unui specialist.
parent-consultations-none-here = { $name }: încă nu sunt ore în limba dumneavoastră. Puteți căuta în toate limbile.
parent-consultations-counted = { $name } ({ $count })
parent-consultations-all-languages = În toate limbile
parent-consultations-own-language = Doar în limba mea
parent-consultations-days =
    <b>{ $name }</b>
    Ce zi vă convine? Orele sunt după ceasul dumneavoastră: { $city }.
parent-consultations-day =
    <b>{ $name }</b>
    { $day }, după ceasul dumneavoastră: { $city }.
parent-consultations-day-empty = În această zi nu mai sunt ore.
parent-consultations-time = { $hour } · { $name }
parent-consultations-time-taken = { $hour } · { $name } · ocupat
parent-consultations-moment = { $day }, { $hour }
parent-consultations-when = { $at }, { $minutes } min
parent-consultations-there = Acolo va fi { $day }, { $start } (fus orar: { $city })
parent-consultations-by =
    { $name ->
        [none] { $profession }
       *[other] { $name }, { $profession }
    }
parent-consultations-languages = Limbi: { $languages }
parent-consultations-online = Online. Primiți linkul când vă programați.
parent-consultations-place = Unde: { $place }
parent-consultations-link = Online: { $link }
parent-consultations-book = Rezervă
parent-consultations-booked = <b>Sunteți programați.</b>
parent-consultations-reminded-twice = Vă amintesc cu o zi și cu două ore înainte. Specialistul vă vede numele doar dacă ați ales asta în /settings.
parent-consultations-reminded-once = Vă amintesc înainte de început. Specialistul vă vede numele doar dacă ați ales asta în /settings.
parent-consultations-move = Mută
parent-consultations-cancel = Anulează programarea
parent-consultations-cancelled = Programarea este anulată. Specialistul știe, iar ora este liberă pentru altă familie. Mulțumim că ne-ați anunțat.
parent-consultations-this-again = Vezi din nou această oră
parent-consultations-others = Alte ore
parent-consultations-move-to = Ce oră vă convine mai mult? Programarea rămâne până alegeți. După ceasul dumneavoastră: { $city }.
parent-consultations-no-other = Acest specialist nu are acum altă oră liberă.
parent-consultations-again = Orele libere ale acestui specialist, după ceasul dumneavoastră: { $city }.
parent-consultations-same-again = Același specialist, altă oră
parent-consultations-yours =
    { $count ->
        [one] Aveți { $count } consultație în viitor.
        [few] Aveți { $count } consultații în viitor.
       *[other] Aveți { $count } de consultații în viitor.
    }
parent-consultations-after-consent = Mulțumim. Acum apăsați încă o dată butonul de sub ora de mai sus.
parent-consultations-taken = O altă familie tocmai a luat această oră. Pentru dumneavoastră nu s-a schimbat nimic. Puteți aștepta ora sau alege alta.
parent-consultations-own-slot = Aceasta este ora dumneavoastră. O rezervă familiile.
parent-consultations-booked-then = Aveți deja o consultație în aceste ore. Alegeți altă oră sau mutați-o pe prima: /my
parent-consultations-enough = Aveți trei consultații în viitor. După una dintre ele puteți rezerva din nou, sau anulați una: /my
parent-consultations-over = Această programare nu mai poate fi schimbată. A început, a fost anulată sau mutată.
parent-consultations-join-line = Pe lista de așteptare
parent-consultations-leave-line = Ieși de pe lista de așteptare
parent-consultations-in-line = Sunteți pe lista de așteptare, locul { $place }. Dacă ora se eliberează, o păstrez pentru dumneavoastră și vă scriu imediat.
parent-consultations-left-line = Gata. Nu mai sunteți pe această listă de așteptare.
parent-consultations-offered = <b>Ora pe care o așteptați este liberă.</b>
parent-consultations-held-until = O păstrez pentru dumneavoastră până: { $day }, { $hour } (fus orar: { $city }).
parent-consultations-decline = Nu, mulțumesc
parent-consultations-passed = Ora a trecut la următoarea familie. Dacă mai aveți nevoie, vedeți alte ore.
parent-consultations-awaited-gone = Specialistul a retras ora pe care o așteptați. Iată alte ore.
parent-consultations-near-day = <b>Consultația dumneavoastră se apropie.</b>
parent-consultations-near-hours = <b>Consultația dumneavoastră începe în curând.</b>
parent-consultations-shifted = <b>S-a schimbat ora oficială.</b> Consultația este acum la această oră:
parent-consultations-freed = <b>Specialistul nu poate veni la ora stabilită.</b> Ne pare rău. Vă rugăm să alegeți altă oră.
parent-consultations-missed = Dumneavoastră și specialistul nu v-ați întâlnit ({ $day }). Se întâmplă, nimeni nu este supărat. Doriți o altă oră?
parent-consultations-summed = <b>Consultația dumneavoastră, { $day }</b>
parent-consultations-summary = <blockquote expandable>{ $text }</blockquote>
parent-consultations-helped = V-a fost de folos? 5 înseamnă „foarte mult”.
parent-consultations-rated = Mulțumim. Doriți să adăugați câteva cuvinte?
parent-consultations-rated-low = Mulțumim pentru sinceritate. Un coordonator va vedea acest lucru. Doriți să spuneți ce a lipsit?
parent-consultations-rated-already = Am deja nota dumneavoastră. Mulțumim.
parent-consultations-skip = Sari peste
parent-consultations-thanks = Mulțumim. Sunt aici când aveți nevoie.
