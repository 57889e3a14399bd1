"""Specialists publish times and take them back; families who lose one are told and offered others."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select, update

from core.actor import Actor, Role
from core.db import Session, changed, table_of
from core.errors import NotFound
from core.pack import Pack
from features.consultations import booking, waiting
from features.consultations.models import Slot, SlotState
from features.consultations.refusals import (
    LinkUnreadable,
    NoProfession,
    SlotPast,
    SlotsOverlap,
    TooManyTimes,
)
from features.consultations.times import Window, beginnings, instant, read_times
from features.nearby.places import spots_like
from features.people.actions import NothingToKeep, zones_of
from features.people.grants import on_role_ended
from features.people.specialists import own_profile

LENGTHS = (30, 45, 60, 90)
"""Minutes of one consultation to choose from."""
WEEKS = (1, 4, 8, 12)
"""How many weeks in a row."""
MOST = 60
"""Times published at once."""
LONGEST = 300
"""Characters of a link or a place."""
_LINK = re.compile(r"https?://[^\s<>\"]+\.[^\s<>\"]+")
_slots = table_of(Slot)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is about to be published. where: the link of an online consultation, else the place."""

    online: bool
    where: str
    zone: str
    windows: tuple[Window, ...] = ()
    minutes: int = 45
    weeks: int = 1

    def dump(self) -> dict[str, Any]:
        """Return it as plain data, for a half-filled form."""
        windows = [
            [one.day.isoformat(), f"{one.start:%H:%M}", f"{one.end:%H:%M}" if one.end else None]
            for one in self.windows
        ]
        return {
            "online": self.online,
            "where": self.where,
            "zone": self.zone,
            "windows": windows,
            "minutes": self.minutes,
            "weeks": self.weeks,
        }

    @classmethod
    def load(cls, data: dict[str, Any]) -> "Plan":
        """Return what was dumped; a form that is not open is refused."""
        if "where" not in data:
            raise NotFound
        windows = tuple(
            Window(
                date.fromisoformat(day), time.fromisoformat(start), time.fromisoformat(end) if end else None
            )
            for day, start, end in data["windows"]
        )
        return cls(data["online"], data["where"], data["zone"], windows, data["minutes"], data["weeks"])


async def ensure_findable(session: Session, actor: Actor) -> None:
    """Check that families could find this specialist at all."""
    if not (await own_profile(session, actor)).professions:
        raise NoProfession


def place_it(actor: Actor, *, online: bool, text: str, pack: Pack) -> Plan:
    """Take the link or the place; a place in another country brings that country's clock along."""
    words = unicodedata.normalize("NFC", " ".join(text.split()))[:LONGEST]
    if online:
        if not _LINK.fullmatch(words):
            raise LinkUnreadable
        return Plan(online=True, where=words, zone=actor.zone)
    if not any(letter.isalnum() for letter in words):
        raise NothingToKeep
    spot, _ = spots_like(pack, words, actor.country)
    away = pack.countries.get(spot.country or "") if spot else None
    zone = actor.zone if away is None or actor.zone in away.time_zones else away.time_zone
    return Plan(online=False, where=words, zone=zone)


def write_times(plan: Plan, *, text: str, now: datetime) -> Plan:
    """Take the hours the words name, in the zone of the plan; what cannot be published is refused at once."""
    today = now.astimezone(ZoneInfo(plan.zone)).date()
    return checked(replace(plan, windows=tuple(read_times(text, today))), now)


def change(
    plan: Plan,
    *,
    pack: Pack,
    now: datetime,
    minutes: int | None = None,
    weeks: int | None = None,
    zone: str | None = None,
) -> Plan:
    """Another length, more weeks, another zone: one of those offered."""
    if (minutes or LENGTHS[0]) not in LENGTHS or (weeks or WEEKS[0]) not in WEEKS:
        raise NotFound
    if zone is not None and zone not in zones_of(pack, None):
        raise NotFound
    changed_plan = replace(
        plan, minutes=minutes or plan.minutes, weeks=weeks or plan.weeks, zone=zone or plan.zone
    )
    return checked(changed_plan, now) if plan.windows else changed_plan


