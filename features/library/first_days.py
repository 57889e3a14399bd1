"""The first days after a diagnosis: one small step each morning, by the family's own clock, for as long as they wish."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, delete, insert, select, update

from core import outbox
from core.actor import Actor
from core.db import Session, changed, table_of
from core.errors import NotFound
from core.pack import Pack
from features.library.models import Walk
from features.library.notices import MorningStep
from features.people.models import Person

MORNING, EVENING = time(10), time(21)
"""A step comes between these hours; a morning that was missed altogether is made up on the next."""
BATCH = 200
_walks = table_of(Walk)
_people = table_of(Person)


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a family is: on, paused or done, and the highest step they have seen."""

    state: str
    reached: int


def subject(person_id: int) -> str:
    """The name under which steps on their way are called back."""
    return f"first_day:{person_id}"


async def progress(session: Session, person_id: int) -> Progress | None:
    """How far they are; None for somebody who did not ask for mornings."""
    query = select(_walks.c.state, _walks.c.reached).where(_walks.c.person_id == person_id)
    row = (await session.execute(query)).first()
    return None if row is None else Progress(row.state, row.reached)


async def set_out(session: Session, actor: Actor, *, pack: Pack, number: int, now: datetime) -> Progress:
    """Send a step each morning from tomorrow on, after this one; a walk that was there begins anew from here."""
    _known(pack, number)
    await session.execute(delete(_walks).where(_walks.c.person_id == actor.id))
    row = {
        "person_id": actor.id,
        "state": "on",
        "reached": number,
        "next_on": _today(actor, now) + timedelta(days=1),
        "started_at": now,
    }
    await session.execute(insert(_walks).values(row))
    return Progress("on", number)


async def reach(session: Session, actor: Actor, *, pack: Pack, number: int) -> Progress | None:
    """Note that they went on by hand: what they have read does not come again in the morning."""
    _known(pack, number)
    further = (_walks.c.person_id == actor.id) & (_walks.c.reached < number)
    await session.execute(update(_walks).where(further).values(reached=number))
    return await progress(session, actor.id)


async def pause(session: Session, actor: Actor, *, now: datetime) -> bool:
    """No step comes until they go on; what is on its way is called back."""
    on = update(_walks).where(_walks.c.person_id == actor.id, _walks.c.state == "on")
    await outbox.cancel(session, subject=subject(actor.id), now=now)
    return await changed(session, on.values(state="paused")) == 1


async def go_on(session: Session, actor: Actor, *, now: datetime) -> bool:
    """Take up a paused walk with the next morning."""
    local = now.astimezone(ZoneInfo(actor.zone))
    first = local.date() + timedelta(days=local.time() >= MORNING)
    paused = update(_walks).where(_walks.c.person_id == actor.id, _walks.c.state == "paused")
    return await changed(session, paused.values(state="on", next_on=first)) == 1


async def stop(session: Session, actor: Actor, *, now: datetime) -> bool:
    """End it and forget that there was a walk."""
    await outbox.cancel(session, subject=subject(actor.id), now=now)
    return await changed(session, delete(_walks).where(_walks.c.person_id == actor.id)) == 1


async def send_due(session: Session, pack: Pack, now: datetime) -> int:
    """Send today's step to everybody whose morning it is; return how many."""
    on = select(_people.c.zone).join(_walks, _walks.c.person_id == _people.c.id).where(_walks.c.state == "on")
    sent = 0
    for zone in (await session.scalars(on.distinct())).all():
        local = now.astimezone(ZoneInfo(zone))
        if MORNING <= local.time() < EVENING:
            sent += await _send_in(session, pack, zone, local, now)
    return sent


async def _send_in(session: Session, pack: Pack, zone: str, local: datetime, now: datetime) -> int:
    due = (
        select(_walks)
        .join(_people, _people.c.id == _walks.c.person_id)
        .where(
            _people.c.zone == zone,
            _people.c.consent_version.is_not(None),
            _people.c.unreachable_since.is_(None),
            _walks.c.state == "on",
            _walks.c.next_on <= local.date(),
        )
        .order_by(_walks.c.next_on, _walks.c.person_id)
        .limit(BATCH)
    )
    tomorrow = local.date() + timedelta(days=1)
    until = datetime.combine(tomorrow, time(), ZoneInfo(zone)).astimezone(UTC)
    sent = 0
    for walk in (await session.execute(due)).all():
        sent += await _step(session, pack, walk, tomorrow=tomorrow, until=until, now=now)
    return sent


async def _step(
    session: Session, pack: Pack, walk: Row[Any], *, tomorrow: date, until: datetime, now: datetime
) -> bool:
    number, count = walk.reached + 1, len(pack.first_days)
    same = (_walks.c.person_id == walk.person_id) & (_walks.c.reached == walk.reached)
    values = {
        "reached": min(number, count),
        "next_on": tomorrow,
        "state": "done" if number >= count else "on",
    }
    ours = await changed(session, update(_walks).where(same, _walks.c.state == "on").values(values))
    if not ours or number > count:
        return False
    await outbox.put(
        session,
        to=walk.person_id,
        notice=MorningStep(walk.person_id, number),
        key=f"first-days:{walk.person_id}:{int(walk.started_at.timestamp())}:{number}",
        now=now,
        useful_until=until,
        subject=subject(walk.person_id),
    )
    return True


def _known(pack: Pack, number: int) -> None:
    if not 1 <= number <= len(pack.first_days):
        raise NotFound


def _today(actor: Actor, now: datetime) -> date:
    return now.astimezone(ZoneInfo(actor.zone)).date()
