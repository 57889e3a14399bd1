parent-feedback-open = Mulțumire, plângere, idee
parent-feedback-intro =
    <b>Ce doriți să ne spuneți?</b>

    Citesc organizatorii, specialiștii nu văd. Puteți să nu vă dați numele și tot primiți răspuns.
parent-feedback-thanks = Mulțumesc
parent-feedback-complaint = Am o plângere
parent-feedback-idea = Am o idee
parent-feedback-ask-thanks = Ce a fost bine? Ajung câteva cuvinte.
parent-feedback-ask-complaint = Ce nu a mers? Scrieți cum a fost. Nu schimbă cu nimic ajutorul pe care îl primiți.
parent-feedback-ask-idea = Ce ar trebui schimbat sau adăugat?
parent-feedback-preview =
    Asta ajunge la organizatori:

    <blockquote>{ $text }</blockquote>

    Se păstrează un an, apoi se șterge. Ca să schimbați, scrieți din nou.
parent-feedback-send-anonymous = Trimite fără numele meu
parent-feedback-send-named = Trimite cu numele meu
parent-feedback-sent = Mulțumesc, mesajul este la organizatori. Dacă răspund, vă scriu aici.
parent-feedback-answered =
    <b>Organizatorii vă scriu:</b>

    <blockquote>{ $text }</blockquote>
parent-feedback-write-back = Răspunde
parent-feedback-ask-reply = Scrieți răspunsul. Ajunge la organizatori la fel: cu numele, doar dacă l-ați dat.
parent-feedback-reply-sent = Răspunsul este la organizatori.
parent-feedback-words-only = Aici pot transmite doar cuvinte. Vă rog să scrieți un text.
parent-feedback-empty = Nu văd cuvinte aici. Scrieți, vă rog, măcar câteva.
