"""What an announcement carries beyond its words: buttons, translations, the test group, channels, second thoughts."""

from handlers.organizer.composer import amending, buttons, posting, translating, trying

ROUTERS = (buttons.router, translating.router, trying.router, posting.router, amending.router)
