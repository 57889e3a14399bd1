"""Every field of an event may be changed at any time, in any order; what families rely on is told to them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import update

from core.actor import Actor
from core.db import Session, changed, table_of
from core.errors import NotFound
from core.pack import Pack
from core.text import LANGUAGES
from features.events import changes, times, wheres
from features.events.fields import (
    LONGEST_TEXT,
    LONGEST_TITLE,
    READ,
    Columns,
    Field,
    Typed,
    placed,
    read_seats,
    said,
    settled,
    starting,
    usual_minutes,
)
from features.events.making import campaign_named, today_of
from features.events.models import Access, Event, EventText, Status
from features.events.queries import managed, regions
from features.events.refusals import (
    EventIsOff,
    SeatsBelowComing,
    TownNeedsZone,
    WhenNotUnderstood,
    WordsMissing,
)

MOVES = frozenset({"starts_at", "ends_at", "zone", "town", "address", "lat", "lon", "online", "link"})
"""Columns a family plans its day by: changing one of a published event is a move."""
_texts = table_of(EventText)


async def write(
    session: Session,
    actor: Actor,
    *,
    event_id: int,
    field: Field,
    words: str,
    pack: Pack,
    now: datetime,
    language: str | None = None,
) -> Event:
    """Take what was typed for one field. language: of a title or text (below the title); the event's own by default."""
    event = await _mine(session, actor, event_id)
    if field in (Field.TITLE, Field.ABOUT):
        return await _write_text(session, event, field, words, language or event.language, now)
    if field is Field.SEATS:
        return await set_seats(session, actor, event_id=event_id, seats=read_seats(words), now=now)
    if field is Field.CAMPAIGN:
        named = await campaign_named(session, said(words, LONGEST_TITLE), now)
        return await _apply(session, event, {"campaign_id": named}, now)
    typed = Typed(words, event, pack, today_of(event, actor, now), now)
    return await _apply(session, event, READ[field](typed), now)


async def set_hour(
    session: Session, actor: Actor, *, event_id: int, day: date, hour: int, pack: Pack, now: datetime
) -> Event:
    """A tapped day and hour."""
    event = await _mine(session, actor, event_id)
    if not 0 <= hour < 24:
        raise WhenNotUnderstood
    usual = usual_minutes(event, pack)
    return await _apply(session, event, starting(event, times.at_clock(day, hour), usual), now)


async def set_town(
    session: Session, actor: Actor, *, event_id: int, town: str, pack: Pack, now: datetime
) -> Event:
    """A tapped town of the pack; the wall clock stays, the instant follows."""
    event = await _mine(session, actor, event_id)
    if town not in pack.places:
        raise NotFound
    return await _apply(session, event, settled(event, placed(event, wheres.in_town(pack, town))), now)


async def set_zone(session: Session, actor: Actor, *, event_id: int, zone: str, now: datetime) -> Event:
    """The zone of a town nobody knows; the wall clock stays, the instant follows."""
    event = await _mine(session, actor, event_id)
    return await _apply(session, event, settled(event, {"zone": zone}), now)


async def set_point(
    session: Session, actor: Actor, *, event_id: int, lat: float, lon: float, pack: Pack, now: datetime
) -> Event:
    """A point of the map; its zone and the nearest known town follow."""
    event = await _mine(session, actor, event_id)
    return await _apply(session, event, settled(event, placed(event, wheres.at_point(pack, lat, lon))), now)


async def set_online(
    session: Session, actor: Actor, *, event_id: int, online: bool, zone: str, now: datetime
) -> Event:
    """At a place, or online: then its wall clock is the organizer's."""
    event = await _mine(session, actor, event_id)
    values: Columns = {"online": online}
    if online and event.zone is None:
        values["zone"] = zone
    return await _apply(session, event, settled(event, values), now)


async def set_seats(
    session: Session, actor: Actor, *, event_id: int, seats: int | None, now: datetime
) -> Event:
    """Another number of seats, or no limit; never fewer than are taken. Who waits is offered what becomes free."""
    event = await _mine(session, actor, event_id)
    fits = Event.taken <= seats if seats is not None else Event.id == event_id
    still = update(Event).where(Event.id == event_id, fits).values(capacity=seats, changed_at=now)
    if not await changed(session, still.execution_options(synchronize_session=False)):
        raise SeatsBelowComing(event_id, seats or 0, event.taken)
    event = await managed(session, actor, event_id)
    if event.status == Status.PUBLISHED:
        await changes.tell(changes.on_seats, session, event, now)
    return event


