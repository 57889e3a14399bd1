"""Book, move, cancel: one time belongs to one family, whatever happens at the same instant."""

from datetime import datetime, timedelta

from sqlalchemy import and_, func, insert, or_, select, update

from core import outbox
from core.actor import Actor
from core.db import Session, changed, table_of
from features.consultations import loading, reminders, waiting
from features.consultations.models import Booking, BookingState, Slot, SlotState
from features.consultations.notices import ConsultationBooked, ConsultationCancelled, ConsultationFreed
from features.consultations.refusals import BookedThen, BookingOver, EnoughBookings, OwnSlot, TimeTaken
from features.people.quiet import rest_of

MOST_AHEAD = 3
"""Consultations one family may have ahead of it."""
WORTH_WAKING = timedelta(hours=4)
"""A consultation that falls out is told at night only when the morning would be too late."""
_slots = table_of(Slot)
_bookings = table_of(Booking)


def subject(booking_id: int) -> str:
    """The name under which messages about it are found again."""
    return f"consultation:{booking_id}"


async def book(session: Session, actor: Actor, *, slot_id: int, now: datetime) -> int:
    """Take a time; the specialist is told, both will be reminded. Taken twice by the same family is taken once."""
    slot = await loading.bookable(session, slot_id, now)
    before = await _already(session, actor, slot_id)
    if before is not None:
        return before
    await _may_book(session, actor, slot, but=None, now=now)
    return await _take(session, actor, slot, moved_from=None, now=now)


async def move(session: Session, actor: Actor, *, booking_id: int, slot_id: int, now: datetime) -> int:
    """Take another time instead; the earlier one goes to whoever waits for it. Fails as a whole or not at all."""
    done = await _moved_before(session, actor, booking_id, slot_id)
    if done is not None:
        return done
    earlier = await loading.ahead(session, actor, booking_id, now)
    slot = await loading.bookable(session, slot_id, now)
    await _may_book(session, actor, slot, but=earlier.id, now=now)
    await _end(session, earlier, BookingState.MOVED, now)
    made = await _take(session, actor, slot, moved_from=earlier.id, now=now)
    await waiting.pass_on(session, earlier.slot_id, now=now)
    return made


async def cancel(session: Session, actor: Actor, *, booking_id: int, now: datetime) -> int:
    """Give the time back; the specialist is told, the next family is asked. Return the id of the time."""
    held = await loading.ahead(session, actor, booking_id, now)
    await call_off(session, held, now=now)
    return held.slot_id


async def call_off(session: Session, held: Booking, *, now: datetime) -> None:
    """End a booking on the family's side: by a tap, or because everything of theirs was erased."""
    await _end(session, held, BookingState.CANCELLED, now)
    specialist = await session.scalar(select(_slots.c.specialist_id).where(_slots.c.id == held.slot_id))
    if specialist is not None:
        key = f"consultation-cancelled:{held.id}"
        notice = ConsultationCancelled(held.id)
        await outbox.put(session, to=specialist, notice=notice, key=key, now=now, subject=subject(held.id))
    await waiting.pass_on(session, held.slot_id, now=now)


async def free(session: Session, slot_id: int, *, now: datetime) -> None:
    """End the booking of a time that was taken back, and tell the family."""
    query = select(Booking).where(Booking.slot_id == slot_id, Booking.state == BookingState.BOOKED)
    for held in (await session.scalars(query)).all():
        await _end(session, held, BookingState.FREED, now)
        morning = (await rest_of(session, held.person_id)).awake(now)
        await outbox.put(
            session,
            to=held.person_id,
            notice=ConsultationFreed(held.id),
            key=f"consultation-freed:{held.id}",
            now=now,
            not_before=morning if morning < held.starts_at - WORTH_WAKING else now,
            subject=subject(held.id),
        )


async def _already(session: Session, actor: Actor, slot_id: int) -> int | None:
    mine = select(_bookings.c.id).where(
        _bookings.c.slot_id == slot_id,
        _bookings.c.person_id == actor.id,
        _bookings.c.state == BookingState.BOOKED.value,
    )
    found: int | None = await session.scalar(mine)
    return found


async def _moved_before(session: Session, actor: Actor, booking_id: int, slot_id: int) -> int | None:
    """A second tap on the same button finds what the first one made."""
    mine = select(_bookings.c.id).where(
        _bookings.c.moved_from == booking_id,
        _bookings.c.slot_id == slot_id,
        _bookings.c.person_id == actor.id,
        _bookings.c.state == BookingState.BOOKED.value,
    )
    found: int | None = await session.scalar(mine)
    return found


async def _may_book(session: Session, actor: Actor, slot: Slot, *, but: int | None, now: datetime) -> None:
    """Not one's own time, not two in the same hours, not more than a few ahead."""
    if slot.specialist_id == actor.id:
        raise OwnSlot
    mine = and_(
        _bookings.c.person_id == actor.id,
        _bookings.c.state == BookingState.BOOKED.value,
        _bookings.c.ends_at > now,
        _bookings.c.id != (but or 0),
    )
    same = and_(mine, _bookings.c.starts_at < slot.ends_at, _bookings.c.ends_at > slot.starts_at)
    if await session.scalar(select(_bookings.c.id).where(same).limit(1)) is not None:
        raise BookedThen
    if (await session.scalar(select(func.count()).select_from(_bookings).where(mine)) or 0) >= MOST_AHEAD:
        raise EnoughBookings


async def _take(session: Session, actor: Actor, slot: Slot, *, moved_from: int | None, now: datetime) -> int:
    await claim(session, actor, slot.id, now)
    row = {
        "slot_id": slot.id,
        "person_id": actor.id,
        "state": BookingState.BOOKED.value,
        "starts_at": slot.starts_at,
        "ends_at": slot.ends_at,
        "moved_from": moved_from,
        "booked_at": now,
    }
    made: int = (await session.execute(insert(_bookings).values(row).returning(_bookings.c.id))).scalar_one()
    await waiting.settle(session, actor, slot.id)
    people = (actor.id, slot.specialist_id)
    await reminders.plan(session, made, people=people, starts_at=slot.starts_at, now=now)
    key = f"consultation-booked:{made}"
    notice = ConsultationBooked(made)
    await outbox.put(session, to=slot.specialist_id, notice=notice, key=key, now=now, subject=subject(made))
    return made


async def claim(session: Session, actor: Actor, slot_id: int, now: datetime) -> None:
    """Make the time this family's in one statement: of all who try at once, one row count is 1."""
    free_for_me = or_(
        _slots.c.state == SlotState.OPEN.value,
        and_(_slots.c.state == SlotState.HELD.value, _slots.c.held_for == actor.id),
    )
    taking = update(_slots).where(_slots.c.id == slot_id, free_for_me, _slots.c.starts_at > now)
    if not await changed(session, taking.values(state=SlotState.BOOKED.value, held_for=None)):
        raise TimeTaken(slot_id)


async def _end(session: Session, held: Booking, state: BookingState, now: datetime) -> None:
    still = (_bookings.c.id == held.id, _bookings.c.state == BookingState.BOOKED.value)
    if not await changed(session, update(_bookings).where(*still).values(state=state.value, ended_at=now)):
        raise BookingOver
    await reminders.drop(session, held.id)
