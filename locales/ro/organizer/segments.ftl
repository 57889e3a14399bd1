organizer-segments-open = Audiențe salvate
organizer-segments-who = Cine sunt?
organizer-segments-list =
    { $count ->
        [0] Încă nu există audiențe salvate. Alegeți oameni pentru o ciornă, apoi salvați-i aici cu un nume.
       *[other] Audiențe salvate. Colegii din aceleași țări le văd și le folosesc și ei.
    }
organizer-segments-save = Salvează această audiență
organizer-segments-one = <b>{ $name }</b>
organizer-segments-use = Folosește pentru ciornă
organizer-segments-rename = Redenumește
organizer-segments-delete = Șterge
organizer-segments-ask-name = Cum să se numească?
organizer-segments-delete-ask = Ștergeți audiența „{ $name }”? Anunțurile care au folosit-o rămân neschimbate.
organizer-segments-delete-sure = Da, șterge
organizer-segments-too-few =
    { $count ->
        [one] Prea puțini oameni ca să arăt pe cineva: e nevoie de cel puțin { $count }.
        [few] Prea puțini oameni ca să arăt pe cineva: e nevoie de cel puțin { $count }.
       *[other] Prea puțini oameni ca să arăt pe cineva: e nevoie de cel puțin { $count }.
    }
organizer-segments-sample =
    { $count ->
        [one] <b>Câțiva dintre ei, trași la sorți.</b> Se arată doar ce are în comun cel puțin { $count } om din audiență.
        [few] <b>Câțiva dintre ei, trași la sorți.</b> Se arată doar ce au în comun cel puțin { $count } oameni din audiență.
       *[other] <b>Câțiva dintre ei, trași la sorți.</b> Se arată doar ce au în comun cel puțin { $count } de oameni din audiență.
    }
organizer-segments-hidden = • (prea rar ca să fie arătat)
organizer-segments-someone = • { $features }
organizer-segments-name-taken = O altă audiență are acest nume. Scrieți altul.
organizer-segments-too-many =
    { $count ->
        [one] Există deja { $count } audiență salvată. Ștergeți una de care nu e nevoie.
        [few] Există deja { $count } audiențe salvate. Ștergeți una de care nu e nevoie.
       *[other] Există deja { $count } de audiențe salvate. Ștergeți una de care nu e nevoie.
    }
