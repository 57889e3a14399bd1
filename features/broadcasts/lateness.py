"""Lateness: what an outage kept from going out for hours is not sent silently late; its author is asked."""

from datetime import datetime

from sqlalchemy import and_, exists, select, update

from core.db import Session, table_of
from core.outbox import put
from features.broadcasts.models import Broadcast, Fate, Recipient, State
from features.broadcasts.notices import BroadcastMissed
from features.broadcasts.quiet import LATE

broadcasts = table_of(Broadcast)
recipients = table_of(Recipient)


async def ask(session: Session, now: datetime) -> int:
    """Hold what should have begun, or gone on, longer ago than anybody would take for in time."""
    return await _missed(session, now) + await hold(session, now)


async def _missed(session: Session, now: datetime) -> int:
    late = update(broadcasts).where(broadcasts.c.state == State.ARMED, broadcasts.c.starts_at <= now - LATE)
    held = late.values(state=State.MISSED.value).returning(broadcasts.c.id, broadcasts.c.author_id)
    return await _tell(session, [(row[0], row[1]) for row in (await session.execute(held)).all()], now)


async def hold(session: Session, now: datetime) -> int:
    """Pause what stood still for hours although people were due: before the first of them gets it at a strange hour."""
    overdue = exists(
        select(recipients.c.id).where(
            recipients.c.broadcast_id == broadcasts.c.id,
            recipients.c.state == Fate.WAITING.value,
            recipients.c.not_before <= now - LATE,
        )
    )
    stood = and_(broadcasts.c.state == State.SENDING, broadcasts.c.told_at <= now - LATE)
    held = update(broadcasts).where(stood, overdue).values(state=State.PAUSED.value, paused_because="late")
    found = await session.execute(held.returning(broadcasts.c.id, broadcasts.c.author_id))
    return await _tell(session, [(row[0], row[1]) for row in found.all()], now)


async def _tell(session: Session, found: list[tuple[int, int]], now: datetime) -> int:
    for broadcast_id, author_id in found:
        key = f"broadcast-missed:{broadcast_id}:{now.timestamp()}"
        await put(session, to=author_id, notice=BroadcastMissed(broadcast_id), key=key, now=now)
    return len(found)
