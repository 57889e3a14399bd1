"""What an announcement came to: delivered, opened, joined, stopped; by language, by country and by the child's age."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import and_, case, exists, func, select, update

from core.actor import Actor
from core.db import Session, changed, table_of
from features.booking.models import OPEN, Booking
from features.broadcasts.models import Broadcast, Fate, Recipient
from features.people.models import Person

FEW = 5
"""A group of fewer families has no line of its own: it would say something about one of them."""
recipients = table_of(Recipient)
broadcasts = table_of(Broadcast)
bookings = table_of(Booking)
people = table_of(Person)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Of one group of recipients: how many there were, and what became of them. joined: None when no event was named."""

    name: str | None
    total: int = 0
    delivered: int = 0
    opened: int = 0
    joined: int = 0
    stopped: int = 0
    blocked: int = 0
    failed: int = 0
    unknown: int = 0

    def with_(self, other: "Numbers") -> "Numbers":
        """Both together, under this name."""
        sums = [getattr(self, name) + getattr(other, name) for name in SUMMED]
        return Numbers(self.name, *sums)


SUMMED = ("total", "delivered", "opened", "joined", "stopped", "blocked", "failed", "unknown")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The whole, and its parts, the largest first. A part without a name holds those nobody knows it of, and the small ones."""

    whole: Numbers = field(default_factory=lambda: Numbers(None))
    languages: Sequence[Numbers] = ()
    countries: Sequence[Numbers] = ()
    ages: Sequence[Numbers] = ()
    has_event: bool = False


async def outcome(session: Session, members: Sequence[Broadcast]) -> Outcome:
    """Sum up one announcement, or those of a campaign. Who stopped announcements got them: it is no failure to repeat."""
    ids = [one.id for one in members]
    return Outcome(
        sum_up(await _groups(session, ids, None)),
        _parts(await _groups(session, ids, recipients.c.language), few=1),
        _parts(await _groups(session, ids, recipients.c.country), few=1),
        _parts(await _groups(session, ids, people.c.child_age_band), few=FEW),
        any(one.event_id is not None for one in members),
    )


def sum_up(parts: Sequence[Numbers], name: str | None = None) -> Numbers:
    """All together."""
    whole = Numbers(name)
    for part in parts:
        whole = whole.with_(part)
    return whole


def _parts(found: Sequence[Numbers], few: int) -> list[Numbers]:
    """Large groups by themselves; the small ones and the nameless as one."""
    large = [one for one in found if one.name is not None and one.total >= few]
    rest = [one for one in found if one not in large]
    return [*sorted(large, key=lambda one: -one.total), *([sum_up(rest)] if rest else [])]


_joined = exists(
    select(bookings.c.id).where(
        bookings.c.person_id == recipients.c.person_id,
        bookings.c.event_id == broadcasts.c.event_id,
        bookings.c.state.in_([state.value for state in OPEN]),
        bookings.c.joined_at >= recipients.c.created_at,
        recipients.c.finished_at.is_not(None),
    )
)


def _count(condition: Any) -> Any:
    return func.sum(case((condition, 1), else_=0))


async def _groups(session: Session, ids: Sequence[int], by: Any) -> list[Numbers]:
    sent = recipients.c.state == Fate.SENT.value
    columns = [
        func.count(),
        _count(sent),
        _count(recipients.c.opened_at.is_not(None)),
        _count(and_(sent, _joined)),
        _count(recipients.c.stopped_at.is_not(None)),
        *(_count(recipients.c.state == fate.value) for fate in (Fate.BLOCKED, Fate.FAILED, Fate.UNKNOWN)),
    ]
    joined = recipients.join(broadcasts, broadcasts.c.id == recipients.c.broadcast_id).join(
        people, people.c.id == recipients.c.person_id
    )
    query = select(*columns).select_from(joined).where(recipients.c.broadcast_id.in_(ids))
    if by is not None:
        query = query.add_columns(by).group_by(by)
    rows = (await session.execute(query)).all()
    return [
        Numbers(row[8] if by is not None else None, *(int(value or 0) for value in row[:8])) for row in rows
    ]


async def opened(session: Session, actor: Actor, *, broadcast_id: int, now: datetime) -> bool:
    """Note that this person tapped a button of it that leads on; the first tap counts, somebody else's does not."""
    mine = update(recipients).where(
        recipients.c.broadcast_id == broadcast_id,
        recipients.c.person_id == actor.id,
        recipients.c.opened_at.is_(None),
    )
    return bool(await changed(session, mine.values(opened_at=now)))
