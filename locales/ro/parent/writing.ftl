parent-writing-file = Eu nu pot citi fișiere și nu pot asculta mesaje vocale. Un specialist poate. Îi transmit?
parent-writing-edited = Modificarea la №{ $number } este transmisă, cu mențiunea „modificat”.
parent-writing-draft-edited = Modificat. Voi trimite textul nou.
parent-writing-unreadable = Un astfel de mesaj nu îl pot citi. Înțeleg text, poze, documente, voce și video.