async def toggle_access(
    session: Session, actor: Actor, *, event_id: int, flag: Access, now: datetime
) -> Event:
    """Say that the place has it, or has not."""
    event = await _mine(session, actor, event_id)
    return await _apply(session, event, {"access": _toggled(event.access, flag.value, [*Access])}, now)


async def toggle_spoken(
    session: Session, actor: Actor, *, event_id: int, language: str, now: datetime
) -> Event:
    """Say that this language is spoken there, or not."""
    event = await _mine(session, actor, event_id)
    if language not in LANGUAGES:
        raise NotFound
    return await _apply(session, event, {"spoken": _toggled(event.spoken, language, LANGUAGES)}, now)


async def toggle_filmed(session: Session, actor: Actor, *, event_id: int, now: datetime) -> Event:
    """Filmed or not: families are asked for consent when it is."""
    event = await _mine(session, actor, event_id)
    return await _apply(session, event, {"filmed": not event.filmed}, now)


async def toggle_partner(session: Session, actor: Actor, *, event_id: int, now: datetime) -> Event:
    """A partner's event, where families say they are interested; only while nobody joined."""
    event = await _mine(session, actor, event_id)
    if event.status != Status.DRAFT:
        raise NotFound
    return await _apply(session, event, {"interest_only": not event.interest_only}, now)


async def set_country(
    session: Session, actor: Actor, *, event_id: int, country: str | None, pack: Pack, now: datetime
) -> Event:
    """Whom it is for: families of one country, or of every country."""
    event = await _mine(session, actor, event_id)
    if country is not None and country not in pack.countries:
        raise NotFound
    return await _apply(session, event, {"country": country}, now)


async def set_region(
    session: Session, actor: Actor, *, event_id: int, like: int | None, now: datetime
) -> Event:
    """For families of one region: the one another event of this country names; None: of the whole country."""
    event = await _mine(session, actor, event_id)
    known = dict(await regions(session, event.country))
    if like is not None and like not in known:
        raise NotFound
    return await _apply(session, event, {"region": None if like is None else known[like]}, now)


async def _mine(session: Session, actor: Actor, event_id: int) -> Event:
    event = await managed(session, actor, event_id, lock=True)
    if event.status == Status.CANCELLED:
        raise EventIsOff
    return event


async def _apply(session: Session, event: Event, values: Columns, now: datetime) -> Event:
    """Write the columns; whoever joined a published event is told when it moved."""
    different = {name: value for name, value in values.items() if getattr(event, name) != value}
    if different.get("starts_at") is not None:
        times.ahead(different["starts_at"], now)
    moved = event.status == Status.PUBLISHED and bool(MOVES & different.keys())
    if moved and event.zone is not None and values.get("zone", event.zone) is None:
        raise TownNeedsZone
    for name, value in different.items():
        setattr(event, name, value)
    event.changed_at = now
    if moved:
        event.revision, event.moved_at = event.revision + 1, now
    await session.flush()
    if moved:
        await changes.tell(changes.on_moved, session, event, now)
    return event


async def _write_text(
    session: Session, event: Event, field: Field, words: str, language: str, now: datetime
) -> Event:
    if language not in LANGUAGES:
        raise NotFound
    old = await session.execute(
        _texts.select().where(_texts.c.event_id == event.id, _texts.c.language == language)
    )
    row = old.first()
    first, _, below = words.strip().partition("\n")
    title = said(first, LONGEST_TITLE) if field is Field.TITLE else (row.title if row else None)
    if title is None:
        raise WordsMissing
    text = words if field is Field.ABOUT else below
    about = said(text, LONGEST_TEXT) if text.strip() else (row.about if row else None)
    values = {"title": title, "about": about}
    if row is None:
        await session.execute(_texts.insert().values(event_id=event.id, language=language, **values))
    else:
        await session.execute(update(_texts).where(_texts.c.id == row.id).values(values))
    return await _apply(session, event, {}, now)


def _toggled(held: list[str], one: str, order: Any) -> list[str]:
    kept = set(held) ^ {one}
    return [str(each) for each in order if str(each) in kept]
