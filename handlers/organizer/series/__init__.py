"""Announcements over time: by an event, again and again, in a campaign; what they came to; the page that shows how far they are."""

from handlers.organizer.series import live, outcome, timing

ROUTERS = (timing.router, outcome.router, live.router)
