"""What time does to announcements: they begin, their progress is told, they end; and what cannot be sent stops by itself."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, and_, delete, exists, func, or_, select, update

from core.db import Session, changed, table_of
from core.jobs import Job
from core.outbox import Kind, Lane, outbox, put
from core.pack import Pack
from features.broadcasts import delivery, gathering, lateness, places, series
from features.broadcasts.freezing import begin_due
from features.broadcasts.models import Broadcast, Fate, Recipient, State
from features.broadcasts.notices import BroadcastEnded, BroadcastMoved
from features.broadcasts.queries import progress_message

EVERY = timedelta(seconds=3)
"""Between two edits of the progress message."""
USEFUL = timedelta(seconds=15)
KEEP = timedelta(days=3)
TIDIED = 2000
HOPELESS = 5
"""So many final refusals in a row without a single success, and it pauses by itself."""
broadcasts = table_of(Broadcast)
recipients = table_of(Recipient)
RUNNING = (State.SENDING, State.PAUSED, State.STOPPING)


def jobs(pack: Pack) -> list[Job]:
    """The sweeps of this feature."""

    async def go_on(session: Session, now: datetime) -> int:
        return await series.go_on(session, pack, now)

    return [
        Job("broadcasts-tend", 2, tend),
        Job("broadcasts-series", 5, go_on),
        Job("broadcasts-tidy", 600, tidy),
        Job("broadcasts-gather", 5, gathering.gather),
        Job("broadcasts-places", 60, places.catch_up),
    ]


async def tend(session: Session, now: datetime) -> int:
    """Let begin what is due, settle what a crash left open, close what is over, and tell how far the rest is."""
    due = and_(broadcasts.c.state == State.ARMED, broadcasts.c.starts_at <= now)
    anything = select(broadcasts.c.id).where(or_(due, broadcasts.c.state.in_(RUNNING))).limit(1)
    if await session.scalar(anything) is None:
        return 0
    count = await lateness.ask(session, now)
    count += await begin_due(session, now)
    connection = await session.connection()
    count += await delivery.settle(connection, now) + await delivery.write_off(connection, now)
    return count + await _give_up(session) + await _end(session, now) + await _tell(session, now)


async def tidy(session: Session, now: datetime) -> int:
    """Let go of messages nobody can take back any more: what became of each stands with its recipient."""
    old = select(outbox.c.id).where(
        outbox.c.lane == int(Lane.BROADCAST), outbox.c.finished_at < now - KEEP, outbox.c.state != "queued"
    )
    return await changed(session, delete(outbox).where(outbox.c.id.in_(old.limit(TIDIED))))


async def _give_up(session: Session) -> int:
    """An expired file, a text Telegram will not take: the first few say so for all."""
    mine = recipients.c.broadcast_id == broadcasts.c.id
    failed = select(func.count()).where(mine, recipients.c.state == Fate.FAILED).scalar_subquery()
    sent = exists(select(recipients.c.id).where(mine, recipients.c.state == Fate.SENT))
    hopeless = update(broadcasts).where(
        broadcasts.c.state == State.SENDING, broadcasts.c.paused_because.is_(None), ~sent, failed >= HOPELESS
    )
    return await changed(
        session, hopeless.values(state=State.PAUSED.value, paused_because="refused", told_at=None)
    )


async def _end(session: Session, now: datetime) -> int:
    """Over when nobody waits and nothing is on its way; its author gets the report."""
    mine = recipients.c.broadcast_id == broadcasts.c.id
    still = exists(select(recipients.c.id).where(mine, recipients.c.state.in_([Fate.WAITING, Fate.SENDING])))
    over = select(broadcasts.c.id, broadcasts.c.author_id, broadcasts.c.state).where(
        broadcasts.c.state.in_([State.SENDING, State.STOPPING]), ~still
    )
    rows = (await session.execute(over)).all()
    for one in rows:
        after = State.DONE if one.state == State.SENDING else State.STOPPED
        counted = select(func.count()).where(recipients.c.broadcast_id == one.id).scalar_subquery()
        ended = update(broadcasts).where(broadcasts.c.id == one.id, broadcasts.c.state == one.state)
        await session.execute(ended.values(state=after.value, finished_at=now, frozen=counted))
        key = f"broadcast-ended:{one.id}:{now.timestamp()}"
        await put(session, to=one.author_id, notice=BroadcastEnded(one.id), key=key, now=now)
        await _edit(session, one.id, one.author_id, now)
    return len(rows)


async def _tell(session: Session, now: datetime) -> int:
    """Edit the progress messages of what moves, once their last edit is long enough ago."""
    mine = recipients.c.broadcast_id == broadcasts.c.id
    waits = (recipients.c.state == Fate.WAITING) & (recipients.c.not_before <= now)
    moves = exists(select(recipients.c.id).where(mine, or_(recipients.c.state == Fate.SENDING, waits)))
    due = select(
        broadcasts.c.id, broadcasts.c.author_id, broadcasts.c.told_at, broadcasts.c.told_settled
    ).where(
        broadcasts.c.state.in_(RUNNING),
        or_(broadcasts.c.told_at.is_(None), (broadcasts.c.told_at <= now - EVERY) & moves),
    )
    rows = (await session.execute(due)).all()
    for one in rows:
        settled = await session.scalar(
            select(func.count()).where(
                recipients.c.broadcast_id == one.id, recipients.c.state.not_in([Fate.WAITING, Fate.SENDING])
            )
        )
        await session.execute(
            update(broadcasts).where(broadcasts.c.id == one.id).values(_told(one, settled or 0, now))
        )
        await _edit(session, one.id, one.author_id, now)
    return len(rows)


def _told(one: Row[*tuple[Any, ...]], settled: int, now: datetime) -> dict[str, Any]:
    seconds = (now - one.told_at).total_seconds() if one.told_at else 0.0
    rate = (settled - one.told_settled) / seconds if seconds > 0 else 0.0
    return {"told_at": now, "told_settled": settled, "rate": max(0.0, rate)}


async def _edit(session: Session, broadcast_id: int, author_id: int, now: datetime) -> None:
    message_id = await progress_message(session, broadcast_id)
    if message_id is not None:
        await put(
            session,
            to=author_id,
            notice=BroadcastMoved(broadcast_id, message_id),
            key=f"broadcast-moved:{broadcast_id}:{now.timestamp()}",
            now=now,
            kind=Kind.NO_TRACE,
            useful_until=now + USEFUL,
        )
