"""After the consultation: did they meet, the specialist's summary, whether it helped."""

import unicodedata
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select, update

from core import outbox
from core.actor import Actor
from core.db import Session, changed, table_of
from core.errors import NotFound
from core.outbox import Notice
from features.consultations import loading
from features.consultations.booking import call_off, subject
from features.consultations.models import Booking, BookingState, Slot
from features.consultations.notices import (
    ConsultationMissed,
    ConsultationNotHelped,
    ConsultationSummed,
    OutcomeAsked,
)
from features.consultations.ratings import ratings
from features.consultations.refusals import ConsultationRated, NotYetOver, OutcomeKnown, SummaryEmpty
from features.feedback.queries import rating_sources
from features.people.models import Person
from features.people.quiet import RESTS, rest, rest_of
from features.people.staff import on_duty

LONGEST = 3000
"""Characters of a summary, so that it fits a screen with what stands around it."""
NOT_HELPED = 2
"""A rating up to this calls the coordinator."""
PATIENCE = timedelta(days=2)
"""A family whose specialist writes no summary is asked after this long whether it helped."""
BATCH = 100
_bookings = table_of(Booking)


async def met(session: Session, actor: Actor, *, booking_id: int, now: datetime) -> Booking:
    """The family came; a summary may follow."""
    return await _outcome(session, actor, booking_id, BookingState.MET, now)


async def missed(session: Session, actor: Actor, *, booking_id: int, now: datetime) -> Booking:
    """Nobody came; the family is told without blame and shown other times."""
    held = await _outcome(session, actor, booking_id, BookingState.MISSED, now)
    await _tell(session, held, ConsultationMissed(held.id), f"consultation-missed:{held.id}", now)
    return held


async def _outcome(
    session: Session, actor: Actor, booking_id: int, state: BookingState, now: datetime
) -> Booking:
    held = await begun(session, actor, booking_id=booking_id, now=now)
    still = (_bookings.c.id == held.id, _bookings.c.state == BookingState.BOOKED.value)
    if not await changed(session, update(_bookings).where(*still).values(state=state.value, asked_at=now)):
        raise OutcomeKnown
    return held


async def begun(session: Session, actor: Actor, *, booking_id: int, now: datetime) -> Booking:
    """A booking of this specialist's whose time has come."""
    held = await loading.theirs(session, actor, booking_id)
    if held.starts_at > now:
        raise NotYetOver
    return held


async def summarise(session: Session, actor: Actor, *, booking_id: int, text: str, now: datetime) -> None:
    """Send the family the specialist's own words, once."""
    held = await begun(session, actor, booking_id=booking_id, now=now)
    values = {"state": BookingState.MET.value, "summary": words(text), "summed_at": now, "asked_at": now}
    fresh = (_bookings.c.summary.is_(None), _bookings.c.state != BookingState.MISSED.value)
    await _close(session, held, values, *fresh)
    await _tell(session, held, ConsultationSummed(held.id), f"consultation-summary:{held.id}", now)


async def close_without(session: Session, actor: Actor, *, booking_id: int, now: datetime) -> None:
    """No summary; the family is asked whether it helped."""
    held = await begun(session, actor, booking_id=booking_id, now=now)
    values = {"state": BookingState.MET.value, "summed_at": now, "asked_at": now}
    fresh = (_bookings.c.summed_at.is_(None), _bookings.c.state != BookingState.MISSED.value)
    await _close(session, held, values, *fresh)
    await _tell(session, held, ConsultationSummed(held.id), f"consultation-ended:{held.id}", now)


async def _close(
    session: Session, held: Booking, values: dict[str, object], *still: ColumnElement[bool]
) -> None:
    if not await changed(session, update(_bookings).where(_bookings.c.id == held.id, *still).values(values)):
        raise OutcomeKnown


def words(text: str) -> str:
    """Return the summary as it is kept: normalised, at most LONGEST characters, with at least one letter."""
    kept = unicodedata.normalize("NFC", text).strip()[:LONGEST]
    if not any(letter.isalnum() for letter in kept):
        raise SummaryEmpty
    return kept


async def rate(session: Session, actor: Actor, *, booking_id: int, stars: int, now: datetime) -> None:
    """Keep the family's rating, 1 to 5, once. One or two calls whoever is on duty."""
    held = await loading.own(session, actor, booking_id)
    if held.state != BookingState.MET or not 1 <= stars <= 5:
        raise NotFound
    mine = (_bookings.c.id == held.id, _bookings.c.rating.is_(None))
    if not await changed(session, update(_bookings).where(*mine).values(rating=stars, rated_at=now)):
        raise ConsultationRated
    if stars <= NOT_HELPED:
        for person in await on_duty(session, actor.country):
            key = f"consultation-not-helped:{held.id}:{person}"
            notice = ConsultationNotHelped(held.id)
            await outbox.put(session, to=person, notice=notice, key=key, now=now, subject=subject(held.id))


async def comment(session: Session, actor: Actor, *, booking_id: int, text: str) -> None:
    """Keep what the family says about the consultation."""
    held = await loading.own(session, actor, booking_id)
    await session.execute(update(_bookings).where(_bookings.c.id == held.id).values(comment=words(text)))


async def ask(session: Session, now: datetime) -> int:
    """Ask each specialist once how a consultation went, when it is over and they are awake."""
    over = (
        select(_bookings.c.id, Slot.specialist_id, *RESTS)
        .join(Slot, Slot.id == _bookings.c.slot_id)
        .join(Person, Person.id == Slot.specialist_id)
        .where(
            _bookings.c.state == BookingState.BOOKED.value,
            _bookings.c.ends_at <= now,
            _bookings.c.asked_at.is_(None),
        )
    )
    rows = (await session.execute(over.limit(BATCH))).all()
    for row in rows:
        await session.execute(update(_bookings).where(_bookings.c.id == row.id).values(asked_at=now))
        await outbox.put(
            session,
            to=row.specialist_id,
            notice=OutcomeAsked(row.id),
            key=f"consultation-outcome:{row.id}",
            now=now,
            not_before=rest(row).awake(now),
            subject=subject(row.id),
        )
    return len(rows)


async def ask_family(session: Session, now: datetime) -> int:
    """Ask the family whether it helped, also where no summary comes."""
    late = select(Booking).where(
        Booking.state == BookingState.MET, Booking.summed_at.is_(None), Booking.ends_at <= now - PATIENCE
    )
    rows = (await session.scalars(late.limit(BATCH))).all()
    for held in rows:
        await session.execute(update(_bookings).where(_bookings.c.id == held.id).values(summed_at=now))
        await _tell(session, held, ConsultationSummed(held.id), f"consultation-ended:{held.id}", now)
    return len(rows)


async def call_off_erased(session: Session, now: datetime) -> int:
    """A family that erased everything comes to nothing: its times are free again."""
    gone = (
        select(Booking)
        .join(Person, Person.id == Booking.person_id)
        .where(Booking.state == BookingState.BOOKED, Booking.starts_at > now, Person.erased_at.is_not(None))
    )
    rows = (await session.scalars(gone.limit(BATCH))).all()
    for held in rows:
        await call_off(session, held, now=now)
    return len(rows)


async def _tell(session: Session, held: Booking, notice: Notice, key: str, now: datetime) -> None:
    await outbox.put(
        session,
        to=held.person_id,
        notice=notice,
        key=key,
        now=now,
        not_before=(await rest_of(session, held.person_id)).awake(now),
        subject=subject(held.id),
    )


rating_sources.append(ratings)
