"""The calendar file that comes with the news itself: a move takes the place of the entry, a cancellation takes it out."""

from core import calendar
from features.booking.models import Stand
from features.booking.queries import CalendarEntry, HeldPlace
from features.calendar.entries import own_entry
from features.events.views import EventCard
from handlers.kit import Document
from handlers.kit.render import Reading


def calendar_files(
    card: EventCard, place: HeldPlace | None, link: str | None, reading: Reading
) -> list[Document]:
    """For families who planned by it; whoever only waits has nothing in the calendar yet."""
    if place is None or place.state not in (Stand.COMING, Stand.INTERESTED):
        return []
    made = own_entry(
        CalendarEntry(card, place, link),
        language=reading.reader.language,
        pack=reading.pack,
        bot_name=reading.bot_name,
    )
    return [Document(f"event-{card.id}.ics", calendar.write([made], name=made.title))]
