organizer-doors-open = Есік алдында
organizer-doors-title =
    <b>{ $title }</b>
    { $at }
organizer-doors-here = Келген отбасы: { $here }, күтілгені: { $expected }. Ересек: { $adults }, бала: { $children }.
organizer-doors-left = Жазылмай келгендерге бос орын: { $count }.
organizer-doors-how = Рұқсатнаманың төрт цифрын осында жазыңыз немесе телефон камерасын QR-кодқа туралаңыз.
organizer-doors-list = Тізім
organizer-doors-table = Кесте (XLSX)
organizer-doors-walk-in = Жазылмай келген
organizer-doors-door = Есікке оралу
organizer-doors-family = <b>№{ $number }</b> · { $name }
organizer-doors-no-name = аты айтылмаған
organizer-doors-came = Кірген уақыты: { $at }. Ересек: { $adults }, бала: { $children }.
organizer-doors-ages = Балалардың жасы: { $ages }
organizer-doors-needs = Қажеті: { $needs }
organizer-doors-no-filming = Түсіруге болмайды.
organizer-doors-adult-fewer = Бір ересек кем
organizer-doors-child-fewer = Бір бала кем
organizer-doors-send-back = Әлі келген жоқ
organizer-doors-sent-back = Қайтарылды
organizer-doors-sheet = ✓ белгісі: осында. Отбасы рұқсатнамасын ұмытса, оны ашып кіргізіңіз немесе айтқан атын жазыңыз.
organizer-doors-nobody = Әзірге бірде-бір отбасының орны жоқ.
organizer-doors-line = №{ $number }: { $adults } + { $children }
organizer-doors-walk-in-how = Жазылмай қанша адам келді? Ересек + бала.
organizer-doors-walk-in-count = { $adults } + { $children }
organizer-doors-walked-in = Есепке алынды
organizer-doors-nobody-named = Мұндай аты бар отбасын таппадым. Рұқсатнаманың төрт цифрын, мысалы 0482, немесе отбасы айтқан атты жазыңыз. «Бас тарту» есіктен шығарады.
organizer-doors-several-named = Бұл атпен бірнеше отбасы бар. Төрт цифрды жазыңыз немесе тізімнен қараңыз.
organizer-doors-let-in = Кіргізу
organizer-doors-awaited = Әлі келген жоқ. Күтеміз: ересек { $adults }, бала { $children }.
organizer-doors-own-pass = Бұл – өз рұқсатнамаңыз. Оны есік алдында ұйымдастырушыға көрсетіңіз.
organizer-doors-unknown = Мұндай рұқсатнамасы бар отбасын таппадым. Рұқсатнама тек өз іс-шарасының есігінде және тек ұйымдастырушыда жұмыс істейді.
organizer-doors-already = №{ $number } сағат { $at } кірген. Рұқсатнама бір рет жарамды.
organizer-doors-shut = Есік басталуына 3 сағат қалғанда ашылып, аяқталған соң 3 сағаттан кейін жабылады. Басталуы: { $at }.
organizer-doors-no-room = Бос орын: { $count }. Басталғаннан 15 минут өткенде келмегендердің орны босайды.
organizer-doors-table-sent = Тізімдегі отбасы: { $count }. Аттар мен қажеттіліктер отбасы айтқан шамада ғана көрсетілген.
organizer-doors-table-sheet = Қатысу
organizer-doors-column-number = №
organizer-doors-column-name = Аты
organizer-doors-column-adults = Жазылған ересек
organizer-doors-column-children = Жазылған бала
organizer-doors-column-ages = Балалардың жасы
organizer-doors-column-needs = Қажеті
organizer-doors-column-filming = Түсіру
organizer-doors-column-came-adults = Келген ересек
organizer-doors-column-came-children = Келген бала
organizer-doors-column-time = Кірген уақыты
organizer-doors-cell-time = { $at }
organizer-doors-cell-missed = келмеді
organizer-doors-cell-no = жоқ
organizer-doors-helpers = Еріктілер
organizer-doors-helpers-of =
    { $count ->
        [0] <b>{ $title }</b>: есік алдында әзірге ерікті жоқ. Ерікті отбасыларды кіргізеді, іс-шарадан басқа ештеңе көрмейді.
        [one] <b>{ $title }</b>: есік алдында { $count } ерікті. Рұқсат іс-шарадан үш сағаттан кейін өзі жабылады.
       *[other] <b>{ $title }</b>: есік алдында { $count } ерікті. Рұқсат іс-шарадан үш сағаттан кейін өзі жабылады.
    }
organizer-doors-invite = Еріктіге сілтеме
organizer-doors-helper-link =
    Бұл сілтемені бір еріктіге жіберіңіз. Ол бір рет жұмыс істейді:
    { $link }
organizer-doors-helper-end = №{ $number } рұқсатын жабу
organizer-doors-link-end = №{ $number } сілтемені қайтарып алу
organizer-doors-you-help = <b>Сіз есік алдында көмектесесіз: { $title }</b>
organizer-doors-help-how =
    { $at }
    Басталуға 3 сағат қалғанда түймені басыңыз, содан кейін отбасының төрт цифрын жазыңыз немесе кодын сканерлеңіз.
organizer-doors-link-gone = Бұл сілтеме қолданылған немесе іс-шара аяқталған. Жаңасын ұйымдастырушы бере алады.
organizer-doors-my = <b>Есік алдында көмектесетін жерлеріңіз</b>
