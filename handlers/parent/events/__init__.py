"""/events: what is on near a family, one event whole, and asking to have one in one's town."""

from handlers.parent.events import looking, wishing

ROUTERS = (wishing.router, looking.router)
