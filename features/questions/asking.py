"""A family passes a question on, and adds to it."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, select, update

from core.actor import Actor
from core.db import Session, changed
from core.pack import Pack
from features.questions import loading, placing, posts
from features.questions.drafts import Draft
from features.questions.models import OPEN, Post, Question, Side, State
from features.questions.notices import FamilyWrote
from features.questions.refusals import ConsentNeeded, QuestionIsEmpty, TooLateToReopen, TooMuchAtOnce

REOPEN = timedelta(days=30)
MOST_OPEN = 10
"""Open questions of one family at a time."""


async def ask(
    session: Session, actor: Actor, pack: Pack, *, draft: Draft, topic: str | None, now: datetime
) -> Question:
    """Keep the question, give it to somebody, and return it with its number."""
    if not actor.consented:
        raise ConsentNeeded
    if draft.empty:
        raise QuestionIsEmpty
    await _leave_room(session, actor)
    question = await store(session, actor, draft=draft, topic=topic, now=now)
    await placing.place(session, pack, question, now=now)
    return question


async def store(
    session: Session, asker: Actor, *, draft: Draft, topic: str | None, now: datetime
) -> Question:
    """Keep a question in triage, with its number; who calls this places it. Nothing is refused: the asker may be away."""
    question = Question(
        asker_id=asker.id,
        language=asker.language,
        country=asker.country,
        topic=topic,
        state=State.TRIAGE.value,
        asked_at=now,
    )
    session.add(question)
    await session.flush()
    await posts.keep(
        session, question, side=Side.PARENT, writer_id=asker.id, kind="question", draft=draft, now=now
    )
    return question


async def _leave_room(session: Session, actor: Actor) -> None:
    mine = select(func.count()).where(Question.asker_id == actor.id, Question.state.in_(OPEN))
    if (await session.scalar(mine) or 0) >= MOST_OPEN:
        raise TooMuchAtOnce


async def add(
    session: Session, actor: Actor, pack: Pack, *, question_id: int, draft: Draft, now: datetime
) -> Question:
    """Add to an own question: it goes to the same person; a closed one is opened again within thirty days."""
    if draft.empty:
        raise QuestionIsEmpty
    question = await loading.own(session, actor, question_id)
    details = question.state == State.WAITING
    await _reopen(session, question, now)
    post = await posts.keep(
        session,
        question,
        side=Side.PARENT,
        writer_id=actor.id,
        kind="details" if details else "more",
        draft=draft,
        now=now,
    )
    await _pass_to_holder(session, pack, question, post, now)
    return question


async def _reopen(session: Session, question: Question, now: datetime) -> None:
    if question.state == State.CLOSED and question.closed_at and question.closed_at < now - REOPEN:
        raise TooLateToReopen
    if question.state in (State.CLOSED, State.ANSWERED, State.WAITING):
        back = State.TAKEN if question.holder_id else State.TRIAGE
        was = (Question.id == question.id, Question.state == question.state)
        await changed(
            session, update(Question).where(*was).values(state=back.value, closed_at=None, nudged_at=None)
        )
        await posts.unsettle(session, question.id)
        question.state = back.value


async def _pass_to_holder(
    session: Session, pack: Pack, question: Question, post: Post, now: datetime
) -> None:
    if question.holder_id and await placing.still_works(session, question.holder_id):
        await posts.tell(session, question, post, FamilyWrote(post.id), to=question.holder_id, now=now)
    elif question.caretaker_id and not question.holder_id:
        await posts.tell(session, question, post, FamilyWrote(post.id), to=question.caretaker_id, now=now)
    else:
        await placing.place(session, pack, question, now=now)


_WAITING = (
    select(Question).where(Question.asker_id == bindparam("asker"), Question.state == State.WAITING).limit(2)
)


async def waiting_for_details(session: Session, actor: Actor) -> Question | None:
    """The one question whose specialist asked this family something; None when there is none or more than one."""
    found = (await session.scalars(_WAITING, {"asker": actor.id})).all()
    return found[0] if len(found) == 1 else None
