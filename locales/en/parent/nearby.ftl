parent-nearby-open = Help near me
parent-nearby-ask = Where shall I look? Write your town or country, or send your location with the button. I don't keep where you are.
parent-nearby-send-location = Send my location
parent-nearby-taken = I look around here: { $place }.
parent-nearby-your-location = your location
parent-nearby-guess = I'm not sure I know this town. Is it one of these?
parent-nearby-unknown = I don't know this town. Write a larger one near you, or choose the country.
parent-nearby-nothing = { $place }: I have nobody in my list there yet. A specialist may know more.
parent-nearby-head =
    { $count ->
        [one] { $place }: { $count } organisation.
       *[other] { $place }: { $count } organisations, the nearest first.
    }
parent-nearby-elsewhere = Look elsewhere
parent-nearby-whole-country = <b>{ $name }</b> (whole country)
parent-nearby-far = <b>{ $name }</b> (about { $km } km)
parent-nearby-name = <b>{ $name }</b>
parent-nearby-topics = Helps with: { $topics }
parent-nearby-ages = Ages: { $first } to { $last }
parent-nearby-ages-from = Ages: from { $age }
parent-nearby-ages-unknown = Ages: not yet confirmed
parent-nearby-languages = Languages: { $languages }
parent-nearby-where = Where: { $place }
parent-nearby-phone = Phone: { $phone }
parent-nearby-email = E-mail: { $email }
parent-nearby-telegram = Telegram: { $telegram }
parent-nearby-site = Site: { $site }
parent-nearby-no-contacts = How to reach them: not yet confirmed. I don't print a number nobody has checked.
parent-nearby-checked = Last checked with them: { $day }
parent-nearby-unconfirmed = The organisation itself has not confirmed this yet.
parent-nearby-wrong = Something is wrong here
parent-nearby-what-is-wrong = What is wrong or missing about “{ $name }”? Write it in your own words. A coordinator will read it.
parent-nearby-wrong-again = Thank you. Now tap “Something is wrong here” once more.
parent-nearby-sent = Thank you. A coordinator will check it and I'll tell you what came of it.
parent-nearby-words-only = Please write it in words.
parent-nearby-enough = Five of your corrections are already waiting. Please let the coordinator read them first.
parent-nearby-accepted = Your correction about “{ $name }” was accepted. The editor will put it into the list. Thank you.
parent-nearby-declined = A coordinator checked your correction about “{ $name }” and left the entry as it is. Thank you for looking.
parent-nearby-data = What you said is wrong in the directory
parent-nearby-data-organisation = Organisation
