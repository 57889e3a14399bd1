"""Applying for a place: the form, the whole, sending, and what is told of it."""

from handlers.parent.applications import answering, sending, telling

ROUTERS = (answering.router, sending.router)
__all__ = ["ROUTERS", "telling"]
