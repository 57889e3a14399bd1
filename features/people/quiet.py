"""Quiet hours: nothing that can wait rings then, by the person's own clock; ten to eight unless they chose others."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from features.people.models import Person

EVENING = timedelta(minutes=30)
"""What cannot wait for the morning comes this long before the quiet begins."""
NIGHTS = ((22, 8), (21, 9), (20, 10), (0, 0), (23, 7))
"""Hours to choose from; equal ones mean none. Buttons carry the place in this list: add at the end only."""
LONGEST = timedelta(hours=14)
"""The longest of them."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours nobody is rung in, on the person's wall clock; the end belongs to the day again."""

    begins: time = time(22)
    ends: time = time(8)

    def covers(self, wall: time) -> bool:
        """Tell whether a wall time lies inside."""
        if self.begins <= self.ends:
            return self.begins <= wall < self.ends
        return wall >= self.begins or wall < self.ends


NIGHT = Quiet()
NEVER = Quiet(time(0), time(0))
"""Nobody rests: what is urgent rings at any hour."""


@dataclass(frozen=True, slots=True)
class Rest:
    """A person's clock and the quiet hours by it."""

    zone: str = "UTC"
    quiet: Quiet = NIGHT

    def covers(self, at: datetime) -> bool:
        """Tell whether this instant lies in the quiet hours."""
        return self.quiet.covers(at.astimezone(ZoneInfo(self.zone)).time())

    def awake(self, at: datetime) -> datetime:
        """The instant itself, or the end of the quiet hours it lies in."""
        return _awake(self, at)

    def evening(self, at: datetime) -> datetime:
        """Half an hour before the quiet hours in which this instant lies."""
        return _previous(at, self.quiet.begins, ZoneInfo(self.zone)) - EVENING


@lru_cache(maxsize=4096)
def _awake(rest: Rest, at: datetime) -> datetime:
    return _next(at, rest.quiet.ends, ZoneInfo(rest.zone)) if rest.covers(at) else at


def instant(wall: datetime, here: ZoneInfo) -> datetime:
    """The UTC instant of a wall time: the first of two, and for one the clock skips as much later as it skips."""
    return wall.replace(tzinfo=here, fold=0).astimezone(UTC)


def _next(at: datetime, clock: time, here: ZoneInfo) -> datetime:
    """The first instant after `at` at which the wall shows this time."""
    wall = at.astimezone(here)
    found = instant(datetime.combine(wall.date(), clock), here)
    return found if found > at else instant(datetime.combine(wall.date() + timedelta(days=1), clock), here)


def _previous(at: datetime, clock: time, here: ZoneInfo) -> datetime:
    wall = at.astimezone(here)
    found = instant(datetime.combine(wall.date(), clock), here)
    return found if found <= at else instant(datetime.combine(wall.date() - timedelta(days=1), clock), here)


# ---- whose ------------------------------------------------------------------------------------------------------------


RESTS = (Person.zone, Person.quiet_from, Person.quiet_until)
"""What a query reads of a person to know when they rest."""


def hours(begins: int | None, ends: int | None) -> Quiet:
    """The hours a person chose, else the usual ones."""
    return NIGHT if begins is None or ends is None else Quiet(time(begins), time(ends))


def rest(row: Any) -> Rest:
    """When a person rests, from a row that holds RESTS."""
    return Rest(row.zone, hours(row.quiet_from, row.quiet_until))


async def rest_of(session: Session, person_id: int) -> Rest:
    """When this person rests."""
    row = (await session.execute(select(*RESTS).where(Person.id == person_id))).first()
    return Rest() if row is None else rest(row)


on_chosen: list[Callable[[Session, int, datetime], Awaitable[None]]] = []
"""Features that planned something by a person's quiet hours plan it anew here."""


async def choose(session: Session, actor: Actor, *, number: int, now: datetime) -> None:
    """Choose the hours in which nothing comes; what is planned already follows."""
    person = await session.get(Person, actor.id, populate_existing=True)
    if person is None or number >= len(NIGHTS):
        raise NotFound
    person.quiet_from, person.quiet_until = NIGHTS[number]
    await session.flush()
    for plan_anew in on_chosen:
        await plan_anew(session, actor.id, now)
