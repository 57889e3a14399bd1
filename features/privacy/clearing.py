"""Clearing a chat for somebody whose phone is looked into: what Telegram still lets us delete goes from both sides."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlalchemy import select

from core.actor import Actor
from core.db import Session
from core.outbox import outbox, put_call
from features.privacy.recall import DELETABLE

AT_ONCE = 100
"""Telegram's limit of one call; numbers that are no messages are passed over."""
BETWEEN = 8
"""Numbers between two of our messages that may be the person's own; a wider gap is other people's."""


async def clear_chat(
    session: Session, actor: Actor, *, chat_id: int, also: Iterable[int] = (), now: datetime
) -> int:
    """Delete our messages of the last two days and, as far as their numbers can be told, the person's; return how many were tried.

    also: numbers of the person's own messages that are known.
    """
    recent = outbox.c.finished_at > now - DELETABLE
    query = select(outbox.c.message_id, outbox.c.message_ids).where(
        outbox.c.chat_id == chat_id, outbox.c.state == "sent", outbox.c.message_id.is_not(None), recent
    )
    ours = {number for row in await session.execute(query) for number in (row[1] or [row[0]])}
    numbers = sorted({*ours, *_around(ours), *also})
    for part, some in enumerate(_chunks(numbers)):
        call = {"method": "deleteMessages", "params": {"message_ids": some}}
        name = f"clear:{chat_id}:{numbers[-1]}:{part}"
        await put_call(session, to=actor.id, chat_id=chat_id, call=call, key=name, now=now)
    return len(numbers)


def _around(ours: Iterable[int]) -> Iterator[int]:
    """The numbers just before each of our messages: what it answered, and what was written in a row."""
    before = 0
    for number in sorted(ours):
        first = before + 1 if before and number - before <= BETWEEN else number - 1
        yield from range(max(1, first), number)
        before = number


def _chunks(numbers: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(numbers), AT_ONCE):
        yield numbers[start : start + AT_ONCE]
