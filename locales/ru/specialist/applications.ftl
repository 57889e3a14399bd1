specialist-applications-open = Заявки на рассмотрении
specialist-applications-awaits =
    { $count ->
        [one] <b>{ $title }</b>: вашей оценки ждёт { $count } заявка.
        [few] <b>{ $title }</b>: вашей оценки ждут { $count } заявки.
        [many] <b>{ $title }</b>: вашей оценки ждут { $count } заявок.
       *[other] <b>{ $title }</b>: вашей оценки ждут { $count } заявки.
    }
specialist-applications-welcome = Вы рассматриваете заявки на «{ $title }». Напишу, когда будет что читать.
specialist-applications-my = Открытые для вас рассмотрения: { $count }
specialist-applications-my-open = Рассмотреть: { $title }
specialist-applications-review =
    <b>{ $title }</b>
    Заявок: { $count } · без ваших оценок: { $left }
specialist-applications-blind = Чужие оценки видны, когда вы отправили свои и рассмотрение закрыто. Тогда и ваши увидят другие.
specialist-applications-closed = Рассмотрение закрыто.
specialist-applications-row-scored = №{ $number } · оценена
specialist-applications-row-known = №{ $number } · не ваша
specialist-applications-case = <b>Заявка №{ $number }</b>
specialist-applications-name = Имя: { $name }
specialist-applications-mark = { $criterion }: { $points }
specialist-applications-comment = <i>{ $comment }</i>
specialist-applications-sent = Ваши оценки отправлены.
specialist-applications-other = Рецензент { $number }:
specialist-applications-files = Файлы: { $count }
specialist-applications-write = Комментарий
specialist-applications-know = Я знаю эту семью
specialist-applications-slip = Нет, не знаю
specialist-applications-send = Отправить оценки
specialist-applications-excluded = №{ $number }: вы знаете эту семью, поэтому не читаете и не оцениваете заявку. Это сделают другие.
specialist-applications-ask-comment = №{ $number }: несколько слов для организатора?
specialist-applications-words-only = Напишите, пожалуйста, словами.
specialist-applications-not-open = Оценивать можно, только пока идёт рассмотрение.
specialist-applications-marks-missing = Критериев без оценки: { $count }.
specialist-applications-to-case = К заявке
