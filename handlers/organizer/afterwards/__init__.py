"""After an event, for organizers: materials, questions from the hall, what families say, wishes to be cut out."""

from handlers.organizer.afterwards import cutting, desk, hall, materials, review

ROUTERS = (desk.router, materials.router, hall.router, review.router, cutting.router)
