"""Series: an announcement that repeats makes the next one when its own moment comes, once, whatever was killed meanwhile."""

from calendar import monthrange
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import and_, insert, literal, or_, select, update

from core.actor import Actor
from core.db import Base, Session, changed, table_of
from core.errors import NotFound
from core.pack import Pack
from features.broadcasts.composing import draft_of, live_count
from features.broadcasts.models import Broadcast, State
from features.broadcasts.publishing import SECOND_PERSON, call_others, first_instant
from features.broadcasts.quiet import instant
from features.broadcasts.refusals import NothingRepeats, NotRunning
from features.broadcasts.steering import one_of
from features.people.days import read_day

LONGEST = timedelta(days=366)
"""A series ends within a year: whoever wants more begins a new one, and looks at the text again."""
broadcasts = table_of(Broadcast)


class Every(StrEnum):
    """How often."""

    WEEK = "weekly"
    MONTH = "monthly"


async def repeat(session: Session, actor: Actor, *, every: Every | None) -> Broadcast:
    """Let the draft repeat from its own moment on, for a year unless an end is named; None: once."""
    one = await draft_of(session, actor)
    if every is None:
        return await _set(session, one, repeats=None, repeat_from=None, repeat_until=None)
    if one.local_time is None or one.event_days is not None:
        raise NothingRepeats
    until = (datetime.fromisoformat(one.local_time) + LONGEST).date().isoformat()
    return await _set(session, one, repeats=every.value, repeat_from=one.local_time, repeat_until=until)


async def end_on(session: Session, actor: Actor, *, words: str) -> Broadcast:
    """Name the last day of the series, as people write a day: within a year of the first."""
    one = await draft_of(session, actor)
    if one.repeats is None or one.local_time is None:
        raise NothingRepeats
    begins = datetime.fromisoformat(one.local_time).date()
    return await _set(session, one, repeat_until=read_day(words, begins).isoformat())


async def end(session: Session, actor: Actor, *, broadcast_id: int, now: datetime) -> Broadcast:
    """No further one of this series; what is being sent goes on."""
    one = await one_of(session, actor, broadcast_id)
    first = one.series_id or one.id
    mine = or_(broadcasts.c.id == first, broadcasts.c.series_id == first)
    ended = update(broadcasts).where(mine, broadcasts.c.repeats.is_not(None))
    if not await changed(session, ended.values(repeats=None, continued=True)):
        raise NotRunning
    waiting = update(broadcasts).where(
        mine,
        broadcasts.c.id != one.id,
        broadcasts.c.state.in_([State.ARMED, State.WAITING, State.MISSED]),
    )
    await session.execute(waiting.values(state=State.STOPPED.value, frozen=0, finished_at=now))
    await session.refresh(one)
    return one


async def next_of(session: Session, one: Broadcast) -> Broadcast | None:
    """The next one of the same series that has not begun."""
    first = one.series_id or one.id
    later = select(Broadcast).where(
        Broadcast.series_id == first,
        Broadcast.id > one.id,
        Broadcast.state.in_([State.ARMED, State.WAITING, State.MISSED]),
    )
    return (await session.scalars(later.order_by(Broadcast.id).limit(1))).first()


# ---- the next one -----------------------------------------------------------------------------------------------------


async def go_on(session: Session, pack: Pack, now: datetime) -> int:
    """Make the next one of every series whose latest has begun, or was missed."""
    begun = and_(
        broadcasts.c.repeats.is_not(None),
        broadcasts.c.continued.is_(False),
        broadcasts.c.state.not_in([State.DRAFT, State.WAITING, State.ARMED]),
    )
    found = (await session.scalars(select(Broadcast).where(begun).order_by(Broadcast.id))).all()
    for one in found:
        await make_next(session, one, pack, now)
    return len(found)


async def make_next(session: Session, one: Broadcast, pack: Pack, now: datetime) -> None:
    """Copy it to its next moment, once; after the last day there is none."""
    still = update(broadcasts).where(broadcasts.c.id == one.id, broadcasts.c.continued.is_(False))
    if not await changed(session, still.values(continued=True)):
        return
    wall = next_time(one, now)
    if wall is None:
        return
    at = await first_instant(session, wall) if one.own_zone else instant(wall, one.zone)
    made = await _copied(session, one, now, local_time=wall, starts_at=at)
    count = await live_count(session, made, pack, now)
    if made.confirmed_by is None and count.people > SECOND_PERSON:
        await session.execute(
            update(broadcasts).where(broadcasts.c.id == made.id).values(state=State.WAITING.value)
        )
        await call_others(session, made, now)


def next_time(one: Broadcast, now: datetime) -> str | None:
    """The wall clock of the next one: later than this one, and not gone by anywhere; None: it ends before."""
    begun = datetime.fromisoformat(one.repeat_from or one.local_time or "")
    after = datetime.fromisoformat(one.local_time) if one.local_time else begun
    last = date.fromisoformat(one.repeat_until) if one.repeat_until else (begun + LONGEST).date()
    for number in range(1, 60):
        wall = _step(begun, Every(one.repeats or Every.WEEK), number)
        if wall.date() > last:
            return None
        if wall > after and instant(wall.isoformat(timespec="minutes"), one.zone) > now:
            return wall.isoformat(timespec="minutes")
    return None


def _step(begun: datetime, every: Every, number: int) -> datetime:
    """The same hour so many weeks or months later; a day the month has not is its last."""
    if every is Every.WEEK:
        return begun + timedelta(weeks=number)
    years, month = divmod(begun.month - 1 + number, 12)
    year, month = begun.year + years, month + 1
    return begun.replace(year=year, month=month, day=min(begun.day, monthrange(year, month)[1]))


_FRESH: dict[str, Any] = {
    "state": State.ARMED.value,
    "frozen": None,
    "last_person": 0,
    "until_person": 0,
    "paused_because": None,
    "told_at": None,
    "told_settled": 0,
    "rate": 0.0,
    "begun_at": None,
    "finished_at": None,
    "continued": False,
}


async def _copied(session: Session, one: Broadcast, now: datetime, **values: Any) -> Broadcast:
    """The same announcement anew, with everything that is marked as a part of it."""
    row = {column.name: getattr(one, column.name) for column in broadcasts.columns if column.name != "id"}
    first = {"series_id": one.series_id or one.id, "created_at": now}
    made = insert(broadcasts).values({**row, **_FRESH, **first, **values}).returning(broadcasts.c.id)
    number = (await session.execute(made)).scalar_one()
    for table in Base.metadata.sorted_tables:
        if (link := table.info.get("repeats_with")) is not None:
            kept = [column for column in table.columns if not column.primary_key and column.name != link]
            parts = select(literal(number), *kept).where(table.c[link] == one.id)
            await session.execute(insert(table).from_select([link, *(column.name for column in kept)], parts))
    found = await session.get(Broadcast, number)
    if found is None:
        raise NotFound
    return found


async def _set(session: Session, one: Broadcast, **values: Any) -> Broadcast:
    still = update(broadcasts).where(broadcasts.c.id == one.id, broadcasts.c.state == State.DRAFT)
    if not await changed(session, still.values(values)):
        raise NotFound
    await session.refresh(one)
    return one
