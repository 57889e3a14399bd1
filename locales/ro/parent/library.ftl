parent-library-open = Bibliotecă
parent-library-empty = Încă nu sunt articole aici. Scrieți întrebarea, o pot transmite unui specialist.
parent-library-topics =
    { $count ->
        [one] Un articol verificat.
        [few] { $count } articole verificate.
       *[other] { $count } de articole verificate.
    } Alegeți o temă sau scrieți direct întrebarea.
parent-library-new =
    { $count ->
        [one] Unul este nou de la ultima vizită.
        [few] { $count } sunt noi de la ultima vizită.
       *[other] { $count } sunt noi de la ultima vizită.
    }
parent-library-topic = { $name } · { $count }
parent-library-topic-new = { $name } · { $count } · noi: { $new }
parent-library-shelf = <b>{ $name }</b>. Primele sunt cele mai căutate de familii.
parent-library-title-new = Nou: { $title }
parent-library-share = Trimite mai departe
parent-library-share-how =
    <b>{ $title }</b>
    { $link }
    Cine deschide acest link vede imediat articolul.
parent-library-share-send = Trimite în Telegram
parent-library-share-copy = Copiază linkul
parent-library-gone = Acest articol nu mai este aici. Scrieți întrebarea, caut alt răspuns.
parent-library-wish = Vreau traducere
parent-library-wished = Am notat. Redactorii văd câte familii așteaptă acest text în limba dumneavoastră.
parent-library-wished-before = Cererea dumneavoastră este deja numărată. Redactorii o văd.
parent-library-wish-again = Vă mulțumesc. Apăsați încă o dată „Vreau traducere” sub articol.
parent-library-data-wishes = Traducerile pe care le-ați cerut
parent-library-data-article = Articol
parent-library-data-seen = Ultima vizită
