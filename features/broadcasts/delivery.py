"""Handing over: the next recipients become outbox rows in the transaction that claims them; what came of it comes back."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    String,
    and_,
    bindparam,
    case,
    cast,
    exists,
    func,
    literal,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from core.db import Session, UtcDateTime, changed, table_of
from core.outbox import Handed, Kind, Lane, Notice, Outcome, Parcel, outbox, put_claimed
from features.broadcasts.models import Broadcast, Fate, Recipient, State
from features.broadcasts.notices import Announced, AnnouncedDiscreetly
from features.people.models import Person

broadcasts = table_of(Broadcast)
recipients = table_of(Recipient)
people = table_of(Person)
BATCH = 10_000
"""Recipients who are written off in one go."""


def subject(broadcast_id: int) -> str:
    """The name under which its messages are found again."""
    return f"broadcast:{broadcast_id}"


def key_of(recipient_id: int, attempt: int) -> str:
    """The outbox key of one attempt: never the same twice."""
    return f"bc:{recipient_id}:{attempt}"


_key = literal("bc:") + cast(recipients.c.id, String) + literal(":") + cast(recipients.c.attempt, String)

held: ColumnElement[bool] = exists(
    select(broadcasts.c.id).where(
        outbox.c.subject == literal("broadcast:") + cast(broadcasts.c.id, String),
        broadcasts.c.state != State.SENDING.value,
    )
)
"""True for an outbox row whose announcement is paused or stopped: looked at in the statement that claims it."""


async def freezing_now(session: Session) -> bool:
    """Tell whether an announcement's recipients are being written down."""
    return await session.scalar(_FREEZING) is not None


async def anything_due(session: Session, now: datetime) -> bool:
    """Tell whether a claim is worth its transaction."""
    return await next_due(session, now) or await again_due(session, now)


async def next_due(session: Session, now: datetime) -> bool:
    """Tell whether somebody's turn has come."""
    return await session.scalar(_DUE, {"now": now}) is not None


async def again_due(session: Session, now: datetime) -> bool:
    """Tell whether a message that had to wait may be tried again."""
    return await session.scalar(_AGAIN, {"now": now}) is not None


_FREEZING = select(broadcasts.c.id).where(broadcasts.c.state == State.FREEZING.value).limit(1)
_DUE = (
    select(recipients.c.id)
    .join(broadcasts, broadcasts.c.id == recipients.c.broadcast_id)
    .where(
        broadcasts.c.state == State.SENDING.value,
        recipients.c.state == Fate.WAITING.value,
        recipients.c.not_before <= bindparam("now"),
    )
    .limit(1)
)
_AGAIN = (
    select(outbox.c.id)
    .where(
        outbox.c.state == "queued",
        outbox.c.not_before <= bindparam("now"),
        outbox.c.lane == int(Lane.BROADCAST),
        ~held,
    )
    .limit(1)
)
_RUNNING = (
    select(broadcasts.c.id, broadcasts.c.changed_at)
    .where(broadcasts.c.state == State.SENDING.value)
    .order_by(broadcasts.c.id)
)


async def hand_over(connection: AsyncConnection, *, claim: str, limit: int, now: datetime) -> list[Parcel]:
    """Take the next recipients of what is being sent; their rows are claimed from the start by who sends them now."""
    for one in (await connection.execute(_RUNNING.with_for_update(read=True))).all():
        version = int(one.changed_at.timestamp())
        while taken := await _take(connection, one.id, limit, now):
            if reached := await _reached(connection, taken, version, now):
                return await put_claimed(connection, reached, claim=claim, now=now)
    return []


_NEXT = (
    select(recipients.c.id)
    .where(
        recipients.c.broadcast_id == bindparam("broadcast"),
        recipients.c.state == Fate.WAITING.value,
        recipients.c.not_before <= bindparam("now"),
    )
    .order_by(recipients.c.not_before, recipients.c.id)
    .limit(bindparam("most"))
)
_TAKEN = (
    update(recipients)
    .where(recipients.c.id.in_(_NEXT.with_for_update(skip_locked=True, of=recipients).scalar_subquery()))
    .values(state=Fate.SENDING.value)
    .returning(
        recipients.c.id,
        recipients.c.broadcast_id,
        recipients.c.person_id,
        recipients.c.language,
        recipients.c.attempt,
    )
)


async def _take(
    connection: AsyncConnection, broadcast_id: int, limit: int, now: datetime
) -> Sequence[Row[Any]]:
    rows = (await connection.execute(_TAKEN, {"broadcast": broadcast_id, "now": now, "most": limit})).all()
    return sorted(rows, key=lambda row: int(row.id))


_READERS = select(
    people.c.id, people.c.telegram_id, people.c.unreachable_since, people.c.erased_at, people.c.discreet
)


