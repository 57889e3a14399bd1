"""After an event, for families: materials, questions from the hall, how it was, recordings, certificates."""

from handlers.parent.afterwards import certificate, cutting, hall, materials, review
from handlers.parent.events.buttons import OVER

ROUTERS = (materials.router, hall.router, review.router, cutting.router, certificate.router)
OVER.extend((materials.of_event, certificate.of_event, hall.of_past, cutting.of_event))
