parent-feedback-open = Алғыс, шағым, ұсыныс
parent-feedback-intro =
    <b>Бізге не айтқыңыз келеді?</b>

    Мұны ұйымдастырушылар оқиды, мамандар көрмейді. Атыңызды айтпай-ақ жауап алуға болады.
parent-feedback-thanks = Алғыс айту
parent-feedback-complaint = Шағымдану
parent-feedback-idea = Ұсыныс айту
parent-feedback-ask-thanks = Не жақсы болды? Бірер сөз жетеді.
parent-feedback-ask-complaint = Не дұрыс болмады? Қалай болды, солай жазыңыз. Бұл сізге көрсетілетін көмекке әсер етпейді.
parent-feedback-ask-idea = Нені өзгерту немесе қосу керек?
parent-feedback-preview =
    Ұйымдастырушыларға мынау барады:

    <blockquote>{ $text }</blockquote>

    Бір жыл сақталады, кейін өшіріледі. Өзгерту үшін қайта жазыңыз.
parent-feedback-send-anonymous = Атымсыз жіберу
parent-feedback-send-named = Атыммен жіберу
parent-feedback-sent = Рақмет, ұйымдастырушыларға жеткіздім. Жауап берсе, осында жазамын.
parent-feedback-answered =
    <b>Ұйымдастырушылар жазды:</b>

    <blockquote>{ $text }</blockquote>
parent-feedback-write-back = Жауап беру
parent-feedback-ask-reply = Жауабыңызды жазыңыз. Ол ұйымдастырушыларға сол күйі барады: атыңызды айтқан болсаңыз ғана, атыңызбен.
parent-feedback-reply-sent = Жауабыңыз ұйымдастырушыларда.
parent-feedback-words-only = Мұнда тек сөзді жеткізе аламын. Мәтінмен жазыңызшы.
parent-feedback-empty = Мұнда сөз көрмедім. Бірнеше сөз болса да жазыңызшы.
