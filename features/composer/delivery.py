"""Handing over: posts in channels and changes of sent messages leave in the broadcast lane; what came of each comes back."""

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
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from core.db import Session, UtcDateTime, changed, table_of
from core.outbox import Handed, Kind, Notice, Outcome, Parcel, outbox, put_claimed
from features.broadcasts.models import Broadcast, BroadcastText, Recipient, State
from features.channels.models import Channel
from features.channels.models import State as Place
from features.composer.amending import WINDOW
from features.composer.models import Amended, Amendment, Change, Fate, Post, Stage
from features.composer.notices import Posted, TakenBack, TextChanged
from features.people.identity import unwelcome
from features.people.models import Person

broadcasts = table_of(Broadcast)
texts = table_of(BroadcastText)
recipients = table_of(Recipient)
people = table_of(Person)
channels = table_of(Channel)
posts = table_of(Post)
amendments = table_of(Amendment)
amended = table_of(Amended)
POST, AMENDED = "po", "am"
_NOW = bindparam("now", type_=UtcDateTime)
_BEGUN = (State.SENDING.value, State.DONE.value)
_posts_due = and_(
    posts.c.state == "chosen",
    posts.c.broadcast_id.in_(select(broadcasts.c.id).where(broadcasts.c.state.in_(_BEGUN))),
)
_running = select(amendments.c.id).where(amendments.c.stage == Stage.RUNNING.value)
_amended_due = and_(amended.c.amendment_id.in_(_running), amended.c.state == Fate.WAITING.value)
_DUE = select(
    or_(exists(select(posts.c.id).where(_posts_due)), exists(select(amended.c.id).where(_amended_due)))
)


async def anything_due(session: Session) -> bool:
    """Tell whether a claim is worth its statements."""
    return bool(await session.scalar(_DUE))


async def hand_over(connection: AsyncConnection, *, claim: str, limit: int, now: datetime) -> list[Parcel]:
    """Take the next posts, then the next changes; their rows are claimed from the start by who sends them now."""
    handed = await _next_posts(connection, limit, now)
    handed += await _next_amended(connection, limit - len(handed), now) if len(handed) < limit else []
    return await put_claimed(connection, handed, claim=claim, now=now) if handed else []


# ---- posts ------------------------------------------------------------------------------------------------------------


async def _next_posts(connection: AsyncConnection, limit: int, now: datetime) -> list[Handed]:
    some = select(posts.c.id).where(_posts_due).order_by(posts.c.id).limit(limit)
    taken = update(posts).where(
        posts.c.id.in_(some.with_for_update(skip_locked=True, of=posts).scalar_subquery())
    )
    ids = (await connection.scalars(taken.values(state="sending").returning(posts.c.id))).all()
    found = []
    for row in (await connection.execute(_PLACES.where(posts.c.id.in_(ids)))).all() if ids else ():
        language = _spoken(row)
        if row.place != Place.ACTIVE or language is None:
            why = "lost" if row.place != Place.ACTIVE else "no-text"
            await _set_post(connection, row.id, now, state="failed", reason=why)
            continue
        await _set_post(connection, row.id, None, language=language)
        found.append(_handed(f"{POST}:{row.id}", row.author_id, row.chat_id, Posted(row.id), Kind.NO_REPEAT))
    return found


_written = exists(
    select(texts.c.id).where(
        texts.c.broadcast_id == posts.c.broadcast_id, texts.c.language == channels.c.language
    )
)
_PLACES = (
    select(
        posts.c.id,
        broadcasts.c.author_id,
        broadcasts.c.original,
        broadcasts.c.falls_back,
        channels.c.chat_id,
        channels.c.language,
        channels.c.state.label("place"),
        case((_written, 1), else_=0).label("written"),
    )
    .join(broadcasts, broadcasts.c.id == posts.c.broadcast_id)
    .join(channels, channels.c.id == posts.c.channel_id)
    .order_by(posts.c.id)
)


def _spoken(row: Row[*tuple[Any, ...]]) -> str | None:
    if row.written:
        return str(row.language)
    return str(row.original) if row.falls_back else None


def _handed(key: str, person_id: int, chat_id: int, notice: Notice, kind: Kind) -> Handed:
    return Handed(
        key=key, person_id=person_id, chat_id=chat_id, notice=notice, kind=kind, subject=f"composer:{key}"
    )


