"""What a person wants to hear: nothing, not for a month, these topics. Their word counts at once."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, delete, or_, select, update

from core.actor import Actor
from core.db import Session, changed, insert_once, insert_or_update, table_of
from core.errors import NotFound
from core.outbox import Lane, outbox
from core.pack import Pack
from features.broadcasts.models import Broadcast, BroadcastText, Fate, Followed, Recipient, State, Wish
from features.broadcasts.wording import title_of

MONTH = timedelta(days=30)
wishes = table_of(Wish)
followed = table_of(Followed)
recipients = table_of(Recipient)


@dataclass(frozen=True, slots=True)
class Wants:
    """One person's wishes as they stand."""

    stopped: bool
    muted_until: datetime | None
    topics: frozenset[str]


@dataclass(frozen=True, slots=True)
class Coming:
    """An announcement that is on its way to somebody."""

    title: str
    at: datetime


async def wants(session: Session, person_id: int, now: datetime) -> Wants:
    """What this person wants."""
    row = await session.get(Wish, person_id, populate_existing=True)
    topics = await session.scalars(select(Followed.topic).where(Followed.person_id == person_id))
    if row is None:
        return Wants(False, None, frozenset(topics))
    muted = row.muted_until if row.muted_until is not None and row.muted_until > now else None
    return Wants(row.stopped_at is not None, muted, frozenset(topics))


async def stop(session: Session, actor: Actor, *, broadcast_id: int | None, now: datetime) -> None:
    """No announcement any more; what is on its way is called back. broadcast_id: under which one it was tapped."""
    await _under(session, actor, broadcast_id, now)
    await _wish(session, actor, stopped_at=now)
    await _call_back(session, actor, "stopped", now)


async def mute(session: Session, actor: Actor, *, broadcast_id: int | None, now: datetime) -> datetime:
    """No announcement for a month; return until when."""
    await _under(session, actor, broadcast_id, now)
    until = now + MONTH
    await _wish(session, actor, muted_until=until)
    await _call_back(session, actor, "muted", now)
    return until


async def listen_again(session: Session, actor: Actor) -> None:
    """Announcements come again; whoever never stopped them has nothing to change."""
    back = update(wishes).where(
        wishes.c.person_id == actor.id,
        or_(wishes.c.stopped_at.is_not(None), wishes.c.muted_until.is_not(None)),
    )
    await session.execute(back.values(stopped_at=None, muted_until=None))


async def follow(session: Session, actor: Actor, *, topic: str, pack: Pack) -> None:
    """Hear of a topic, or no more."""
    if topic not in pack.topics:
        raise NotFound
    mine = (followed.c.person_id == actor.id, followed.c.topic == topic)
    if not await changed(session, delete(followed).where(*mine)):
        row = {"person_id": actor.id, "topic": topic}
        await session.execute(insert_once(session.get_bind().dialect.name, followed), row)


async def coming(session: Session, person_id: int) -> list[Coming]:
    """What is on its way to this person and has not arrived: it waits for the morning, or for its hour."""
    query = (
        select(BroadcastText.html, Recipient.not_before)
        .join(Broadcast, Broadcast.id == Recipient.broadcast_id)
        .join(
            BroadcastText,
            and_(BroadcastText.broadcast_id == Broadcast.id, BroadcastText.language == Recipient.language),
        )
        .where(
            Recipient.person_id == person_id,
            Recipient.state == Fate.WAITING,
            Broadcast.state.in_([State.SENDING, State.PAUSED]),
        )
        .order_by(Recipient.not_before)
    )
    return [Coming(title_of(row[0]), row[1]) for row in (await session.execute(query)).all()]


async def _under(session: Session, actor: Actor, broadcast_id: int | None, now: datetime) -> None:
    """Note under which announcement it was; one that never came to this person does not exist for them."""
    if broadcast_id is None:
        return
    came = update(recipients).where(
        recipients.c.broadcast_id == broadcast_id, recipients.c.person_id == actor.id
    )
    if await changed(session, came.values(stopped_at=now)):
        return
    own = select(Broadcast.id).where(Broadcast.id == broadcast_id, Broadcast.author_id == actor.id)
    if await session.scalar(own) is None:
        raise NotFound


async def _wish(session: Session, actor: Actor, **values: Any) -> None:
    mine = update(wishes).where(wishes.c.person_id == actor.id)
    if not await changed(session, mine.values(values)):
        row = {column.name: None for column in wishes.columns} | {"person_id": actor.id} | values
        await session.execute(insert_or_update(session.get_bind().dialect.name, wishes), row)


async def _call_back(session: Session, actor: Actor, reason: str, now: datetime) -> None:
    waiting = update(recipients).where(
        recipients.c.person_id == actor.id, recipients.c.state == Fate.WAITING.value
    )
    values = {"state": Fate.CANCELLED.value, "reason": reason, "finished_at": now}
    await session.execute(waiting.values(values))
    on_its_way = update(outbox).where(
        outbox.c.person_id == actor.id, outbox.c.lane == int(Lane.BROADCAST), outbox.c.state == "queued"
    )
    await session.execute(on_its_way.values(state="cancelled", finished_at=now))
