common-language-first =
    Acesta este „{ $name }”. Întrebați despre un copil cu nevoi speciale. Primiți un răspuns verificat de specialiști sau răspunsul unui specialist.

    În ce limbă vorbim?
common-language-choose = În ce limbă vorbim?