async def _set_post(
    connection: AsyncConnection, post_id: int, finished: datetime | None, **values: Any
) -> None:
    if finished is not None:
        values["finished_at"] = finished
    await connection.execute(update(posts).where(posts.c.id == post_id).values(values))


# ---- changes of what was sent -----------------------------------------------------------------------------------------


async def _next_amended(connection: AsyncConnection, limit: int, now: datetime) -> list[Handed]:
    """The next messages to change; one that is not there, or too old by now, is closed without a call."""
    found: list[Handed] = []
    while len(found) < limit and (ids := await _take(connection, limit - len(found))):
        for query in (_IN_CHATS, _IN_PLACES):
            for row in (await connection.execute(query.where(amended.c.id.in_(ids)))).all():
                why = _closed_before(row, now)
                if why is None:
                    found.append(_change(row))
                else:
                    await _close(connection, amended.c.id == row.id, *why, now)
    return found


async def _take(connection: AsyncConnection, limit: int) -> Sequence[int]:
    some = select(amended.c.id).where(_amended_due).order_by(amended.c.id).limit(limit)
    taken = update(amended).where(
        amended.c.id.in_(some.with_for_update(skip_locked=True, of=amended).scalar_subquery())
    )
    return (await connection.scalars(taken.values(state=Fate.SENDING.value).returning(amended.c.id))).all()


_sent_key = literal("bc:") + cast(recipients.c.id, String) + literal(":") + cast(recipients.c.attempt, String)
_IN_CHATS = (
    select(
        amended.c.id,
        amendments.c.change,
        recipients.c.person_id,
        outbox.c.chat_id,
        outbox.c.message_id,
        outbox.c.message_ids,
        outbox.c.finished_at,
        people.c.unreachable_since,
    )
    .join(amendments, amendments.c.id == amended.c.amendment_id)
    .join(recipients, recipients.c.id == amended.c.recipient_id)
    .join(people, people.c.id == recipients.c.person_id)
    .outerjoin(outbox, and_(outbox.c.key == _sent_key, outbox.c.state == "sent"))
    .order_by(amended.c.id)
)
_IN_PLACES = (
    select(
        amended.c.id,
        amendments.c.change,
        broadcasts.c.author_id.label("person_id"),
        channels.c.chat_id,
        literal(None).label("message_id"),
        posts.c.message_ids,
        posts.c.finished_at,
        literal(None).label("unreachable_since"),
    )
    .join(amendments, amendments.c.id == amended.c.amendment_id)
    .join(posts, posts.c.id == amended.c.post_id)
    .join(channels, channels.c.id == posts.c.channel_id)
    .join(broadcasts, broadcasts.c.id == posts.c.broadcast_id)
    .order_by(amended.c.id)
)


def _closed_before(row: Row[*tuple[Any, ...]], now: datetime) -> tuple[Fate, str] | None:
    if row.chat_id is None or not _messages(row):
        return Fate.GONE, "erased"
    if row.unreachable_since is not None:
        return Fate.FAILED, "blocked"
    return (Fate.FAILED, "too-old") if row.finished_at <= now - WINDOW else None


def _messages(row: Row[*tuple[Any, ...]]) -> tuple[int, ...]:
    return tuple(row.message_ids or ([row.message_id] if row.message_id else []))


def _change(row: Row[*tuple[Any, ...]]) -> Handed:
    """The words stand in the last message: an album goes before it."""
    shown = _messages(row)
    notice = TakenBack(shown) if row.change == Change.DELETE else TextChanged(row.id, shown[-1])
    return _handed(f"{AMENDED}:{row.id}", row.person_id, row.chat_id, notice, Kind.MUST_ARRIVE)


async def _close(
    connection: AsyncConnection, which: ColumnElement[bool], fate: Fate, reason: str, now: datetime
) -> int:
    closed = update(amended).where(which)
    return await changed(connection, closed.values(state=fate.value, reason=reason, finished_at=now))


# ---- what came of it --------------------------------------------------------------------------------------------------


