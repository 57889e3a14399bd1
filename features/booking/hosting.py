"""What a host does about families who come: ask one not to come, when there are fewer seats than were promised."""

from datetime import datetime

from sqlalchemy import update

from core import outbox
from core.actor import Actor
from core.db import Session, changed
from core.errors import NotFound
from features.booking.models import Booking, Stand
from features.booking.notices import PlaceWithdrawn
from features.booking.queries import subject
from features.booking.refusals import CutNotNeeded
from features.events.models import Event
from features.events.queries import managed


async def cut(session: Session, actor: Actor, *, booking_id: int, seats: int, now: datetime) -> Event:
    """Take a family's place and its seats off the event, as long as more are taken than `seats`; the family is told."""
    booking = await session.get(Booking, booking_id, populate_existing=True)
    if booking is None:
        raise NotFound
    event = await managed(session, actor, booking.event_id, lock=True)
    if event.taken <= seats:
        raise CutNotNeeded(event.id)
    had = booking.seats
    coming = update(Booking).where(
        Booking.id == booking_id, Booking.state == Stand.COMING, Booking.seats == had
    )
    if not await changed(session, coming.values(state=Stand.REMOVED.value, seats=0, changed_at=now)):
        raise NotFound
    left = event.taken - had
    fewer = update(Event).where(Event.id == event.id, Event.taken == event.taken)
    await session.execute(
        fewer.values(taken=left, capacity=max(left, seats), changed_at=now).execution_options(
            synchronize_session=False
        )
    )
    await outbox.put(
        session,
        to=booking.person_id,
        notice=PlaceWithdrawn(booking.id),
        key=f"withdrawn:{booking.id}:{now.timestamp()}",
        now=now,
        useful_until=event.ends_at,
        subject=subject(booking.id),
    )
    return await managed(session, actor, event.id)
