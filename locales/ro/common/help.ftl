common-help-text =
    Scrieți întrebarea cu cuvintele dumneavoastră, în orice limbă din meniu. Puteți trimite și o poză, un fișier sau un mesaj vocal.

    La urgență, sunați întâi la numărul de urgență din țara dumneavoastră. Eu nu înlocuiesc medicul.
common-help-line = { $command } { $what }
