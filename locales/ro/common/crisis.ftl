common-crisis-now-question = Se întâmplă chiar acum?
common-crisis-yes = Da, chiar acum
common-crisis-no = Nu, este o întrebare
common-crisis-alert =
    { $level ->
        [now] Urgență posibilă: { $category }.
       *[ask] Poate fi o urgență: { $category }.
    } { $language }, { $country }. Persoana a primit numărul la care să sune. Nu transmit textul în sine.
common-crisis-category =
    { $category ->
        [suicidal_thoughts] gânduri de suicid
        [child_not_breathing] un copil nu respiră sau se îneacă
        [seizure_over_5_min] o criză care nu se oprește
        [violence] violență
        [abandonment_or_custody_fear] teama de a pierde copilul sau de a renunța la el
        [acute_psychosis] confuzie, pierderea legăturii cu realitatea
       *[other] { $category }
    }
common-crisis-hand-over = Să citească persoana de serviciu
common-crisis-handed-over = Persoana de serviciu vede mesajul: №{ $number }. Răspunsul vine aici. Dacă pericolul este acum, sunați la numărul de mai sus.
common-crisis-not-found = Nu mai am mesajul dumneavoastră: nu l-am păstrat. Scrieți aici și îl pot transmite unui om.
common-crisis-clear = Șterge această conversație
common-crisis-clear-note = Butonul „Șterge această conversație” șterge mesajele din ultimele două zile. Pe cele mai vechi și notificările deja afișate ștergeți-le singuri în Telegram.
common-crisis-cleared = Am șters ce permite Telegram: ultimele două zile. Mesajele mai vechi se șterg din meniul conversației.
