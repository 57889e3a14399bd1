"""Publishing: checked, counted, for many recipients confirmed by a second person, and taken back within a minute."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update

from core.actor import Actor, Role
from core.db import Session, changed, table_of
from core.errors import NotFound
from core.outbox import outbox, put
from core.pack import Pack
from features.broadcasts import texts, when, with_events
from features.broadcasts.audience import scope_of
from features.broadcasts.composing import draft_of, live_count
from features.broadcasts.counting import Count
from features.broadcasts.models import BEGUN, Broadcast, State
from features.broadcasts.notices import ConfirmationGiven, ConfirmationWanted
from features.broadcasts.quiet import instant, is_gap
from features.broadcasts.refusals import (
    AlreadyDecided,
    AlreadyPublished,
    AnotherDraft,
    EmptyAudience,
    NoMomentByEvent,
    NoText,
    NotPreviewed,
    OwnAnnouncement,
    TelegramRefuses,
    TooLateToTakeBack,
)
from features.people.grants import on_role_ended
from features.people.models import Person, StaffRole

SECOND_PERSON = 500
"""More recipients than this need a second person's word."""
UNDO = timedelta(seconds=60)
DECIDERS = (Role.ORGANIZER, Role.COORDINATOR, Role.OWNER)
checks: list[Callable[[Session, Broadcast, datetime], Awaitable[None]]] = []
"""Features that hang something on a draft refuse here what must not go out."""
elsewhere: list[Callable[[Session, Broadcast], Awaitable[bool]]] = []
"""Features that bring it to other places than families: then nobody has to be counted."""
broadcasts = table_of(Broadcast)
roles = table_of(StaffRole)


def preview_subject(broadcast_id: int) -> str:
    """The name under which its previews are found again."""
    return f"broadcast-preview:{broadcast_id}"


# ---- when -------------------------------------------------------------------------------------------------------------


async def schedule(session: Session, actor: Actor, *, words: str, now: datetime) -> Broadcast:
    """Let it begin at the moment the words name, by the organizer's own clock."""
    one = await draft_of(session, actor)
    local_time = when.read_when(words, actor.zone, now)
    at = when.check(local_time, actor.zone, now)
    values = {"local_time": local_time, "zone": actor.zone, "starts_at": at, "own_zone": False}
    return await _draft(session, one, **_ALONE, **values)


async def by_whose_clock(session: Session, actor: Actor, *, own_zone: bool, now: datetime) -> Broadcast:
    """Mean the same wall clock time in the organizer's zone, or in each family's own."""
    one = await draft_of(session, actor)
    if one.local_time is None:
        raise NotFound
    at = (
        await first_instant(session, one.local_time)
        if own_zone
        else when.check(one.local_time, one.zone, now)
    )
    return await _draft(session, one, own_zone=own_zone, starts_at=at)


async def first_instant(session: Session, local_time: str) -> datetime:
    """When the first clock among families shows this time."""
    zones = (await session.scalars(select(Person.zone).distinct())).all()
    return min(instant(local_time, zone) for zone in {*zones, "UTC"})


async def gaps(session: Session, one: Broadcast) -> list[str]:
    """Zones of families whose clocks jump over its time: there it comes an hour later."""
    if not one.own_zone or one.local_time is None:
        return []
    zones = (await session.scalars(select(Person.zone).distinct().order_by(Person.zone))).all()
    return [zone for zone in zones if is_gap(one.local_time, zone)]


async def unschedule(session: Session, actor: Actor) -> Broadcast:
    """Let it begin as soon as it is published."""
    one = await draft_of(session, actor)
    return await _draft(session, one, **_ALONE, local_time=None, starts_at=None, own_zone=False)


_ALONE: dict[str, Any] = {
    "event_id": None,
    "event_days": None,
    "repeats": None,
    "repeat_from": None,
    "repeat_until": None,
}
"""Neither by an event nor in a series: what a moment of its own means."""


async def _draft(session: Session, one: Broadcast, **values: Any) -> Broadcast:
    return await _move(session, one, (State.DRAFT,), **values)


# ---- publish ----------------------------------------------------------------------------------------------------------


async def publish(
    session: Session, actor: Actor, *, broadcast_id: int, pack: Pack, now: datetime
) -> tuple[Broadcast, Count]:
    """Check everything, count once more, and arm it; a large one waits for a second person first."""
    one = await _own(session, actor, broadcast_id)
    if one.state != State.DRAFT:
        raise AlreadyPublished
    await _check(session, one, now)
    await _draft(session, one, scope=scope_of(actor))
    counted = await live_count(session, one, pack, now)
    reached = counted.people + counted.enough
    if not reached and not [look for look in elsewhere if await look(session, one)]:
        raise EmptyAudience
    if counted.people > SECOND_PERSON:
        await _move(session, one, (State.DRAFT,), state=State.WAITING, expected=counted.people)
        await call_others(session, one, now)
    else:
        await _arm(session, one, State.DRAFT, now, expected=counted.people)
    return one, counted


async def _check(session: Session, one: Broadcast, now: datetime) -> None:
    if not await texts.languages(session, one.id):
        raise NoText
    if one.previewed_at is None or one.previewed_at < one.changed_at:
        raise NotPreviewed
    refused = select(outbox.c.error).where(
        outbox.c.subject == preview_subject(one.id),
        outbox.c.created_at >= one.changed_at,
        outbox.c.state == "failed",
    )
    if (code := await session.scalar(refused.limit(1))) is not None:
        raise TelegramRefuses(str(code))
    await with_events.check(session, one, now)
    if one.event_days is None and one.local_time and not one.own_zone:
        when.check(one.local_time, one.zone, now)
    elif one.event_days is not None and one.starts_at is not None and one.starts_at <= now:
        raise NoMomentByEvent
    for check in checks:
        await check(session, one, now)


