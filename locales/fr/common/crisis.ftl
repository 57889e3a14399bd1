common-crisis-now-question = Est-ce que cela se passe en ce moment ?
common-crisis-yes = Oui, en ce moment
common-crisis-no = Non, c'est une question
common-crisis-alert =
    { $level ->
        [now] Urgence possible : { $category }.
       *[ask] Peut-être une urgence : { $category }.
    } { $language }, { $country }. La personne a le numéro à appeler. Je ne transmets pas le texte lui-même.
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
common-crisis-hand-over = Faire lire au permanent
common-crisis-handed-over = Le permanent voit votre message : №{ $number }. La réponse arrive ici. Si le danger est immédiat, appelez le numéro ci-dessus.
common-crisis-not-found = Je n'ai plus votre message : je ne l'ai pas gardé. Écrivez ici et je pourrai le transmettre à une personne.
common-crisis-clear = Effacer cette conversation
common-crisis-clear-note = « Effacer cette conversation » supprime les messages des deux derniers jours. Les plus anciens et les notifications déjà affichées sont à effacer vous-même dans Telegram.
common-crisis-cleared = Supprimé ce que Telegram permet : les deux derniers jours. Le reste s'efface dans le menu de la conversation.
