parent-knowledge-title = <b>{ $title }</b>
parent-knowledge-other-language = Пока этот текст есть только на другом языке: { $language }.
parent-knowledge-expired = Срок проверки этого текста прошёл. Уточните, пожалуйста, у специалиста.
parent-knowledge-author = Автор: { $author }
parent-knowledge-reviewed = Проверено: { $reviewer }, { $day }
parent-knowledge-unsigned = Дата: { $day }. Специалист этот текст ещё не подписал.
parent-knowledge-sources = Источники: { $links }
parent-knowledge-also = Или вы имели в виду другое?
parent-knowledge-helped = Помогло
parent-knowledge-not-it = Не то, что нужно
parent-knowledge-glad = Хорошо, что помогло. Пишите, когда понадобится.
parent-knowledge-not-it-then = Спасибо, что сказали. Могу передать вопрос специалисту. Или напишите его другими словами.
parent-knowledge-did-you-mean = Не знаю, верно ли я вас понимаю. Может быть, что-то из этого?
parent-knowledge-unknown = Проверенного ответа на это у меня нет. Передать вопрос специалисту?
parent-knowledge-not-covered = { $reason }
parent-knowledge-no-words = В этом сообщении не видно слов. Напишите вопрос на любом языке или спросите специалиста.
parent-knowledge-rephrase = Спросить иначе
parent-knowledge-rephrase-how =
    Напишите другими словами, как рассказали бы близкому человеку.
    Что происходит, сколько лет ребёнку, что тревожит больше всего.
parent-knowledge-invite =
    Напишите вопрос своими словами, на любом языке.
    Можно прислать фото, документ или голосовое сообщение.
