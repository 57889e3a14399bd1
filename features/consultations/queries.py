"""Named reads over consultations: what may be booked, by whom it is given, one booking as each side sees it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, select

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from features.consultations.models import Booking, BookingState, Reminder, Slot, SlotState, Wait, WaitState
from features.people.specialists import Profile, profile_of, profiles_of

MOST = 2000
"""Times looked through at once."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A time a family may book, or wait for when it is taken."""

    slot_id: int
    specialist_id: int
    starts_at: datetime
    taken: bool
    profile: Profile


@dataclass(frozen=True, slots=True)
class Card:
    """One time as a family sees it before booking: no link. wait: the family's place in line, None: not in it."""

    slot_id: int
    specialist_id: int
    starts_at: datetime
    ends_at: datetime
    zone: str
    place: str | None
    taken: bool
    profile: Profile
    booking_id: int | None
    waits: bool


@dataclass(frozen=True, slots=True)
class Appointment:
    """One booking with its time and its specialist. link, place: None when the other one holds, or when kept too long."""

    id: int
    slot_id: int
    person_id: int
    specialist_id: int
    state: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    online: bool
    link: str | None
    place: str | None
    moved_from: int | None
    summary: str | None
    rating: int | None
    profile: Profile | None


async def offered(session: Session, actor: Actor, *, everyone: bool, now: datetime) -> list[Offer]:
    """Times ahead in this family's country and language, soonest first. everyone: other languages, too."""
    columns = (Slot.id, Slot.specialist_id, Slot.starts_at, Slot.state, Slot.held_for)
    query = select(*columns).where(Slot.state != SlotState.WITHDRAWN, Slot.starts_at > now)
    rows = (await session.execute(query.order_by(Slot.starts_at, Slot.id).limit(MOST))).all()
    profiles = await profiles_of(session, {row.specialist_id for row in rows})
    return [
        Offer(row.id, row.specialist_id, row.starts_at, _taken(row.state, row.held_for, actor), profile)
        for row in rows
        if (profile := profiles.get(row.specialist_id)) is not None
        and _fits(profile, actor, everyone=everyone)
    ]


def _taken(state: str, held_for: int | None, actor: Actor) -> bool:
    return state == SlotState.BOOKED or (state == SlotState.HELD and held_for != actor.id)


def _fits(profile: Profile, actor: Actor, *, everyone: bool) -> bool:
    here = not profile.countries or actor.country is None or actor.country in profile.countries
    return here and (everyone or not profile.languages or actor.language in profile.languages)


def by_profession(offers: Sequence[Offer]) -> Mapping[str, int]:
    """How many free times each profession has; those with taken ones only have none."""
    counts: dict[str, int] = {}
    for offer in offers:
        for profession in offer.profile.professions:
            counts[profession] = counts.get(profession, 0) + (not offer.taken)
    return counts


async def of_specialist(session: Session, actor: Actor, specialist_id: int, *, now: datetime) -> list[Offer]:
    """Free times of one specialist, for moving to."""
    every = await offered(session, actor, everyone=True, now=now)
    return [one for one in every if one.specialist_id == specialist_id and not one.taken]


async def card(session: Session, actor: Actor, slot_id: int, *, now: datetime) -> Card:
    """One time that is still ahead; a withdrawn or past one looks like a missing one."""
    found = await find_card(session, actor, slot_id, now=now)
    if found is None:
        raise NotFound
    return found


async def find_card(session: Session, actor: Actor, slot_id: int, *, now: datetime) -> Card | None:
    """The same for notices: None when there is no such time any more."""
    slot = await session.get(Slot, slot_id, populate_existing=True)
    if slot is None or slot.state == SlotState.WITHDRAWN or slot.starts_at <= now:
        return None
    profile = (await profiles_of(session, {slot.specialist_id})).get(slot.specialist_id)
    if profile is None:
        return None
    mine = select(Booking.id).where(
        Booking.slot_id == slot_id, Booking.person_id == actor.id, Booking.state == BookingState.BOOKED
    )
    line = (WaitState.WAITING, WaitState.OFFERED)
    waits = select(func.count()).where(
        Wait.slot_id == slot_id, Wait.person_id == actor.id, Wait.state.in_(line)
    )
    return Card(
        slot.id,
        slot.specialist_id,
        slot.starts_at,
        slot.ends_at,
        slot.zone,
        slot.place,
        _taken(slot.state, slot.held_for, actor),
        profile,
        await session.scalar(mine),
        bool(await session.scalar(waits)),
    )


def _bookings() -> Select[Booking, Slot]:
    return select(Booking, Slot).join(Slot, Slot.id == Booking.slot_id)


async def appointment(session: Session, booking_id: int) -> Appointment | None:
    """One booking for its notices, in whatever state; None when there is none."""
    row = (await session.execute(_bookings().where(Booking.id == booking_id))).first()
    return None if row is None else await _appointment(session, *row)


async def own(session: Session, actor: Actor, booking_id: int) -> Appointment:
    """A booking of this family."""
    found = await appointment(session, booking_id)
    if found is None or found.person_id != actor.id:
        raise NotFound
    return found


async def ahead(session: Session, actor: Actor, *, now: datetime) -> list[Appointment]:
    """This family's consultations that are not over, soonest first."""
    mine = (Booking.person_id == actor.id, Booking.state == BookingState.BOOKED, Booking.ends_at > now)
    rows = (await session.execute(_bookings().where(*mine).order_by(Booking.starts_at))).all()
    return [await _appointment(session, *row) for row in rows]


async def _appointment(session: Session, booking: Booking, slot: Slot) -> Appointment:
    return Appointment(
        booking.id,
        slot.id,
        booking.person_id,
        slot.specialist_id,
        booking.state,
        booking.starts_at,
        booking.ends_at,
        slot.zone,
        slot.online,
        slot.link,
        slot.place,
        booking.moved_from,
        booking.summary,
        booking.rating,
        await profile_of(session, slot.specialist_id),
    )


async def reminder(session: Session, reminder_id: int) -> Reminder | None:
    """A reminder for its notice."""
    return await session.get(Reminder, reminder_id, populate_existing=True)


async def wait(session: Session, wait_id: int) -> Wait | None:
    """A place in a waiting list for its notices."""
    return await session.get(Wait, wait_id, populate_existing=True)
