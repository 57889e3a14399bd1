organizer-doors-open = На входе
organizer-doors-title =
    <b>{ $title }</b>
    { $at }
organizer-doors-here = Семей пришло: { $here } из { $expected }. Взрослых: { $adults }, детей: { $children }.
organizer-doors-left = Свободных мест для тех, кто без записи: { $count }.
organizer-doors-how = Наберите здесь четыре цифры пропуска или наведите на QR-код камеру телефона.
organizer-doors-list = Список
organizer-doors-table = Таблица (XLSX)
organizer-doors-walk-in = Без записи
organizer-doors-door = Назад ко входу
organizer-doors-family = <b>№{ $number }</b> · { $name }
organizer-doors-no-name = имя не указано
organizer-doors-came = Вход в { $at }. Взрослых: { $adults }, детей: { $children }.
organizer-doors-ages = Возраст детей: { $ages }
organizer-doors-needs = Нужно: { $needs }
organizer-doors-no-filming = Не снимать.
organizer-doors-adult-fewer = На одного взрослого меньше
organizer-doors-child-fewer = На одного ребёнка меньше
organizer-doors-send-back = Их ещё нет
organizer-doors-sent-back = Отменено
organizer-doors-sheet = ✓ значит: уже здесь. Если семья забыла пропуск, откройте её и впустите или наберите имя, которое она назвала.
organizer-doors-nobody = Ни у одной семьи пока нет места.
organizer-doors-line = №{ $number }: { $adults } + { $children }
organizer-doors-walk-in-how = Сколько человек пришло без записи? Взрослые + дети.
organizer-doors-walk-in-count = { $adults } + { $children }
organizer-doors-walked-in = Записано
organizer-doors-nobody-named = Семьи с таким именем не нахожу. Наберите четыре цифры пропуска, например 0482, или имя, которое назвала семья. «Отмена» уводит со входа.
organizer-doors-several-named = Так зовут несколько семей. Наберите четыре цифры или посмотрите в списке.
organizer-doors-let-in = Впустить
organizer-doors-awaited = Ещё не пришли. Ждём взрослых: { $adults }, детей: { $children }.
organizer-doors-own-pass = Это ваш собственный пропуск. Покажите его организатору на входе.
organizer-doors-unknown = Семьи с таким пропуском не нахожу. Пропуск действует только на входе своего события и только у его организатора.
organizer-doors-already = №{ $number }: вход был в { $at }. Пропуск действует один раз.
organizer-doors-shut = Вход открыт с 3 часов до начала и до 3 часов после конца. Начало: { $at }.
organizer-doors-no-room = Свободных мест: { $count }. Через 15 минут после начала освободятся места тех, кто не пришёл.
organizer-doors-table-sent = Семей в списке: { $count }. Имена и потребности там только те, которыми семья поделилась.
organizer-doors-table-sheet = Посещение
organizer-doors-column-number = №
organizer-doors-column-name = Имя
organizer-doors-column-adults = Взрослых по записи
organizer-doors-column-children = Детей по записи
organizer-doors-column-ages = Возраст детей
organizer-doors-column-needs = Что нужно
organizer-doors-column-filming = Съёмка
organizer-doors-column-came-adults = Взрослых пришло
organizer-doors-column-came-children = Детей пришло
organizer-doors-column-time = Время входа
organizer-doors-cell-time = { $at }
organizer-doors-cell-missed = не пришли
organizer-doors-cell-no = нет
organizer-doors-helpers = Волонтёры
organizer-doors-helpers-of =
    { $count ->
        [0] <b>{ $title }</b>: волонтёров на входе пока нет. Волонтёр впускает семьи и больше ничего о событии не видит.
        [one] <b>{ $title }</b>: { $count } волонтёр на входе. Доступ закроется сам через три часа после события.
        [few] <b>{ $title }</b>: { $count } волонтёра на входе. Доступ закроется сам через три часа после события.
        [many] <b>{ $title }</b>: { $count } волонтёров на входе. Доступ закроется сам через три часа после события.
       *[other] <b>{ $title }</b>: { $count } волонтёра на входе. Доступ закроется сам через три часа после события.
    }
organizer-doors-invite = Ссылка для волонтёра
organizer-doors-helper-link =
    Отправьте эту ссылку одному волонтёру. Она сработает один раз:
    { $link }
organizer-doors-helper-end = Закрыть доступ №{ $number }
organizer-doors-link-end = Отозвать ссылку №{ $number }
organizer-doors-you-help = <b>Вы помогаете на входе: { $title }</b>
organizer-doors-help-how =
    { $at }
    За 3 часа до начала нажмите кнопку, затем вводите четыре цифры семьи или сканируйте её код.
organizer-doors-link-gone = Эта ссылка уже использована, или событие закончилось. Новую может дать организатор.
organizer-doors-my = <b>Где вы помогаете на входе</b>