async def _reached(
    connection: AsyncConnection, taken: Sequence[Row[Any]], version: int, now: datetime
) -> list[Handed]:
    """Those who can be written to; whoever blocked us or left since is closed without a call."""
    query = _READERS.where(people.c.id.in_([row.person_id for row in taken]))
    readers = {row.id: row for row in (await connection.execute(query)).all()}
    found = []
    for row in taken:
        reader = readers[row.person_id]
        if reader.erased_at is not None or reader.telegram_id is None:
            await _close(connection, recipients.c.id == row.id, Fate.CANCELLED, "erased", now)
        elif reader.unreachable_since is not None:
            await _close(connection, recipients.c.id == row.id, Fate.BLOCKED, "blocked", now)
        else:
            found.append(_handed(row, reader, version))
    return found


def _handed(row: Row[Any], reader: Row[*tuple[Any, ...]], version: int) -> Handed:
    told: Notice = Announced(row.broadcast_id, row.language, version)
    if reader.discreet:
        told = AnnouncedDiscreetly(row.broadcast_id, row.language)
    return Handed(
        key=key_of(row.id, row.attempt),
        person_id=row.person_id,
        chat_id=reader.telegram_id,
        notice=told,
        kind=Kind.NO_REPEAT,
        subject=subject(row.broadcast_id),
    )


_NOW = bindparam("now", type_=UtcDateTime)
_FATES = {"sent": Fate.SENT, "unknown": Fate.UNKNOWN, "cancelled": Fate.CANCELLED, "expired": Fate.CANCELLED}
_fate = case(
    *((outbox.c.state == state, fate.value) for state, fate in _FATES.items()),
    (and_(outbox.c.state == "failed", outbox.c.error == "blocked"), Fate.BLOCKED.value),
    else_=Fate.FAILED.value,
)
_OPEN = (State.SENDING.value, State.PAUSED.value, State.STOPPING.value)
_on_its_way = and_(
    recipients.c.broadcast_id.in_(select(broadcasts.c.id).where(broadcasts.c.state.in_(_OPEN))),
    recipients.c.state == Fate.SENDING.value,
)
_SETTLED = (
    update(recipients)
    .where(_on_its_way, outbox.c.key == _key, outbox.c.state.in_([*_FATES, "failed"]))
    .values(state=_fate, reason=outbox.c.error, finished_at=func.coalesce(outbox.c.finished_at, _NOW))
)
_ENDED = (
    update(recipients)
    .where(
        recipients.c.id == bindparam("recipient"),
        recipients.c.attempt == bindparam("which"),
        recipients.c.state == Fate.SENDING.value,
    )
    .values(state=bindparam("fate"), reason=bindparam("because"), finished_at=_NOW)
)


async def note(connection: AsyncConnection, ended: Sequence[tuple[str, Outcome]], now: datetime) -> None:
    """Write what came of messages to their recipients, in the transaction that records the same in the outbox."""
    rows = [
        _ended(key, outcome, now)
        for key, outcome in ended
        if outcome.state != "queued" and key.startswith("bc:")
    ]
    if rows:
        await connection.execute(_ENDED, rows)


def _ended(key: str, outcome: Outcome, now: datetime) -> dict[str, Any]:
    _, recipient, attempt = key.split(":")
    fate = _FATES.get(outcome.state, Fate.BLOCKED if outcome.error == "blocked" else Fate.FAILED)
    return {
        "recipient": int(recipient),
        "which": int(attempt),
        "fate": fate.value,
        "because": outcome.error,
        "now": now,
    }


async def settle(connection: AsyncConnection, now: datetime) -> int:
    """The same for what nobody noted: messages in doubt after a crash, cancelled ones, those of people who left."""
    settled = await changed(connection, _SETTLED, {"now": now})
    lost = and_(_on_its_way, ~exists(select(outbox.c.id).where(outbox.c.key == _key)))
    return settled + await _close(connection, lost, Fate.CANCELLED, "erased", now)


async def write_off(connection: AsyncConnection, now: datetime) -> int:
    """Cancel those who still wait for an announcement that was stopped."""
    stopping = select(broadcasts.c.id).where(broadcasts.c.state == State.STOPPING.value)
    waiting = and_(recipients.c.broadcast_id.in_(stopping), recipients.c.state == Fate.WAITING.value)
    return await _close(connection, waiting, Fate.CANCELLED, "stopped", now)


async def _close(
    connection: AsyncConnection, which: ColumnElement[bool], fate: Fate, reason: str, now: datetime
) -> int:
    some = select(recipients.c.id).where(which).limit(BATCH).scalar_subquery()
    closed = update(recipients).where(recipients.c.id.in_(some))
    return await changed(connection, closed.values(state=fate.value, reason=reason, finished_at=now))
