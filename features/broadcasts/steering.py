"""Steering what runs: pause, resume, stop; each holds from the next message on."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_, select, update

from core import outbox
from core.actor import Actor, Role
from core.db import Session, changed, table_of
from core.errors import NotFound
from features.broadcasts.audience import scope_of, wishes
from features.broadcasts.delivery import subject
from features.broadcasts.models import Broadcast, Fate, Recipient, State
from features.broadcasts.refusals import NotRunning

before_sending_again: list[Callable[[Session, Broadcast], Awaitable[None]]] = []
"""Features that may refuse it."""
broadcasts = table_of(Broadcast)
recipients = table_of(Recipient)


async def one_of(session: Session, actor: Actor, broadcast_id: int) -> Broadcast:
    """A published announcement this person may look after: their own, or one within their scope."""
    query = select(Broadcast).where(Broadcast.id == broadcast_id, Broadcast.state != State.DRAFT)
    one = (await session.scalars(query.execution_options(populate_existing=True))).first()
    if one is None or not may_steer(actor, one):
        raise NotFound
    return one


def may_steer(actor: Actor, one: Broadcast) -> bool:
    """Its author, and everybody who could have written to the same families."""
    if one.author_id == actor.id:
        return True
    scope = scope_of(actor)
    may = actor.has(Role.ORGANIZER, Role.COORDINATOR, Role.OWNER)
    return may and (scope is None or (one.scope is not None and set(one.scope) <= set(scope)))


async def pause(session: Session, actor: Actor, *, broadcast_id: int) -> Broadcast:
    """Send nothing more until somebody resumes it."""
    return await _turn(session, actor, broadcast_id, (State.SENDING,), State.PAUSED, paused_because="asked")


async def resume(session: Session, actor: Actor, *, broadcast_id: int) -> Broadcast:
    """Go on where it stopped."""
    values = {"paused_because": None, "told_at": None}
    return await _turn(session, actor, broadcast_id, (State.PAUSED,), State.SENDING, **values)


async def stop(session: Session, actor: Actor, *, broadcast_id: int, now: datetime) -> Broadcast:
    """Send nothing more, for good; who waits is cancelled."""
    running = (State.FREEZING, State.SENDING, State.PAUSED)
    one = await _turn(session, actor, broadcast_id, running, State.STOPPING)
    await outbox.cancel(session, subject=subject(one.id), now=now)
    return one


async def send_unknown_again(session: Session, actor: Actor, *, broadcast_id: int, now: datetime) -> int:
    """A person decides that those who may have got it get it, at the risk of getting it twice; return how many."""
    one = await one_of(session, actor, broadcast_id)
    if one.state not in (State.DONE, State.SENDING):
        raise NotRunning
    for look in before_sending_again:
        await look(session, one)
    doubtful = update(recipients).where(may_get_again(one.id, now))
    values = {"state": Fate.WAITING.value, "not_before": now, "reason": None, "finished_at": None}
    count = await changed(session, doubtful.values(attempt=recipients.c.attempt + 1, **values))
    if not count:
        raise NotRunning
    await _move(session, one, (State.DONE, State.SENDING), state=State.SENDING, finished_at=None)
    return count


def may_get_again(broadcast_id: int, now: datetime) -> ColumnElement[bool]:
    """Recipients nobody knows of; not those who stopped or muted announcements since."""
    silent = exists(
        select(wishes.c.person_id).where(
            wishes.c.person_id == recipients.c.person_id,
            or_(wishes.c.stopped_at.is_not(None), wishes.c.muted_until > now),
        )
    )
    return and_(recipients.c.broadcast_id == broadcast_id, recipients.c.state == Fate.UNKNOWN.value, ~silent)


async def _turn(
    session: Session, actor: Actor, broadcast_id: int, before: Sequence[State], after: State, **values: Any
) -> Broadcast:
    one = await one_of(session, actor, broadcast_id)
    return await _move(session, one, before, state=after, **values)


async def _move(session: Session, one: Broadcast, before: Sequence[State], **values: Any) -> Broadcast:
    still = update(broadcasts).where(broadcasts.c.id == one.id, broadcasts.c.state.in_(before))
    if not await changed(session, still.values(values)):
        raise NotRunning
    await session.refresh(one)
    return one
