parent-gathering-titles =
    { $count ->
        [one] Săptămâna aceasta ați primit destule mesaje, așa că am păstrat { $count } anunț. Apăsați ca să citiți.
        [few] Săptămâna aceasta ați primit destule mesaje, așa că am păstrat { $count } anunțuri. Apăsați ca să citiți.
       *[other] Săptămâna aceasta ați primit destule mesaje, așa că am păstrat { $count } de anunțuri. Apăsați ca să citiți.
    }
