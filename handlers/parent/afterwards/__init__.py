"""After an event, for families: materials, questions from the hall, how it was, recordings, certificates."""

from handlers.parent.afterwards import certificate, cutting, hall, materials, review

ROUTERS = (materials.router, hall.router, review.router, cutting.router, certificate.router)
