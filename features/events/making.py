"""A new event, a copy of an earlier one, a series of it, and a draft that is given up."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete, insert, select

from core.actor import Actor, Role
from core.db import Session, changed, table_of
from core.errors import NotFound
from core.pack import EventKind, Pack
from features.events import times
from features.events.models import Campaign, Event, EventText, Status
from features.events.queries import managed
from features.events.refusals import AlreadyPublished, EventNotReady

MOST_REPEATS = 12
COPIED = (
    "kind", "language", "zone", "country", "region", "town", "address", "lat", "lon", "online", "link", "host", "project",
    "funder", "capacity", "age_from", "age_to", "access", "spoken", "filmed", "interest_only", "by_application", "remind_before", "campaign_id",
)  # fmt: skip
_texts = table_of(EventText)


async def new_draft(session: Session, actor: Actor, *, kind: str, pack: Pack, now: datetime) -> Event:
    """A draft with what its kind usually has; the organizer fills in the rest in any order."""
    usual = pack.event_kinds.get(kind)
    if usual is None or not actor.has(Role.ORGANIZER, Role.COORDINATOR, Role.OWNER):
        raise NotFound
    return await _add(session, actor, now, **_usually(usual, actor))


def _usually(kind: EventKind, actor: Actor) -> dict[str, Any]:
    return {
        "kind": kind.id,
        "language": actor.language,
        "country": actor.country,
        "capacity": kind.seats,
        "access": [],
        "spoken": [actor.language],
        "filmed": kind.filmed,
        "by_application": kind.application is not None,
    }


async def _add(session: Session, actor: Actor, now: datetime, **values: Any) -> Event:
    made = Event(
        **{"status": Status.DRAFT.value, "created_by": actor.id, "created_at": now, "changed_at": now}
        | values
    )
    session.add(made)
    await session.flush()
    return made


async def copy(session: Session, actor: Actor, *, event_id: int, now: datetime) -> Event:
    """A draft with everything of an earlier event but its day; hours are kept and the day is asked."""
    earlier = await managed(session, actor, event_id)
    made = await _add(session, actor, now, **{name: getattr(earlier, name) for name in COPIED})
    await _copy_texts(session, earlier.id, made.id)
    return made


async def _copy_texts(session: Session, earlier: int, later: int) -> None:
    query = select(_texts.c.language, _texts.c.title, _texts.c.about).where(_texts.c.event_id == earlier)
    rows = [{**row, "event_id": later} for row in (await session.execute(query)).mappings()]
    if rows:
        await session.execute(insert(_texts), rows)


async def repeat(session: Session, actor: Actor, *, event_id: int, weeks: int, now: datetime) -> list[Event]:
    """Drafts of the same event on the same weekday and hour of the next weeks; together they are a series."""
    first = await managed(session, actor, event_id, lock=True)
    if first.starts_local is None or first.ends_local is None or first.zone is None:
        raise EventNotReady(first.id, ("when",))
    first.series_id = first.series_id or first.id
    made = []
    for week in range(1, min(weeks, MOST_REPEATS) + 1):
        start, end = (_weeks_on(local, week) for local in (first.starts_local, first.ends_local))
        instants = {
            "starts_at": times.instant(start, first.zone),
            "ends_at": times.instant(end, first.zone),
        }
        values = {name: getattr(first, name) for name in COPIED} | instants
        one = await _add(
            session, actor, now, **values, starts_local=start, ends_local=end, series_id=first.series_id
        )
        await _copy_texts(session, first.id, one.id)
        made.append(one)
    return made


def _weeks_on(local: str, weeks: int) -> str:
    return times.on_day(local, date.fromisoformat(local[:10]) + timedelta(weeks=weeks))


async def give_up(session: Session, actor: Actor, *, event_id: int) -> None:
    """Delete a draft. What families saw is cancelled instead, so that nobody waits for it."""
    await managed(session, actor, event_id, lock=True)
    await session.execute(delete(EventText).where(EventText.event_id == event_id, _is_draft(event_id)))
    gone = delete(Event).where(Event.id == event_id, Event.status == Status.DRAFT)
    if not await changed(session, gone):
        raise AlreadyPublished(event_id)


def _is_draft(event_id: int) -> Any:
    return select(Event.id).where(Event.id == event_id, Event.status == Status.DRAFT).exists()


async def campaign_named(session: Session, name: str, now: datetime) -> int:
    """The campaign of this name, made when it is new."""
    found = await session.scalar(select(Campaign.id).where(Campaign.name == name))
    if found is not None:
        return found
    made = Campaign(name=name, created_at=now)
    session.add(made)
    await session.flush()
    return made.id


def today_of(event: Event, actor: Actor, now: datetime) -> date:
    """Today where the event is; where its organizer is while it has no place."""
    return now.astimezone(ZoneInfo(event.zone or actor.zone) if (event.zone or actor.zone) else UTC).date()
