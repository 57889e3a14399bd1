specialist-profile-open = My profile
specialist-profile-professions = Professions
specialist-profile-topics = Topics
specialist-profile-languages = Languages
specialist-profile-countries = Countries
specialist-profile-limit = Weekly limit
specialist-profile-hours = Hours
specialist-profile-name = Name
specialist-profile-line = { $title }: { $value }
specialist-profile-line-name = Name parents see: { $value }
specialist-profile-line-limit =
    { $count ->
        [0] Weekly limit: none
        [one] Weekly limit: { $count } question
       *[other] Weekly limit: { $count } questions
    }
specialist-profile-line-hours = Hours: { $hours } ({ $city })
specialist-profile-nothing = none
specialist-profile-all = all
specialist-profile-by-profession = all of the profession
specialist-profile-which-professions = Tap what you are by profession. Questions come by it.
specialist-profile-which-topics = Tap topics to get only these. With none marked, all topics of your profession come.
specialist-profile-which-languages = Tap the languages you answer in. None marked: all.
specialist-profile-which-countries = Tap the countries you answer for. None marked: all.
specialist-profile-which-limit = At most how many questions a week?
specialist-profile-a-week =
    { $count ->
        [0] No limit
        [one] { $count } a week
       *[other] { $count } a week
    }
specialist-profile-which-hours = When may questions ring? Tap, or write your hours: Mon-Fri 9-13, 15-18; Sat 10-14. They run by your clock; it is set in /settings.
specialist-profile-hours-daytime = Every day 09:00–20:00
specialist-profile-hours-office = Mon–Fri 09:00–18:00
specialist-profile-hours-evenings = Evenings 18:00–22:00
specialist-profile-hours-always = Any time
specialist-profile-hours-unclear = I couldn't read these hours. Write them like this: Mon-Fri 9-13, 15-18; Sat 10-14
specialist-profile-which-name = Write the name parents see under your answers.
