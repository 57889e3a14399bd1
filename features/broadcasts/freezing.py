"""Freezing: who gets an announcement is written down once, in small steps, before the first one is sent."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    and_,
    case,
    false,
    func,
    literal,
    or_,
    select,
    update,
)

from core.db import Session, UtcDateTime, changed, insert_once, table_of
from core.outbox import put
from core.pack import Pack
from features.broadcasts import gathering, texts
from features.broadcasts.counting import Plan, busy_week, due_for, page
from features.broadcasts.models import ENOUGH, Broadcast, Fate, Recipient, State
from features.broadcasts.notices import BroadcastBegan
from features.broadcasts.quiet import LATE
from features.people.models import Person
from features.people.quiet import rest

CHUNK = 2000
"""People a step: a few hundredths of a second, so that questions are answered meanwhile."""
before_beginning: list[Callable[[Session, datetime], Awaitable[int]]] = []
"""Features that may hold back at the last moment what must not go out."""
broadcasts = table_of(Broadcast)
recipients = table_of(Recipient)


async def begin_due(session: Session, now: datetime) -> int:
    """Let everything begin whose moment has come; families that come later are not meant."""
    for look in before_beginning:
        await look(session, now)
    due = update(broadcasts).where(broadcasts.c.state == State.ARMED, broadcasts.c.starts_at <= now)
    last = select(func.coalesce(func.max(Person.id), 0)).scalar_subquery()
    values = {"state": State.FREEZING.value, "last_person": 0, "until_person": last, "begun_at": now}
    return await changed(session, due.values(values))


async def freeze_some(session: Session, pack: Pack, now: datetime) -> int:
    """Write down the next recipients of the oldest announcement that begins; 0 when none does."""
    oldest = select(Broadcast).where(Broadcast.state == State.FREEZING).order_by(Broadcast.id).limit(1)
    locked = oldest.with_for_update(skip_locked=True)
    one = (await session.scalars(locked.execution_options(populate_existing=True))).first()
    if one is None:
        return 0
    plan = await plan_of(session, one, pack)
    found = await _write(session, one, plan, now)
    if found.number < CHUNK:
        await _frozen(session, one, now)
    else:
        moved = update(broadcasts).where(broadcasts.c.id == one.id)
        await session.execute(moved.values(last_person=found.last))
    return 1


async def plan_of(session: Session, one: Broadcast, pack: Pack) -> Plan:
    """What it takes to find the recipients of an announcement."""
    written = await texts.languages(session, one.id)
    fallback = one.original if one.falls_back and one.original in written else None
    own_time = one.local_time if one.own_zone else None
    urgent = one.urgent is not None
    return Plan(one.audience, one.scope, written, fallback, pack, urgent=urgent, own_time=own_time)


async def _write(session: Session, one: Broadcast, plan: Plan, now: datetime) -> "_Found":
    """Write the next people down in one statement; what differs between them is only text, country and hour."""
    busy = await busy_week(session, plan, now)
    query = page(plan, now, one.last_person, CHUNK, busy=busy).where(Person.id <= one.until_person)
    each = query.subquery()
    clocks = (each.c.zone, each.c.quiet_from, each.c.quiet_until)
    grouped = select(*clocks, func.max(each.c.id), func.count()).group_by(*clocks)
    rows = (await session.execute(grouped)).all()
    if rows:
        hours = _hours(plan, each, clocks, rows, now)
        await _insert(session, select(*_values(one, each, hours, now)).where(each.c.text.is_not(None)))
    return _Found(sum(row[4] for row in rows), max((row[3] for row in rows), default=0))


@dataclass(frozen=True, slots=True)
class _Found:
    """How many people were looked at, and the last one's id."""

    number: int
    last: int


def _same_clock(clocks: Sequence[ColumnElement[Any]], row: Any) -> ColumnElement[bool]:
    return and_(*(column.is_not_distinct_from(value) for column, value in zip(clocks, row[:3], strict=True)))


@dataclass(frozen=True, slots=True)
class _Hours:
    """Of each person: when it may reach them, and whether the day it was meant for is over."""

    due: ColumnElement[Any]
    over: ColumnElement[bool]


def _hours(
    plan: Plan,
    each: Subquery,
    clocks: Sequence[ColumnElement[Any]],
    rows: Sequence[Any],
    now: datetime,
) -> _Hours:
    """By clock: when it comes, and when the weekly message names it to those who had enough."""
    due: list[tuple[ColumnElement[bool], ColumnElement[datetime]]] = []
    over: list[ColumnElement[bool]] = []
    for row in rows:
        same, whose = _same_clock(clocks, row), rest(row)
        at = due_for(plan, now, whose)
        due.append((and_(same, each.c.enough), literal(gathering.due_at(now, whose), UtcDateTime)))
        due.append((same, literal(at or now, UtcDateTime)))
        over += [same] if at is None else []
    return _Hours(case(*due), or_(false(), *over))


_COLUMNS = (
    "broadcast_id",
    "person_id",
    "language",
    "country",
    "state",
    "reason",
    "attempt",
    "not_before",
    "created_at",
    "finished_at",
)


def _values(one: Broadcast, each: Subquery, hours: _Hours, now: datetime) -> list[ColumnElement[Any]]:
    at, closed = literal(now, UtcDateTime), or_(each.c.enough, hours.over)
    return [
        literal(one.id),
        each.c.id,
        each.c.text,
        each.c.country,
        case((closed, Fate.CANCELLED.value), else_=Fate.WAITING.value),
        case((each.c.enough, ENOUGH), (hours.over, "day-over")),
        literal(1),
        hours.due,
        at,
        case((closed, at)),
    ]


async def _insert(session: Session, chosen: Select[*tuple[Any, ...]]) -> None:
    await session.execute(
        insert_once(session.get_bind().dialect.name, recipients).from_select(_COLUMNS, chosen)
    )


async def _frozen(session: Session, one: Broadcast, now: datetime) -> None:
    """Everybody is written down: the sending begins, and its author gets the message that shows how far it is."""
    number = select(func.count()).where(recipients.c.broadcast_id == one.id).scalar_subquery()
    done = update(broadcasts).where(broadcasts.c.id == one.id, broadcasts.c.state == State.FREEZING)
    late = one.begun_at is not None and one.begun_at <= now - LATE
    values = {"state": State.PAUSED, "paused_because": "late"} if late else {"state": State.SENDING}
    await session.execute(done.values(frozen=number, told_at=now, **values))
    notice = BroadcastBegan(one.id)
    await put(session, to=one.author_id, notice=notice, key=f"broadcast-began:{one.id}", now=now)
