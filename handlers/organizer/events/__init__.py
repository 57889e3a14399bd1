"""Events of organizers: /newevent, every field at any time, preview, publish, cancel, copies, towns that ask."""

from handlers.organizer.events import campaigns, form, managing, switching, writing

ROUTERS = (writing.router, form.router, switching.router, managing.router, campaigns.router)
