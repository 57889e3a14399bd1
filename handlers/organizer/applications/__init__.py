"""Applications in an organizer's hands: the deadline, the reviewers, the ranking, the letters."""

from handlers.organizer.applications import calling, deciding, explaining, ranking, reviewers

ROUTERS = (calling.router, reviewers.router, ranking.router, deciding.router)
__all__ = ["ROUTERS", "explaining"]
