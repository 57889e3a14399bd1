"""Who comes of a family, and what the host may see of it: changed at any time, all or none."""

import re
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from core.actor import Actor
from core.db import Session, changed
from core.errors import NotFound
from features.booking import offers, seats
from features.booking.models import OPEN, SEATED, Booking, Stand
from features.booking.queries import HeldPlace, ahead_of, place_of
from features.booking.refusals import (
    ChildrenNotUnderstood,
    EventByApplication,
    EventIsFull,
    PartyEmpty,
    PartyTooLarge,
)
from features.events.models import Access
from features.events.views import applied_for

MOST = 12
"""Adults, and children, of one family."""
OLDEST_CHILD = 25
LONGEST_NOTE = 300


async def change(
    session: Session, actor: Actor, *, event_id: int, adults: int, children: int, now: datetime
) -> HeldPlace:
    """Come with so many: more only while the whole party fits, fewer at once. A number in the line stays the same."""
    event = await seats.event_of(session, event_id, now)
    own = await _own(session, actor, event_id)
    size, had, state = adults + children, own.seats, own.state
    if size < 1:
        raise PartyEmpty(event_id)
    if applied_for(event) and size > own.adults + own.children:
        raise EventByApplication(event_id)
    if max(adults, children) > MOST:
        raise PartyTooLarge(event_id, MOST)
    if event.capacity is not None and size > event.capacity:
        raise PartyTooLarge(event_id, event.capacity)
    if state in SEATED and size > had and not await seats.take(session, event_id, size - had):
        raise EventIsFull(event_id, await seats.left(session, event_id) or 0)
    values: dict[str, Any] = {"adults": adults, "children": children, "changed_at": now}
    values |= {"ages": list((own.ages or [])[:children]) or None, "seats": size if state in SEATED else 0}
    still = update(Booking).where(Booking.id == own.id, Booking.state == state, Booking.seats == had)
    if not await changed(session, still.values(values)):
        raise NotFound
    if state in SEATED and size < had:
        await seats.give_back(session, event_id, had - size)
    if state == Stand.WAITING or size < had:
        await offers.offer_freed(session, event, now)
    return await _seen(session, actor, event_id)


async def tell_ages(session: Session, actor: Actor, *, event_id: int, words: str, now: datetime) -> HeldPlace:
    """The ages of the children who come: "3, 7"."""
    own = await _own(session, actor, event_id)
    ages = [int(number) for number in re.findall(r"\d{1,6}", words)]
    if not ages or len(ages) > own.children or max(ages) > OLDEST_CHILD:
        raise ChildrenNotUnderstood(event_id, own.children)
    return await _keep(session, actor, event_id, now, ages=ages)


async def toggle_need(
    session: Session, actor: Actor, *, event_id: int, need: Access, now: datetime
) -> HeldPlace:
    """Something the family needs there, or no longer."""
    own = await _own(session, actor, event_id)
    kept = set(own.needs or []) ^ {need.value}
    return await _keep(
        session, actor, event_id, now, needs=[one.value for one in Access if one in kept] or None
    )


async def write_note(
    session: Session, actor: Actor, *, event_id: int, words: str, now: datetime
) -> HeldPlace:
    """Something the host should know, or the answer to the question of this kind of event."""
    await _own(session, actor, event_id)
    return await _keep(session, actor, event_id, now, note=words.strip()[:LONGEST_NOTE] or None)


async def share(session: Session, actor: Actor, *, event_id: int, shares: bool, now: datetime) -> HeldPlace:
    """Let the host see ages, needs and the note of this family, or only count them."""
    await _own(session, actor, event_id)
    return await _keep(session, actor, event_id, now, shares=shares)


async def sign(
    session: Session, actor: Actor, *, event_id: int, name: str | None, now: datetime
) -> HeldPlace:
    """Let the host know how to call the family, or stay a number."""
    await _own(session, actor, event_id)
    return await _keep(session, actor, event_id, now, name=name)


async def film(session: Session, actor: Actor, *, event_id: int, agrees: bool, now: datetime) -> HeldPlace:
    """Agree to be filmed, or refuse and come anyway."""
    await _own(session, actor, event_id)
    return await _keep(session, actor, event_id, now, filming=agrees)


async def _own(session: Session, actor: Actor, event_id: int) -> Booking:
    query = select(Booking).where(
        Booking.event_id == event_id, Booking.person_id == actor.id, Booking.state.in_(OPEN)
    )
    found = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if found is None:
        raise NotFound
    return found


async def _keep(session: Session, actor: Actor, event_id: int, now: datetime, **values: Any) -> HeldPlace:
    await seats.event_of(session, event_id, now)
    theirs = update(Booking).where(
        Booking.event_id == event_id, Booking.person_id == actor.id, Booking.state.in_(OPEN)
    )
    await session.execute(theirs.values(changed_at=now, **values))
    return await _seen(session, actor, event_id)


async def _seen(session: Session, actor: Actor, event_id: int) -> HeldPlace:
    own = await _own(session, actor, event_id)
    return place_of(own, await ahead_of(session, own))
