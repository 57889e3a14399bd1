"""What a specialist sees of their own times: who comes, as far as the family wants, and how many wait."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from features.consultations.models import Booking, BookingState, Slot, SlotState, Wait, WaitState
from features.people.models import Person
from features.people.queries import shown_name


@dataclass(frozen=True, slots=True)
class Family:
    """What a specialist may know of a family: the name only if it wants that."""

    language: str
    country: str | None
    age_band: str | None
    name: str | None


@dataclass(frozen=True, slots=True)
class OwnSlot:
    """A time as its specialist sees it. waiting: families in line."""

    id: int
    starts_at: datetime
    ends_at: datetime
    zone: str
    online: bool
    where: str | None
    booking_id: int | None
    waiting: int


async def family(session: Session, person_id: int) -> Family:
    """Who comes, as far as they let the specialist know."""
    query = select(Person.language, Person.app_language, Person.country, Person.child_age_band)
    row = (await session.execute(query.where(Person.id == person_id))).one()
    return Family(
        row.language or row.app_language,
        row.country,
        row.child_age_band,
        await shown_name(session, person_id),
    )


async def family_of(session: Session, slot: OwnSlot) -> Family | None:
    """Who booked one's own time; None while it is free."""
    if slot.booking_id is None:
        return None
    person = await session.scalar(select(Booking.person_id).where(Booking.id == slot.booking_id))
    return None if person is None else await family(session, person)


async def own_slots(session: Session, actor: Actor, *, now: datetime) -> list[OwnSlot]:
    """A specialist's own times that are not over, soonest first."""
    query = (
        select(Slot)
        .where(Slot.specialist_id == actor.id, Slot.state != SlotState.WITHDRAWN, Slot.ends_at > now)
        .order_by(Slot.starts_at)
    )
    slots = (await session.scalars(query.execution_options(populate_existing=True))).all()
    ids = [slot.id for slot in slots]
    booked = select(Booking.slot_id, Booking.id).where(
        Booking.slot_id.in_(ids), Booking.state == BookingState.BOOKED
    )
    bookings: dict[int, int] = {row[0]: row[1] for row in (await session.execute(booked)).all()}
    line = (WaitState.WAITING, WaitState.OFFERED)
    waits = select(Wait.slot_id, func.count()).where(Wait.slot_id.in_(ids), Wait.state.in_(line))
    counted = (await session.execute(waits.group_by(Wait.slot_id))).all()
    waiting: dict[int, int] = {row[0]: row[1] for row in counted}
    return [
        OwnSlot(
            slot.id,
            slot.starts_at,
            slot.ends_at,
            slot.zone,
            slot.online,
            slot.link or slot.place,
            bookings.get(slot.id),
            waiting.get(slot.id, 0),
        )
        for slot in slots
    ]


async def own_slot(session: Session, actor: Actor, slot_id: int, *, now: datetime) -> OwnSlot:
    """One of a specialist's own times."""
    found = [slot for slot in await own_slots(session, actor, now=now) if slot.id == slot_id]
    if not found:
        raise NotFound
    return found[0]
