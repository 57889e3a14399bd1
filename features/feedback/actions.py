"""Give feedback, answer it, write back. Anonymous stays anonymous on the whole way."""

import unicodedata
from datetime import datetime

from sqlalchemy import insert, select, update

from core.actor import Actor, Role
from core.db import Session, table_of
from core.errors import NotFound
from core.outbox import put
from features.feedback.models import Feedback, FeedbackPost, Sort, State
from features.feedback.notices import FeedbackAnswered, FeedbackContinued, FeedbackGiven
from features.feedback.refusals import NothingWritten, WriterUnknown
from features.people.actions import NothingToKeep, tidy
from features.people.models import StaffRole
from features.people.queries import own_settings

LONGEST = 3000
"""Characters of one message, so that it fits a screen with what stands around it."""
READERS = (Role.ORGANIZER, Role.COORDINATOR, Role.OWNER)
_feedback = table_of(Feedback)
_posts = table_of(FeedbackPost)


async def give(
    session: Session, actor: Actor, *, kind: Sort, text: str, name: str | None, now: datetime
) -> int:
    """Keep the words and tell the organizers; return the number of the feedback."""
    row = {
        "person_id": actor.id,
        "name": name,
        "kind": kind.value,
        "state": State.NEW.value,
        "text": words(text),
        "language": actor.language,
        "country": actor.country,
        "created_at": now,
    }
    number: int = (
        await session.execute(insert(_feedback).values(row).returning(_feedback.c.id))
    ).scalar_one()
    for reader in await readers(session):
        key = f"feedback:{number}:{reader}"
        await put(session, to=reader, notice=FeedbackGiven(number), key=key, now=now, subject=subject(number))
    return number


async def signature(session: Session, actor: Actor, shown: str) -> str | None:
    """How the person wants to be called, else as Telegram shows them; a name without a letter is no name."""
    own = (await own_settings(session, actor)).name
    try:
        return own or tidy(shown)
    except NothingToKeep:
        return None


async def answer(session: Session, actor: Actor, *, feedback_id: int, text: str, now: datetime) -> None:
    """An organizer writes back; the person gets it whether they gave a name or not."""
    person_id = await whom(session, actor, feedback_id)
    post_id = await _post(session, feedback_id, actor.id, text, now)
    await session.execute(
        update(_feedback).where(_feedback.c.id == feedback_id).values(state=State.ANSWERED.value)
    )
    notice = FeedbackAnswered(post_id)
    await put(
        session,
        to=person_id,
        notice=notice,
        key=f"feedback-post:{post_id}",
        now=now,
        subject=subject(feedback_id),
    )


async def whom(session: Session, actor: Actor, feedback_id: int) -> int:
    """The person an answer goes to; only for those who may answer."""
    if not actor.has(*READERS):
        raise NotFound
    row = (await session.execute(select(_feedback.c.person_id).where(_feedback.c.id == feedback_id))).first()
    if row is None:
        raise NotFound
    if row.person_id is None:
        raise WriterUnknown
    return int(row.person_id)


async def own(session: Session, actor: Actor, feedback_id: int) -> None:
    """Check that this feedback is the actor's."""
    mine = select(_feedback.c.id).where(_feedback.c.id == feedback_id, _feedback.c.person_id == actor.id)
    if await session.scalar(mine) is None:
        raise NotFound


async def write_back(session: Session, actor: Actor, *, feedback_id: int, text: str, now: datetime) -> None:
    """The person answers; it goes to the organizer who wrote last, or to all when that one left."""
    await own(session, actor, feedback_id)
    post_id = await _post(session, feedback_id, None, text, now)
    await session.execute(
        update(_feedback).where(_feedback.c.id == feedback_id).values(state=State.NEW.value)
    )
    there = await readers(session)
    wrote = (_posts.c.feedback_id == feedback_id, _posts.c.writer_id.is_not(None))
    last = await session.scalar(
        select(_posts.c.writer_id).where(*wrote).order_by(_posts.c.id.desc()).limit(1)
    )
    for reader in [last] if last in there else there:
        key = f"feedback-post:{post_id}:{reader}"
        notice = FeedbackContinued(post_id)
        await put(session, to=reader, notice=notice, key=key, now=now, subject=subject(feedback_id))


async def readers(session: Session) -> list[int]:
    """Who reads feedback: the organizers; where there is none, the owners."""
    active = select(StaffRole.person_id).where(StaffRole.state == "active").order_by(StaffRole.id)
    for role in (Role.ORGANIZER, Role.OWNER):
        found = (await session.scalars(active.where(StaffRole.role == role.value))).all()
        if found:
            return list(found)
    return []


async def _post(session: Session, feedback_id: int, writer_id: int | None, text: str, now: datetime) -> int:
    row = {"feedback_id": feedback_id, "writer_id": writer_id, "text": words(text), "sent_at": now}
    return int((await session.execute(insert(_posts).values(row).returning(_posts.c.id))).scalar_one())


def words(text: str) -> str:
    """Return the text as it is kept: normalised, at most LONGEST characters, with at least one visible one."""
    kept = unicodedata.normalize("NFC", text).strip()[:LONGEST]
    if not any(unicodedata.category(letter)[0] in "LNPS" for letter in kept):
        raise NothingWritten
    return kept


def subject(feedback_id: int) -> str:
    """What outbox rows about it carry."""
    return f"feedback:{feedback_id}"
