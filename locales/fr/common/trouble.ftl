common-trouble-lost = Je n'ai pas pu traiter votre dernier message. Notre équipe est prévenue. Merci de l'écrire encore une fois un peu plus tard.
common-trouble-not-found = Je ne trouve plus cela. C'est peut-être fermé ou supprimé.
common-trouble-not-allowed = Cette commande est pour un autre rôle.
common-trouble-stale = Ce bouton vient d'un ancien message et ne marche plus. Ouvrez le menu : /start
common-trouble-unknown-command = Cette commande n'existe pas. Pour poser une question, écrivez-la simplement, sans barre oblique devant.
common-trouble-dead-letter = Le message { $id } n'a pas pu être traité après cinq essais. La personne est prévenue. La cause est dans le journal du serveur.
