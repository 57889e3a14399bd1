organizer-afterwards-open = Autour de l'événement
organizer-afterwards-title = <b>{ $title }</b>
organizer-afterwards-home = Ce que les familles reçoivent après l'événement, et ce qui vous attend.
organizer-afterwards-materials = Documents : { $count }
organizer-afterwards-hall = Questions de la salle : { $count }
organizer-afterwards-opinion = Avis : { $count }
organizer-afterwards-cuts = À retirer de l'enregistrement : { $count }
organizer-afterwards-material-how = Envoyez ici des fichiers ou des liens (https://), un par message. Ils partent { $when }, une seule fois, à ceux qui sont venus et à ceux qui ont demandé. Destinataires à ce jour : { $count }.
organizer-afterwards-material-after = après l'événement : { $at }
organizer-afterwards-material-soon = dans 10 minutes (où il fait nuit, au matin) ; d'ici là vous pouvez les reprendre
organizer-afterwards-material-remove = Retirer №{ $number }
organizer-afterwards-material-sent = №{ $number } · { $what } · envoyé · { $words }
organizer-afterwards-material-waits = №{ $number } · { $what } · pas encore envoyé · { $words }
organizer-afterwards-kind-link = lien
organizer-afterwards-kind-photo = photo
organizer-afterwards-kind-video = vidéo
organizer-afterwards-kind-sound = son
organizer-afterwards-kind-file = fichier
organizer-afterwards-material-gone = Retiré. Personne ne l'avait reçu.
organizer-afterwards-material-gone-late = Retiré de l'événement. Il reste dans le chat de ceux qui l'ont reçu.
organizer-afterwards-material-what = Je peux transmettre des fichiers, photos, vidéos, sons et liens qui commencent par https://. Rien n'a été ajouté.
organizer-afterwards-material-full = 30 documents au plus par événement. Retirez-en d'abord un ; rien n'a été ajouté.
organizer-afterwards-hall-waits = <b>{ $title }</b> est terminé. Questions de la salle en attente : { $count }. Après 3 jours, elles vont au coordinateur.
organizer-afterwards-hall-see = Ouvrir les questions
organizer-afterwards-hall-head =
    <b>{ $title }</b>
    Questions en attente : { $count }
organizer-afterwards-hall-nothing = Rien n'attend. Les familles peuvent demander jusqu'au lendemain de l'événement.
organizer-afterwards-hall-question = <blockquote>{ $text }</blockquote>
organizer-afterwards-hall-who = { $who } · { $language }
organizer-afterwards-hall-anonymous = sans nom
organizer-afterwards-hall-no-editors = La famille ne veut pas que les rédacteurs voient cette question.
organizer-afterwards-hall-answered = Répondu dans la salle
organizer-afterwards-hall-pass = À un spécialiste
organizer-afterwards-hall-keep = Aux rédacteurs d'articles
organizer-afterwards-hall-passed = Transmise. La famille le sait.
organizer-afterwards-hall-kept = Chez les rédacteurs. La famille le sait.
organizer-afterwards-hall-closed = Close. La famille le sait.
organizer-afterwards-hall-settled = Quelqu'un d'autre s'est occupé de cette question.
organizer-afterwards-hall-withdrew = La famille a retiré son consentement : la question ne peut pas être transmise. Vous pouvez la clore comme répondue.
organizer-afterwards-opinion-count = Familles interrogées : { $asked }. Notes reçues : { $count }.
organizer-afterwards-opinion-average = Moyenne : { $average } sur 5
organizer-afterwards-opinion-few = La moyenne apparaît à partir de { $count } notes, pour ne désigner personne.
organizer-afterwards-opinion-missing =
    Ce qui a manqué :
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-answer =
    { $question }
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-csv = Tableau (CSV)
organizer-afterwards-opinion-xlsx = Tableau (XLSX)
organizer-afterwards-opinion-table = Réponses dans le tableau : { $count }. Sans noms ; notes seulement à partir de 5.
organizer-afterwards-opinion-sheet = Avis
organizer-afterwards-column-helped = Aidé ? (1-5)
organizer-afterwards-column-missing = Ce qui a manqué
organizer-afterwards-cut-asked = <b>{ $title }</b> : une famille demande à être retirée de l'enregistrement.
organizer-afterwards-cut-head =
    <b>{ $title }</b>
    Familles à retirer : { $count }
organizer-afterwards-cut-nothing = Personne n'attend.
organizer-afterwards-cut-since = Demandé le { $at }
organizer-afterwards-cut-note =
    Comment les trouver :
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-no-note = Pas de description.
organizer-afterwards-cut-answer =
    Vous avez écrit :
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-done = Fait
organizer-afterwards-cut-reply = Écrire à la famille
organizer-afterwards-cut-told = Fait. La famille le sait.
organizer-afterwards-cut-write = Écrivez ce que la famille doit savoir ou dire. Du texte seulement ; la tâche reste ouverte.
organizer-afterwards-cut-replied = Envoyé à la famille. La tâche reste ouverte.
organizer-afterwards-cut-settled = C'est déjà fait.
