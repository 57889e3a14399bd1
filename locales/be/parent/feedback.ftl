parent-feedback-open = Дзякуй, скарга, ідэя
parent-feedback-intro =
    <b>Што вы хочаце нам сказаць?</b>

    Чытаюць арганізатары, спецыялісты не бачаць. Імя можна не называць, адказ усё роўна прыйдзе.
parent-feedback-thanks = Сказаць дзякуй
parent-feedback-complaint = Паскардзіцца
parent-feedback-idea = Прапанаваць ідэю
parent-feedback-ask-thanks = Што было добра? Хопіць пары слоў.
parent-feedback-ask-complaint = Што пайшло не так? Напішыце, як было. На дапамогу вам гэта ніяк не паўплывае.
parent-feedback-ask-idea = Што змяніць або што дадаць?
parent-feedback-preview =
    Гэта пойдзе арганізатарам:

    <blockquote>{ $text }</blockquote>

    Захоўваецца год, потым сціраецца. Каб змяніць, напішыце нанова.
parent-feedback-send-anonymous = Адправіць без імя
parent-feedback-send-named = Адправіць з імем
parent-feedback-sent = Дзякуй, перададзена арганізатарам. Калі яны адкажуць, напішу вам сюды.
parent-feedback-answered =
    <b>Арганізатары пішуць:</b>

    <blockquote>{ $text }</blockquote>
parent-feedback-write-back = Адказаць
parent-feedback-ask-reply = Напішыце адказ. Ён пойдзе арганізатарам гэтак жа: з імем, толькі калі вы яго назвалі.
parent-feedback-reply-sent = Ваш адказ у арганізатараў.
parent-feedback-words-only = Тут я магу перадаць толькі словы. Напішыце, калі ласка, тэкстам.
parent-feedback-empty = Не бачу тут слоў. Напішыце, калі ласка, хоць некалькі.
