public-events-title = Отбасыларға арналған іс-шаралар
public-events-intro = Даму ерекшелігі бар бала өсіп жатқан отбасыларға арналған фильм көрсетілімдері, кездесулер, дәрістер мен кеңестер. Telegram-да өз тіліңізде жазыласыз.
public-events-skip = Тізімге өту
public-events-languages = Тілдер
public-events-countries = Елдер
public-events-everywhere = Барлық ел
public-events-count =
    { $count ->
        [0] Тізімде әзірге ештеңе жоқ. Бірнеше күннен кейін қараңыз.
        [one] { $count } іс-шара, алдымен жақындары.
       *[other] { $count } іс-шара, алдымен жақындары.
    }
public-events-when = { $at }
public-events-kind = { $kind }
public-events-where = Қайда: { $place }
public-events-online = Онлайн
public-events-host = Өткізетін: { $host }
public-events-ages = Жасы: { $first } – { $last }
public-events-left = Бос орын: { $count }
public-events-full = Барлық орын алынған. Күту тізімі бар.
public-events-cancelled = Болмайды
public-events-open = Telegram-да ашу
public-events-open-one = Telegram-да ашу: { $title }
public-events-more = Кейінгі іс-шаралар
public-events-feed = Күнтізбе арнасы
public-events-feed-how = Арна мекенжайын күнтізбеңізге қосыңыз: жаңа іс-шаралар өздігінен пайда болады.
public-events-calendar = Отбасыларға арналған іс-шаралар: { $country }
