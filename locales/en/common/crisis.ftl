common-crisis-now-question = Is this happening right now?
common-crisis-yes = Yes, right now
common-crisis-no = No, it is a question
common-crisis-alert =
    { $level ->
        [now] Possible emergency: { $category }.
       *[ask] Maybe an emergency: { $category }.
    } { $language }, { $country }. The person has the number to call. I do not pass on the text itself.
common-crisis-category =
    { $category ->
        [suicidal_thoughts] thoughts of suicide
        [child_not_breathing] a child does not breathe or chokes
        [seizure_over_5_min] a seizure that does not stop
        [violence] violence
        [abandonment_or_custody_fear] fear of losing or giving up the child
        [acute_psychosis] confusion, loss of touch with reality
       *[other] { $category }
    }
common-crisis-hand-over = Let the duty person read it
common-crisis-handed-over = The duty person sees your message: №{ $number }. The answer comes here. If the danger is now, call the number above.
common-crisis-not-found = I no longer have your message: I did not keep it. Write here, and I can pass it to a person.
common-crisis-clear = Clear this chat
common-crisis-clear-note = “Clear this chat” deletes the messages of the last two days. Older ones and notifications already shown: please delete them in Telegram yourself.
common-crisis-cleared = Deleted what Telegram allows: the last two days. Older messages: delete them in the chat menu.
