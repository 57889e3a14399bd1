parent-writing-file = Je ne sais pas lire les fichiers ni écouter les messages vocaux. Un spécialiste, si. Je le lui transmets ?
parent-writing-edited = Votre changement à la question №{ $number } est transmis, avec la mention « modifié ».
parent-writing-draft-edited = C'est modifié. Le nouveau texte partira.
parent-writing-unreadable = Je ne peux pas lire ce type de message. Je comprends le texte, les photos, les documents, la voix et la vidéo.
