parent-afterwards-words-only = Здесь я могу передать только слова. Напишите, пожалуйста, текстом.
parent-afterwards-materials-open = Материалы
parent-afterwards-materials = <b>Материалы: { $title }</b>
parent-afterwards-material-words = { $words }
parent-afterwards-material-link = { $link }
parent-afterwards-later = Материалов пока нет. Пришлю их вам, как только появятся.
parent-afterwards-not-yet = Материалов пока нет. Загляните через несколько дней.
parent-afterwards-hall-open = Вопрос ведущим
parent-afterwards-hall-now = Спасибо. Теперь можно задать вопрос.
parent-afterwards-hall-write = Что вы хотите спросить: «{ $title }»? Напишите здесь. Ваше имя останется неизвестным.
parent-afterwards-hall-preview =
    Ваш вопрос:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-where = Ведущие могут ответить на встрече. Если не успеют, могут передать вопрос без вашего имени специалисту, и он ответит вам здесь, или редакторам наших статей. Чтобы изменить, напишите заново.
parent-afterwards-hall-no-editors = Ведущие могут ответить на встрече. Если не успеют, могут передать вопрос без вашего имени специалисту, и он ответит вам здесь. Редакторы его не увидят. Чтобы изменить, напишите заново.
parent-afterwards-hall-send = Отправить
parent-afterwards-hall-send-named = Отправить, ведущим назвать имя
parent-afterwards-hall-refuse-editors = Не показывать редакторам
parent-afterwards-hall-let-editors = Редакторам можно показать
parent-afterwards-hall-sent = Вопрос у ведущих. Напишу вам, что с ним стало.
parent-afterwards-hall-passed-on =
    Ваш вопрос из зала идёт дальше:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-kept =
    Ваш вопрос теперь видят редакторы наших статей, без вашего имени. Его можно забрать:

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-answered =
    На ваш вопрос ответили на встрече «{ $title }». Если вы не слышали ответа, просто напишите вопрос мне.

    <blockquote>{ $text }</blockquote>
parent-afterwards-hall-shut = Вопросы ведущим принимаются до следующего дня после события. Мне вопрос можно написать в любое время.
parent-afterwards-hall-full = У ведущих уже пять ваших вопросов. Когда дойдут до одного, можно задать следующий. Или напишите мне, и ответит специалист.
parent-afterwards-review =
    <b>{ $title }</b>

    Это помогло вам? 1 – совсем нет, 5 – очень. Ведущие не видят, кто ответил.
parent-afterwards-review-decline = Не хочу отвечать
parent-afterwards-review-missing = Спасибо. Чего не хватило? Достаточно нескольких слов.
parent-afterwards-review-own = { $question }
parent-afterwards-review-skip = Пропустить
parent-afterwards-review-thanks = Спасибо. Это поможет и следующим семьям.
parent-afterwards-review-declined = Хорошо, больше об этом не спрошу.
parent-afterwards-review-settled = Ваш ответ уже у меня. Спасибо.
parent-afterwards-cut-open = Вырезать нас из записи
parent-afterwards-cut-how =
    <b>{ $title }</b>

    Как найти вас на записи? Например: «второй ряд, красный свитер». Можно отправить и без описания.
parent-afterwards-cut-send = Отправить без описания
parent-afterwards-cut-sent = Передано организаторам. Напишу вам, когда вас вырежут.
parent-afterwards-cut-again = Как вас найти? Одежда, место, минута: достаточно нескольких слов.
parent-afterwards-cut-made = Готово: на записи «{ $title }» вас больше нет.
parent-afterwards-cut-replied =
    Организаторы пишут о записи «{ $title }»:

    <blockquote>{ $text }</blockquote>
parent-afterwards-cut-tell = Ответить им
parent-afterwards-cut-asked-before = Эта просьба уже у организаторов. Напишу вам, когда всё будет готово.
parent-afterwards-certificate-open = Сертификат
parent-afterwards-certificate-name = Какое имя поставить в сертификат? Напишите так, как его напечатать. Я его не сохраняю.
parent-afterwards-certificate-no-name = Не получится напечатать это как имя. Напишите его буквами, не больше 80.
parent-afterwards-certificate-not-due = Сертификат получают те, кто пришёл, после события. Если вы там были, напишите организаторам: они помогут.
parent-afterwards-certificate-made = Вот ваш сертификат. Имя не сохранено.
parent-afterwards-certificate-again = Другое имя
parent-afterwards-certificate-heading = Сертификат
parent-afterwards-certificate-given-to = Подтверждаем участие:
parent-afterwards-certificate-took-part = в событии
parent-afterwards-certificate-kind = { $kind }
parent-afterwards-certificate-where = { $town }
parent-afterwards-certificate-host = { $host }
parent-afterwards-certificate-number = Событие №{ $number }
parent-afterwards-data-hall = Вопросы ведущим событий
parent-afterwards-data-review = Что вы сказали о событиях
