"""Keeping a question for editors: only after the parent's own yes to this very question, and only until they take it back."""

from datetime import datetime

from sqlalchemy import delete, select

from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from features.knowledge.desk import Knowledge
from features.learning.models import AskedQuestion, AskedState

LONGEST = 1000
"""Characters that are kept; a longer letter is no question any more."""
_asked = table_of(AskedQuestion)


async def keep(
    session: Session,
    actor: Actor,
    knowledge: Knowledge,
    *,
    text: str,
    message_id: int,
    wrong_slug: str | None,
    now: datetime,
) -> int:
    """Let editors see this question, without the name of who asked; return its id. A second tap keeps nothing twice."""
    if not actor.consented or not text.strip():
        raise NotFound
    found = knowledge.find(
        text, language=actor.language, country=actor.country, limit=1, today=now.date(), may_leave=True
    )
    row = {
        "person_id": actor.id,
        "message_id": message_id,
        "text": text.strip()[:LONGEST],
        "language": actor.language,
        "country": actor.country,
        "wrong_slug": wrong_slug,
        "candidate": found.matches[0].slug if found.matches else None,
        "state": AskedState.OPEN.value,
        "kept_at": now,
    }
    await session.execute(insert_once(session.get_bind().dialect.name, _asked).values(row))
    mine = select(_asked.c.id).where(_asked.c.person_id == actor.id, _asked.c.message_id == message_id)
    return int((await session.execute(mine)).scalar_one())


async def withdraw(session: Session, actor: Actor, *, asked_id: int) -> None:
    """The parent changes their mind: the words go at once."""
    mine = delete(_asked).where(_asked.c.id == asked_id, _asked.c.person_id == actor.id)
    if not await changed(session, mine):
        raise NotFound
