"""What is freed is offered to the first in line whose whole party fits, held while they decide, and passed on."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update

from core import outbox
from core.db import Session, changed
from features.booking import seats
from features.booking.models import Booking, Stand
from features.booking.notices import OfferLapsed, PlaceOffered
from features.booking.queries import subject
from features.events.models import Event, Status
from features.people.models import Person
from features.people.quiet import RESTS, Rest, rest

HELD = timedelta(hours=24)
"""How long a family may think about it, when there is that much time."""
SHORTEST = timedelta(minutes=30)
"""Less than this is no offer."""
BATCH = 50


@dataclass(frozen=True, slots=True)
class Hold:
    """When a family hears of an offer, and until when its seats are held."""

    told_at: datetime
    until: datetime


def hold(now: datetime, starts_at: datetime, whose: Rest) -> Hold | None:
    """24 hours from when the family is awake; near the start half of what is left; None when that is too short."""
    told_at = whose.awake(now)
    until = told_at + min(HELD, (starts_at - told_at) / 2)
    return Hold(told_at, until) if until - told_at >= SHORTEST else None


async def offer_freed(session: Session, event: Event, now: datetime) -> int:
    """Offer free seats in the order of the line; a party that does not fit is passed by a smaller one, and keeps its number."""
    offered = 0
    free = await seats.left(session, event.id)
    for booking, whose in await _line(session, event.id):
        size = booking.adults + booking.children
        held = hold(now, event.starts_at, whose) if event.starts_at else None
        if (
            held is None
            or (free is not None and size > free)
            or not await seats.take(session, event.id, size)
        ):
            continue
        if await _offer(session, booking, size, held, now):
            offered += 1
            free = None if free is None else free - size
        else:
            await seats.give_back(session, event.id, size)
    return offered


async def _line(session: Session, event_id: int) -> list[tuple[Booking, Rest]]:
    query = (
        select(Booking, *RESTS)
        .join(Person, Person.id == Booking.person_id)
        .where(Booking.event_id == event_id, Booking.state == Stand.WAITING)
        .order_by(Booking.line)
        .execution_options(populate_existing=True)
    )
    return [(row[0], rest(row)) for row in await session.execute(query)]


async def _offer(session: Session, booking: Booking, size: int, held: Hold, now: datetime) -> bool:
    still = update(Booking).where(Booking.id == booking.id, Booking.state == Stand.WAITING)
    values = {
        "state": Stand.OFFERED.value,
        "seats": size,
        "offered_at": now,
        "offered_until": held.until,
        "changed_at": now,
    }
    if not await changed(session, still.values(values)):
        return False
    until = held.until.isoformat()
    await outbox.put(
        session,
        to=booking.person_id,
        notice=PlaceOffered(booking.id, until),
        key=f"offer:{booking.id}:{until}",
        now=now,
        not_before=held.told_at,
        useful_until=held.until,
        subject=subject(booking.id),
    )
    return True


async def lapse_due(session: Session, now: datetime) -> int:
    """Offers nobody answered go to the next in line; the family is told, and may join the line again."""
    due = select(Booking).where(Booking.state == Stand.OFFERED, Booking.offered_until <= now)
    found = (await session.scalars(due.order_by(Booking.id).limit(BATCH))).all()
    for booking in found:
        event, held = await _locked(session, booking.event_id), booking.seats
        still = update(Booking).where(
            Booking.id == booking.id, Booking.state == Stand.OFFERED, Booking.offered_until <= now
        )
        closed = still.values(state=Stand.LAPSED.value, seats=0, line=None, changed_at=now)
        if not await changed(session, closed):
            continue
        await seats.give_back(session, booking.event_id, held)
        if event is not None:
            notice, key = OfferLapsed(booking.id), f"lapsed:{booking.id}:{booking.offered_until}"
            about, until = subject(booking.id), event.starts_at
            await outbox.put(
                session,
                to=booking.person_id,
                notice=notice,
                key=key,
                now=now,
                useful_until=until,
                subject=about,
            )
            await offer_freed(session, event, now)
    return len(found)


async def free_erased(session: Session, now: datetime) -> int:
    """Seats of somebody who erased everything go to the next in line."""
    erased = select(Booking).where(Booking.state == Stand.ERASED, Booking.seats > 0)
    found = (await session.scalars(erased.order_by(Booking.id).limit(BATCH))).all()
    for booking in found:
        event = await _locked(session, booking.event_id)
        held = booking.seats
        still = update(Booking).where(Booking.id == booking.id, Booking.seats == held, Booking.seats > 0)
        if await changed(session, still.values(seats=0)):
            await seats.give_back(session, booking.event_id, held)
            if event is not None:
                await offer_freed(session, event, now)
    return len(found)


async def offer_everywhere(session: Session, now: datetime) -> int:
    """Whoever could not be offered a place before, because it was night for them, may be offered one now."""
    free = (Event.capacity.is_(None)) | (Event.taken < Event.capacity)
    waiting = select(Booking.event_id).where(Booking.state == Stand.WAITING)
    which = (Event.status == Status.PUBLISHED, Event.starts_at > now, free, Event.id.in_(waiting))
    count = 0
    for event_id in (
        await session.scalars(select(Event.id).where(*which).order_by(Event.id).limit(BATCH))
    ).all():
        event = await _locked(session, event_id)
        count += await offer_freed(session, event, now) if event is not None else 0
    return count


async def _locked(session: Session, event_id: int) -> Event | None:
    """The event, held until the transaction ends; None when nothing of it is offered any more."""
    query = select(Event).where(Event.id == event_id).with_for_update()
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    return found if found is not None and found.status == Status.PUBLISHED else None
