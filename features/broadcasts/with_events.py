"""Announcements that go by an event: so many days before or after it; they move with it and are called off with it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import update

from core import outbox
from core.actor import Actor
from core.db import Session, changed, table_of
from core.errors import NotFound
from features.broadcasts.composing import draft_of
from features.broadcasts.delivery import subject
from features.broadcasts.models import Broadcast, State
from features.broadcasts.notices import BroadcastCalledOff, BroadcastMissed, BroadcastShifted
from features.broadcasts.quiet import instant
from features.broadcasts.refusals import EventNotAhead, NoMomentByEvent
from features.events import changes, queries
from features.events.models import Event, Status
from features.events.views import EventLine

DAYS = (-14, -7, -3, -1, 1, 7)
"""Days to choose from: before the event, and after it."""
LISTED = 8
broadcasts = table_of(Broadcast)
Told = BroadcastCalledOff | BroadcastMissed | BroadcastShifted


async def go_by(session: Session, actor: Actor, *, event_id: int, days: int, now: datetime) -> Broadcast:
    """Let the draft begin so many days before the event (negative) or after it, at the hour the event begins."""
    one = await draft_of(session, actor)
    if days not in DAYS:
        raise NotFound
    card = await queries.card(session, event_id)
    if not card.is_on or card.ends_at <= now:
        raise EventNotAhead
    wall = _wall(card.starts_local, days)
    at = instant(wall, card.zone)
    if at <= now:
        raise NoMomentByEvent
    values = {"event_id": event_id, "event_days": days, "own_zone": False, "repeats": None}
    moment = {"local_time": wall, "zone": card.zone, "starts_at": at}
    return await _set(session, one, (State.DRAFT,), **values, **moment)


async def ahead(session: Session, actor: Actor, now: datetime) -> list[EventLine]:
    """Events an announcement may go by, the next first."""
    lines, _ = await queries.listed(
        session, country=None, language=actor.language, now=now, everywhere=True, limit=LISTED
    )
    return lines


async def check(session: Session, one: Broadcast, now: datetime) -> None:
    """Refuse what goes by an event that does not take place."""
    if one.event_id is None or one.event_days is None:
        return
    card = await queries.bare(session, one.event_id)
    if card is None or not card.is_on:
        raise EventNotAhead


def _wall(starts_local: str, days: int) -> str:
    return (datetime.fromisoformat(starts_local) + timedelta(days=days)).isoformat(timespec="minutes")


# ---- what the event does ----------------------------------------------------------------------------------------------


async def follow_move(session: Session, event: Event, now: datetime) -> None:
    """The event has another time: so has what goes by it; a moment that is gone by then is asked about."""
    if event.starts_local is None or event.zone is None:
        return
    waiting = (State.DRAFT, State.WAITING, State.ARMED, State.MISSED)
    for broadcast_id, author_id, days, state in await _going_by(session, event.id, waiting):
        wall = _wall(event.starts_local, days)
        values: dict[str, Any] = {
            "local_time": wall,
            "zone": event.zone,
            "starts_at": instant(wall, event.zone),
        }
        gone = values["starts_at"] <= now
        if state in (State.ARMED, State.MISSED):
            values["state"] = State.MISSED.value if gone else State.ARMED.value
        await session.execute(update(broadcasts).where(broadcasts.c.id == broadcast_id).values(values))
        if state != State.DRAFT:
            notice: Told = BroadcastMissed(broadcast_id) if gone else BroadcastShifted(broadcast_id)
            await _tell(session, author_id, notice, event, now)


async def follow_cancel(session: Session, event: Event, now: datetime) -> None:
    """The event does not take place: what was to go by it does not go out, and what is going out stops."""
    for state in (State.WAITING, State.ARMED, State.MISSED):
        for broadcast_id, author_id, _, _ in await _going_by(session, event.id, (state,)):
            values = {"state": State.STOPPED, "paused_because": f"event:{state}", "frozen": 0}
            await session.execute(
                update(broadcasts).where(broadcasts.c.id == broadcast_id).values(finished_at=now, **values)
            )
            await _tell(session, author_id, BroadcastCalledOff(broadcast_id), event, now)
    running = (State.FREEZING, State.SENDING, State.PAUSED)
    for broadcast_id, _, _, _ in await _going_by(session, event.id, running):
        await session.execute(
            update(broadcasts).where(broadcasts.c.id == broadcast_id).values(state=State.STOPPING.value)
        )
        await outbox.cancel(session, subject=subject(broadcast_id), now=now)


async def follow_return(session: Session, event: Event, now: datetime) -> None:
    """The cancellation was a slip: what was called off with the event waits for its moment again."""
    if event.status != Status.PUBLISHED:
        return
    for broadcast_id, author_id, _, _ in await _going_by(session, event.id, (State.STOPPED,)):
        for before in (State.WAITING, State.ARMED, State.MISSED):
            off = update(broadcasts).where(
                broadcasts.c.id == broadcast_id, broadcasts.c.paused_because == f"event:{before}"
            )
            back = off.values(state=before.value, paused_because=None, frozen=None, finished_at=None)
            if await changed(session, back):
                await _tell(session, author_id, BroadcastShifted(broadcast_id), event, now)


async def _going_by(
    session: Session, event_id: int, states: Sequence[State]
) -> list[tuple[int, int, int, str]]:
    query = broadcasts.select().where(
        broadcasts.c.event_id == event_id,
        broadcasts.c.event_days.is_not(None),
        broadcasts.c.state.in_(states),
    )
    rows = (await session.execute(query.order_by(broadcasts.c.id))).all()
    return [(row.id, row.author_id, row.event_days, row.state) for row in rows]


async def _tell(session: Session, to: int, notice: Told, event: Event, now: datetime) -> None:
    """A minute later, like families: an organizer who corrects a slip is not rung for each step."""
    key = f"broadcast-by-event:{type(notice).__name__}:{notice.broadcast_id}:{event.revision}"
    about = queries.subject(event.id)
    await outbox.put(
        session, to=to, notice=notice, key=key, now=now, not_before=now + changes.GRACE, subject=about
    )


async def _set(session: Session, one: Broadcast, states: Sequence[State], **values: Any) -> Broadcast:
    still = update(broadcasts).where(broadcasts.c.id == one.id, broadcasts.c.state.in_(states))
    if not await changed(session, still.values(values)):
        raise NotFound
    await session.refresh(one)
    return one


changes.on_moved.append(follow_move)
changes.on_cancelled.append(follow_cancel)
changes.on_seats.append(follow_return)
