organizer-afterwards-open = Вокруг события
organizer-afterwards-title = <b>{ $title }</b>
organizer-afterwards-home = Что получат семьи после события и что ждёт вас.
organizer-afterwards-materials = Материалы: { $count }
organizer-afterwards-hall = Вопросы из зала: { $count }
organizer-afterwards-opinion = Отзывы: { $count }
organizer-afterwards-cuts = Вырезать из записи: { $count }
organizer-afterwards-material-how = Присылайте сюда файлы или ссылки (https://), каждую отдельным сообщением. Они уйдут { $when }, один раз, тем, кто пришёл, и тем, кто попросил. Получателей сейчас: { $count }.
organizer-afterwards-material-after = после события: { $at }
organizer-afterwards-material-soon = через 10 минут (у кого ночь – утром); до этого можно забрать
organizer-afterwards-material-remove = Убрать №{ $number }
organizer-afterwards-material-sent = №{ $number } · { $what } · отправлено · { $words }
organizer-afterwards-material-waits = №{ $number } · { $what } · ещё не отправлено · { $words }
organizer-afterwards-kind-link = ссылка
organizer-afterwards-kind-photo = фото
organizer-afterwards-kind-video = видео
organizer-afterwards-kind-sound = звук
organizer-afterwards-kind-file = файл
organizer-afterwards-material-gone = Убрано. Этого никто не получил.
organizer-afterwards-material-gone-late = Убрано из события. У тех, кто получил, останется в чате.
organizer-afterwards-material-what = Могу передать файлы, фото, видео, звук и ссылки, которые начинаются с https://. Ничего не добавлено.
organizer-afterwards-material-full = На одно событие не больше 30 материалов. Сначала уберите один; ничего не добавлено.
organizer-afterwards-hall-waits = <b>{ $title }</b>: событие прошло. Ждут вопросы из зала: { $count }. Через 3 дня они уйдут координатору.
organizer-afterwards-hall-see = Открыть вопросы
organizer-afterwards-hall-head =
    <b>{ $title }</b>
    Ждут вопросов: { $count }
organizer-afterwards-hall-nothing = Ничего не ждёт. Семьи могут спрашивать до следующего дня после события.
organizer-afterwards-hall-question = <blockquote>{ $text }</blockquote>
organizer-afterwards-hall-who = { $who } · { $language }
organizer-afterwards-hall-anonymous = без имени
organizer-afterwards-hall-no-editors = Семья не хочет, чтобы этот вопрос видели редакторы.
organizer-afterwards-hall-answered = Ответили в зале
organizer-afterwards-hall-pass = Специалисту
organizer-afterwards-hall-keep = Редакторам статей
organizer-afterwards-hall-passed = Передано. Семья знает.
organizer-afterwards-hall-kept = У редакторов. Семья знает.
organizer-afterwards-hall-closed = Закрыто. Семья знает.
organizer-afterwards-hall-settled = Этим вопросом уже занялся кто-то другой.
organizer-afterwards-hall-withdrew = Семья отозвала согласие: передать вопрос нельзя. Его можно закрыть как отвеченный.
organizer-afterwards-opinion-count = Спросили: { $asked }. Оценили: { $count }.
organizer-afterwards-opinion-average = Средняя оценка: { $average } из 5
organizer-afterwards-opinion-few = Средняя оценка видна, начиная с такого числа оценок: { $count }. Так она ни на кого не указывает.
organizer-afterwards-opinion-missing =
    Чего не хватило:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-answer =
    { $question }
    <blockquote>{ $text }</blockquote>
organizer-afterwards-opinion-csv = Таблица (CSV)
organizer-afterwards-opinion-xlsx = Таблица (XLSX)
organizer-afterwards-opinion-table = Ответов в таблице: { $count }. Без имён; оценки – если их не меньше 5.
organizer-afterwards-opinion-sheet = Отзывы
organizer-afterwards-column-helped = Помогло ли (1-5)
organizer-afterwards-column-missing = Чего не хватило
organizer-afterwards-cut-asked = <b>{ $title }</b>: семья просит вырезать её из записи.
organizer-afterwards-cut-head =
    <b>{ $title }</b>
    Вырезать семей: { $count }
organizer-afterwards-cut-nothing = Никто не ждёт.
organizer-afterwards-cut-since = Просьба от { $at }
organizer-afterwards-cut-note =
    Как найти:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-no-note = Описания нет.
organizer-afterwards-cut-answer =
    Вы написали:
    <blockquote>{ $text }</blockquote>
organizer-afterwards-cut-done = Сделано
organizer-afterwards-cut-reply = Написать семье
organizer-afterwards-cut-told = Сделано. Семья знает.
organizer-afterwards-cut-write = Напишите, что семье нужно знать или сказать. Только текст; задача остаётся открытой.
organizer-afterwards-cut-replied = Отправлено семье. Задача остаётся открытой.
organizer-afterwards-cut-settled = Это уже сделано.
