"""What an organizer sees: the texts, how far the sending is, and what became of everybody."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select

from core.actor import Actor
from core.db import Session
from core.outbox import outbox
from features.broadcasts.models import Broadcast, Fate, Recipient, State
from features.broadcasts.steering import may_get_again, may_steer, recipients

OPEN = (Fate.WAITING, Fate.SENDING)
LISTED = 8


@dataclass(frozen=True, slots=True)
class Figures:
    """How far one announcement is. fates: recipients by what became of them; their sum is the frozen count."""

    broadcast_id: int
    state: State
    frozen: int
    fates: Counter[str]
    rate: float
    """Messages a second at the moment."""
    next_at: datetime | None
    """When the next of those who wait are due; None when some are due now."""
    because: str | None = None
    again: int = 0
    """How many nobody knows of may be written to again: those who stopped announcements since are none of them."""

    @property
    def left(self) -> int:
        """How many have yet to get it."""
        return sum(self.fates[fate] for fate in OPEN)

    @property
    def settled(self) -> int:
        """How many of them it is over for."""
        return sum(self.fates.values()) - self.left


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report: a language and a country with their fates."""

    language: str
    country: str | None
    fates: Counter[str] = field(default_factory=Counter)
    stopped: int = 0
    """People who stopped or muted announcements by the button under this one."""


async def figures(session: Session, one: Broadcast, now: datetime) -> Figures:
    """How far it is at this moment."""
    mine = Recipient.broadcast_id == one.id
    counted = await session.execute(
        select(Recipient.state, func.count()).where(mine).group_by(Recipient.state)
    )
    fates = Counter({row[0]: row[1] for row in counted})
    due = select(func.min(Recipient.not_before)).where(mine, Recipient.state == Fate.WAITING)
    next_at = await session.scalar(due)
    return Figures(
        one.id,
        State(one.state),
        one.frozen or 0,
        fates,
        one.rate,
        next_at if next_at is not None and next_at > now else None,
        one.paused_because,
        await session.scalar(select(func.count()).select_from(recipients).where(may_get_again(one.id, now)))
        or 0,
    )


async def report(session: Session, one: Broadcast) -> list[Line]:
    """What became of everybody, by language and country, the largest first."""
    columns = (Recipient.language, Recipient.country, Recipient.state)
    query = select(*columns, func.count(), func.count(Recipient.stopped_at)).where(
        Recipient.broadcast_id == one.id
    )
    lines: dict[tuple[str, str | None], Line] = {}
    for language, country, state, number, stopped in await session.execute(query.group_by(*columns)):
        line = lines.setdefault((language, country), Line(language, country))
        line.fates[state] += number
        lines[language, country] = Line(language, country, line.fates, line.stopped + stopped)
    return sorted(lines.values(), key=lambda line: -sum(line.fates.values()))


async def published(session: Session, actor: Actor) -> list[Broadcast]:
    """The latest announcements this person may look after."""
    query = select(Broadcast).where(Broadcast.state != State.DRAFT).order_by(Broadcast.id.desc()).limit(50)
    found = (await session.scalars(query)).all()
    return [one for one in found if may_steer(actor, one)][:LISTED]


async def bare(session: Session, broadcast_id: int) -> Broadcast | None:
    """An announcement for its notices."""
    query = select(Broadcast).where(Broadcast.id == broadcast_id)
    return (await session.scalars(query.execution_options(populate_existing=True))).first()


async def progress_message(session: Session, broadcast_id: int) -> int | None:
    """The message that shows how far it is, once it has arrived."""
    key = f"broadcast-began:{broadcast_id}"
    query = select(outbox.c.message_id).where(outbox.c.key == key, outbox.c.state == "sent")
    message_id: int | None = await session.scalar(query)
    return message_id
