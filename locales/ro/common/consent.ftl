common-consent-ask =
    <b>Acordul dumneavoastră</b>

    Ca să transmit întrebarea unui specialist, trebuie să o păstrez: cuvintele, fișierele și ce spun ele despre sănătatea copilului. O citește doar specialistul care răspunde. Numele nu se arată. La 90 de zile după închiderea întrebării, textul se șterge.

    Puteți retrage acordul sau șterge totul oricând: /privacy. Și fără acord aveți acces la răspunsurile verificate.

    <i>Textul { $version }</i>
common-consent-agree = Sunt de acord
common-consent-not-now = Nu acum
common-consent-given = ✓ Acord dat pe { $at }.
common-consent-declined = E în regulă: nu am păstrat și nu am transmis nimic. Răspunsurile verificate vă rămân deschise.
