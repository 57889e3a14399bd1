common-crisis-now-question = Se întâmplă chiar acum?
common-crisis-yes = Da, chiar acum
common-crisis-no = Nu, este o întrebare
common-crisis-alert =
    { $level ->
        [now] Urgență posibilă: { $category }.
       *[ask] Poate fi o urgență: { $category }.
    } { $language }, { $country }. Persoana a primit numărul la care să sune. Textul nu s-a păstrat.
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
