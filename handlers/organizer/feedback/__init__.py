"""What families say about us, for organizers: the list, the answers, the tables."""

from handlers.organizer.feedback import desk, table

ROUTERS = (desk.router, table.router)
