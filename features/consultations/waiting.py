"""The waiting list of a time: a freed time is held for the first family, then for the next, with nobody watching."""

from datetime import datetime, timedelta

from sqlalchemy import func, select, update

from core import outbox
from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from core.outbox import Notice
from features.consultations import loading
from features.consultations.models import Slot, SlotState, Wait, WaitState
from features.consultations.notices import AwaitedTimeGone, TimeOffered, TimeOfferPassed
from features.consultations.refusals import OwnSlot
from features.people.models import Person
from features.people.quiet import RESTS, Rest, rest, rest_of

HELD = timedelta(hours=24)
"""How long an offer stands; nearer to the start a quarter of what is left."""
LEAST = timedelta(minutes=30)
"""A family that reads seldom needs at least this long; with less left the time is free for everybody."""
_slots = table_of(Slot)
_waits = table_of(Wait)


async def join(session: Session, actor: Actor, *, slot_id: int, now: datetime) -> int:
    """Stand in line for a taken time; return the place, 1 is next. Who comes back stands at the end."""
    slot = await loading.bookable(session, slot_id, now)
    if slot.specialist_id == actor.id:
        raise OwnSlot
    row = {
        "slot_id": slot_id,
        "person_id": actor.id,
        "state": WaitState.WAITING.value,
        "joined_at": now,
        "offers": 0,
    }
    made = insert_once(session.get_bind().dialect.name, _waits).values(row).returning(_waits.c.id)
    if (await session.execute(made)).scalar_one_or_none() is None:
        past = (WaitState.DECLINED, WaitState.EXPIRED, WaitState.LEFT, WaitState.TAKEN)
        again = update(_waits).where(
            _waits.c.slot_id == slot_id, _waits.c.person_id == actor.id, _waits.c.state.in_(past)
        )
        await session.execute(again.values(state=WaitState.WAITING.value, joined_at=now, offer_until=None))
    if slot.state == SlotState.OPEN:
        await _offer_if_open(session, slot_id, now)
    return await place(session, actor, slot_id) or 1


async def place(session: Session, actor: Actor, slot_id: int) -> int | None:
    """How many families are asked up to this one; None for somebody who does not wait."""
    line = (
        select(_waits.c.person_id)
        .where(_waits.c.slot_id == slot_id, _waits.c.state.in_((WaitState.WAITING, WaitState.OFFERED)))
        .order_by(_waits.c.joined_at, _waits.c.id)
    )
    people = list((await session.scalars(line)).all())
    return people.index(actor.id) + 1 if actor.id in people else None


async def leave(session: Session, actor: Actor, *, slot_id: int, now: datetime) -> None:
    """Wait no longer, or say no to an offer: the next family is asked at once."""
    mine = (_waits.c.slot_id == slot_id, _waits.c.person_id == actor.id)
    standing = update(_waits).where(*mine, _waits.c.state == WaitState.WAITING.value)
    if await changed(session, standing.values(state=WaitState.LEFT.value)):
        return
    freed = await _let_go(session, slot_id, actor.id)
    offered = update(_waits).where(*mine, _waits.c.state == WaitState.OFFERED.value)
    if not await changed(session, offered.values(state=WaitState.DECLINED.value)):
        raise NotFound
    if freed:
        await _offer_if_open(session, slot_id, now)


async def settle(session: Session, actor: Actor, slot_id: int) -> None:
    """The family has the time: it waits no longer."""
    mine = (_waits.c.slot_id == slot_id, _waits.c.person_id == actor.id)
    await session.execute(update(_waits).where(*mine).values(state=WaitState.TAKEN.value))


async def pass_on(session: Session, slot_id: int, *, now: datetime) -> None:
    """A booked time is free again: hold it for the first who waits, or open it to everybody."""
    opened = update(_slots).where(_slots.c.id == slot_id, _slots.c.state == SlotState.BOOKED.value)
    if await changed(session, opened.values(state=SlotState.OPEN.value, held_for=None)):
        await _offer_if_open(session, slot_id, now)


