common-crisis-now-question = Est-ce que cela se passe en ce moment ?
common-crisis-yes = Oui, en ce moment
common-crisis-no = Non, c'est une question
common-crisis-alert =
    { $level ->
        [now] Urgence possible : { $category }.
       *[ask] Peut-être une urgence : { $category }.
    } { $language }, { $country }. La personne a le numéro à appeler. Le texte n'est pas gardé.
common-crisis-category =
    { $category ->
        [suicidal_thoughts] pensées de suicide
        [child_not_breathing] un enfant ne respire pas ou s'étouffe
        [seizure_over_5_min] une crise qui ne s'arrête pas
        [violence] violence
        [abandonment_or_custody_fear] peur de perdre l'enfant ou de l'abandonner
        [acute_psychosis] confusion, perte de contact avec la réalité
       *[other] { $category }
    }
