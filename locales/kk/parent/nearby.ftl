parent-nearby-open = Жақын жердегі көмек
parent-nearby-ask = Қай жерден іздейін? Қалаңызды не еліңізді жазыңыз немесе түймемен орныңызды жіберіңіз. Қайда екеніңізді сақтамаймын.
parent-nearby-send-location = Орнымды жіберу
parent-nearby-taken = Осы жерден іздеймін: { $place }.
parent-nearby-your-location = сіздің орныңыз
parent-nearby-guess = Бұл қаланы білетініме сенімді емеспін. Мүмкін, мыналардың бірі шығар?
parent-nearby-unknown = Бұл қаланы білмеймін. Жақын жердегі үлкенірек қаланы жазыңыз немесе елді таңдаңыз.
parent-nearby-nothing = { $place }: тізімімде ол жерден әзірге ешкім жоқ. Маман білуі мүмкін.
parent-nearby-head =
    { $count ->
        [one] { $place }: { $count } ұйым.
       *[other] { $place }: { $count } ұйым, жақындары бірінші.
    }
parent-nearby-elsewhere = Басқа жерден іздеу
parent-nearby-whole-country = <b>{ $name }</b> (бүкіл ел)
parent-nearby-far = <b>{ $name }</b> (шамамен { $km } км)
parent-nearby-name = <b>{ $name }</b>
parent-nearby-topics = Көмектесетін тақырыптары: { $topics }
parent-nearby-ages = Жасы: { $first }–{ $last }
parent-nearby-ages-from = Жасы: { $age } жастан
parent-nearby-ages-unknown = Жасы: әлі расталмаған
parent-nearby-languages = Тілдері: { $languages }
parent-nearby-where = Қайда: { $place }
parent-nearby-phone = Телефон: { $phone }
parent-nearby-email = Пошта: { $email }
parent-nearby-telegram = Telegram: { $telegram }
parent-nearby-site = Сайт: { $site }
parent-nearby-no-contacts = Қалай хабарласуға болады: әлі расталмаған. Ешкім тексермеген нөмірді көрсетпеймін.
parent-nearby-checked = Олармен бірге тексерілген күні: { $day }
parent-nearby-unconfirmed = Ұйымның өзі мұны әлі растаған жоқ.
parent-nearby-wrong = Мұнда қате бар
parent-nearby-what-is-wrong = «{ $name }» туралы не қате немесе не жетіспейді? Өз сөзіңізбен жазыңыз. Оны үйлестіруші оқиды.
parent-nearby-wrong-again = Рақмет. Енді «Мұнда қате бар» түймесін тағы бір рет басыңыз.
parent-nearby-sent = Рақмет. Үйлестіруші тексереді, нәтижесін сізге айтамын.
parent-nearby-words-only = Сөзбен жазыңызшы.
parent-nearby-enough = Бес түзетуіңіз кезекте тұр. Алдымен үйлестіруші соларды оқысын.
parent-nearby-accepted = «{ $name }» туралы түзетуіңіз қабылданды. Редактор оны тізімге енгізеді. Рақмет.
parent-nearby-declined = Үйлестіруші «{ $name }» туралы түзетуіңізді тексеріп, жазбаны сол күйі қалдырды. Қарағаныңызға рақмет.
parent-nearby-data = Анықтамалықтан тапқан қателеріңіз
parent-nearby-data-organisation = Ұйым
