parent-discreet-came = Сізге хабар бар.
parent-discreet-read = Ашу
parent-discreet-gone = Бұл хабардың уақыты өтті. Сіздің бәрі /my ішінде.
parent-discreet-open = Экранда сөзсіз
parent-discreet-on = <b>Хабарлар сөзсіз келеді.</b> Экранда бір бейтарап жол көрінеді. Мәтін басқанда ашылады.
parent-discreet-off = <b>Хабарлар мәтінімен келеді.</b> Қоссаңыз, құлыптаулы телефонда бірдеңе келгені ғана көрінеді. Мәтін басқанда ашылады.
parent-discreet-turn-on = Қосу
parent-discreet-turn-off = Өшіру
