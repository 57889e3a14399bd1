"""Somebody in danger asks that the person on duty reads what they wrote: that one message, and nothing before they ask."""

from datetime import datetime

from sqlalchemy import select

from core import outbox
from core.actor import Actor
from core.db import Session
from features.knowledge.topics import URGENT
from features.people.staff import on_duty
from features.questions import posts
from features.questions.drafts import Draft
from features.questions.models import Post, Question, Side, State
from features.questions.notices import CrisisHandedOver
from features.questions.refusals import QuestionIsEmpty


async def hand_over(session: Session, actor: Actor, *, draft: Draft, now: datetime) -> Question:
    """Put the message before whoever is on duty; asked twice, it is there once. The tap is the consent for these words."""
    if draft.empty:
        raise QuestionIsEmpty
    known = await _handed_over(session, actor, draft)
    if known is not None:
        return known
    question = Question(
        asker_id=actor.id,
        language=actor.language,
        country=actor.country,
        topic=URGENT,
        state=State.TRIAGE.value,
        asked_at=now,
    )
    session.add(question)
    await session.flush()
    post = await posts.keep(
        session, question, side=Side.PARENT, writer_id=actor.id, kind="question", draft=draft, now=now
    )
    for person in await on_duty(session, actor.country):
        await outbox.put(
            session,
            to=person,
            notice=CrisisHandedOver(post.id),
            key=f"handed:{question.id}:{person}",
            now=now,
            subject=posts.subject(question.id),
        )
    return question


async def _handed_over(session: Session, actor: Actor, draft: Draft) -> Question | None:
    same = (Post.chat_id == draft.chat_id, Post.message_id == draft.message_id, Post.writer_id == actor.id)
    query = (
        select(Question).join(Post, Post.question_id == Question.id).where(*same, Question.topic == URGENT)
    )
    return (await session.scalars(query)).first()
