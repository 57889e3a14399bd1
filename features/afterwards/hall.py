"""Questions from the hall: a family asks before, during or soon after an event, without a name unless it gives one."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from core.actor import Actor
from core.db import Session, insert_once, table_of
from features.afterwards.models import HallQuestion, HallState
from features.afterwards.refusals import HallFull, HallShut
from features.events import queries as events
from features.events.views import EventCard
from features.feedback.actions import words
from features.questions.refusals import ConsentNeeded

OPEN_FOR = timedelta(days=1)
"""So long after the end questions are still taken."""
MOST_OPEN = 5
"""Open questions of one family at one event."""
_questions = table_of(HallQuestion)


@dataclass(frozen=True, slots=True)
class Raised:
    """One question as a host sees it: a name only if it was given."""

    id: int
    event_id: int
    text: str
    name: str | None
    language: str
    for_editors: bool
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class Asked:
    """One question for the message to whoever asked it."""

    id: int
    event_id: int
    state: str
    text: str
    question_id: int | None
    asked_id: int | None


def is_open(card: EventCard, now: datetime) -> bool:
    """Whether questions are taken: an event of ours, not called off, at most a day over."""
    return card.is_on and not card.interest_only and now <= card.ends_at + OPEN_FOR


async def hall(session: Session, event_id: int, now: datetime) -> EventCard:
    """The event whose hall this is, while questions are taken."""
    card = await events.card(session, event_id)
    if not is_open(card, now):
        raise HallShut
    return card


async def raise_hand(
    session: Session,
    actor: Actor,
    *,
    event_id: int,
    text: str,
    name: str | None,
    for_editors: bool,
    message_id: int,
    now: datetime,
) -> None:
    """Keep a question for the host; sent twice, it is there once. The press was the consent to pass these words on."""
    if not actor.consented:
        raise ConsentNeeded
    card = await hall(session, event_id, now)
    mine = (HallQuestion.person_id == actor.id, HallQuestion.state == HallState.OPEN)
    waits = select(func.count()).where(HallQuestion.event_id == card.id, *mine)
    if (await session.scalar(waits) or 0) >= MOST_OPEN:
        raise HallFull
    row = {
        "event_id": card.id,
        "person_id": actor.id,
        "message_id": message_id,
        "name": name,
        "text": words(text),
        "language": actor.language,
        "for_editors": for_editors,
        "state": HallState.OPEN.value,
        "asked_at": now,
    }
    await session.execute(insert_once(session.get_bind().dialect.name, _questions), row)


async def waiting(session: Session, actor: Actor, event_id: int) -> list[Raised]:
    """The open questions of an event this host answers for, the oldest first."""
    await events.managed(session, actor, event_id)
    query = select(HallQuestion).where(
        HallQuestion.event_id == event_id, HallQuestion.state == HallState.OPEN
    )
    found = await session.scalars(query.order_by(HallQuestion.id).execution_options(populate_existing=True))
    return [
        Raised(one.id, one.event_id, one.text, one.name, one.language, one.for_editors, one.asked_at)
        for one in found
    ]


async def open_count(session: Session, event_id: int) -> int:
    """How many questions of an event wait."""
    query = select(func.count()).where(
        HallQuestion.event_id == event_id, HallQuestion.state == HallState.OPEN
    )
    return await session.scalar(query) or 0


async def asked(session: Session, actor: Actor, hall_id: int) -> Asked | None:
    """One question of the reader's own, for its notices; None when it is gone."""
    mine = select(HallQuestion).where(HallQuestion.id == hall_id, HallQuestion.person_id == actor.id)
    one = (await session.scalars(mine.execution_options(populate_existing=True))).first()
    if one is None:
        return None
    return Asked(one.id, one.event_id, one.state, one.text, one.question_id, one.asked_id)


def subject(hall_id: int) -> str:
    """What outbox rows that show it carry."""
    return f"hall_question:{hall_id}"
