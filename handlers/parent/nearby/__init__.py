"""/nearby: organisations and services around a shared location or a typed town, and what parents say is wrong."""

from handlers.parent.nearby import correcting, looking

ROUTERS = (correcting.router, looking.router)
