common-menu-home = Write your question here, in your own words. I look for a checked answer. If I have none, I can pass it to a specialist.
common-menu-cancelled = Cancelled. Nothing was sent.
common-menu-nothing-open = Nothing was open. Write a question, or choose below.
