public-events-title = Événements pour les familles
public-events-intro = Projections, rencontres, conférences et consultations pour les familles d'enfants à besoins particuliers. L'inscription se fait dans Telegram, dans votre langue.
public-events-skip = Aller à la liste
public-events-languages = Langues
public-events-countries = Pays
public-events-everywhere = Tous les pays
public-events-count =
    { $count ->
        [0] La liste est encore vide. Revenez dans quelques jours.
        [one] { $count } événement.
       *[other] { $count } événements, les plus proches d'abord.
    }
public-events-when = { $at }
public-events-kind = { $kind }
public-events-where = Lieu : { $place }
public-events-online = En ligne
public-events-host = Organisé par : { $host }
public-events-ages = Âge : de { $first } à { $last } ans
public-events-left = Places libres : { $count }
public-events-full = Toutes les places sont prises. Il y a une liste d'attente.
public-events-cancelled = Annulé
public-events-open = Ouvrir dans Telegram
public-events-open-one = Ouvrir dans Telegram : { $title }
public-events-more = Événements suivants
public-events-feed = Flux pour le calendrier
public-events-feed-how = Ajoutez l'adresse du flux à votre calendrier : les nouveaux événements y apparaîtront d'eux-mêmes.
public-events-calendar = Événements pour les familles : { $country }
