organizer-feedback-open = Avis
organizer-feedback-thanks = merci
organizer-feedback-complaint = plainte
organizer-feedback-idea = idée
organizer-feedback-rating = note
organizer-feedback-head =
    <b>Avis et notes</b>
    Mercis : { $thanks } · plaintes : { $complaints } · idées : { $ideas }
organizer-feedback-topic =
    { $topic } : { $average } sur 5, { $count ->
        [one] { $count } note
        [many] { $count } notes
       *[other] { $count } notes
    }
organizer-feedback-topic-few =
    { $topic } : { $count ->
        [one] { $count } note
        [many] { $count } notes
       *[other] { $count } notes
    }, moyenne affichée à partir de 5
organizer-feedback-title = <b>№{ $number }</b> · { $kind } · { $name } · { $country } · { $at }
organizer-feedback-rated = <b>{ $stars } sur 5</b> · { $topic } · { $country } · { $at }
organizer-feedback-anonymous = sans nom
organizer-feedback-quote = <blockquote>{ $text }</blockquote>
organizer-feedback-erased = <i>sans texte</i>
organizer-feedback-number = №{ $number }
organizer-feedback-csv = CSV
organizer-feedback-xlsx = XLSX
organizer-feedback-reply = Répondre
organizer-feedback-ask = Écrivez votre réponse au №{ $number }. Vous la reverrez avant l'envoi.
organizer-feedback-preview =
    La personne recevra :

    <blockquote>{ $text }</blockquote>

    Pour la changer, écrivez-la de nouveau.
organizer-feedback-send = Envoyer
organizer-feedback-sent = Envoyé à l'auteur du №{ $number }.
organizer-feedback-nobody = L'auteur a effacé ses données, ou le délai de conservation est passé. La réponse n'a plus de destinataire.
organizer-feedback-continued =
    <b>№{ $number } : l'auteur répond</b>

    <blockquote>{ $text }</blockquote>
organizer-feedback-table =
    { $count ->
        [one] { $count } ligne
        [many] { $count } lignes
       *[other] { $count } lignes
    }, depuis le début. Ce sont les mots des gens : ne transférez pas le fichier.
organizer-feedback-sheet = Avis
organizer-feedback-cell = { $value }
organizer-feedback-column-date = Date
organizer-feedback-column-kind = Type
organizer-feedback-column-topic = Sujet
organizer-feedback-column-country = Pays
organizer-feedback-column-language = Langue
organizer-feedback-column-rating = Note
organizer-feedback-column-name = Nom
organizer-feedback-column-text = Texte
