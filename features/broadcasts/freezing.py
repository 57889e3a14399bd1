"""Freezing: who gets an announcement is written down once, in small steps, before the first one is sent."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select, update

from core.db import Session, changed, insert_once, table_of
from core.outbox import put
from features.broadcasts import texts
from features.broadcasts.counting import Plan, keep_regions, page
from features.broadcasts.models import Broadcast, Fate, Recipient, State
from features.broadcasts.notices import BroadcastBegan
from features.broadcasts.quiet import awake, instant
from features.people.models import Person

CHUNK = 2000
"""People a step: a few hundredths of a second, so that questions are answered meanwhile."""
broadcasts = table_of(Broadcast)
recipients = table_of(Recipient)


async def begin_due(session: Session, now: datetime) -> int:
    """Let everything begin whose moment has come; families that come later are not meant."""
    due = update(broadcasts).where(broadcasts.c.state == State.ARMED, broadcasts.c.starts_at <= now)
    last = select(func.coalesce(func.max(Person.id), 0)).scalar_subquery()
    values = {"state": State.FREEZING.value, "last_person": 0, "until_person": last, "begun_at": now}
    return await changed(session, due.values(values))


async def freeze_some(session: Session, weekly: int, now: datetime) -> int:
    """Write down the next recipients of the oldest announcement that begins; 0 when none does."""
    oldest = select(Broadcast).where(Broadcast.state == State.FREEZING).order_by(Broadcast.id).limit(1)
    locked = oldest.with_for_update(skip_locked=True)
    one = (await session.scalars(locked.execution_options(populate_existing=True))).first()
    if one is None:
        return 0
    plan = await plan_of(session, one, weekly)
    query = page(plan, now, one.last_person, CHUNK).where(Person.id <= one.until_person)
    rows = (await session.execute(query)).all()
    await _write(session, one, plan, rows, now)
    if len(rows) < CHUNK:
        await _frozen(session, one, now)
    else:
        moved = update(broadcasts).where(broadcasts.c.id == one.id)
        await session.execute(moved.values(last_person=rows[-1].id))
    return 1


async def plan_of(session: Session, one: Broadcast, weekly: int) -> Plan:
    """What it takes to find the recipients of an announcement."""
    written = await texts.languages(session, one.id)
    fallback = one.original if one.falls_back and one.original in written else None
    return Plan(one.audience, one.scope, written, fallback, weekly, urgent=one.urgent is not None)


async def _write(
    session: Session, one: Broadcast, plan: Plan, rows: Sequence[Row[Any]], now: datetime
) -> None:
    made = [_recipient(one, row, now) for row in keep_regions(plan.audience, rows) if row.text is not None]
    if made:
        await session.execute(insert_once(session.get_bind().dialect.name, recipients), made)


def _recipient(one: Broadcast, row: Row[Any], now: datetime) -> dict[str, Any]:
    due = now
    if one.own_zone and one.local_time:
        due = max(now, instant(one.local_time, row.zone))
    if one.urgent is None:
        due = awake(due, row.zone, row.night_from, row.night_until)
    return {
        "broadcast_id": one.id,
        "person_id": row.id,
        "language": row.text,
        "country": row.country,
        "state": (Fate.CANCELLED if row.enough else Fate.WAITING).value,
        "reason": "enough" if row.enough else None,
        "attempt": 1,
        "not_before": due,
        "created_at": now,
        "finished_at": now if row.enough else None,
    }


async def _frozen(session: Session, one: Broadcast, now: datetime) -> None:
    """Everybody is written down: the sending begins, and its author gets the message that shows how far it is."""
    number = select(func.count()).where(recipients.c.broadcast_id == one.id).scalar_subquery()
    done = update(broadcasts).where(broadcasts.c.id == one.id, broadcasts.c.state == State.FREEZING)
    await session.execute(done.values(state=State.SENDING.value, frozen=number, told_at=now))
    notice = BroadcastBegan(one.id)
    await put(session, to=one.author_id, notice=notice, key=f"broadcast-began:{one.id}", now=now)
