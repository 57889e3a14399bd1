"""/broadcast: write an announcement, see it as it will be sent, publish it, watch it, stop it."""

from handlers.organizer.broadcasts import audience, composing, publishing, steering

ROUTERS = (composing.router, audience.router, publishing.router, steering.router)
