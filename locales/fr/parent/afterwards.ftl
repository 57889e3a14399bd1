parent-afterwards-words-only = Ici, je ne peux transmettre que des mots. Merci de l'écrire en texte.
parent-afterwards-materials-open = Documents
parent-afterwards-materials = <b>Documents : { $title }</b>
parent-afterwards-material-words = { $words }
parent-afterwards-material-link = { $link }
parent-afterwards-later = Il n'y a pas encore de documents. Je vous les envoie dès qu'ils sont là.
parent-afterwards-not-yet = Il n'y a pas encore de documents. Revenez dans quelques jours.
parent-afterwards-hall-open = Une question aux animateurs
parent-afterwards-hall-now = Merci. Vous pouvez maintenant poser votre question.
parent-afterwards-hall-write = Que voulez-vous demander à « { $title } » ? Écrivez-le ici. Votre nom reste inconnu.
parent-afterwards-hall-preview =
    Votre question :

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-where = Les animateurs peuvent y répondre sur place. Sinon, ils peuvent la transmettre, sans votre nom, à un spécialiste, qui vous répond ici, ou aux rédacteurs de nos articles. Pour la changer, écrivez-la de nouveau.
parent-afterwards-hall-no-editors = Les animateurs peuvent y répondre sur place. Sinon, ils peuvent la transmettre, sans votre nom, à un spécialiste, qui vous répond ici. Les rédacteurs ne la voient pas. Pour la changer, écrivez-la de nouveau.
parent-afterwards-hall-send = Envoyer
parent-afterwards-hall-send-named = Envoyer avec mon nom aux animateurs
parent-afterwards-hall-refuse-editors = Pas aux rédacteurs
parent-afterwards-hall-let-editors = Les rédacteurs peuvent la voir
parent-afterwards-hall-sent = Votre question est chez les animateurs. Je vous écris ce qu'elle devient.
parent-afterwards-hall-passed-on =
    Votre question de la salle continue son chemin :

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-kept =
    Les rédacteurs de nos articles voient maintenant votre question, sans votre nom. Vous pouvez la reprendre :

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-answered =
    On a répondu à votre question à « { $title } ». Si vous n'avez pas entendu la réponse, écrivez-moi simplement la question.

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-shut = Les questions aux animateurs sont prises jusqu'au lendemain de l'événement. À moi, vous pouvez écrire à tout moment.
parent-afterwards-hall-full = Les animateurs ont déjà cinq questions de vous. Quand ils en traitent une, vous pouvez poser la suivante. Ou écrivez-moi, un spécialiste répondra.
parent-afterwards-review =
    <b>{ $title }</b>

    Cela vous a-t-il aidé ? 1 : pas du tout, 5 : beaucoup. Les animateurs ne voient pas qui a répondu.
parent-afterwards-review-decline = Je préfère ne pas répondre
parent-afterwards-review-missing = Merci. Qu'est-ce qui a manqué ? Quelques mots suffisent.
parent-afterwards-review-own = { $question }
parent-afterwards-review-skip = Passer
parent-afterwards-review-thanks = Merci. Cela aide aussi les prochaines familles.
parent-afterwards-review-declined = D'accord, je ne poserai plus la question.
parent-afterwards-review-settled = J'ai déjà votre réponse. Merci.
parent-afterwards-cut-open = Nous retirer de l'enregistrement
parent-afterwards-cut-how =
    <b>{ $title }</b>

    Comment vous trouver dans l'enregistrement ? Par exemple : « deuxième rang, pull rouge ». Vous pouvez aussi l'envoyer tel quel.
parent-afterwards-cut-send = Envoyer sans description
parent-afterwards-cut-sent = C'est chez les organisateurs. Je vous écris dès que c'est fait.
parent-afterwards-cut-again = Comment vous trouver ? Vêtements, place, minute : quelques mots suffisent.
parent-afterwards-cut-made = C'est fait : vous n'êtes plus dans l'enregistrement de « { $title } ».
parent-afterwards-cut-replied =
    Les organisateurs écrivent au sujet de l'enregistrement de « { $title } » :

    <blockquote>{ $text }</blockquote>
parent-afterwards-cut-tell = Leur répondre
parent-afterwards-cut-asked-before = Les organisateurs ont déjà cette demande. Je vous écris quand c'est fait.
parent-afterwards-certificate-open = Attestation
parent-afterwards-certificate-name = Quel nom doit figurer sur l'attestation ? Écrivez-le comme il doit être imprimé. Je ne le garde pas.
parent-afterwards-certificate-no-name = Je ne peux pas imprimer cela comme un nom. Écrivez-le en lettres, 80 au plus.
parent-afterwards-certificate-not-due = L'attestation est pour ceux qui sont venus, après l'événement. Si vous y étiez, écrivez aux organisateurs : ils peuvent vous aider.
parent-afterwards-certificate-made = Voici votre attestation. Je n'ai pas gardé le nom.
parent-afterwards-certificate-again = Un autre nom
parent-afterwards-certificate-heading = Attestation
parent-afterwards-certificate-given-to = Nous attestons que
parent-afterwards-certificate-took-part = a participé à
parent-afterwards-certificate-kind = { $kind }
parent-afterwards-certificate-where = { $town }
parent-afterwards-certificate-host = { $host }
parent-afterwards-certificate-number = Événement №{ $number }
parent-afterwards-data-hall = Questions aux animateurs d'événements
parent-afterwards-data-review = Ce que vous avez dit des événements
