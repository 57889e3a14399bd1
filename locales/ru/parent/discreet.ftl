parent-discreet-came = Вам сообщение.
parent-discreet-read = Открыть
parent-discreet-gone = Это сообщение уже не актуально. Всё ваше — в /my.
parent-discreet-open = Без слов на экране
parent-discreet-on = <b>Сообщения приходят без слов.</b> На экране видна одна нейтральная строка. Текст откроется по нажатию.
parent-discreet-off = <b>Сообщения приходят с текстом.</b> Если включить «Без слов на экране», на закрытом телефоне будет видно только, что что-то пришло. Текст откроется по нажатию.
parent-discreet-turn-on = Включить
parent-discreet-turn-off = Выключить
