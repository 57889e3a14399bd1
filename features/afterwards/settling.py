"""Where a question from the hall goes: to a specialist, to the editors, answered there; and after three days by itself."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select, update

from core.actor import Actor
from core.db import Session, changed, table_of
from core.errors import NotFound
from core.outbox import Notice, put
from core.pack import Pack
from features.afterwards import attendance
from features.afterwards.hall import subject
from features.afterwards.models import HallQuestion, HallState
from features.afterwards.notices import HallAnswered, HallKept, HallPassedOn, HallWaits
from features.afterwards.refusals import AskerWithdrew, EditorsRefused, HallSettled
from features.events import queries as events
from features.events.models import Event, Status
from features.knowledge.desk import Knowledge
from features.learning import keeping
from features.people import identity
from features.questions import asking, placing
from features.questions.drafts import Draft

LEFT_OPEN = timedelta(days=3)
"""So long after the event nobody has to look at the list any more: the rest is passed on."""
BATCH = 50
_questions = table_of(HallQuestion)


async def to_specialist(
    session: Session, actor: Actor, pack: Pack, knowledge: Knowledge, *, hall_id: int, now: datetime
) -> int:
    """Make it an ordinary question of the family that asked; return the event's id."""
    raised = await _raised(session, actor, hall_id)
    asker = await _asker(session, raised)
    suggested = knowledge.topics.suggest(raised.text, limit=1)
    draft, topic = Draft(raised.text), suggested[0] if suggested else None
    question = await asking.store(session, asker, draft=draft, topic=topic, now=now)
    await _settle(session, raised, actor.id, HallState.SPECIALIST, now, question_id=question.id)
    await placing.place(session, pack, question, now=now)
    await _tell(session, raised, HallPassedOn(raised.id), now)
    return raised.event_id


async def to_editors(
    session: Session, actor: Actor, knowledge: Knowledge, *, hall_id: int, now: datetime
) -> int:
    """Let the editors of articles see it, unless the family refused; return the event's id."""
    raised = await _raised(session, actor, hall_id)
    if not raised.for_editors:
        raise EditorsRefused(raised.event_id)
    asker = await _asker(session, raised)
    asked_id = await keeping.keep(
        session,
        asker,
        knowledge,
        text=raised.text,
        message_id=raised.message_id,
        wrong_slug=None,
        now=now,
    )
    await _settle(session, raised, actor.id, HallState.EDITORS, now, asked_id=asked_id)
    await _tell(session, raised, HallKept(raised.id), now)
    return raised.event_id


async def answered(session: Session, actor: Actor, *, hall_id: int, now: datetime) -> int:
    """It was answered there; return the event's id."""
    raised = await _raised(session, actor, hall_id)
    await _settle(session, raised, actor.id, HallState.HALL, now)
    await _tell(session, raised, HallAnswered(raised.id), now)
    return raised.event_id


async def pass_on(session: Session, now: datetime) -> int:
    """Give what is left open three days after its event to the coordinator's triage; nothing is lost."""
    past = or_(Event.ends_at <= now - LEFT_OPEN, Event.cancelled_at <= now - LEFT_OPEN)
    rest = select(HallQuestion).join(Event, Event.id == HallQuestion.event_id)
    late = rest.where(HallQuestion.state == HallState.OPEN, past).order_by(HallQuestion.id).limit(BATCH)
    due = (await session.scalars(late)).all()
    for raised in due:
        asker = await identity.load(session, raised.person_id)
        if asker is None or not asker.consented:  # nothing more of theirs may be passed on
            await session.delete(raised)
        elif await _claimed(session, raised.id, {"state": HallState.TRIAGE.value, "settled_at": now}):
            question = await asking.store(session, asker, draft=Draft(raised.text), topic=None, now=now)
            became = update(_questions).where(_questions.c.id == raised.id)
            await session.execute(became.values(question_id=question.id))
            await placing.to_triage(session, question, now=now)
            await _tell(session, raised, HallPassedOn(raised.id), now)
    await session.flush()
    return len(due)


async def remind_hosts(session: Session, now: datetime) -> int:
    """Tell the host once, when the event is over, that questions wait."""
    waits = (
        select(Event.id)
        .join(HallQuestion, HallQuestion.event_id == Event.id)
        .where(
            Event.status == Status.PUBLISHED,
            Event.ends_at <= now,
            Event.ends_at > now - LEFT_OPEN,
            HallQuestion.state == HallState.OPEN,
        )
    )
    ids = (await session.scalars(waits.distinct().limit(BATCH))).all()
    for event_id in ids:
        for host in await attendance.hosts(session, event_id):
            about = events.subject(event_id)
            key = f"hall-waits:{event_id}:{host}"
            await put(session, to=host, notice=HallWaits(event_id), key=key, now=now, subject=about)
    return len(ids)


async def _raised(session: Session, actor: Actor, hall_id: int) -> HallQuestion:
    """A question of an event this person answers for, as long as nobody sent it on its way."""
    found = await session.get(HallQuestion, hall_id, populate_existing=True)
    if found is None:
        raise NotFound
    await events.managed(session, actor, found.event_id)
    if found.state != HallState.OPEN:
        raise HallSettled(found.event_id)
    return found


async def _asker(session: Session, raised: HallQuestion) -> Actor:
    asker = await identity.load(session, raised.person_id)
    if asker is None or not asker.consented:
        raise AskerWithdrew(raised.event_id)
    return asker


async def _settle(
    session: Session,
    raised: HallQuestion,
    by: int,
    state: HallState,
    now: datetime,
    **became: Any,
) -> None:
    """Once: of two hosts who tap at the same time, the second is told that it is done."""
    values = {"state": state.value, "settled_by": by, "settled_at": now, **became}
    if not await _claimed(session, raised.id, values):
        raise HallSettled(raised.event_id)


async def _claimed(session: Session, hall_id: int, values: dict[str, Any]) -> bool:
    still = update(_questions).where(_questions.c.id == hall_id, _questions.c.state == HallState.OPEN.value)
    return bool(await changed(session, still.values(values)))


async def _tell(session: Session, raised: HallQuestion, notice: Notice, now: datetime) -> None:
    key, about = f"hall:{raised.id}", subject(raised.id)
    await put(session, to=raised.person_id, notice=notice, key=key, now=now, subject=about)
