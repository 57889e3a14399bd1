"""Loads that are the permission check: someone else's booking and a missing one look the same."""

from datetime import datetime

from sqlalchemy import select

from core.actor import Actor, Role
from core.db import Session
from core.errors import NotFound
from features.consultations.models import Booking, BookingState, Slot, SlotState
from features.consultations.refusals import BookingOver


async def own(session: Session, actor: Actor, booking_id: int) -> Booking:
    """A booking of this family."""
    query = select(Booking).where(Booking.id == booking_id, Booking.person_id == actor.id)
    return _there((await session.scalars(query.execution_options(populate_existing=True))).one_or_none())


async def ahead(session: Session, actor: Actor, booking_id: int, now: datetime) -> Booking:
    """A booking of this family that can still be cancelled or moved."""
    found = await own(session, actor, booking_id)
    if found.state != BookingState.BOOKED or found.starts_at <= now:
        raise BookingOver
    return found


async def theirs(session: Session, actor: Actor, booking_id: int) -> Booking:
    """A booking of one of this specialist's times, that was not called off."""
    if not actor.has(Role.SPECIALIST):
        raise NotFound
    held = (BookingState.BOOKED, BookingState.MET, BookingState.MISSED)
    query = (
        select(Booking)
        .join(Slot, Slot.id == Booking.slot_id)
        .where(Booking.id == booking_id, Slot.specialist_id == actor.id, Booking.state.in_(held))
    )
    return _there((await session.scalars(query.execution_options(populate_existing=True))).one_or_none())


async def bookable(session: Session, slot_id: int, now: datetime) -> Slot:
    """A time that is still ahead and was not taken back."""
    query = select(Slot).where(Slot.id == slot_id, Slot.state != SlotState.WITHDRAWN, Slot.starts_at > now)
    found = (await session.scalars(query.execution_options(populate_existing=True))).one_or_none()
    if found is None:
        raise NotFound
    return found


def _there(found: Booking | None) -> Booking:
    if found is None:
        raise NotFound
    return found
