"""The outbox: every message is a row in the transaction that decided it, and every attempt to send it has an outcome."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    ColumnElement,
    Index,
    UniqueConstraint,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import Mapped

from core.crypto import EncryptedJSON
from core.db import Base, BigId, Session, changed, insert_once, personal, plain, table_of

LEASE = timedelta(seconds=60)
"""A claimed row whose sender was not heard of for this long is nobody's: longer than any one call may last (35 s)."""


class Lane(IntEnum):
    """Who goes first."""

    REPLY = 0
    ANSWER = 1
    REMINDER = 2
    BROADCAST = 3


class Kind(StrEnum):
    """What an unknown outcome means: try again, or stop and let a person decide."""

    MUST_ARRIVE = "must_arrive"
    NO_REPEAT = "no_repeat"
    NO_TRACE = "no_trace"
    """Must arrive; the row goes as soon as it did: the last word to somebody who was erased."""


_PUT = "outbox.put"
TOO_MANY = "429"
"""The error of a row that waits because Telegram asked for a pause."""
FORGOTTEN = "forgotten"
"""An outcome after which the row is removed."""


@dataclass(frozen=True)
class Notice:
    """Something other people must be told. Carries ids, never text; rendered in the reader's language when it is sent."""

    lane: ClassVar[Lane] = Lane.ANSWER
    shared: ClassVar[bool] = False
    """Whether every reader gets the same words: then they are written once for many."""
    registry: ClassVar[dict[str, type["Notice"]]] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        Notice.registry[cls.__name__] = cls


class OutboxRow(Base):
    """One message on its way. `payload` (a rendered reply) is emptied once it was accepted."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("key"),
        Index("ix_outbox_state_not_before", "state", "not_before"),
        Index("ix_outbox_subject", "subject"),
        Index("ix_outbox_chat_id_message_id", "chat_id", "message_id"),
        {"info": {"subject": ("people:person_id", "chat:chat_id"), "kept_from": "finished_at"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    key: Mapped[str] = plain()
    lane: Mapped[int] = plain()
    kind: Mapped[str] = plain()
    state: Mapped[str] = plain(default="queued")
    person_id: Mapped[int | None] = personal(BigId, erase="row", index=True)
    chat_id: Mapped[int | None] = personal(BigId, erase="row")
    notice: Mapped[str | None] = plain()
    notice_values: Mapped[Any] = plain("values", JSON, nullable=True)
    payload: Mapped[Any] = personal(EncryptedJSON, erase="row", keep_days=3, nullable=True)
    subject: Mapped[str | None] = plain()
    not_before: Mapped[datetime] = plain()
    useful_until: Mapped[datetime | None] = plain()
    attempts: Mapped[int] = plain(default=0)
    claim: Mapped[str | None] = plain()
    claimed_until: Mapped[datetime | None] = plain()
    message_id: Mapped[int | None] = plain(BigId)
    message_ids: Mapped[Any] = plain(JSON, nullable=True)
    """Every part, when the message left in more than one."""
    done: Mapped[int] = plain(default=0)
    """How many of its calls Telegram took, when it takes several: a retry goes on after them."""
    error: Mapped[str | None] = plain()
    created_at: Mapped[datetime] = plain()
    finished_at: Mapped[datetime | None] = plain(index=True)


outbox = table_of(OutboxRow)


@dataclass(frozen=True, slots=True)
class Letter:
    """What one person is to be told: see `put`."""

    to: int
    notice: Notice
    key: str
    kind: Kind = Kind.MUST_ARRIVE
    not_before: datetime | None = None
    useful_until: datetime | None = None
    subject: str | None = None

    def row(self, now: datetime) -> dict[str, Any]:
        """The row it becomes."""
        return {
            "key": self.key,
            "lane": int(self.notice.lane),
            "kind": self.kind.value,
            "state": "queued",
            "person_id": self.to,
            "notice": type(self.notice).__name__,
            "values": asdict(self.notice),
            "subject": self.subject,
            "not_before": self.not_before or now,
            "useful_until": self.useful_until,
            "attempts": 0,
            "created_at": now,
        }


@dataclass(frozen=True, slots=True)
class Parcel:
    """A claimed row, ready to be rendered (a notice) or sent as it is (a payload)."""

    id: int
    key: str
    lane: int
    kind: str
    person_id: int | None
    chat_id: int | None
    notice: Notice | None
    payload: dict[str, Any] | None
    attempts: int
    useful_until: datetime | None
    claim: str
    done: int = 0
    parts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one attempt: sent, failed, cancelled, unknown, or queued again. done: calls taken so far."""

    id: int
    claim: str
    state: str
    message_id: int | None = None
    message_ids: tuple[int, ...] = ()
    chat_id: int | None = None
    error: str | None = None
    retry_at: datetime | None = None
    done: int = 0


