specialist-applications-open = Cereri de evaluat
specialist-applications-awaits =
    { $count ->
        [one] <b>{ $title }</b>: { $count } cerere așteaptă punctele dumneavoastră.
        [few] <b>{ $title }</b>: { $count } cereri așteaptă punctele dumneavoastră.
       *[other] <b>{ $title }</b>: { $count } de cereri așteaptă punctele dumneavoastră.
    }
specialist-applications-welcome = Evaluați cererile pentru „{ $title }”. Vă scriu când este ceva de citit.
specialist-applications-my = Evaluări deschise pentru dumneavoastră: { $count }
specialist-applications-my-open = Evaluează: { $title }
specialist-applications-review =
    <b>{ $title }</b>
    Cereri: { $count } · fără punctele dumneavoastră: { $left }
specialist-applications-blind = Vedeți punctele celorlalți după ce le trimiteți pe ale dumneavoastră și evaluarea se închide. Atunci le văd și ei pe ale dumneavoastră.
specialist-applications-closed = Evaluarea este închisă.
specialist-applications-row-scored = №{ $number } · evaluată
specialist-applications-row-known = №{ $number } · nu a dumneavoastră
specialist-applications-case = <b>Cererea №{ $number }</b>
specialist-applications-name = Nume: { $name }
specialist-applications-mark = { $criterion }: { $points }
specialist-applications-comment = <i>{ $comment }</i>
specialist-applications-sent = Punctele sunt trimise.
specialist-applications-other = Evaluatorul { $number }:
specialist-applications-files = Fișiere: { $count }
specialist-applications-write = Comentariu
specialist-applications-know = Cunosc această familie
specialist-applications-slip = De fapt nu o cunosc
specialist-applications-send = Trimite punctele
specialist-applications-excluded = №{ $number }: cunoașteți această familie, deci nu citiți și nu evaluați cererea. O fac alții.
specialist-applications-ask-comment = №{ $number }: câteva cuvinte pentru organizator?
specialist-applications-words-only = Vă rog să scrieți în cuvinte.
specialist-applications-not-open = Puncte se dau doar cât evaluarea este deschisă.
specialist-applications-marks-missing = Criterii încă fără puncte: { $count }.
specialist-applications-to-case = Înapoi la cerere
