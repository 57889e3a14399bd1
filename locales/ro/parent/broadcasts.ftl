parent-broadcasts-open = Anunțuri
parent-broadcasts-stop = Fără anunțuri
parent-broadcasts-mute = Fără anunțuri o lună
parent-broadcasts-again = Pornește din nou
parent-broadcasts-on = Anunțurile sunt pornite: evenimente și vești de la organizatori.
parent-broadcasts-stopped = Anunțurile sunt oprite. Răspunsurile la întrebări vin în continuare.
parent-broadcasts-muted = Fără anunțuri până la { $until }. Răspunsurile la întrebări vin în continuare.
parent-broadcasts-topics = Teme
parent-broadcasts-topics-count =
    { $count ->
        [0] Încă nu urmăriți nicio temă.
        [one] Urmăriți { $count } temă.
        [few] Urmăriți { $count } teme.
       *[other] Urmăriți { $count } de teme.
    }
parent-broadcasts-which-topics = Despre ce teme doriți să aflați? Apăsați ca să adăugați sau să scoateți.
parent-broadcasts-choose-now = Mulțumim. Acum puteți alege.
parent-broadcasts-coming =
    { $count ->
        [one] { $count } anunț este pe drum spre dumneavoastră:
        [few] { $count } anunțuri sunt pe drum spre dumneavoastră:
       *[other] { $count } de anunțuri sunt pe drum spre dumneavoastră:
    }
parent-broadcasts-coming-one = { $at }: { $title }
parent-broadcasts-saved-up =
    { $count ->
        [one] Încă { $count } vine ca titlu în mesajul săptămânii, pe { $at }.
        [few] Încă { $count } vin ca titluri în mesajul săptămânii, pe { $at }.
       *[other] Încă { $count } de anunțuri vin ca titluri în mesajul săptămânii, pe { $at }.
    }
