"""Families see an event, or learn that it does not take place."""

from datetime import datetime

from sqlalchemy import or_, select, update

from core import outbox
from core.actor import Actor
from core.db import Session, changed
from core.pack import Pack
from features.events import changes, times
from features.events.models import Event, Status, TownWish
from features.events.notices import TownServed
from features.events.queries import managed, missing, subject, titles_of
from features.events.refusals import EventIsOff, EventNotReady, TooLateToUndo
from features.people.models import Person
from features.people.quiet import RESTS, rest

MOST_TOLD = 500
"""Families told at once that something comes to their town."""


async def publish(session: Session, actor: Actor, *, event_id: int, pack: Pack, now: datetime) -> Event:
    """Show the event to families; once published, publishing again changes nothing."""
    event = await managed(session, actor, event_id, lock=True)
    if event.status == Status.CANCELLED:
        raise EventIsOff
    lacking = missing(event, (await titles_of(session, [event_id])).get(event_id, {}))
    if lacking or event.starts_at is None:
        raise EventNotReady(event_id, lacking)
    times.ahead(event.starts_at, now)
    draft = update(Event).where(Event.id == event_id, Event.status == Status.DRAFT)
    if await changed(session, draft.values(status=Status.PUBLISHED.value, published_at=now, changed_at=now)):
        await _tell_town(session, event, pack, now)
    return await managed(session, actor, event_id)


async def cancel(session: Session, actor: Actor, *, event_id: int, now: datetime) -> Event:
    """Call a published event off: everybody who joined, waits or is interested is told once, a minute later."""
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


async def take_back(session: Session, actor: Actor, *, event_id: int, now: datetime) -> Event:
    """Undo a cancellation before anybody was told of it."""
    await managed(session, actor, event_id, lock=True)
    fresh = update(Event).where(
        Event.id == event_id, Event.status == Status.CANCELLED, Event.cancelled_at > now - changes.GRACE
    )
    on = fresh.values(
        status=Status.PUBLISHED.value, cancelled_at=None, changed_at=now, revision=Event.revision + 1
    )
    if not await changed(session, on.execution_options(synchronize_session=False)):
        raise TooLateToUndo
    await outbox.cancel(session, subject=subject(event_id), now=now)
    event = await managed(session, actor, event_id)
    await changes.tell(changes.on_seats, session, event, now)
    return event


async def _tell_town(session: Session, event: Event, pack: Pack, now: datetime) -> None:
    """Families who asked for something of this kind in this town hear of it once."""
    if event.town is None:
        return
    wished = select(TownWish.person_id, *RESTS).join(Person, Person.id == TownWish.person_id)
    asked = wished.where(TownWish.town == event.town, or_(TownWish.kind == event.kind, TownWish.kind == ""))
    for row in (await session.execute(asked.order_by(TownWish.id).limit(MOST_TOLD))).all():
        await outbox.put(
            session,
            to=row.person_id,
            notice=TownServed(event.id),
            key=f"town:{event.id}:{row.person_id}",
            now=now,
            not_before=rest(row).awake(now),
            useful_until=event.starts_at,
            subject=subject(event.id),
        )
