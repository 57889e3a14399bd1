"""Loads that are the permission check: someone else's question and a missing one look the same."""

from sqlalchemy import ColumnElement, select

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from features.questions.models import HELD, OPEN, Question, State


async def own(session: Session, actor: Actor, question_id: int) -> Question:
    """A question this family asked."""
    return await _one(session, Question.id == question_id, Question.asker_id == actor.id)


async def offered(session: Session, actor: Actor, question_id: int) -> Question:
    """A question this specialist was asked to take, or holds."""
    return await _one(
        session, Question.id == question_id, Question.holder_id == actor.id, Question.state.in_(OPEN)
    )


async def held(session: Session, actor: Actor, question_id: int) -> Question:
    """A question this specialist works on."""
    return await _one(
        session, Question.id == question_id, Question.holder_id == actor.id, Question.state.in_(HELD)
    )


async def in_triage(session: Session, actor: Actor, question_id: int) -> Question:
    """A question that waits for this coordinator to find somebody."""
    here = _my_countries(actor)
    return await _one(session, Question.id == question_id, Question.state == State.TRIAGE, here)


async def in_my_country(session: Session, actor: Actor, question_id: int) -> Question:
    """Any question of a country this coordinator answers for: its numbers, never its text."""
    return await _one(session, Question.id == question_id, _my_countries(actor))


def _my_countries(actor: Actor) -> ColumnElement[bool]:
    if actor.coordinates:
        return Question.country.in_(actor.coordinates)
    return Question.id.is_not(None)


async def _one(session: Session, *conditions: ColumnElement[bool]) -> Question:
    question = (await session.scalars(select(Question).where(*conditions))).one_or_none()
    if question is None:
        raise NotFound
    return question
