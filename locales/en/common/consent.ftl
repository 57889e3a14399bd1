common-consent-ask =
    <b>Your consent</b>

    To pass a question to a specialist, I must keep it: your words, your files, and what they say about your child's health. Only the specialist who answers reads it. Your name is not shown. 90 days after the question is closed, the text is erased.

    You can take this back or erase everything at any time: /privacy. Without consent, checked answers stay open to you.

    <i>Text { $version }</i>
common-consent-agree = I agree
common-consent-not-now = Not now
common-consent-given = ✓ You agreed on { $at }.
common-consent-declined = That is fine: nothing was kept, and nothing was passed on. Checked answers stay open to you.