async def _offer_if_open(session: Session, slot_id: int, now: datetime) -> None:
    starts_at = await session.scalar(select(_slots.c.starts_at).where(_slots.c.id == slot_id))
    first = await _first(session, slot_id)
    if first is None or starts_at is None:
        return
    wait_id, person_id, whose, offers = first
    told_at = whose.awake(now)
    until = told_at + min(HELD, (starts_at - told_at) / 4)
    if until - told_at < LEAST:
        return
    free = (_slots.c.id == slot_id, _slots.c.state == SlotState.OPEN.value)
    holding = update(_slots).where(*free).values(state=SlotState.HELD.value, held_for=person_id)
    if not await changed(session, holding):
        return
    asked = update(_waits).where(_waits.c.id == wait_id)
    await session.execute(asked.values(state=WaitState.OFFERED.value, offer_until=until, offers=offers + 1))
    await outbox.put(
        session,
        to=person_id,
        notice=TimeOffered(wait_id),
        key=f"consultation-offer:{wait_id}:{offers + 1}",
        now=now,
        not_before=told_at,
        useful_until=until,
        subject=f"consultation_wait:{wait_id}",
    )


async def _first(session: Session, slot_id: int) -> tuple[int, int, Rest, int] | None:
    query = (
        select(_waits.c.id, _waits.c.person_id, _waits.c.offers, *RESTS)
        .join(Person, Person.id == _waits.c.person_id)
        .where(
            _waits.c.slot_id == slot_id,
            _waits.c.state == WaitState.WAITING.value,
            Person.unreachable_since.is_(None),
        )
        .order_by(_waits.c.joined_at, _waits.c.id)
        .limit(1)
    )
    row = (await session.execute(query)).first()
    return None if row is None else (row[0], row[1], rest(row), row[2])


async def _let_go(session: Session, slot_id: int, person_id: int) -> bool:
    """Open a time held for this person. The time is always locked before its line, so that nobody waits in a circle."""
    held = (_slots.c.id == slot_id, _slots.c.state == SlotState.HELD.value, _slots.c.held_for == person_id)
    opened = update(_slots).where(*held).values(state=SlotState.OPEN.value, held_for=None)
    return await changed(session, opened) == 1


async def expire(session: Session, now: datetime) -> int:
    """End offers nobody took in time and ask the next family."""
    late = select(_waits.c.id, _waits.c.slot_id, _waits.c.person_id, _waits.c.offers).where(
        _waits.c.state == WaitState.OFFERED.value, _waits.c.offer_until <= now
    )
    rows = (await session.execute(late.order_by(_waits.c.slot_id).limit(100))).all()
    for row in rows:
        freed = await _let_go(session, row.slot_id, row.person_id)
        still = (_waits.c.id == row.id, _waits.c.state == WaitState.OFFERED.value)
        ended = await changed(session, update(_waits).where(*still).values(state=WaitState.EXPIRED.value))
        if freed and ended:
            key = f"consultation-passed:{row.id}:{row.offers}"
            await _tell_awake(session, row.person_id, TimeOfferPassed(row.id), key, now)
        if freed:
            await _offer_if_open(session, row.slot_id, now)
    return len(rows)


async def release_lost(session: Session, now: datetime) -> int:
    """A time held for a family that has no offer any more (it erased everything) goes to the next."""
    offered = (
        select(func.count())
        .select_from(_waits)
        .where(
            _waits.c.slot_id == _slots.c.id,
            _waits.c.person_id == _slots.c.held_for,
            _waits.c.state == WaitState.OFFERED.value,
        )
        .scalar_subquery()
    )
    lost = select(_slots.c.id, _slots.c.held_for).where(
        _slots.c.state == SlotState.HELD.value, _slots.c.starts_at > now, offered == 0
    )
    rows = (await session.execute(lost.limit(100))).all()
    for row in rows:
        if await _let_go(session, row.id, row.held_for):
            await _offer_if_open(session, row.id, now)
    return len(rows)


async def dissolve(session: Session, slot_id: int, *, now: datetime) -> None:
    """The time is taken back: everybody who waits is told."""
    line = (_waits.c.slot_id == slot_id, _waits.c.state.in_((WaitState.WAITING, WaitState.OFFERED)))
    rows = (await session.execute(select(_waits.c.id, _waits.c.person_id).where(*line))).all()
    await session.execute(update(_waits).where(*line).values(state=WaitState.GONE.value))
    for row in rows:
        await _tell_awake(session, row.person_id, AwaitedTimeGone(row.id), f"consultation-gone:{row.id}", now)


async def _tell_awake(session: Session, person_id: int, notice: Notice, key: str, now: datetime) -> None:
    """What can wait for the morning does."""
    morning = (await rest_of(session, person_id)).awake(now)
    await outbox.put(session, to=person_id, notice=notice, key=key, now=now, not_before=morning)
