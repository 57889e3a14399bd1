"""Courses as families see them: what is on, enrolling a child, the classes ahead, what is told about them."""

from handlers.parent.courses import enrolling, looking, telling

__all__ = ["telling"]
ROUTERS = (enrolling.router, looking.router)
