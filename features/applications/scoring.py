"""A reviewer's work: marks by criterion, a comment, "I know this family". Nobody sees another's marks while they still score."""

from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from core.actor import STAFF, Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from core.pack import Pack
from features.applications.loading import applied_event, is_reviewer, locked_call
from features.applications.models import REVIEWED, Application, Score, Stage, State
from features.applications.refusals import MarksMissing, ReviewNotOpen

LOWEST, HIGHEST = 1, 5
LONGEST_COMMENT = 1000
_scores = table_of(Score)


async def mark(
    session: Session,
    actor: Actor,
    *,
    application_id: int,
    criterion: str,
    points: int,
    pack: Pack,
    now: datetime,
) -> Score:
    """Give one criterion 1 to 5; another tap gives another mark. What was sent has to be sent again."""
    found = await _scorable(session, actor, application_id, now)
    _, form = await applied_event(session, found.event_id, pack)
    if criterion not in form.criteria or not LOWEST <= points <= HIGHEST:
        raise NotFound
    score = await _own(session, actor, application_id, now)
    return await _write(session, score, now, marks={**score.marks, criterion: points}, knows=False)


async def comment(session: Session, actor: Actor, *, application_id: int, words: str, now: datetime) -> Score:
    """Say why, for the organizer and, when the review is closed, for the other reviewers."""
    await _scorable(session, actor, application_id, now)
    score = await _own(session, actor, application_id, now)
    return await _write(session, score, now, comment=words.strip()[:LONGEST_COMMENT] or None)


async def know(session: Session, actor: Actor, *, application_id: int, knows: bool, now: datetime) -> Score:
    """Who knows the family does not score it: the marks go. It can be taken back while the review is open."""
    await _scorable(session, actor, application_id, now)
    score = await _own(session, actor, application_id, now)
    return await _write(session, score, now, knows=knows, marks={}, comment=None)


async def send(session: Session, actor: Actor, *, application_id: int, pack: Pack, now: datetime) -> Score:
    """Send one's scores, with a mark for every criterion. Sent twice is sent once."""
    found = await _scorable(session, actor, application_id, now)
    _, form = await applied_event(session, found.event_id, pack)
    score = await _own(session, actor, application_id, now)
    lacking = [one for one in form.criteria if one not in score.marks]
    if lacking or score.knows:
        raise MarksMissing(application_id, len(lacking))
    whole = update(Score).where(Score.id == score.id, Score.sent_at.is_(None), Score.knows.is_(False))
    await changed(session, whole.values(sent_at=now, changed_at=now))
    return await _own(session, actor, application_id, now)


async def readable(session: Session, actor: Actor, application_id: int) -> Application:
    """An application this reviewer may read: of an event they review, never their own."""
    found = await session.get(Application, application_id, populate_existing=True)
    if found is None or found.person_id == actor.id or found.state not in REVIEWED:
        raise NotFound
    if not actor.has(*STAFF) or not await is_reviewer(session, actor, found.event_id):
        raise NotFound
    return found


async def _scorable(session: Session, actor: Actor, application_id: int, now: datetime) -> Application:
    """The same, while scores are given; the review cannot be closed in between."""
    found = await readable(session, actor, application_id)
    call = await locked_call(session, found.event_id, now)
    if call.stage != Stage.REVIEW or found.state != State.IN_REVIEW:
        raise ReviewNotOpen(found.event_id)
    return found


async def _own(session: Session, actor: Actor, application_id: int, now: datetime) -> Score:
    row: dict[str, Any] = {
        "application_id": application_id,
        "reviewer_id": actor.id,
        "marks": {},
        "knows": False,
        "changed_at": now,
    }
    await session.execute(insert_once(session.get_bind().dialect.name, _scores), row)
    mine = select(Score).where(Score.application_id == application_id, Score.reviewer_id == actor.id)
    return (await session.scalars(mine.execution_options(populate_existing=True))).one()


async def _write(session: Session, score: Score, now: datetime, **values: Any) -> Score:
    for name, value in values.items():
        setattr(score, name, value)
    score.sent_at, score.changed_at = None, now
    await session.flush()
    return score