def checked(plan: Plan, now: datetime) -> Plan:
    """Return the plan when every time of it could be published."""
    spans(plan, now)
    return plan


def spans(plan: Plan, now: datetime) -> list[tuple[datetime, datetime, datetime]]:
    """Every time of the plan: its wall clock, and its instants from and to. Past, doubled or overlapping ones are refused."""
    length = timedelta(minutes=plan.minutes)
    walls = beginnings(list(plan.windows), minutes=plan.minutes, weeks=plan.weeks)
    if len(walls) > MOST:
        raise TooManyTimes
    found = [(wall, instant(wall, plan.zone), instant(wall, plan.zone) + length) for wall in walls]
    found.sort(key=lambda span: span[1])
    if found[0][1] <= now:
        raise SlotPast
    if any(later[1] < earlier[2] for earlier, later in pairwise(found)):
        raise SlotsOverlap
    return found


async def publish(session: Session, actor: Actor, *, plan: Plan, now: datetime) -> int:
    """Publish every time of the plan, or none; return how many. Families can book from this moment."""
    await ensure_findable(session, actor)
    wanted = spans(plan, now)
    await _no_overlap(session, actor, wanted)
    rows = [
        {
            "specialist_id": actor.id,
            "starts_at": start,
            "ends_at": end,
            "wall_clock": wall.isoformat(timespec="minutes"),
            "zone": plan.zone,
            "online": plan.online,
            "link": plan.where if plan.online else None,
            "place": None if plan.online else plan.where,
            "state": SlotState.OPEN.value,
            "created_at": now,
        }
        for wall, start, end in wanted
    ]
    await session.execute(insert(_slots), rows)
    return len(rows)


async def _no_overlap(
    session: Session, actor: Actor, wanted: Sequence[tuple[datetime, datetime, datetime]]
) -> None:
    """An own time in the same hours is refused; the unique index stops two that begin at the same instant."""
    near = select(_slots.c.starts_at, _slots.c.ends_at).where(
        _slots.c.specialist_id == actor.id,
        _slots.c.state != SlotState.WITHDRAWN.value,
        _slots.c.ends_at > wanted[0][1],
        _slots.c.starts_at < max(end for _, _, end in wanted),
    )
    own = (await session.execute(near)).all()
    if any(start < row.ends_at and row.starts_at < end for row in own for _, start, end in wanted):
        raise SlotsOverlap


async def withdraw(session: Session, actor: Actor, *, slot_id: int, now: datetime) -> None:
    """Take a time back before it begins. Whoever booked it, is offered it or waits for it is told."""
    mine = (_slots.c.id == slot_id, _slots.c.specialist_id == actor.id, _slots.c.starts_at > now)
    taken = update(_slots).where(*mine, _slots.c.state != SlotState.WITHDRAWN.value)
    if not await changed(session, taken.values(state=SlotState.WITHDRAWN.value, held_for=None)):
        raise NotFound
    await _tell_everybody(session, slot_id, now)


async def _tell_everybody(session: Session, slot_id: int, now: datetime) -> None:
    await booking.free(session, slot_id, now=now)
    await waiting.dissolve(session, slot_id, now=now)


async def let_go(session: Session, person_id: int, role: Role, now: datetime) -> None:
    """Somebody who is no specialist any more has no times: the families are told in the same transaction."""
    if role is not Role.SPECIALIST:
        return
    ahead = select(_slots.c.id).where(
        _slots.c.specialist_id == person_id,
        _slots.c.state != SlotState.WITHDRAWN.value,
        _slots.c.ends_at > now,
    )
    for slot_id in (await session.scalars(ahead)).all():
        gone = update(_slots).where(_slots.c.id == slot_id)
        await session.execute(gone.values(state=SlotState.WITHDRAWN.value, held_for=None))
        await _tell_everybody(session, slot_id, now)


on_role_ended.append(let_go)
