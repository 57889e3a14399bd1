"""The inbox: every update Telegram hands us is a row before it is acknowledged, and is worked on exactly once."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Index, UniqueConstraint, bindparam, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import Mapped

from core.crypto import EncryptedJSON
from core.db import Base, BigId, Session, changed, insert_once, personal, plain, table_of
from core.dialog import Dialog, dialogs

RETRY_AFTER = (1, 4, 15, 40)
"""Seconds before the second, third, fourth and fifth try: five tries within two minutes."""
KEEP_KEYS = timedelta(hours=72)
"""Longer than Telegram keeps an update (24 h), shorter than it takes to restart its numbering (7 days)."""


class InboxRow(Base):
    """One update. `raw` is emptied when the row is done."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("bot_id", "update_id"),
        {
            "info": {
                "subject": "chat:chat_key",
                "kept_from": "finished_at",
                "when_erased": {"state": "done", "disposition": "erased", "finished_at": "now"},
            }
        },
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    bot_id: Mapped[int] = plain(BigId)
    update_id: Mapped[int] = plain(BigId)
    chat_key: Mapped[int] = personal(BigId, erase="pseudonym")
    raw: Mapped[Any] = personal(EncryptedJSON, erase="null", keep_days=3, nullable=True)
    state: Mapped[str] = plain(default="new")
    attempts: Mapped[int] = plain(default=0)
    next_try_at: Mapped[datetime | None] = plain()
    disposition: Mapped[str | None] = plain()
    error: Mapped[str | None] = plain()
    received_at: Mapped[datetime] = plain()
    finished_at: Mapped[datetime | None] = plain(index=True)


Index("ix_inbox_new", InboxRow.state, InboxRow.chat_key, InboxRow.update_id)
inbox = table_of(InboxRow)


@dataclass(frozen=True, slots=True)
class Pending:
    """The lowest unfinished update of a chat."""

    id: int
    update_id: int
    chat_key: int
    raw: dict[str, Any]
    attempts: int
    next_try_at: datetime | None
    dialog: Dialog
    more: bool
    """Whether the chat has another update behind this one."""


NOBODYS = 10**15
"""Below every chat's id: an update that names no chat waits for nobody and holds up nobody."""
_PLACES = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "message_reaction",
    "channel_post",
    "edited_channel_post",
    "inline_query",
    "poll_answer",
    "chat_join_request",
)


def chat_key(update: Mapping[str, Any]) -> int:
    """Return what orders an update: its chat's id, else its sender's, else a line of its own. Never fails on a strange one."""
    for place in _PLACES:
        body = update.get(place)
        if not isinstance(body, dict):
            continue
        inner = body.get("message") if place == "callback_query" else body
        for holder, key in ((inner, "chat"), (body, "from"), (body, "user")):
            found = holder.get(key) if isinstance(holder, dict) else None
            if isinstance(found, dict) and isinstance(found.get("id"), int) and abs(found["id"]) < 2**62:
                return int(found["id"])
    return -NOBODYS - int(update["update_id"])


async def store(
    connection: AsyncConnection, bot_id: int, updates: Iterable[Mapping[str, Any]], now: datetime
) -> set[int]:
    """Keep the updates we have not seen and return the chats they belong to. The caller commits, then acknowledges."""
    rows = [
        {
            "bot_id": bot_id,
            "update_id": raw["update_id"],
            "chat_key": chat_key(raw),
            "raw": _storable(raw),
            "state": "new",
            "attempts": 0,
            "received_at": now,
        }
        for raw in updates
    ]
    if rows:
        await connection.execute(insert_once(connection.dialect.name, inbox), rows)
    return {row["chat_key"] for row in rows}


def _storable(raw: Mapping[str, Any]) -> Any:
    """Replace lone surrogates and NUL, which neither database takes (rule 17)."""
    text = json.dumps(raw, ensure_ascii=False).replace("\\u0000", "")
    return json.loads(text.encode("utf-8", "replace"))


async def chats_waiting(session: Session, now: datetime, limit: int = 500) -> list[int]:
    """Chats with work that is due: after a start, after a failure, after another machine died."""
    due = (inbox.c.next_try_at.is_(None)) | (inbox.c.next_try_at <= now)
    query = select(inbox.c.chat_key).where(inbox.c.state == "new", due).distinct().limit(limit)
    return list((await session.scalars(query)).all())


async def waiting_in(session: Session, chat: int, limit: int = 100) -> list[dict[str, Any]]:
    """The unfinished updates of a chat as they came, in their order."""
    query = select(inbox.c.raw).where(inbox.c.state == "new", inbox.c.chat_key == chat)
    return list((await session.scalars(query.order_by(inbox.c.update_id).limit(limit))).all())


_NEXT = (
    select(
        inbox.c.id,
        inbox.c.update_id,
        inbox.c.chat_key,
        inbox.c.raw,
        inbox.c.attempts,
        inbox.c.next_try_at,
        dialogs.c.state,
        dialogs.c.data,
    )
    .select_from(inbox.outerjoin(dialogs, dialogs.c.chat_id == inbox.c.chat_key))
    .where(inbox.c.state == "new", inbox.c.chat_key == bindparam("chat"))
    .order_by(inbox.c.update_id)
    .limit(2)
)


async def next_of(session: Session, chat: int) -> Pending | None:
    """The lowest unfinished update of this chat, due or not: nothing overtakes it. Its dialog comes along."""
    rows = (await session.execute(_NEXT, {"chat": chat})).all()
    if not rows:
        return None
    first = rows[0]
    open_dialog = Dialog(first.chat_key, first.state, dict(first.data or {}))
    return Pending(*first[:6], dialog=open_dialog, more=len(rows) > 1)


_FINISH = (
    update(inbox)
    .where(inbox.c.id == bindparam("row_id"), inbox.c.state == "new")
    .values(
        state="done",
        raw=None,
        error=None,
        disposition=bindparam("what_became"),
        finished_at=bindparam("finished"),
    )
)


async def finish(session: Session, row_id: int, disposition: str, now: datetime) -> bool:
    """Mark a row done and forget its content; False when somebody finished it before us."""
    values = {"row_id": row_id, "what_became": disposition, "finished": now}
    return await changed(session, _FINISH, values) == 1


async def fail(session: Session, row: Pending, error: str, now: datetime) -> bool:
    """Count a failed try and say when the next one is due; True when that was the last one and the row is dead."""
    attempts = row.attempts + 1
    dead = attempts > len(RETRY_AFTER)
    values: dict[str, Any] = {"attempts": attempts, "error": error}
    if dead:
        values |= {"state": "dead", "finished_at": now, "disposition": "dead-letter"}
    else:
        values["next_try_at"] = now + timedelta(seconds=RETRY_AFTER[attempts - 1])
    await session.execute(update(inbox).where(inbox.c.id == row.id, inbox.c.state == "new").values(values))
    return dead


async def forget_old(session: Session, now: datetime, limit: int = 500) -> int:
    """Drop the keys of updates that can never come again. The newest row stays: SQLite would give its id out again."""
    newest = select(func.max(inbox.c.id)).scalar_subquery()
    gone = (inbox.c.state != "new", inbox.c.finished_at < now - KEEP_KEYS, inbox.c.id < newest)
    old = select(inbox.c.id).where(*gone).limit(limit)
    return await changed(session, delete(inbox).where(inbox.c.id.in_(old)))
