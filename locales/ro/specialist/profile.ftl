specialist-profile-open = Profilul meu
specialist-profile-professions = Profesii
specialist-profile-topics = Teme
specialist-profile-languages = Limbi
specialist-profile-countries = Țări
specialist-profile-limit = Limită pe săptămână
specialist-profile-hours = Ore
specialist-profile-name = Nume
specialist-profile-line = { $title }: { $value }
specialist-profile-line-name = Numele pe care îl văd părinții: { $value }
specialist-profile-line-limit =
    { $count ->
        [0] Limită pe săptămână: fără
        [one] Limită pe săptămână: { $count } întrebare
        [few] Limită pe săptămână: { $count } întrebări
       *[other] Limită pe săptămână: { $count } de întrebări
    }
specialist-profile-line-hours = Ore: { $hours } ({ $city })
specialist-profile-nothing = nu e indicat
specialist-profile-all = toate
specialist-profile-by-profession = toate ale profesiei
specialist-profile-which-professions = Bifați profesiile. După ele vin întrebările.
specialist-profile-which-topics = Bifați temele, ca să primiți doar din ele. Fără bife, vin toate temele profesiei.
specialist-profile-which-languages = Bifați limbile în care răspundeți. Fără bife: toate.
specialist-profile-which-countries = Bifați țările pentru care răspundeți. Fără bife: toate.
specialist-profile-which-limit = Cel mult câte întrebări pe săptămână?
specialist-profile-a-week =
    { $count ->
        [0] Fără limită
        [one] { $count } pe săptămână
        [few] { $count } pe săptămână
       *[other] { $count } pe săptămână
    }
specialist-profile-which-hours = Când pot veni întrebări? Alegeți sau scrieți orele: lun-vin 9-13, 15-18; sâm 10-14. Este ora dumneavoastră locală, o setați în /settings.
specialist-profile-hours-daytime = Zilnic 09:00–20:00
specialist-profile-hours-office = Lun–Vin 09:00–18:00
specialist-profile-hours-evenings = Seara 18:00–22:00
specialist-profile-hours-always = Oricând
specialist-profile-hours-unclear = Nu am putut citi orele. Scrieți așa: lun-vin 9-13, 15-18; sâm 10-14
specialist-profile-which-name = Scrieți numele pe care îl văd părinții sub răspunsuri.
