public-events-title = Evenimente pentru familii
public-events-intro = Proiecții de film, întâlniri, prelegeri și consultații pentru familiile copiilor cu nevoi speciale. Înscrierea se face în Telegram, în limba dumneavoastră.
public-events-skip = Mergi la listă
public-events-languages = Limbi
public-events-countries = Țări
public-events-everywhere = Toate țările
public-events-count =
    { $count ->
        [0] Pe listă nu este încă nimic. Reveniți peste câteva zile.
        [one] Un eveniment.
        [few] { $count } evenimente, cele mai apropiate întâi.
       *[other] { $count } de evenimente, cele mai apropiate întâi.
    }
public-events-when = { $at }
public-events-kind = { $kind }
public-events-where = Unde: { $place }
public-events-online = Online
public-events-host = Organizează: { $host }
public-events-ages = Vârsta: de la { $first } la { $last } ani
public-events-left = Locuri libere: { $count }
public-events-full = Toate locurile sunt ocupate. Există o listă de așteptare.
public-events-cancelled = Anulat
public-events-open = Deschide în Telegram
public-events-open-one = Deschide în Telegram: { $title }
public-events-more = Evenimente mai târzii
public-events-feed = Flux pentru calendar
public-events-feed-how = Adăugați adresa fluxului în calendarul dumneavoastră: evenimentele noi apar acolo singure.
public-events-calendar = Evenimente pentru familii: { $country }
