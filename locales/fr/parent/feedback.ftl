parent-feedback-open = Merci, plainte, idée
parent-feedback-intro =
    <b>Que voulez-vous nous dire ?</b>

    Les organisateurs le lisent, pas les spécialistes. Vous pouvez taire votre nom et recevoir quand même une réponse.
parent-feedback-thanks = Dire merci
parent-feedback-complaint = Signaler un problème
parent-feedback-idea = Proposer une idée
parent-feedback-ask-thanks = Qu'est-ce qui vous a plu ? Quelques mots suffisent.
parent-feedback-ask-complaint = Qu'est-ce qui s'est mal passé ? Écrivez-le comme c'était. Cela ne change rien à l'aide que vous recevez.
parent-feedback-ask-idea = Que faudrait-il changer ou ajouter ?
parent-feedback-preview =
    Voici ce que liront les organisateurs :

    <blockquote>{ $text }</blockquote>

    C'est gardé un an, puis effacé. Pour changer, écrivez de nouveau.
parent-feedback-send-anonymous = Envoyer sans mon nom
parent-feedback-send-named = Envoyer avec mon nom
parent-feedback-sent = Merci, c'est chez les organisateurs. S'ils répondent, je vous écris ici.
parent-feedback-answered =
    <b>Les organisateurs vous écrivent :</b>

    <blockquote>{ $text }</blockquote>
parent-feedback-write-back = Répondre
parent-feedback-ask-reply = Écrivez votre réponse. Elle part de la même façon : avec votre nom seulement si vous l'avez donné.
parent-feedback-reply-sent = Votre réponse est chez les organisateurs.
parent-feedback-words-only = Ici, je ne peux transmettre que des mots. Merci de l'écrire.
parent-feedback-empty = Je n'y vois pas de mots. Écrivez-en quelques-uns, s'il vous plaît.
