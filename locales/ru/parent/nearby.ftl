parent-nearby-open = Помощь рядом
parent-nearby-ask = Где искать? Напишите город или страну или отправьте место кнопкой. Где вы находитесь, я не храню.
parent-nearby-send-location = Отправить моё место
parent-nearby-taken = Ищу здесь: { $place }.
parent-nearby-your-location = ваше место
parent-nearby-guess = Не знаю точно, какой это город. Может быть, один из этих?
parent-nearby-unknown = Этого города я не знаю. Напишите город покрупнее рядом или выберите страну.
parent-nearby-nothing = { $place }: в моём списке там пока никого нет. Возможно, подскажет специалист.
parent-nearby-head =
    { $count ->
        [one] { $place }: { $count } организация.
        [few] { $place }: { $count } организации, сначала ближние.
        [many] { $place }: { $count } организаций, сначала ближние.
       *[other] { $place }: { $count } организации, сначала ближние.
    }
parent-nearby-elsewhere = Искать в другом месте
parent-nearby-whole-country = <b>{ $name }</b> (вся страна)
parent-nearby-far = <b>{ $name }</b> (около { $km } км)
parent-nearby-name = <b>{ $name }</b>
parent-nearby-topics = Помогают с темами: { $topics }
parent-nearby-ages = Возраст, лет: от { $first } до { $last }
parent-nearby-ages-from = Возраст, лет: от { $age }
parent-nearby-ages-unknown = Возраст: пока не подтверждён
parent-nearby-languages = Языки: { $languages }
parent-nearby-where = Где: { $place }
parent-nearby-phone = Телефон: { $phone }
parent-nearby-email = Почта: { $email }
parent-nearby-telegram = Telegram: { $telegram }
parent-nearby-site = Сайт: { $site }
parent-nearby-no-contacts = Как связаться: пока не подтверждено. Номер, который никто не проверил, я не показываю.
parent-nearby-checked = Проверено вместе с ними: { $day }
parent-nearby-unconfirmed = Сама организация этого пока не подтвердила.
parent-nearby-wrong = Здесь ошибка
parent-nearby-what-is-wrong = Что неверно или чего не хватает: «{ $name }»? Напишите своими словами. Это прочтёт координатор.
parent-nearby-wrong-again = Спасибо. Теперь нажмите «Здесь ошибка» ещё раз.
parent-nearby-sent = Спасибо. Координатор проверит, и я напишу вам, что решили.
parent-nearby-words-only = Напишите, пожалуйста, словами.
parent-nearby-enough = Пять ваших поправок уже ждут. Пусть координатор сначала прочтёт их.
parent-nearby-accepted = Вашу поправку приняли: «{ $name }». Редактор внесёт её в список. Спасибо.
parent-nearby-declined = Вашу поправку проверили («{ $name }») и оставили запись как есть. Спасибо, что посмотрели.
parent-nearby-data = Что вы назвали ошибкой в справочнике
parent-nearby-data-organisation = Организация
