"""Cut us out of the recording: a family's wish becomes a task for the hosts, and the family is told when it is done."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select, update

from core.actor import Actor
from core.db import Session, changed, insert_once, table_of
from core.errors import NotFound
from core.outbox import Notice, put
from features.afterwards import attendance
from features.afterwards.models import CutRequest, CutState
from features.afterwards.notices import CutAsked, CutMade, CutReplied
from features.afterwards.refusals import CutAskedBefore, CutSettled
from features.events import queries as events
from features.events.views import EventCard
from features.feedback.actions import words
from features.questions.refusals import ConsentNeeded

OVERDUE = timedelta(days=7)
"""So long a wish may wait before the hosts hear of it again."""
_cuts = table_of(CutRequest)


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish, for the hosts and for the family. No name: the note says how to find them."""

    id: int
    event_id: int
    note: str | None
    answer: str | None
    state: str
    asked_at: datetime


async def filmed(session: Session, actor: Actor, event_id: int, now: datetime) -> EventCard:
    """A filmed event that is over, at which this family had a place."""
    card = await attendance.over(session, event_id, now)
    if not card.filmed or not await attendance.had_place(session, actor, event_id):
        raise NotFound
    return card


async def wish(session: Session, actor: Actor, *, event_id: int, note: str | None, now: datetime) -> int:
    """Hand the wish to the hosts; return its number. A second one is refused, because the first one counts."""
    if not actor.consented:
        raise ConsentNeeded
    card = await filmed(session, actor, event_id, now)
    row = {
        "event_id": card.id,
        "person_id": actor.id,
        "note": words(note) if note is not None else None,
        "state": CutState.OPEN.value,
        "asked_at": now,
    }
    once = insert_once(session.get_bind().dialect.name, _cuts).values(row).returning(_cuts.c.id)
    number = (await session.execute(once)).scalar_one_or_none()
    if number is None:
        raise CutAskedBefore
    await _call_hosts(session, number, card.id, "asked", now)
    return int(number)


async def _call_hosts(session: Session, number: int, event_id: int, why: str, now: datetime) -> None:
    for host in await attendance.hosts(session, event_id):
        key = f"cut:{number}:{why}:{host}"
        await put(session, to=host, notice=CutAsked(number), key=key, now=now, subject=subject(number))


async def done(session: Session, actor: Actor, *, cut_id: int, now: datetime) -> int:
    """They are no longer in the recording: the family is told. Return the event's id."""
    found = await task(session, actor, cut_id)
    still = update(_cuts).where(_cuts.c.id == cut_id, _cuts.c.state == CutState.OPEN.value)
    values = {"state": CutState.DONE.value, "done_at": now, "done_by": actor.id}
    if not await changed(session, still.values(values)):
        raise CutSettled(found.event_id)
    await _tell_family(session, cut_id, CutMade(cut_id), f"cut:{cut_id}:made", now)
    return found.event_id


async def reply(session: Session, actor: Actor, *, cut_id: int, text: str, now: datetime) -> int:
    """Write to the family, for instance to ask where they are to be seen; the task stays. Return the event's id."""
    found = await task(session, actor, cut_id)
    still = update(_cuts).where(_cuts.c.id == cut_id, _cuts.c.state == CutState.OPEN.value)
    if not await changed(session, still.values(answer=words(text))):
        raise CutSettled(found.event_id)
    at = now.isoformat()
    await _tell_family(session, cut_id, CutReplied(cut_id, at), f"cut:{cut_id}:reply:{at}", now)
    return found.event_id


async def describe(session: Session, actor: Actor, *, cut_id: int, note: str, now: datetime) -> None:
    """The family says again how to find them; the hosts get it at once."""
    mine = (_cuts.c.id == cut_id, _cuts.c.person_id == actor.id, _cuts.c.state == CutState.OPEN.value)
    if not await changed(session, update(_cuts).where(*mine).values(note=words(note))):
        raise NotFound
    event_id = await session.scalar(select(_cuts.c.event_id).where(_cuts.c.id == cut_id))
    await _call_hosts(session, cut_id, int(event_id or 0), now.isoformat(), now)


async def task(session: Session, actor: Actor, cut_id: int) -> Wish:
    """One wish about an event this host answers for."""
    found = await bare(session, cut_id)
    if found is None:
        raise NotFound
    await events.managed(session, actor, found.event_id)
    return found


async def bare(session: Session, cut_id: int) -> Wish | None:
    """A wish for its notices; None when it was erased."""
    row = (await session.execute(select(_cuts).where(_cuts.c.id == cut_id))).first()
    return None if row is None else _wish(row)


async def tasks(session: Session, actor: Actor, event_id: int) -> list[Wish]:
    """The open wishes about an event, the oldest first."""
    await events.managed(session, actor, event_id)
    waits = select(_cuts).where(_cuts.c.event_id == event_id, _cuts.c.state == CutState.OPEN.value)
    return [_wish(row) for row in await session.execute(waits.order_by(_cuts.c.id))]


async def open_count(session: Session, event_id: int) -> int:
    """How many wishes about an event are open."""
    waits = (_cuts.c.event_id == event_id, _cuts.c.state == CutState.OPEN.value)
    return await session.scalar(select(func.count()).select_from(_cuts).where(*waits)) or 0


async def remind(session: Session, now: datetime) -> int:
    """Tell the hosts once more of what has waited for a week."""
    waits = (_cuts.c.state == CutState.OPEN.value, _cuts.c.asked_at <= now - OVERDUE)
    rows = (await session.execute(select(_cuts.c.id, _cuts.c.event_id).where(*waits))).all()
    for row in rows:
        await _call_hosts(session, row.id, row.event_id, "week", now)
    return len(rows)


async def _tell_family(session: Session, cut_id: int, notice: Notice, key: str, now: datetime) -> None:
    person = await session.scalar(select(_cuts.c.person_id).where(_cuts.c.id == cut_id))
    await put(session, to=int(person or 0), notice=notice, key=key, now=now, subject=subject(cut_id))


def _wish(row: Any) -> Wish:
    return Wish(row.id, row.event_id, row.note, row.answer, row.state, row.asked_at)


def subject(cut_id: int) -> str:
    """What outbox rows that show it carry."""
    return f"cut_request:{cut_id}"
