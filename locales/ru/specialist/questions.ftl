specialist-questions-card =
    <b>№{ $number }</b> · { $topic }
    { $age ->
        [none] { $language } · { $country }
       *[other] { $language } · { $country } · возраст: { $age }
    }
    { $hours ->
        [0] Новый.
        [one] Ждёт { $hours } час.
        [few] Ждёт { $hours } часа.
        [many] Ждёт { $hours } часов.
       *[other] Ждёт { $hours } часа.
    }{ $files ->
        [0] {""}
        [one] { " " }Ниже { $files } файл.
        [few] { " " }Ниже { $files } файла.
        [many] { " " }Ниже { $files } файлов.
       *[other] { " " }Ниже { $files } файла.
    }
specialist-questions-name = Имя: { $name }
specialist-questions-unreachable = Семья заблокировала бота. Ответ дойдёт, когда она вернётся.
specialist-questions-no-words = Без текста, только файлы.
specialist-questions-note = Заметка: <i>{ $words }</i>
specialist-questions-take = Взять
specialist-questions-answer = Ответить
specialist-questions-pass-on = Передать
specialist-questions-ask-details = Уточнить
specialist-questions-close = Закрыть
specialist-questions-open = Открыть
specialist-questions-queue-empty = Вопросов для вас нет.
specialist-questions-queue =
    { $count ->
        [one] { $count } вопрос.
        [few] { $count } вопроса.
        [many] { $count } вопросов.
       *[other] { $count } вопроса.
    }
specialist-questions-line = №{ $number } { $words }
specialist-questions-answer-line = Ответить на №{ $number } { $words }
specialist-questions-which-note = №{ $number }: заметка для следующего специалиста?
specialist-questions-no-note = Передать без заметки
specialist-questions-passed = №{ $number } передан.
specialist-questions-closed = №{ $number } закрыт. Семье сообщили.
specialist-questions-more = №{ $number }: семья добавила
specialist-questions-withdrawn = №{ $number } теперь у другого специалиста.
specialist-questions-withdrawn-slow = №{ $number } ждал сутки и ушёл другому специалисту.
specialist-questions-nudge = №{ $number } всё ещё ждёт вас.
specialist-questions-taken-already = Уже взят.
specialist-questions-preview =
    { $kind ->
        [answer] Ваш ответ на №{ $number }:
       *[details] Ваш вопрос по №{ $number }:
    }{ $files ->
        [0] {""}
        [one] { " " }({ $files } файл)
        [few] { " " }({ $files } файла)
        [many] { " " }({ $files } файлов)
       *[other] { " " }({ $files } файла)
    }
specialist-questions-send = Отправить
specialist-questions-edit = Изменить
specialist-questions-write-answer = №{ $number }: напишите ответ. Можно с файлами.
specialist-questions-write-details = №{ $number }: что нужно уточнить?
specialist-questions-write-anew = №{ $number }: напишите заново.
specialist-questions-sent = №{ $number }: отправлено.
specialist-questions-sent-later = №{ $number }: сохранено. Дойдёт, когда семья разблокирует бота.
specialist-questions-loose = К какому вопросу это относится?
specialist-questions-ask-as-parent = Это мой собственный вопрос
specialist-questions-settled = №{ $number } закрыт семьёй.
specialist-questions-menu = Вопросы для меня
