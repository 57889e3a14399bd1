"""How a family ends a question: solved, and how much it helped."""

from datetime import datetime

from sqlalchemy import update

from core import outbox
from core.actor import Actor
from core.db import Session, changed
from features.people.staff import on_duty
from features.questions import loading, posts
from features.questions.models import OPEN, Question, Side, State
from features.questions.notices import FamilyNotHelped, QuestionSettled
from features.questions.refusals import AlreadyRated
from features.questions.working import settle

NOT_HELPED = 2
"""A rating up to this opens a follow-up."""


async def solve(session: Session, actor: Actor, *, question_id: int, now: datetime) -> Question:
    """The family is done with it; whoever held it is told."""
    question = await loading.own(session, actor, question_id)
    await settle(session, question, by=Side.PARENT, now=now)
    if question.holder_id:
        await outbox.put(
            session,
            to=question.holder_id,
            notice=QuestionSettled(question.id),
            key=f"solved:{question.id}:{now.timestamp():.0f}",
            now=now,
            subject=posts.subject(question.id),
        )
    return question


async def rate(session: Session, actor: Actor, *, question_id: int, stars: int, now: datetime) -> Question:
    """Keep the family's rating, 1 to 5, once. One or two calls the coordinator."""
    question = await loading.own(session, actor, question_id)
    mine = (Question.id == question_id, Question.rating.is_(None))
    if await changed(session, update(Question).where(*mine).values(rating=stars, rated_at=now)) == 0:
        raise AlreadyRated
    if stars <= NOT_HELPED:
        for person in await on_duty(session, question.country):
            key = f"not-helped:{question_id}:{person}"
            notice = FamilyNotHelped(question_id)
            await outbox.put(
                session, to=person, notice=notice, key=key, now=now, subject=posts.subject(question_id)
            )
    return question


async def comment(session: Session, actor: Actor, *, question_id: int, text: str) -> Question:
    """Keep what the family says about the help."""
    question = await loading.own(session, actor, question_id)
    question.comment = text
    await session.flush()
    return question


def is_open(question: Question) -> bool:
    """Whether somebody still works on it."""
    return question.state in OPEN and question.state != State.ANSWERED
