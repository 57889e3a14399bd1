"""Families hear once when an event moves or is cancelled; seats that appear are offered. Features of events call this."""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from core import outbox
from core.db import Session
from core.outbox import Notice
from features.booking import offers
from features.booking.models import OPEN, Booking
from features.events import changes
from features.events.models import Event
from features.events.notices import EventCancelled, EventMoved
from features.events.queries import subject
from features.people.models import Person
from features.people.quiet import RESTS, Rest, rest

NEAR = timedelta(hours=6)
"""An event this soon after the morning is worth a message at night."""


async def tell_moved(session: Session, event: Event, now: datetime) -> None:
    """Another time or place: what is queued about the last one is called back, and everybody hears of this one."""
    await outbox.cancel(session, subject=subject(event.id), now=now)
    later = update(Booking).where(Booking.event_id == event.id)
    await session.execute(later.values(over_at=event.ends_at))
    await _tell(
        session, event, EventMoved(event.id, event.revision), f"moved:{event.id}:{event.revision}", now
    )


async def tell_cancelled(session: Session, event: Event, now: datetime) -> None:
    """It does not take place."""
    await _tell(session, event, EventCancelled(event.id), f"cancelled:{event.id}:{event.revision}", now)


async def offer_seats(session: Session, event: Event, now: datetime) -> None:
    """There may be free seats now."""
    await offers.offer_freed(session, event, now)


async def _tell(session: Session, event: Event, notice: Notice, key: str, now: datetime) -> None:
    joined = select(Booking.person_id, *RESTS).join(Person, Person.id == Booking.person_id)
    open_still = joined.where(Booking.event_id == event.id, Booking.state.in_(OPEN)).order_by(Booking.id)
    for row in (await session.execute(open_still)).all():
        await outbox.put(
            session,
            to=row.person_id,
            notice=notice,
            key=f"{key}:{row.person_id}",
            now=now,
            not_before=told_at(event, rest(row), now),
            useful_until=event.ends_at,
            subject=subject(event.id),
        )


def told_at(event: Event, whose: Rest, now: datetime) -> datetime:
    """A minute later; at night in the morning, unless the event itself is near."""
    soon, morning = now + changes.GRACE, whose.awake(now)
    near = event.starts_at is not None and event.starts_at < morning + NEAR
    return soon if near else max(soon, morning)


changes.on_moved.append(tell_moved)
changes.on_cancelled.append(tell_cancelled)
changes.on_seats.append(offer_seats)
