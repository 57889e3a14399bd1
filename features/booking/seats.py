"""Seats of an event: one conditional counter in the database, so that no order of taps sells a seat twice."""

from datetime import datetime

from sqlalchemy import or_, select, update

from core.db import Session, changed
from features.booking.refusals import EventGone, PlaceWithCourse
from features.events.models import Event, Status

_QUIETLY = {"synchronize_session": False}


async def event_of(session: Session, event_id: int, now: datetime) -> Event:
    """A published event that is not over, held until the transaction ends: whoever comes next waits for this answer."""
    query = select(Event).where(Event.id == event_id).with_for_update()
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if found is None or found.status != Status.PUBLISHED or found.ends_at is None or found.ends_at <= now:
        raise EventGone(event_id)
    if found.course_id is not None:
        raise PlaceWithCourse(event_id)
    return found


async def take(session: Session, event_id: int, seats: int) -> bool:
    """Take so many seats, all or none; False when they are not there."""
    fits = or_(Event.capacity.is_(None), Event.taken + seats <= Event.capacity)
    open_still = (Event.id == event_id, Event.status == Status.PUBLISHED, fits)
    counted = update(Event).where(*open_still).values(taken=Event.taken + seats)
    return await changed(session, counted.execution_options(**_QUIETLY)) == 1


async def give_back(session: Session, event_id: int, seats: int) -> None:
    """Free seats that were taken."""
    if seats:
        freed = update(Event).where(Event.id == event_id, Event.taken >= seats)
        await changed(session, freed.values(taken=Event.taken - seats).execution_options(**_QUIETLY))


async def next_number(session: Session, event_id: int) -> int:
    """The next number of the waiting list; numbers only grow."""
    grown = update(Event).where(Event.id == event_id).values(line=Event.line + 1).returning(Event.line)
    return int((await session.execute(grown.execution_options(**_QUIETLY))).scalar_one())


async def left(session: Session, event_id: int) -> int | None:
    """Seats that are free now; None: no limit."""
    row = (await session.execute(select(Event.capacity, Event.taken).where(Event.id == event_id))).one()
    return None if row.capacity is None else max(0, row.capacity - row.taken)