async def put(
    session: Session,
    *,
    to: int,
    notice: Notice,
    key: str,
    now: datetime,
    kind: Kind = Kind.MUST_ARRIVE,
    not_before: datetime | None = None,
    useful_until: datetime | None = None,
    subject: str | None = None,
) -> None:
    """Tell a person (by id) something. The same key twice is told once.

    subject: what the message shows, such as "question:12", so that erasing the thing finds its copies.
    """
    letter = Letter(to, notice, key, kind, not_before, useful_until, subject)
    await session.execute(insert_once(session.get_bind().dialect.name, outbox), letter.row(now))
    session.info[_PUT] = True


async def put_all(session: Session, letters: Sequence[Letter], *, now: datetime) -> None:
    """Tell many people at once: one statement for all of them; the same key twice is told once."""
    if letters:
        rows = [letter.row(now) for letter in letters]
        await session.execute(insert_once(session.get_bind().dialect.name, outbox), rows)
        session.info[_PUT] = True


def was_put(session: Session) -> bool:
    """Tell whether anything waits in the outbox because of this session."""
    return _PUT in session.info


_REPLY = insert(outbox).returning(outbox.c.id)


async def put_reply(
    session: Session,
    *,
    key: str,
    person_id: int | None,
    chat_id: int,
    payload: Mapping[str, Any],
    now: datetime,
    claim: str,
    subject: str | None = None,
    kind: Kind = Kind.MUST_ARRIVE,
    useful_until: datetime | None = None,
) -> Parcel:
    """Keep a rendered reply, claimed from the start by the process that will send it right after the commit."""
    row: dict[str, Any] = {
        "key": key,
        "lane": int(Lane.REPLY),
        "kind": kind.value,
        "state": "sending",
        "person_id": person_id,
        "chat_id": chat_id,
        "payload": dict(payload),
        "subject": subject,
        "not_before": now,
        "useful_until": useful_until,
        "attempts": 1,
        "claim": claim,
        "claimed_until": now + LEASE,
        "created_at": now,
    }
    row_id = (await session.execute(_REPLY, row)).scalar_one()
    return Parcel(
        row_id,
        key,
        int(Lane.REPLY),
        kind.value,
        person_id,
        chat_id,
        None,
        dict(payload),
        1,
        useful_until,
        claim,
    )


@dataclass(frozen=True, slots=True)
class Handed:
    """A notice that is handed over at the moment of its sending."""

    key: str
    person_id: int
    chat_id: int
    notice: Notice
    kind: Kind
    subject: str | None = None


_HANDED = insert(outbox).returning(outbox.c.id, outbox.c.key)


async def put_claimed(
    connection: AsyncConnection, handed: Sequence[Handed], *, claim: str, now: datetime
) -> list[Parcel]:
    """Keep notices claimed from the start by the process that sends them right after the commit, in their order."""
    rows = [_handed_row(one, claim, now) for one in handed]
    ids = {row.key: row.id for row in (await connection.execute(_HANDED, rows)).all()}
    return [
        Parcel(
            ids[one.key],
            one.key,
            int(one.notice.lane),
            one.kind.value,
            one.person_id,
            one.chat_id,
            one.notice,
            None,
            1,
            None,
            claim,
        )
        for one in handed
    ]


def _handed_row(one: Handed, claim: str, now: datetime) -> dict[str, Any]:
    return {
        "key": one.key,
        "lane": int(one.notice.lane),
        "kind": one.kind.value,
        "state": "sending",
        "person_id": one.person_id,
        "chat_id": one.chat_id,
        "notice": type(one.notice).__name__,
        "values": asdict(one.notice),
        "subject": one.subject,
        "not_before": now,
        "attempts": 1,
        "claim": claim,
        "claimed_until": now + LEASE,
        "created_at": now,
    }


