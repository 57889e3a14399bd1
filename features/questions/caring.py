"""What a coordinator does: find a specialist without reading the text, and write to a family that was not helped."""

from datetime import datetime

from sqlalchemy import update

from core.actor import Actor
from core.db import Session, changed
from core.errors import NotFound
from features.questions import loading, placing, posts
from features.questions.drafts import Draft
from features.questions.models import Question, Side, State
from features.questions.notices import AnswerArrived
from features.questions.refusals import QuestionIsEmpty, QuestionTaken


async def assign(
    session: Session, actor: Actor, *, question_id: int, person_id: int, now: datetime
) -> Question:
    """Ask a specialist of one's choice. Once: a second coordinator is told that it is done."""
    question = await loading.in_my_country(session, actor, question_id)
    if not await placing.still_works(session, person_id):
        raise NotFound
    waits = update(Question).where(Question.id == question_id, Question.state == State.TRIAGE)
    if await changed(session, waits.values(state=State.OFFERED.value)) == 0:
        raise QuestionTaken
    await placing.offer(session, question, person_id, now=now)
    return question


async def reach_out(
    session: Session, actor: Actor, *, question_id: int, draft: Draft, now: datetime
) -> Question:
    """Write to a family that rated the help low; their answers come back to this coordinator."""
    if draft.empty:
        raise QuestionIsEmpty
    question = await loading.in_my_country(session, actor, question_id)
    question.caretaker_id = actor.id
    post = await posts.keep(
        session, question, side=Side.COORDINATOR, writer_id=actor.id, kind="care", draft=draft, now=now
    )
    await posts.tell(session, question, post, AnswerArrived(post.id), to=question.asker_id, now=now)
    return question
