common-menu-home = Scrieți aici întrebarea, cu cuvintele dumneavoastră. Caut un răspuns verificat. Dacă nu am, o pot transmite unui specialist.
common-menu-cancelled = Anulat. Nu s-a trimis nimic.
common-menu-nothing-open = Nu era nimic deschis. Scrieți o întrebare sau alegeți mai jos.
