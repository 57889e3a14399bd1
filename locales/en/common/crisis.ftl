common-crisis-now-question = Is this happening right now?
common-crisis-yes = Yes, right now
common-crisis-no = No, it is a question
common-crisis-alert =
    { $level ->
        [now] Possible emergency: { $category }.
       *[ask] Maybe an emergency: { $category }.
    } { $language }, { $country }. The person has the number to call. The text is not kept.
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
