parent-privacy-open = Datele dumneavoastră
parent-privacy-intro =
    <b>Datele dumneavoastră</b>

    <b>Ce păstrez:</b> numărul din Telegram, limba și țara, întrebările cu fișiere, părerile. Nici nume de familie, nici diagnostic.

    <b>Cine citește:</b> întrebarea, doar specialistul care răspunde; părerile, doar organizatorii.

    <b>Cât timp:</b> 90 de zile după închiderea întrebării, un an pentru păreri. Apoi cuvintele se șterg.

    Ce scrieți se păstrează criptat. Și Telegram păstrează acest chat; asta nu pot schimba.
parent-privacy-export = Exportă datele mele
parent-privacy-erase = Șterge totul
parent-privacy-yes-erase = Da, șterge
parent-privacy-withdraw = Retrag acordul
parent-privacy-exporting =
    Adun datele dumneavoastră. Ajung aici într-un minut: o pagină de citit și un fișier pentru alte programe.
    { $files ->
        [0] {""}
        [one] Urmează { $files } fișier trimis de dumneavoastră.
        [few] Urmează { $files } fișiere trimise de dumneavoastră.
       *[other] Urmează { $files } de fișiere trimise de dumneavoastră.
    }
parent-privacy-export-ready =
    Tot ce păstrez despre dumneavoastră, la { $at }.

    Aveți grijă de aceste fișiere: le poate citi oricine le deschide.
parent-privacy-own-file = Fișierele dumneavoastră
parent-privacy-confirm =
    <b>Ștergem totul?</b>

    Întrebările, răspunsurile, fișierele, setările și părerile dispar imediat. La o întrebare deschisă nu se mai răspunde. Nu se poate reveni.

    Copiile din chaturile specialiștilor din ultimele două zile se șterg; celor mai vechi li se șterge textul, dar un fișier vechi poate rămâne pe un telefon. Copiile de rezervă vă uită în 30 de zile.

    Doriți să exportați întâi datele?
parent-privacy-confirm-staff =
    <b>Ștergem totul?</b>

    Întrebările, fișierele, setările și părerile dispar imediat, iar rolurile se încheie: ce aveați în lucru trece la alții. Răspunsurile date rămân la familii. Nu se poate reveni.

    Copiile din chaturile altora din ultimele două zile se șterg; celor mai vechi li se șterge textul. Copiile de rezervă vă uită în 30 de zile.
parent-privacy-erased =
    Totul este șters. Nu mai știu cine sunteți.

    Acest chat a rămas pe telefonul dumneavoastră: îl puteți șterge în Telegram. Dacă mai aveți nevoie de noi, scrieți oricând.
parent-privacy-withdrawn =
    Acordul este retras. De acum nu mai păstrez ce scrieți; răspunsurile verificate vă rămân deschise.

    Ce ați trimis înainte este încă aici, până când ștergeți.
parent-privacy-last-owner = Sunteți singurul proprietar. Numiți întâi altul (/staff), apoi ștergeți datele.
parent-privacy-copy-removed = <i>Șters la cererea familiei.</i>
parent-privacy-page-title = Datele mele
parent-privacy-page-made = Adunate la { $at }.
parent-privacy-page-moment = { $at }
parent-privacy-table-people = Despre dumneavoastră
parent-privacy-table-consents = Acordurile date
parent-privacy-table-roles = Rolurile dumneavoastră
parent-privacy-table-profile = Profilul de specialist
parent-privacy-table-questions = Întrebările dumneavoastră
parent-privacy-table-posts = Mesaje la întrebările dumneavoastră
parent-privacy-table-files = Fișiere
parent-privacy-table-feedback = Părerile dumneavoastră
parent-privacy-table-feedback-posts = Mesaje la părerile dumneavoastră
parent-privacy-table-dialogs = Ce scrieți acum
parent-privacy-column-telegram = Numărul din Telegram
parent-privacy-column-name = Numele
parent-privacy-column-language = Limba
parent-privacy-column-country = Țara
parent-privacy-column-region = Regiunea sau orașul
parent-privacy-column-zone = Fusul orar
parent-privacy-column-age = Vârsta copilului
parent-privacy-column-topic = Tema
parent-privacy-column-state = Starea
parent-privacy-column-text = Textul
parent-privacy-column-comment = Comentariul
parent-privacy-column-rating = Nota
parent-privacy-column-role = Rolul
parent-privacy-column-kind = Felul
parent-privacy-column-side = Scris de
parent-privacy-column-version = Versiunea textului
parent-privacy-column-number = Întrebarea №
parent-privacy-column-given = Dat
parent-privacy-column-withdrawn = Retras
parent-privacy-column-since = Din
parent-privacy-column-asked = Întrebat
parent-privacy-column-sent = Trimis
parent-privacy-column-closed = Închis
