"""At the door: a host lets families in by QR code, by four digits or from the list, counts walk-ins, takes the table along."""

from handlers.organizer.doors import desk, helping, listing

ROUTERS = (desk.router, listing.router, helping.router)
