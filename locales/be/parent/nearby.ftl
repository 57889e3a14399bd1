parent-nearby-open = Дапамога побач
parent-nearby-ask = Дзе шукаць? Напішыце горад або краіну ці адпраўце месца кнопкай. Дзе вы знаходзіцеся, я не захоўваю.
parent-nearby-send-location = Адправіць маё месца
parent-nearby-taken = Шукаю тут: { $place }.
parent-nearby-your-location = ваша месца
parent-nearby-guess = Не ведаю, ці правільна пазнаю гэты горад. Можа, адзін з гэтых?
parent-nearby-unknown = Гэтага горада я не ведаю. Напішыце большы горад побач або выберыце краіну.
parent-nearby-nothing = { $place }: у маім спісе там пакуль нікога няма. Магчыма, падкажа спецыяліст.
parent-nearby-head =
    { $count ->
        [1] { $place }: { $count } арганізацыя.
        [one] { $place }: { $count } арганізацыя, спачатку бліжэйшыя.
        [few] { $place }: { $count } арганізацыі, спачатку бліжэйшыя.
        [many] { $place }: { $count } арганізацый, спачатку бліжэйшыя.
       *[other] { $place }: { $count } арганізацыі, спачатку бліжэйшыя.
    }
parent-nearby-elsewhere = Шукаць у іншым месцы
parent-nearby-whole-country = <b>{ $name }</b> (уся краіна)
parent-nearby-far = <b>{ $name }</b> (каля { $km } км)
parent-nearby-name = <b>{ $name }</b>
parent-nearby-topics = Дапамагаюць з тэмамі: { $topics }
parent-nearby-ages = Узрост: { $first }–{ $last }
parent-nearby-ages-from = Узрост: ад { $age }
parent-nearby-ages-unknown = Узрост: пакуль не пацверджаны
parent-nearby-languages = Мовы: { $languages }
parent-nearby-where = Дзе: { $place }
parent-nearby-phone = Тэлефон: { $phone }
parent-nearby-email = Пошта: { $email }
parent-nearby-telegram = Telegram: { $telegram }
parent-nearby-site = Сайт: { $site }
parent-nearby-no-contacts = Як звязацца: пакуль не пацверджана. Нумар, які ніхто не праверыў, я не паказваю.
parent-nearby-checked = Праверана разам з імі: { $day }
parent-nearby-unconfirmed = Сама арганізацыя гэтага пакуль не пацвердзіла.
parent-nearby-wrong = Тут памылка
parent-nearby-what-is-wrong = Што няправільна або чаго не хапае: «{ $name }»? Напішыце сваімі словамі. Гэта прачытае каардынатар.
parent-nearby-wrong-again = Дзякуй. Цяпер націсніце «Тут памылка» яшчэ раз.
parent-nearby-sent = Дзякуй. Каардынатар праверыць, і я раскажу, чым скончылася.
parent-nearby-words-only = Напішыце, калі ласка, словамі.
parent-nearby-enough = Пяць вашых паправак ужо чакаюць. Няхай каардынатар спачатку прачытае іх.
parent-nearby-accepted = Вашу папраўку прынялі: «{ $name }». Рэдактар унясе яе ў спіс. Дзякуй.
parent-nearby-declined = Каардынатар праверыў вашу папраўку («{ $name }») і пакінуў запіс як ёсць. Дзякуй, што паглядзелі.
parent-nearby-data = Што вы назвалі памылкай у даведніку
parent-nearby-data-organisation = Арганізацыя
