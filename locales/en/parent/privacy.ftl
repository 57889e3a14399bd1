parent-privacy-open = Your data
parent-privacy-intro =
    <b>Your data</b>

    <b>What I keep:</b> your Telegram number, language and country, your questions with files, your feedback. No surname, no diagnosis.

    <b>Who reads it:</b> a question is read only by the specialist who answers it, feedback only by the organizers.

    <b>How long:</b> 90 days after a question is closed, a year for feedback. Then the words are erased.

    What you write is stored encrypted. Telegram keeps this chat too; I cannot change that.
parent-privacy-export = Export my data
parent-privacy-erase = Erase everything
parent-privacy-yes-erase = Yes, erase
parent-privacy-withdraw = Take back my consent
parent-privacy-exporting =
    I'm collecting your data. It comes here within a minute: a page to read and a file for other programs.
    { $files ->
        [0] {""}
        [one] One file you sent follows.
       *[other] { $files } files you sent follow.
    }
parent-privacy-export-ready =
    All I keep about you, as of { $at }.

    Keep these files safe: anyone who opens them can read them.
parent-privacy-own-file = Your files
parent-privacy-confirm =
    <b>Erase everything?</b>

    Your questions, answers, files, settings and feedback go at once. An open question is not answered any more. This cannot be undone.

    Copies in specialists' chats from the last two days are deleted; older ones lose their words, but an old file may stay on a phone. Backups forget you within 30 days.

    Would you like to export your data first?
parent-privacy-confirm-staff =
    <b>Erase everything?</b>

    Your questions, files, settings and feedback go at once, and your roles end: what you were working on goes to others. Answers you gave stay with the families. This cannot be undone.

    Copies in other people's chats from the last two days are deleted; older ones lose their words. Backups forget you within 30 days.
parent-privacy-erased =
    Everything is erased. I no longer know who you are.

    This chat is still on your phone: you can delete it in Telegram. If you ever need us again, just write.
parent-privacy-withdrawn =
    Your consent is taken back. From now on I keep nothing you write; checked answers stay open to you.

    What you sent before is still here until you erase it.
parent-privacy-last-owner = You are the only owner. Name another owner first (/staff), then erase your data.
parent-privacy-copy-removed = <i>Removed at the family's request.</i>
parent-privacy-page-title = My data
parent-privacy-page-made = Collected on { $at }.
parent-privacy-page-moment = { $at }
parent-privacy-table-people = About you
parent-privacy-table-consents = Your consents
parent-privacy-table-roles = Your roles
parent-privacy-table-profile = Your specialist's profile
parent-privacy-table-questions = Your questions
parent-privacy-table-posts = Messages about your questions
parent-privacy-table-files = Files
parent-privacy-table-feedback = Your feedback
parent-privacy-table-feedback-posts = Messages about your feedback
parent-privacy-table-dialogs = What you are writing now
parent-privacy-column-telegram = Telegram number
parent-privacy-column-name = Name
parent-privacy-column-language = Language
parent-privacy-column-country = Country
parent-privacy-column-region = Region or town
parent-privacy-column-zone = Time zone
parent-privacy-column-age = Child's age
parent-privacy-column-topic = Topic
parent-privacy-column-state = State
parent-privacy-column-text = Text
parent-privacy-column-comment = Comment
parent-privacy-column-rating = Rating
parent-privacy-column-role = Role
parent-privacy-column-kind = Kind
parent-privacy-column-side = Written by
parent-privacy-column-version = Version of the text
parent-privacy-column-number = Question №
parent-privacy-column-given = Given
parent-privacy-column-withdrawn = Taken back
parent-privacy-column-since = Since
parent-privacy-column-asked = Asked
parent-privacy-column-sent = Sent
parent-privacy-column-closed = Closed
