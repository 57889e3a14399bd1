common-help-text =
    Write your question in your own words, in any language of the menu. A photo, a file or a voice message is fine too.

    In an emergency call your country's emergency number first. I do not replace a doctor.
common-help-line = { $command } { $what }
