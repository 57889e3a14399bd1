"""/consult: find a time by profession, language and day; book, move, cancel, wait for it; and what comes afterwards."""

from handlers.parent.consultations import afterwards, arriving, booked, choosing, waiting

ROUTERS = (choosing.router, booked.router, waiting.router, afterwards.router)
__all__ = ["ROUTERS", "arriving"]
