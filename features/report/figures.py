"""What the indicators of a pack count between two instants. Figures of fewer than five people are hidden, never rounded."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy import ColumnElement, SQLColumnExpression, func, select

from core.db import Session
from core.pack import Pack
from core.pack.model import Indicator
from features.booking.models import Booking, Stand
from features.events.models import Event, Status
from features.questions.models import Question

FEWEST = 5
"""People behind a figure that may be shown."""


@dataclass(frozen=True, slots=True)
class Period:
    """From `since` on, before `until`, both UTC; what lies after `now` has not happened yet."""

    since: datetime
    until: datetime
    now: datetime


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report. value: None when too few people stand behind it, or nothing was there to count."""

    indicator: Indicator
    value: float | None
    hidden: bool = False
    """Whether somebody is there, but too few."""


Counted = tuple[float | None, int]
"""A value, and how many people or answers stand behind it."""
Count = Callable[[Session, Pack, Period, Sequence[str]], Awaitable[Counted]]


async def figures(session: Session, pack: Pack, period: Period) -> list[Figure]:
    """Every indicator of the pack, in its order."""
    found = []
    for indicator in pack.indicators.values():
        value, behind = await COUNTS[indicator.counts](session, pack, period, indicator.event_kinds)
        hidden = 0 < behind < FEWEST
        found.append(Figure(indicator, None if hidden else value, hidden))
    return found


async def _people_advised(session: Session, _pack: Pack, period: Period, _kinds: Sequence[str]) -> Counted:
    query = select(func.count(func.distinct(Question.asker_id))).where(*_answered(period))
    count = await session.scalar(query) or 0
    return count, count


async def _questions_answered(
    session: Session, _pack: Pack, period: Period, _kinds: Sequence[str]
) -> Counted:
    count = await session.scalar(select(func.count(Question.id)).where(*_answered(period))) or 0
    return count, count


async def _answered_in_time(session: Session, pack: Pack, period: Period, _kinds: Sequence[str]) -> Counted:
    """The share of first answers that came within the pack's usual wait for their topic."""
    query = select(Question.topic, Question.asked_at, Question.answered_at).where(*_answered(period))
    in_time = [
        answered - asked <= pack.usual_wait(topic)
        for topic, asked, answered in (await session.execute(query)).all()
        if answered is not None
    ]
    return (sum(in_time) / len(in_time) if in_time else None), len(in_time)


async def _rating_average(session: Session, _pack: Pack, period: Period, _kinds: Sequence[str]) -> Counted:
    rated = (Question.rated_at >= period.since, Question.rated_at < period.until)
    row = (
        await session.execute(select(func.avg(Question.rating), func.count(Question.rating)).where(*rated))
    ).one()
    return (round(float(row[0]), 2) if row[0] is not None else None), int(row[1])


async def _events_held(session: Session, _pack: Pack, period: Period, kinds: Sequence[str]) -> Counted:
    count = await session.scalar(select(func.count(Event.id)).where(*_held(period, kinds))) or 0
    return count, FEWEST


async def _places(
    session: Session, _pack: Pack, period: Period, kinds: Sequence[str], *, people: SQLColumnExpression[int]
) -> Counted:
    """Of every family its largest party with a place, so that nobody counts twice."""
    families = (
        select(func.max(people).label("party"))
        .join(Event, Event.id == Booking.event_id)
        .where(Booking.state == Stand.COMING.value, *_held(period, kinds))
        .group_by(Booking.person_id)
        .subquery()
    )
    count = int(await session.scalar(select(func.sum(families.c.party))) or 0)
    return count, count


async def _countries(session: Session, _pack: Pack, period: Period, _kinds: Sequence[str]) -> Counted:
    """Countries of families with an answer, of events, and of families at events."""
    asked = select(Question.country).where(*_answered(period))
    held = select(Event.country).where(*_held(period, ()))
    came = select(Booking.country).join(Event, Event.id == Booking.event_id)
    coming = came.where(Booking.state == Stand.COMING.value, *_held(period, ()))
    codes = {code for query in (asked, held, coming) for code in await session.scalars(query.distinct())}
    return len(codes - {None}), FEWEST


def _answered(period: Period) -> tuple[ColumnElement[bool], ...]:
    return (Question.answered_at >= period.since, Question.answered_at < period.until)


def _held(period: Period, kinds: Sequence[str]) -> tuple[ColumnElement[bool], ...]:
    """Our own events that took place; a partner's event is the partner's figure."""
    over = min(period.until, period.now)
    ours = (Event.status == Status.PUBLISHED.value, Event.interest_only.is_(False))
    then = (Event.ends_at >= period.since, Event.ends_at < over)
    return (*ours, *then, Event.kind.in_(kinds)) if kinds else (*ours, *then)


COUNTS: Mapping[str, Count] = {
    "people_advised": _people_advised,
    "questions_answered": _questions_answered,
    "answered_in_time": _answered_in_time,
    "rating_average": _rating_average,
    "events_held": _events_held,
    "participants": partial(_places, people=Booking.adults + Booking.children),
    "children": partial(_places, people=Booking.children),
    "countries": _countries,
}