async def put_call(
    session: Session,
    *,
    to: int,
    chat_id: int,
    call: Mapping[str, Any],
    key: str,
    now: datetime,
) -> None:
    """Have the sender call a method in a chat, such as taking back a message. call: "method" and "params"."""
    row = {
        "key": key,
        "lane": int(Lane.ANSWER),
        "kind": Kind.MUST_ARRIVE.value,
        "state": "queued",
        "person_id": to,
        "chat_id": chat_id,
        "payload": dict(call),
        "not_before": now,
        "attempts": 0,
        "created_at": now,
    }
    await session.execute(insert_once(session.get_bind().dialect.name, outbox), row)
    session.info[_PUT] = True


async def claim_due(
    connection: AsyncConnection,
    now: datetime,
    *,
    claim: str,
    limit: int,
    lanes: Sequence[Lane] = tuple(Lane),
    unless: ColumnElement[bool] | None = None,
) -> list[Parcel]:
    """Take due rows for sending, first lanes first. `unless` (erased, blocked) is re-checked in the same statement."""
    due = and_(
        outbox.c.state == "queued",
        outbox.c.not_before <= now,
        or_(outbox.c.useful_until.is_(None), outbox.c.useful_until > now),
        outbox.c.lane.in_([int(lane) for lane in lanes]),
    )
    if unless is not None:
        due = and_(due, ~unless)
    first = select(outbox.c.id).where(due).order_by(outbox.c.lane, outbox.c.id).limit(limit)
    if connection.dialect.name == "postgresql":
        first = first.with_for_update(skip_locked=True)
    taken = (
        update(outbox)
        .where(outbox.c.id.in_(first.scalar_subquery()), outbox.c.state == "queued")
        .values(state="sending", claim=claim, claimed_until=now + LEASE, attempts=outbox.c.attempts + 1)
        .returning(*_PARCEL)
    )
    rows = (await connection.execute(taken)).all()
    return sorted((_parcel(row) for row in rows), key=lambda parcel: (parcel.lane, parcel.id))


_PARCEL = (
    outbox.c.id,
    outbox.c.key,
    outbox.c.lane,
    outbox.c.kind,
    outbox.c.person_id,
    outbox.c.chat_id,
    outbox.c.notice,
    outbox.c["values"].label("values_"),
    outbox.c.payload,
    outbox.c.attempts,
    outbox.c.useful_until,
    outbox.c.claim,
    outbox.c.done,
    outbox.c.message_ids,
)


def _parcel(row: Any) -> Parcel:
    notice = Notice.registry[row.notice](**row.values_) if row.notice else None
    return Parcel(
        row.id,
        row.key,
        row.lane,
        row.kind,
        row.person_id,
        row.chat_id,
        notice,
        row.payload,
        row.attempts,
        row.useful_until,
        row.claim,
        row.done,
        tuple(row.message_ids or ()),
    )


_HELD = (
    outbox.c.id == bindparam("row_id"),
    outbox.c.claim == bindparam("held_by"),
    outbox.c.state == "sending",
)
_SENT = (
    update(outbox)
    .where(*_HELD)
    .values(
        state="sent",
        error=None,
        claim=None,
        claimed_until=None,
        payload=None,
        finished_at=bindparam("finished"),
        message_id=func.coalesce(bindparam("message", type_=BigId), outbox.c.message_id),
        message_ids=bindparam("parts", type_=JSON(none_as_null=True)),
        chat_id=func.coalesce(bindparam("chat", type_=BigId), outbox.c.chat_id),
    )
)
_FORGET = delete(outbox).where(*_HELD)


async def record(connection: AsyncConnection, outcomes: Sequence[Outcome], now: datetime) -> None:
    """Write down what came of the attempts; a row whose claim passed to another process is left alone (the fence)."""
    sent = [_as_sent(outcome, now) for outcome in outcomes if outcome.state == "sent"]
    if sent:
        await connection.execute(_SENT, sent)
    for outcome in outcomes:
        held = {"row_id": outcome.id, "held_by": outcome.claim}
        if outcome.state == FORGOTTEN:
            await connection.execute(_FORGET, held)
        elif outcome.state != "sent":
            await connection.execute(update(outbox).where(*_HELD).values(_not_sent(outcome, now)), held)


