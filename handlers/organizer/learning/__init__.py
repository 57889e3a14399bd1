"""Learning, for editors: unanswered questions become sample questions; expired articles become tasks."""

from handlers.organizer.learning import desk, tasks

ROUTERS = (desk.router, tasks.router)
