"""A family's place at an event: join, wait, answer an offer, say who comes, leave."""

from handlers.parent.booking import joining, partying, telling

ROUTERS = (partying.router, joining.router)
__all__ = ["ROUTERS", "telling"]