async def note(connection: AsyncConnection, ended: Sequence[tuple[str, Outcome]], now: datetime) -> None:
    """Write what came of our messages, in the transaction that records the same in the outbox."""
    for key, outcome in ended:
        kind, _, number = key.partition(":")
        if kind == POST:
            await _note_post(connection, int(number), outcome, now)
        elif kind == AMENDED and outcome.state != "queued":
            fate = _fate(outcome)
            mine = and_(amended.c.id == int(number), amended.c.state == Fate.SENDING.value)
            await _close(connection, mine, fate, outcome.error or "", now)


def _fate(outcome: Outcome) -> Fate:
    if outcome.state != "sent":
        return Fate.FAILED
    return Fate.GONE if outcome.error is not None else Fate.EDITED


async def _note_post(connection: AsyncConnection, post_id: int, outcome: Outcome, now: datetime) -> None:
    if outcome.state == "queued":
        if outcome.chat_id is not None:
            await _follow(connection, post_id, outcome.chat_id)
        return
    shown = list(outcome.message_ids) or ([outcome.message_id] if outcome.message_id else None)
    state = outcome.state if outcome.state in ("sent", "unknown", "cancelled") else "failed"
    await _set_post(connection, post_id, now, state=state, reason=outcome.error, message_ids=shown)


async def _follow(connection: AsyncConnection, post_id: int, chat_id: int) -> None:
    """A group became a supergroup: the channel goes by its new number from now on."""
    place = select(posts.c.channel_id).where(posts.c.id == post_id).scalar_subquery()
    other = channels.alias()
    free = ~exists(select(other.c.id).where(other.c.chat_id == chat_id))
    await connection.execute(update(channels).where(channels.c.id == place, free).values(chat_id=chat_id))


_amended_key = literal(f"{AMENDED}:") + cast(amended.c.id, String)
_post_key = literal(f"{POST}:") + cast(posts.c.id, String)
_ENDS = ["sent", "unknown", "cancelled", "expired", "failed"]
_SETTLE_POSTS = (
    update(posts)
    .where(posts.c.state == "sending", outbox.c.key == _post_key, outbox.c.state.in_(_ENDS))
    .values(
        state=case((outbox.c.state.in_(["sent", "unknown", "cancelled"]), outbox.c.state), else_="failed"),
        reason=outbox.c.error,
        message_ids=outbox.c.message_ids,
        finished_at=func.coalesce(outbox.c.finished_at, _NOW),
    )
)
_SETTLE_AMENDED = (
    update(amended)
    .where(amended.c.state == Fate.SENDING.value, outbox.c.key == _amended_key, outbox.c.state.in_(_ENDS))
    .values(
        state=case((outbox.c.state == "sent", Fate.EDITED.value), else_=Fate.FAILED.value),
        reason=outbox.c.error,
        finished_at=func.coalesce(outbox.c.finished_at, _NOW),
    )
)


async def settle(connection: AsyncConnection, now: datetime) -> int:
    """The same for what nobody noted: after a crash, and of people who blocked us or left meanwhile."""
    count = await changed(connection, _SETTLE_POSTS, {"now": now})
    count += await changed(connection, _SETTLE_AMENDED, {"now": now})
    no_row = ~exists(select(outbox.c.id).where(outbox.c.key == _post_key))
    erased = update(posts).where(posts.c.state == "sending", no_row)
    count += await changed(connection, erased.values(state="cancelled", reason="erased", finished_at=now))
    open_row = and_(amended.c.state == Fate.SENDING.value, amended.c.amendment_id.in_(_running))
    lost = ~exists(select(outbox.c.id).where(outbox.c.key == _amended_key))
    shut = exists(
        select(outbox.c.id).where(outbox.c.key == _amended_key, outbox.c.state == "queued", unwelcome)
    )
    count += await _close(connection, and_(open_row, lost), Fate.GONE, "erased", now)
    count += await _close(connection, and_(open_row, shut), Fate.FAILED, "blocked", now)
    stopped = select(broadcasts.c.id).where(
        broadcasts.c.state.in_([State.STOPPING.value, State.STOPPED.value])
    )
    called_off = update(posts).where(posts.c.state == "chosen", posts.c.broadcast_id.in_(stopped))
    return count + await changed(
        connection, called_off.values(state="cancelled", reason="stopped", finished_at=now)
    )
