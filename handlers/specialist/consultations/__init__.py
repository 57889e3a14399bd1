"""/slots: a specialist's times, who booked them, and what is said afterwards."""

from handlers.specialist.consultations import arriving, outcome, publishing, slots

ROUTERS = (publishing.router, outcome.router, slots.router)
__all__ = ["ROUTERS", "arriving"]
