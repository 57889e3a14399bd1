"""What a host does at the door: whoever answers for the event, or a volunteer; two of them may stand at one door."""

from datetime import datetime, timedelta

from sqlalchemy import func, select, update

from core.actor import Actor
from core.db import Session, changed
from core.errors import NotFound
from features.booking.models import Booking, Stand
from features.doors import hosts
from features.doors.models import Pass, WalkIn
from features.doors.passes import made
from features.doors.refusals import AlreadyHere, DoorShut, NoRoom, PassUnknown
from features.events.models import Event, Status

AROUND = timedelta(hours=3)
"""The door opens so long before the start and shuts so long after the end."""
GRACE = timedelta(minutes=15)
"""So long after the start the seats of families who did not come are given to those who did."""
MOST = 20
"""People one walk-in may bring."""


async def admit_by_code(session: Session, actor: Actor, *, event_id: int, code: str, now: datetime) -> int:
    """Let in the family whose four digits were typed; return its place's id."""
    event = await open_door(session, actor, event_id, now)
    found = await session.scalar(select(Pass.booking_id).where(Pass.event_id == event.id, Pass.code == code))
    if found is None:
        raise PassUnknown
    return await _admit(session, actor, event, found, now)


async def admit_by_token(session: Session, actor: Actor, *, token: str, now: datetime) -> int:
    """Let in the family whose QR code was scanned; for anybody but a host the pass does not exist."""
    query = select(Pass.booking_id, Pass.event_id).where(Pass.token == token)
    row = (await session.execute(query)).first()
    if row is None or not await hosts.keeps(session, actor, row.event_id):
        raise PassUnknown
    event = await open_door(session, actor, row.event_id, now)
    return await _admit(session, actor, event, row.booking_id, now)


async def admit_by_name(session: Session, actor: Actor, *, booking_id: int, now: datetime) -> int:
    """Let in a family out of the list: it forgot the phone."""
    event_id = await session.scalar(select(Booking.event_id).where(Booking.id == booking_id))
    if event_id is None:
        raise NotFound
    event = await open_door(session, actor, event_id, now)
    await made(session, booking_id=booking_id, event_id=event_id, now=now)
    return await _admit(session, actor, event, booking_id, now)


async def take_back(session: Session, actor: Actor, *, booking_id: int) -> int:
    """It was a mistake: the family is not here yet. Return the event's id."""
    event_id = await session.scalar(select(Pass.event_id).where(Pass.booking_id == booking_id))
    if event_id is None:
        raise NotFound
    await hosts.hosted(session, actor, event_id)
    mine = update(Pass).where(Pass.booking_id == booking_id, Pass.arrived_at.is_not(None))
    nothing = {"arrived_at": None, "admitted_by": None, "came_adults": 0, "came_children": 0}
    if not await changed(session, mine.values(nothing)):
        raise NotFound
    return event_id


async def count_again(session: Session, actor: Actor, *, booking_id: int, adults: int, children: int) -> None:
    """Fewer or more came than the family had said."""
    event_id = await session.scalar(select(Pass.event_id).where(Pass.booking_id == booking_id))
    if event_id is None or not 0 < adults + children <= MOST:
        raise NotFound
    await hosts.hosted(session, actor, event_id)
    here = update(Pass).where(Pass.booking_id == booking_id, Pass.arrived_at.is_not(None))
    if not await changed(session, here.values(came_adults=adults, came_children=children)):
        raise NotFound


async def walk_in(
    session: Session, actor: Actor, *, event_id: int, adults: int, children: int, now: datetime
) -> WalkIn:
    """Let in people without a place, as long as nobody has to stand."""
    if adults < 0 or children < 0 or not 0 < adults + children <= MOST:
        raise NotFound
    event = await open_door(session, actor, event_id, now)
    left = await seats_for_walk_ins(session, event, now)
    if left is not None and adults + children > left:
        raise NoRoom(event_id, left)
    came = WalkIn(event_id=event_id, adults=adults, children=children, came_at=now, admitted_by=actor.id)
    session.add(came)
    await session.flush()
    return came


async def open_door(session: Session, actor: Actor, event_id: int, now: datetime) -> Event:
    """The event whose host this is, locked until the transaction ends, while its door is open."""
    event = await hosts.hosted(session, actor, event_id, lock=True)
    if event.status != Status.PUBLISHED or event.starts_at is None or event.ends_at is None:
        raise NotFound
    if not event.starts_at - AROUND <= now <= event.ends_at + AROUND:
        raise DoorShut(event.starts_at, event.zone or "UTC")
    return event


async def seats_for_walk_ins(session: Session, event: Event, now: datetime) -> int | None:
    """Free seats: until a little after the start those of families who may still come are theirs. None: no limit."""
    if event.capacity is None or event.starts_at is None:
        return None
    people = func.coalesce(func.sum(WalkIn.adults + WalkIn.children), 0)
    walked = await session.scalar(select(people).where(WalkIn.event_id == event.id)) or 0
    if now < event.starts_at + GRACE:
        return max(0, event.capacity - event.taken - walked)
    came = func.coalesce(func.sum(Pass.came_adults + Pass.came_children), 0)
    here = (
        await session.scalar(select(came).where(Pass.event_id == event.id, Pass.arrived_at.is_not(None))) or 0
    )
    return max(0, event.capacity - here - walked)


async def _admit(session: Session, actor: Actor, event: Event, booking_id: int, now: datetime) -> int:
    """Once: of two hosts who read one pass at the same time, the second is told that the family is here."""
    comes = select(Booking.adults, Booking.children).where(
        Booking.id == booking_id, Booking.event_id == event.id, Booking.state == Stand.COMING
    )
    party = (await session.execute(comes)).first()
    if party is None:
        raise PassUnknown
    waits = update(Pass).where(Pass.booking_id == booking_id, Pass.arrived_at.is_(None))
    here = {
        "arrived_at": now,
        "admitted_by": actor.id,
        "came_adults": party.adults,
        "came_children": party.children,
        "missed_at": None,
    }
    if not await changed(session, waits.values(here)):
        since = await session.scalar(select(Pass.arrived_at).where(Pass.booking_id == booking_id))
        raise AlreadyHere(booking_id, since or now, event.zone or "UTC")
    return booking_id
