organizer-feedback-open = Păreri
organizer-feedback-thanks = mulțumire
organizer-feedback-complaint = plângere
organizer-feedback-idea = idee
organizer-feedback-rating = notă
organizer-feedback-head =
    <b>Păreri și note</b>
    Mulțumiri: { $thanks } · plângeri: { $complaints } · idei: { $ideas }
organizer-feedback-topic =
    { $topic }: { $average } din 5, { $count ->
        [one] { $count } notă
        [few] { $count } note
       *[other] { $count } de note
    }
organizer-feedback-topic-few =
    { $topic }: { $count ->
        [one] { $count } notă
        [few] { $count } note
       *[other] { $count } de note
    }, media apare de la 5
organizer-feedback-title = <b>№{ $number }</b> · { $kind } · { $name } · { $country } · { $at }
organizer-feedback-rated = <b>{ $stars } din 5</b> · { $topic } · { $country } · { $at }
organizer-feedback-anonymous = fără nume
organizer-feedback-quote = <blockquote>{ $text }</blockquote>
organizer-feedback-erased = <i>fără text</i>
organizer-feedback-number = №{ $number }
organizer-feedback-csv = CSV
organizer-feedback-xlsx = XLSX
organizer-feedback-reply = Răspunde
organizer-feedback-ask = Scrieți răspunsul la №{ $number }. Îl vedeți încă o dată înainte de trimitere.
organizer-feedback-preview =
    Persoana va primi:

    <blockquote>{ $text }</blockquote>

    Ca să-l schimbați, scrieți din nou.
organizer-feedback-send = Trimite
organizer-feedback-sent = Trimis autorului mesajului №{ $number }.
organizer-feedback-nobody = Autorul și-a șters datele sau a trecut termenul de păstrare. Răspunsul nu are unde ajunge.
organizer-feedback-continued =
    <b>№{ $number }: autorul răspunde</b>

    <blockquote>{ $text }</blockquote>
organizer-feedback-table =
    { $count ->
        [one] { $count } rând
        [few] { $count } rânduri
       *[other] { $count } de rânduri
    }, pe toată perioada. Sunt cuvintele oamenilor: nu trimiteți fișierul mai departe.
organizer-feedback-sheet = Păreri
organizer-feedback-cell = { $value }
organizer-feedback-column-date = Data
organizer-feedback-column-kind = Felul
organizer-feedback-column-topic = Tema
organizer-feedback-column-country = Țara
organizer-feedback-column-language = Limba
organizer-feedback-column-rating = Nota
organizer-feedback-column-name = Numele
organizer-feedback-column-text = Textul
