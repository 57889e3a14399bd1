parent-feedback-open = Спасибо, жалоба, идея
parent-feedback-intro =
    <b>Что вы хотите нам сказать?</b>

    Читают организаторы, специалисты не видят. Имя можно не называть, ответ всё равно придёт.
parent-feedback-thanks = Сказать спасибо
parent-feedback-complaint = Пожаловаться
parent-feedback-idea = Предложить идею
parent-feedback-ask-thanks = Что было хорошо? Достаточно пары слов.
parent-feedback-ask-complaint = Что пошло не так? Напишите как было. На помощь вам это никак не повлияет.
parent-feedback-ask-idea = Что изменить или что добавить?
parent-feedback-preview =
    Это уйдёт организаторам:

    <blockquote>{ $text }</blockquote>

    Хранится год, потом стирается. Чтобы изменить, напишите заново.
parent-feedback-send-anonymous = Отправить без имени
parent-feedback-send-named = Отправить с именем
parent-feedback-sent = Спасибо, передано организаторам. Если они ответят, напишу вам сюда.
parent-feedback-answered =
    <b>Организаторы пишут:</b>

    <blockquote>{ $text }</blockquote>
parent-feedback-write-back = Ответить
parent-feedback-ask-reply = Напишите ответ. Он уйдёт организаторам так же: с именем, только если вы его назвали.
parent-feedback-reply-sent = Ваш ответ у организаторов.
parent-feedback-words-only = Здесь я могу передать только слова. Напишите, пожалуйста, текстом.
parent-feedback-empty = Не вижу здесь слов. Напишите, пожалуйста, хотя бы несколько.