async def _arm(session: Session, one: Broadcast, before: State, now: datetime, **values: Any) -> None:
    starts = max(one.starts_at, now + UNDO) if one.local_time and one.starts_at else now + UNDO
    await _move(session, one, (before,), state=State.ARMED, starts_at=starts, **values)


async def call_others(session: Session, one: Broadcast, now: datetime) -> None:
    """Tell everybody who may be the second person."""
    for person_id in await deciders(session, one):
        await put(
            session,
            to=person_id,
            notice=ConfirmationWanted(one.id),
            key=f"broadcast-confirm:{one.id}:{person_id}:{now.timestamp()}",
            now=now,
        )


async def deciders(session: Session, one: Broadcast) -> list[int]:
    """Everybody but its author whose own scope holds the announcement's."""
    held = select(roles.c.person_id, roles.c.role, roles.c.country).where(
        roles.c.state == "active", roles.c.role.in_([role.value for role in DECIDERS])
    )
    found = []
    for person_id, role, country in (await session.execute(held)).all():
        bound = role == Role.COORDINATOR and country is not None
        if person_id != one.author_id and (not bound or set(one.scope or ("*",)) <= {country}):
            found.append(person_id)
    return list(dict.fromkeys(found))


# ---- the second person ------------------------------------------------------------------------------------------------


async def to_decide(session: Session, actor: Actor, *, broadcast_id: int) -> Broadcast:
    """An announcement somebody else wrote and this person may confirm."""
    one = await _load(session, broadcast_id)
    if one is None or (one.author_id != actor.id and actor.id not in await deciders(session, one)):
        raise NotFound
    if one.author_id == actor.id:
        raise OwnAnnouncement
    if one.state != State.WAITING:
        raise AlreadyDecided
    return one


async def decide(
    session: Session, actor: Actor, *, broadcast_id: int, confirmed: bool, now: datetime
) -> Broadcast:
    """Confirm it, so that its minute begins, or give it back to its author. Once."""
    one = await to_decide(session, actor, broadcast_id=broadcast_id)
    if confirmed:
        await _arm(session, one, State.WAITING, now, confirmed_by=actor.id)
    else:
        await _back_to_draft(session, one, (State.WAITING,))
    notice = ConfirmationGiven(one.id, confirmed)
    key = f"broadcast-decided:{one.id}:{now.timestamp()}"
    await put(session, to=one.author_id, notice=notice, key=key, now=now)
    return one


# ---- before it begins -------------------------------------------------------------------------------------------------


async def take_back(session: Session, actor: Actor, *, broadcast_id: int) -> Broadcast:
    """Make it a draft again: until it begins nobody has heard of it."""
    one = await _own(session, actor, broadcast_id)
    if one.state in BEGUN:
        raise TooLateToTakeBack
    await _back_to_draft(session, one, (State.ARMED, State.WAITING, State.MISSED))
    return one


async def send_now(session: Session, actor: Actor, *, broadcast_id: int, now: datetime) -> Broadcast:
    """Begin at once instead of at its time, at the end of the minute, or never after its time was missed."""
    one = await _own(session, actor, broadcast_id)
    if one.state in BEGUN:
        raise AlreadyPublished
    kept = one.local_time if one.repeats else None
    values = {"state": State.ARMED, "starts_at": now, "local_time": kept, "own_zone": False}
    return await _move(session, one, (State.ARMED, State.MISSED), **values)


async def _back_to_draft(session: Session, one: Broadcast, states: Sequence[State]) -> None:
    author = await session.scalar(
        select(broadcasts.c.id).where(
            broadcasts.c.author_id == one.author_id, broadcasts.c.state == State.DRAFT
        )
    )
    if author is not None:
        raise AnotherDraft
    starts_at = one.starts_at if one.local_time else None
    await _move(session, one, states, state=State.DRAFT, confirmed_by=None, starts_at=starts_at)


async def _lay_down(session: Session, person_id: int, _role: Role, now: datetime) -> None:
    """Whoever no longer may write to families: what has not begun will not begin."""
    left = await session.scalar(
        select(roles.c.id).where(
            roles.c.person_id == person_id,
            roles.c.state == "active",
            roles.c.role.in_([role.value for role in DECIDERS]),
        )
    )
    if left is None:
        theirs = update(broadcasts).where(
            broadcasts.c.author_id == person_id,
            broadcasts.c.state.in_([State.ARMED, State.WAITING, State.MISSED]),
        )
        ended = {"state": State.STOPPED.value, "frozen": 0, "finished_at": now, "continued": True}
        await session.execute(theirs.values(ended))
        running = update(broadcasts).where(
            broadcasts.c.author_id == person_id, broadcasts.c.repeats.is_not(None)
        )
        await session.execute(running.values(continued=True))


on_role_ended.append(_lay_down)


# ---- ground -----------------------------------------------------------------------------------------------------------


async def _load(session: Session, broadcast_id: int) -> Broadcast | None:
    query = select(Broadcast).where(Broadcast.id == broadcast_id)
    return (await session.scalars(query.execution_options(populate_existing=True))).first()


async def _own(session: Session, actor: Actor, broadcast_id: int) -> Broadcast:
    one = await _load(session, broadcast_id)
    if one is None or one.author_id != actor.id:
        raise NotFound
    return one


async def _move(session: Session, one: Broadcast, states: Sequence[State], **values: Any) -> Broadcast:
    """Compare and set: whoever comes second finds it decided."""
    still = update(broadcasts).where(broadcasts.c.id == one.id, broadcasts.c.state.in_(states))
    if not await changed(session, still.values(values)):
        raise AlreadyDecided
    await session.refresh(one)
    return one