def _as_sent(outcome: Outcome, now: datetime) -> dict[str, Any]:
    return {
        "row_id": outcome.id,
        "held_by": outcome.claim,
        "finished": now,
        "message": outcome.message_id,
        "parts": list(outcome.message_ids) if len(outcome.message_ids) > 1 else None,
        "chat": outcome.chat_id,
    }


def _not_sent(outcome: Outcome, now: datetime) -> dict[str, Any]:
    values: dict[str, Any] = {
        "state": outcome.state,
        "error": outcome.error,
        "claim": None,
        "claimed_until": None,
    }
    if outcome.state == "queued":
        values["not_before"] = outcome.retry_at or now
    else:
        values["finished_at"] = now
    if outcome.message_id is not None:
        values["message_id"] = outcome.message_id
    if outcome.chat_id is not None:
        values["chat_id"] = outcome.chat_id
    if outcome.done:
        values |= {"done": outcome.done, "message_ids": list(outcome.message_ids) or None}
    return values


async def rescue(
    connection: AsyncConnection, now: datetime, *, all_claims: bool = False, but: str | None = None
) -> tuple[int, int]:
    """Settle claims whose sender died: must_arrive goes back in the queue, no_repeat becomes unknown for a person to decide.

    all_claims: at the start of the only process nobody else can hold a claim, so none is waited out.
    but: the caller's own claim, which it knows to be alive whatever the clock says.
    Returns (requeued, unknown).
    """
    stale = outbox.c.state == "sending"
    if not all_claims:
        stale = and_(stale, outbox.c.claimed_until < now, outbox.c.claim.is_distinct_from(but))
    requeue = update(outbox).where(stale, outbox.c.kind != Kind.NO_REPEAT.value)
    requeued = await changed(connection, requeue.values(state="queued", claim=None, claimed_until=None))
    give_up = update(outbox).where(stale, outbox.c.kind == Kind.NO_REPEAT.value)
    unknown = await changed(
        connection, give_up.values(state="unknown", claim=None, claimed_until=None, finished_at=now)
    )
    return requeued, unknown


async def pauses(connection: AsyncConnection, now: datetime) -> dict[int, datetime]:
    """Until when Telegram told us to be silent, by lane: a restart must not forget it."""
    waiting = (outbox.c.state == "queued", outbox.c.error == TOO_MANY, outbox.c.not_before > now)
    query = select(outbox.c.lane, func.max(outbox.c.not_before)).where(*waiting).group_by(outbox.c.lane)
    return {row[0]: row[1] for row in (await connection.execute(query)).all()}


async def expire(connection: AsyncConnection, now: datetime) -> int:
    """Close what nobody needs any more; it stays listed as expired, never silently dropped."""
    late = and_(outbox.c.state == "queued", outbox.c.useful_until <= now)
    return await changed(connection, update(outbox).where(late).values(state="expired", finished_at=now))


async def cancel(session: Session, *, subject: str, now: datetime) -> int:
    """Call back what is still queued about a subject."""
    queued = and_(outbox.c.state == "queued", outbox.c.subject == subject)
    return await changed(session, update(outbox).where(queued).values(state="cancelled", finished_at=now))


async def forget_old(
    session: Session, before: datetime, *, about_things: bool = False, limit: int = 500
) -> int:
    """Drop finished rows no message on a phone hangs on any more. about_things: those with a subject, which erasing needs."""
    kept = outbox.c.subject.is_not(None) if about_things else outbox.c.subject.is_(None)
    old = (
        select(outbox.c.id)
        .where(outbox.c.finished_at < before, outbox.c.state != "queued", kept)
        .limit(limit)
    )
    return await changed(session, delete(outbox).where(outbox.c.id.in_(old)))


_ANYTHING_DUE = (
    select(outbox.c.id).where(outbox.c.state == "queued", outbox.c.not_before <= bindparam("now")).limit(1)
)


async def anything_due(session: Session, now: datetime) -> bool:
    """Tell whether a claim is worth its transaction: the cheap look of every tick."""
    return (await session.scalar(_ANYTHING_DUE, {"now": now})) is not None
