"""Families see an event, or learn that it does not take place."""

from datetime import datetime

from sqlalchemy import or_, select, update

from core import outbox
from core.actor import Actor
from core.db import Session, changed
from core.pack import Pack
from features.events import changes, times
from features.events.models import Event, EventText, Status, TownWish
from features.events.notices import TownServed
from features.events.queries import managed, subject
from features.events.refusals import EventIsOff, EventNotReady

MOST_TOLD = 500
"""Families told at once that something comes to their town."""


async def missing(session: Session, event: Event) -> tuple[str, ...]:
    """What a family must know and is not said yet."""
    titled = await session.scalar(select(EventText.id).where(EventText.event_id == event.id).limit(1))
    placed = bool(event.online or event.town or event.address or event.lat is not None)
    linked = bool(event.link) or not event.online
    checks = {
        "title": titled is not None,
        "when": event.starts_local is not None,
        "where": placed,
        "zone": event.zone is not None or not placed,
        "link": linked,
    }
    return tuple(name for name, said in checks.items() if not said)


async def publish(session: Session, actor: Actor, *, event_id: int, pack: Pack, now: datetime) -> Event:
    """Show the event to families; once published, publishing again changes nothing."""
    event = await managed(session, actor, event_id, lock=True)
    if event.status == Status.CANCELLED:
        raise EventIsOff
    lacking = await missing(session, event)
    if lacking or event.starts_at is None:
        raise EventNotReady(event_id, lacking)
    times.ahead(event.starts_at, now)
    draft = update(Event).where(Event.id == event_id, Event.status == Status.DRAFT)
    if await changed(session, draft.values(status=Status.PUBLISHED.value, published_at=now, changed_at=now)):
        await _tell_town(session, event, pack, now)
    return await managed(session, actor, event_id)


async def cancel(session: Session, actor: Actor, *, event_id: int, now: datetime) -> Event:
    """Call a published event off: everybody who joined, waits or is interested is told once."""
    await managed(session, actor, event_id, lock=True)
    published = update(Event).where(Event.id == event_id, Event.status == Status.PUBLISHED)
    off = published.values(
        status=Status.CANCELLED.value, cancelled_at=now, changed_at=now, revision=Event.revision + 1
    )
    if not await changed(session, off.execution_options(synchronize_session=False)):
        raise EventIsOff
    event = await managed(session, actor, event_id)
    await outbox.cancel(session, subject=subject(event_id), now=now)
    await changes.tell(changes.on_cancelled, session, event, now)
    return event


async def _tell_town(session: Session, event: Event, pack: Pack, now: datetime) -> None:
    """Families who asked for something of this kind in this town hear of it once."""
    if event.town is None:
        return
    wished = select(TownWish.person_id).where(
        TownWish.town == event.town, or_(TownWish.kind == event.kind, TownWish.kind == "")
    )
    for person in await session.scalars(wished.order_by(TownWish.id).limit(MOST_TOLD)):
        await outbox.put(
            session,
            to=person,
            notice=TownServed(event.id),
            key=f"town:{event.id}:{person}",
            now=now,
            useful_until=event.starts_at,
            subject=subject(event.id),
        )
