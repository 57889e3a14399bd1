"""What a specialist does with a question: take, answer, ask for details, pass on, close."""

from datetime import datetime

from sqlalchemy import update

from core import outbox
from core.actor import Actor
from core.db import Session, changed
from core.pack import Pack
from features.questions import loading, placing, posts
from features.questions.drafts import Draft
from features.questions.models import HELD, OPEN, Question, Side, State
from features.questions.notices import AnswerArrived, QuestionSettled
from features.questions.refusals import QuestionClosed, QuestionIsEmpty, QuestionTaken


async def take(session: Session, actor: Actor, *, question_id: int, now: datetime) -> Question:
    """Say yes to an offered question."""
    question = await loading.offered(session, actor, question_id)
    offered = (Question.id == question_id, Question.state == State.OFFERED, Question.holder_id == actor.id)
    taking = update(Question).where(*offered).values(state=State.TAKEN.value, taken_at=now, nudged_at=None)
    if await changed(session, taking) == 0:
        raise QuestionTaken
    question.state = State.TAKEN.value
    return question


async def answer(
    session: Session, actor: Actor, *, question_id: int, draft: Draft, now: datetime
) -> Question:
    """Send the family an answer."""
    return await _write(session, actor, question_id, draft, "answer", State.ANSWERED, now)


async def ask_details(
    session: Session, actor: Actor, *, question_id: int, draft: Draft, now: datetime
) -> Question:
    """Ask the family something; what they write next comes back to this question."""
    return await _write(session, actor, question_id, draft, "details", State.WAITING, now)


async def _write(
    session: Session, actor: Actor, question_id: int, draft: Draft, kind: str, state: State, now: datetime
) -> Question:
    if draft.empty:
        raise QuestionIsEmpty
    question = await loading.offered(session, actor, question_id)
    values: dict[str, object] = {
        "state": state.value,
        "taken_at": question.taken_at or now,
        "nudged_at": None,
    }
    if kind == "answer" and question.answered_at is None:
        values["answered_at"] = now
    mine = (Question.id == question_id, Question.holder_id == actor.id, Question.state.in_(OPEN))
    if await changed(session, update(Question).where(*mine).values(values)) == 0:
        raise QuestionClosed
    post = await posts.keep(
        session, question, side=Side.SPECIALIST, writer_id=actor.id, kind=kind, draft=draft, now=now
    )
    await posts.tell(session, question, post, AnswerArrived(post.id), to=question.asker_id, now=now)
    question.state = state.value
    return question


async def pass_on(
    session: Session, actor: Actor, pack: Pack, *, question_id: int, note: str, now: datetime
) -> Question:
    """Hand the question to the next fitting specialist with a note for them; the family is told."""
    question = await loading.offered(session, actor, question_id)
    if note.strip():
        draft = Draft(text=note)
        await posts.keep(
            session, question, side=Side.SPECIALIST, writer_id=actor.id, kind="note", draft=draft, now=now
        )
    was_taken = question.state in HELD
    await placing.release(session, question, end="passed", now=now)
    await placing.place(session, pack, question, now=now)
    if was_taken:
        await placing.tell_family(session, question, now=now)
    return question


async def close(session: Session, actor: Actor, *, question_id: int, now: datetime) -> Question:
    """Close a question one holds; the family is told and may open it again within thirty days."""
    question = await loading.held(session, actor, question_id)
    await settle(session, question, by=Side.SPECIALIST, now=now)
    await outbox.put(
        session,
        to=question.asker_id,
        notice=QuestionSettled(question.id),
        key=f"settled:{question.id}:{now.timestamp():.0f}",
        now=now,
        subject=posts.subject(question.id),
    )
    return question


async def settle(session: Session, question: Question, *, by: Side, now: datetime) -> None:
    """Close it once; a second close is refused."""
    open_ = (Question.id == question.id, Question.state.in_(OPEN))
    values = {"state": State.CLOSED.value, "closed_at": now, "closed_by": by.value}
    if await changed(session, update(Question).where(*open_).values(values)) == 0:
        raise QuestionClosed
    await posts.settle(session, question.id, now)
    question.state, question.closed_at = State.CLOSED.value, now
