parent-privacy-open = Ваши данные
parent-privacy-intro =
    <b>Ваши данные</b>

    <b>Что я храню:</b> номер в Telegram, язык и страну, вопросы с файлами, отзывы. Ни фамилии, ни диагноза.

    <b>Кто читает:</b> вопрос видит только специалист, который отвечает, отзыв — только организаторы.

    <b>Как долго:</b> 90 дней после закрытия вопроса, год для отзыва. Потом слова стираются.

    То, что вы пишете, хранится в зашифрованном виде. Telegram тоже хранит этот чат, изменить это я не могу.
parent-privacy-export = Выгрузить мои данные
parent-privacy-erase = Стереть всё
parent-privacy-yes-erase = Да, стереть
parent-privacy-withdraw = Отозвать согласие
parent-privacy-exporting =
    Собираю ваши данные. Они придут сюда в течение минуты: страница для чтения и файл для других программ.
    { $files ->
        [0] {""}
        [one] Следом придёт { $files } ваш файл.
        [few] Следом придут { $files } ваших файла.
        [many] Следом придут { $files } ваших файлов.
       *[other] Следом придут { $files } ваших файла.
    }
parent-privacy-export-ready =
    Всё, что я о вас храню, на { $at }.

    Берегите эти файлы: прочитать их может любой, кто их откроет.
parent-privacy-own-file = Ваши файлы
parent-privacy-confirm =
    <b>Стереть всё?</b>

    Вопросы, ответы, файлы, настройки и отзывы исчезнут сразу. На открытый вопрос уже не ответят. Вернуть ничего нельзя.

    Копии у специалистов за последние два дня удаляются; у более старых стирается текст, но старый файл может остаться на телефоне. Резервные копии забудут вас за 30 дней.

    Может быть, сначала выгрузить данные?
parent-privacy-confirm-staff =
    <b>Стереть всё?</b>

    Вопросы, файлы, настройки и отзывы исчезнут сразу, ваши роли закончатся: начатое перейдёт другим. Ответы, которые вы дали, останутся у семей. Вернуть ничего нельзя.

    Копии в чужих чатах за последние два дня удаляются; у более старых стирается текст. Резервные копии забудут вас за 30 дней.
parent-privacy-erased =
    Всё стёрто. Я больше не знаю, кто вы.

    Этот чат остался на вашем телефоне: его можно удалить в Telegram. Если мы снова понадобимся, просто напишите.
parent-privacy-withdrawn =
    Согласие отозвано. С этой минуты я не храню то, что вы пишете; проверенные ответы остаются открыты.

    То, что вы прислали раньше, пока здесь: его можно стереть.
parent-privacy-last-owner = Вы единственный владелец. Сначала назначьте ещё одного (/staff), потом стирайте данные.
parent-privacy-copy-removed = <i>Удалено по просьбе семьи.</i>
parent-privacy-page-title = Мои данные
parent-privacy-page-made = Собрано { $at }.
parent-privacy-page-moment = { $at }
parent-privacy-table-people = О вас
parent-privacy-table-consents = Ваши согласия
parent-privacy-table-roles = Ваши роли
parent-privacy-table-profile = Ваш профиль специалиста
parent-privacy-table-questions = Ваши вопросы
parent-privacy-table-posts = Сообщения к вашим вопросам
parent-privacy-table-files = Файлы
parent-privacy-table-feedback = Ваши отзывы
parent-privacy-table-feedback-posts = Сообщения к вашим отзывам
parent-privacy-table-dialogs = Что вы сейчас пишете
parent-privacy-column-telegram = Номер в Telegram
parent-privacy-column-name = Имя
parent-privacy-column-language = Язык
parent-privacy-column-country = Страна
parent-privacy-column-region = Регион или город
parent-privacy-column-zone = Часовой пояс
parent-privacy-column-age = Возраст ребёнка
parent-privacy-column-topic = Тема
parent-privacy-column-state = Состояние
parent-privacy-column-text = Текст
parent-privacy-column-comment = Комментарий
parent-privacy-column-rating = Оценка
parent-privacy-column-role = Роль
parent-privacy-column-kind = Вид
parent-privacy-column-side = Кто написал
parent-privacy-column-version = Версия текста
parent-privacy-column-number = Вопрос №
parent-privacy-column-given = Дано
parent-privacy-column-withdrawn = Отозвано
parent-privacy-column-since = С какого времени
parent-privacy-column-asked = Задан
parent-privacy-column-sent = Отправлено
parent-privacy-column-closed = Закрыт
