"""Copies in other people's chats: what is queued is cancelled, what was sent is deleted, what is too old is written over."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, func, select, update

from core.db import Session, insert_once, table_of
from core.inbox import inbox
from core.outbox import outbox, put, put_call
from features.privacy.models import Recall
from features.privacy.notices import CopyRemoved
from features.privacy.schema import Marks, Subject, key

DELETABLE = timedelta(hours=47)
"""Telegram lets a bot delete its messages for 48 hours; an hour is left for the way there."""
PASSING = ("inbox", "outbox", "dialogs")
"""Tables of things on their way; outbox subjects never name their rows."""
_recalls = table_of(Recall)
_COPY = (
    outbox.c.id,
    outbox.c.person_id,
    outbox.c.chat_id,
    outbox.c.message_id,
    outbox.c.message_ids,
    outbox.c.state,
    outbox.c.finished_at,
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A message that stands in somebody's chat."""

    row_id: int
    person_id: int
    chat_id: int
    message_ids: tuple[int, ...]
    sent_at: datetime


async def things_of(session: Session, marks: Marks, whose: Subject) -> list[str]:
    """Return the outbox subjects that name a row of this person, such as "question:12"."""
    found: list[str] = []
    for table in marks.tables:
        if table.name not in PASSING:
            ids = await session.scalars(select(key(table)).where(marks.theirs(table, whose)))
            found += [f"{marks.thing(table)}:{row_id}" for row_id in ids]
    return found


async def take_back(session: Session, subjects: Sequence[str], *, but: int | None, now: datetime) -> int:
    """Cancel, delete or write over every message about these subjects, except this person's own; return how many."""
    count = 0
    for some in _chunks(subjects):
        theirs = outbox.c.person_id.is_distinct_from(but)
        query = select(*_COPY).where(outbox.c.subject.in_(some), outbox.c.person_id.is_not(None), theirs)
        rows = (await session.execute(query)).all()
        await _stop(session, [row.id for row in rows], now)
        await _remember(session, [row.id for row in rows if row.state == "sending"], now)
        await _forget_presses(session, {row.chat_id for row in rows if row.chat_id is not None})
        count += await _remove(session, await _still_there(session, _shown(rows, now)), now)
    return count


async def _stop(session: Session, ids: Sequence[int], now: datetime) -> None:
    """Call back what waits, and forget the words of everything."""
    for some in _chunks(ids):
        these = outbox.c.id.in_(some)
        waiting = update(outbox).where(these, outbox.c.state == "queued")
        await session.execute(waiting.values(state="cancelled", finished_at=now))
        await session.execute(update(outbox).where(these).values(payload=None))


async def _remember(session: Session, ids: Iterable[int], now: datetime) -> None:
    for row_id in ids:
        row = {"outbox_id": row_id, "created_at": now}
        await session.execute(insert_once(session.get_bind().dialect.name, _recalls).values(row))


async def _forget_presses(session: Session, chats: set[int]) -> None:
    """A press carries the whole message it was made on: presses we could not process still hold the words."""
    for some in _chunks(sorted(chats)):
        held = (inbox.c.chat_key.in_(some), inbox.c.state == "dead", inbox.c.raw.is_not(None))
        await session.execute(update(inbox).where(*held).values(raw=None))


def _shown(rows: Iterable[Row[*tuple[Any, ...]]], now: datetime) -> list[Shown]:
    return [
        Shown(
            row.id,
            row.person_id,
            row.chat_id,
            tuple(row.message_ids or [row.message_id]),
            row.finished_at or now,
        )
        for row in rows
        if row.state == "sent" and row.message_id is not None and row.chat_id is not None
    ]


async def _still_there(session: Session, shown: Sequence[Shown]) -> list[Shown]:
    """Leave out messages that were edited since and show something else now."""
    newest: dict[tuple[int, int], int] = {}
    for some in _chunks(sorted({one.person_id for one in shown})):
        places = (outbox.c.chat_id, outbox.c.message_id)
        last = select(*places, func.max(outbox.c.id)).where(outbox.c.person_id.in_(some)).group_by(*places)
        newest |= {(row[0], row[1]): row[2] for row in await session.execute(last)}
    ours = {one.row_id for one in shown}
    return [one for one in shown if newest.get((one.chat_id, one.message_ids[0]), one.row_id) in ours]


async def _remove(session: Session, shown: Sequence[Shown], now: datetime) -> int:
    """Put the deletions in the outbox; a message edited several times counts once, from its first sending."""
    first: dict[tuple[int, int], Shown] = {}
    for one in sorted(shown, key=lambda one: one.sent_at, reverse=True):
        first |= {(one.chat_id, message_id): one for message_id in one.message_ids}
    for (chat_id, message_id), one in first.items():
        name = f"recall:{one.row_id}:{message_id}"
        if one.sent_at > now - DELETABLE:
            call = {"method": "deleteMessage", "params": {"message_id": message_id}}
            await put_call(session, to=one.person_id, chat_id=chat_id, call=call, key=name, now=now)
        else:
            await put(session, to=one.person_id, notice=CopyRemoved(message_id), key=name, now=now)
    return len(first)


async def finish(session: Session, now: datetime) -> int:
    """Take back what was on its way when its subject was erased and has arrived since."""
    joined = select(_recalls.c.outbox_id, *_COPY).outerjoin(outbox, outbox.c.id == _recalls.c.outbox_id)
    rows = (await session.execute(joined.order_by(_recalls.c.id).limit(200))).all()
    settled = [row for row in rows if row.state != "sending"]
    ids = [row.outbox_id for row in settled]
    await _stop(session, ids, now)
    await _remove(session, _shown(settled, now), now)
    for some in _chunks(ids):
        await session.execute(delete(_recalls).where(_recalls.c.outbox_id.in_(some)))
    return len(settled)


def _chunks(items: Sequence[Any], size: int = 400) -> Iterator[Sequence[Any]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
