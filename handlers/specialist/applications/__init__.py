"""Reviewing applications: what there is to read, marks, "I know this family"."""

from handlers.specialist.applications import arriving, scoring

ROUTERS = (scoring.router,)
__all__ = ["ROUTERS", "arriving"]
