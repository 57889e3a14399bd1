"""Nobody waits in silence: a slow specialist is reminded, then replaced; a family that waits too long is told."""

from datetime import datetime, timedelta

from sqlalchemy import or_, select, update

from core import outbox
from core.db import Session
from core.jobs import Job
from core.pack import Pack
from features.people.staff import on_duty
from features.questions import placing, posts
from features.questions.models import Question, State
from features.questions.notices import SpecialistNudged, TriageNeeded, WaitApologised

NUDGE_AFTER = timedelta(hours=12)
REPLACE_AFTER = timedelta(hours=24)
BATCH = 50


def jobs(pack: Pack) -> list[Job]:
    """The sweeps of this feature."""

    async def replace(session: Session, now: datetime) -> int:
        return await replace_slow(session, pack, now)

    async def place_waiting(session: Session, now: datetime) -> int:
        return await placing.place_waiting(session, pack, now=now, limit=BATCH)

    async def apologise(session: Session, now: datetime) -> int:
        return await apologise_late(session, pack, now)

    return [
        Job("questions-place", 15, place_waiting),
        Job("questions-nudge", 60, nudge),
        Job("questions-replace", 60, replace),
        Job("questions-apologise", 300, apologise),
    ]


async def nudge(session: Session, now: datetime) -> int:
    """Remind a specialist once of an offer or a taken question that lies still."""
    since = now - NUDGE_AFTER
    still = or_(
        (Question.state == State.OFFERED) & (Question.offered_at < since),
        (Question.state == State.TAKEN) & (Question.taken_at < since),
    )
    due = (
        await session.scalars(select(Question).where(still, Question.nudged_at.is_(None)).limit(BATCH))
    ).all()
    for question in due:
        question.nudged_at = now
        if question.holder_id:
            key = f"nudge:{question.id}:{question.holder_id}:{question.state}"
            notice = SpecialistNudged(question.id)
            about = posts.subject(question.id)
            await outbox.put(session, to=question.holder_id, notice=notice, key=key, now=now, subject=about)
    await session.flush()
    return len(due)


async def replace_slow(session: Session, pack: Pack, now: datetime) -> int:
    """Give an offer nobody took in a day to the next fitting specialist; the family is told."""
    slow = select(Question).where(Question.state == State.OFFERED, Question.offered_at < now - REPLACE_AFTER)
    due = (await session.scalars(slow.limit(BATCH))).all()
    for question in due:
        await placing.hand_over(session, pack, question, end="too_slow", now=now)
    return len(due)


async def apologise_late(session: Session, pack: Pack, now: datetime) -> int:
    """Tell a family once that it takes longer than we said, and call whoever is on duty."""
    waits = (State.TRIAGE, State.OFFERED, State.TAKEN)
    query = select(Question).where(
        Question.state.in_(waits), Question.answered_at.is_(None), Question.apologised_at.is_(None)
    )
    late = [
        q
        for q in (await session.scalars(query.limit(500))).all()
        if q.asked_at + pack.usual_wait(q.topic) < now
    ]
    for question in late[:BATCH]:
        await session.execute(update(Question).where(Question.id == question.id).values(apologised_at=now))
        about = posts.subject(question.id)
        key = f"late:{question.id}"
        await outbox.put(
            session, to=question.asker_id, notice=WaitApologised(question.id), key=key, now=now, subject=about
        )
        for person in await on_duty(session, question.country):
            await outbox.put(
                session,
                to=person,
                notice=TriageNeeded(question.id),
                key=f"{key}:{person}",
                now=now,
                subject=about,
            )
    return len(late)
