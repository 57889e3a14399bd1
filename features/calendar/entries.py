"""An event as an entry of a calendar: the same name for ever, a higher number with every change, in the reader's language."""

from dataclasses import replace

from core.calendar import Entry
from core.pack import Pack
from core.text import pick
from features.booking.queries import CalendarEntry
from features.events.models import Status
from features.events.views import EventCard


def uid(event_id: int, bot_name: str) -> str:
    """The name of the entry; the bot's own name keeps it apart from everybody else's."""
    return f"event-{event_id}@{bot_name.lower()}.t.me"


def start_link(event_id: int, bot_name: str) -> str:
    """The address that opens the event in Telegram."""
    return f"https://t.me/{bot_name}?start=ev_{event_id}"


def entry(card: EventCard, *, language: str, pack: Pack, bot_name: str, link: str | None = None) -> Entry:
    """What anybody may know about the event. link: of an online event, for those who come."""
    hidden = hides_place(card, pack) and link is None
    return Entry(
        uid=uid(card.id, bot_name),
        sequence=card.revision,
        start=card.starts_at,
        end=card.ends_at,
        zone=card.zone,
        title=card.title(language),
        stamp=card.changed_at,
        text="\n\n".join(part for part in (card.about(language), link) if part),
        place=link or place_of(card, language, pack, whole=not hidden),
        lat=None if hidden else card.lat,
        lon=None if hidden else card.lon,
        url=start_link(card.id, bot_name),
        cancelled=card.status == Status.CANCELLED,
    )


def own_entry(mine: CalendarEntry, *, language: str, pack: Pack, bot_name: str) -> Entry:
    """What a family that holds a place may know: the link, and the place of a closed event."""
    made = entry(mine.event, language=language, pack=pack, bot_name=bot_name, link=mine.link)
    if mine.link or not mine.place.comes:
        return made
    whole = place_of(mine.event, language, pack, whole=True)
    return replace(made, place=whole, lat=mine.event.lat, lon=mine.event.lon)


def hides_place(card: EventCard, pack: Pack) -> bool:
    """Whether only those who come learn where exactly it is."""
    kind = pack.event_kinds.get(card.kind)
    return bool(kind and kind.closed)


def place_of(card: EventCard, language: str, pack: Pack, *, whole: bool) -> str:
    """Town and address in one line; without the address where it is nobody's business yet."""
    known = pack.places.get(card.town or "")
    town = pick(known.names, language, pack.fallback) if known else card.town
    return ", ".join(part for part in (card.address if whole else None, town) if part)
