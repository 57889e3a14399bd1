"""A family joins, waits, answers an offer, leaves. All of the party has seats, or none of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from features.booking import offers, seats
from features.booking.models import OPEN, SEATED, Booking, Stand
from features.booking.queries import HeldPlace, Party, ahead_of, place_of
from features.booking.refusals import (
    EventByApplication,
    EventGone,
    EventIsFull,
    EventStillHasPlaces,
    OfferGone,
    PartyEmpty,
    PartyTooLarge,
)
from features.events.models import Event
from features.events.views import applied_for

USUAL = Party(adults=1, children=1)
MOST = 24
"""People of one family."""
_bookings = table_of(Booking)


async def join(
    session: Session,
    actor: Actor,
    *,
    event_id: int,
    now: datetime,
    party: Party | None = None,
    admitted: bool = False,
) -> HeldPlace:
    """Take seats for this party, or for the family's usual one; tapped twice it is joined once.

    admitted: their application was accepted.
    """
    event = await seats.event_of(session, event_id, now)
    last = await _last(session, actor, event_id)
    own = last if last is not None and last.event_id == event_id else None
    if own is not None and own.state == Stand.OFFERED:
        return await answer(session, actor, booking_id=own.id, yes=True, now=now)
    if own is not None and own.state in (Stand.COMING, Stand.INTERESTED):
        return place_of(own)
    if applied_for(event) and not admitted:
        raise EventByApplication(event_id)
    party = party or _usual_party(last, event)
    if not 0 < party.size <= MOST:
        raise PartyEmpty(event_id) if party.size == 0 else PartyTooLarge(event_id, MOST)
    if event.interest_only:
        return await _set(session, actor, event, party, now, state=Stand.INTERESTED, seats=0, line=None)
    if not await seats.take(session, event_id, party.size):
        _too_large(event, party)
        raise EventIsFull(event_id, await seats.left(session, event_id) or 0)
    return await _set(session, actor, event, party, now, state=Stand.COMING, seats=party.size, line=None)


async def wait(
    session: Session,
    actor: Actor,
    *,
    event_id: int,
    now: datetime,
    party: Party | None = None,
    admitted: bool = False,
) -> HeldPlace:
    """Take the next number of the waiting list; who has one keeps it.

    admitted: their application is on reserve; who let an offer lapse may wait again.
    """
    event = await seats.event_of(session, event_id, now)
    last = await _last(session, actor, event_id)
    own = last if last is not None and last.event_id == event_id else None
    if own is not None and own.state in (Stand.WAITING, *SEATED):
        return place_of(own, await ahead_of(session, own))
    lapsed = own is not None and own.state == Stand.LAPSED
    if applied_for(event) and not (admitted or lapsed):
        raise EventByApplication(event_id)
    party = party or _usual_party(last, event)
    _too_large(event, party)
    free = await seats.left(session, event_id)
    if event.interest_only or free is None or free >= party.size:
        raise EventStillHasPlaces(event_id)
    number = await seats.next_number(session, event_id)
    return await _set(session, actor, event, party, now, state=Stand.WAITING, seats=0, line=number)


async def answer(session: Session, actor: Actor, *, booking_id: int, yes: bool, now: datetime) -> HeldPlace:
    """Take the place that is held, or let it go to the next in line."""
    own = await _mine(session, actor, booking_id)
    event = await seats.event_of(session, own.event_id, now)
    held = update(Booking).where(
        Booking.id == booking_id, Booking.state == Stand.OFFERED, Booking.offered_until > now
    )
    had = own.seats
    state, kept = (Stand.COMING, had) if yes else (Stand.LAPSED, 0)
    if not await changed(session, held.values(state=state.value, seats=kept, line=None, changed_at=now)):
        if yes and own.state == Stand.COMING:
            return place_of(own)
        raise OfferGone(own.event_id)
    if not yes:
        await seats.give_back(session, event.id, had)
        await offers.offer_freed(session, event, now)
    return place_of(await _mine(session, actor, booking_id))


async def leave(session: Session, actor: Actor, *, event_id: int, now: datetime) -> None:
    """Give up the place or the number; what is freed is offered at once. Leaving twice is leaving once."""
    event = await seats.event_of(session, event_id, now)
    own = await _own(session, actor, event_id)
    if own is None:
        raise NotFound
    had = own.seats
    gone = update(Booking).where(Booking.id == own.id, Booking.state.in_(OPEN))
    if await changed(session, gone.values(state=Stand.LEFT.value, seats=0, line=None, changed_at=now)):
        await seats.give_back(session, event_id, had)
        await offers.offer_freed(session, event, now)


async def _last(session: Session, actor: Actor, event_id: int) -> Booking | None:
    """The family's row of this event, else that of the event it answered last."""
    query = (
        select(Booking)
        .where(Booking.person_id == actor.id)
        .order_by((Booking.event_id == event_id).desc(), Booking.changed_at.desc())
        .limit(1)
    )
    return (await session.scalars(query.execution_options(populate_existing=True))).first()


def _usual_party(last: Booking | None, event: Event) -> Party:
    """The party of this event before, else that of the family's last event without what its host might see, else one and one."""
    if last is None:
        return USUAL if event.capacity is None or event.capacity >= USUAL.size else Party(1, 0)
    party = place_of(last).party
    if last.event_id == event.id:
        return party
    return Party(party.adults, party.children, party.ages, party.needs)


def _too_large(event: Event, party: Party) -> None:
    if event.capacity is not None and party.size > event.capacity:
        raise PartyTooLarge(event.id, event.capacity)


async def _own(session: Session, actor: Actor, event_id: int) -> Booking | None:
    query = select(Booking).where(Booking.event_id == event_id, Booking.person_id == actor.id)
    return (await session.scalars(query.execution_options(populate_existing=True))).first()


async def _mine(session: Session, actor: Actor, booking_id: int) -> Booking:
    query = select(Booking).where(Booking.id == booking_id, Booking.person_id == actor.id)
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if found is None:
        raise NotFound
    return found


async def _set(
    session: Session, actor: Actor, event: Event, party: Party, now: datetime, *, state: Stand, **values: Any
) -> HeldPlace:
    """Write the family's one row of this event."""
    if event.ends_at is None:
        raise EventGone(event.id)
    row: dict[str, Any] = {
        "event_id": event.id,
        "person_id": actor.id,
        "state": state.value,
        "adults": party.adults,
        "children": party.children,
        "ages": _kept(party.ages),
        "needs": _kept(party.needs),
        "name": party.name,
        "shares": party.shares,
        "language": actor.language,
        "country": actor.country,
        "offered_at": None,
        "offered_until": None,
        "joined_at": now,
        "changed_at": now,
        "over_at": event.ends_at,
        **values,
    }
    made = await session.execute(
        insert_once(session.get_bind().dialect.name, _bookings).returning(_bookings.c.id), row
    )
    fresh = made.scalar()
    own: Booking | None = Booking(id=fresh, **row)
    if fresh is None:
        theirs = update(_bookings).where(_bookings.c.event_id == event.id, _bookings.c.person_id == actor.id)
        await session.execute(theirs.values(row))
        own = await _own(session, actor, event.id)
    if own is None:
        raise NotFound
    return place_of(own, await ahead_of(session, own))


def _kept(values: Sequence[Any]) -> list[Any] | None:
    return list(values) or None
