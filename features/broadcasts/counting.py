"""The live count: how many an announcement reaches, by language and country, and who is left out and why."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, case, func, literal, select

from core.db import Session
from features.broadcasts.audience import (
    Audience,
    asks_regions,
    fits,
    group_flags,
    lately,
    people,
    regions_fit,
    spoken,
    text_for,
    welcome,
    wishes,
    without_regions,
)
from features.broadcasts.quiet import NIGHT, awake, instant, own_hour

PAGE = 2000
"""People looked at in one go where their region has to be read."""


@dataclass
class Count:
    """People, not messages. languages: of the text they get."""

    people: int = 0
    languages: Counter[str] = field(default_factory=Counter)
    countries: Counter[str | None] = field(default_factory=Counter)
    no_text: Counter[str] = field(default_factory=Counter)
    """Left out, by the language they read: there is no text for them and nothing falls back."""
    enough: int = 0
    """Left out: they had as many announcements this week as anybody gets."""
    asleep: int = 0
    """Of the people: those for whom it is night at that moment; they get it in their morning."""
    over: int = 0
    """Left out: by their own clock the day it was meant for is over."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What it takes to find recipients. fallback: the language for people without a text, None: they get nothing."""

    audience: Audience
    scope: Sequence[str] | None
    languages: Sequence[str]
    fallback: str | None
    weekly: int
    urgent: bool = False
    own_time: str | None = None
    """The wall clock it is meant by, everybody's own; None: one moment for all."""


async def count(session: Session, plan: Plan, *, at: datetime, now: datetime) -> Count:
    """Count everybody the plan reaches, as of now; at: when it would begin."""
    found = Count()
    async for row, number in _rows(session, plan, now):
        if row.text is None:
            found.no_text[row.spoken] += number
        elif row.enough:
            found.enough += number
        elif (due := due_for(plan, at, row.zone, row.night_from, row.night_until)) is None:
            found.over += number
        else:
            found.people += number
            found.languages[row.text] += number
            found.countries[row.country] += number
            found.asleep += number if due > _hour(plan, at, row.zone) else 0
    return found


def due_for(plan: Plan, at: datetime, zone: str, night_from: int, night_until: int) -> datetime | None:
    """When it reaches people with this clock, once it begins; None: not at all, their day is over."""
    night = (0, 0) if plan.urgent else (night_from, night_until)
    return own_hour(plan.own_time, at, zone, *night) if plan.own_time else awake(at, zone, *night)


def _hour(plan: Plan, at: datetime, zone: str) -> datetime:
    return max(at, instant(plan.own_time, zone)) if plan.own_time else at


async def _rows(session: Session, plan: Plan, now: datetime) -> Any:
    """People in groups of equals with their number; one by one only where a region has to be read."""
    if not asks_regions(plan.audience):
        each = chosen(plan, now, columns_of(plan, now)).subquery()
        grouped = select(*each.c, func.count().label("number")).group_by(*each.c)
        for row in (await session.execute(grouped)).all():
            yield row, row.number
        return
    after = 0
    while rows := (await session.execute(page(plan, now, after, PAGE))).all():
        for one in keep_regions(plan.audience, rows):
            yield one, 1
        after = rows[-1].id


def columns_of(plan: Plan, now: datetime) -> list[Any]:
    """What decides about a person: which text, which country, which clock, whether it is enough for this week."""
    enough = literal(False) if plan.urgent else case((lately(now) >= plan.weekly, True), else_=False)
    return [
        text_for(plan.languages, plan.fallback).label("text"),
        spoken.label("spoken"),
        people.c.country,
        people.c.zone,
        func.coalesce(wishes.c.quiet_from, NIGHT[0]).label("night_from"),
        func.coalesce(wishes.c.quiet_until, NIGHT[1]).label("night_until"),
        enough.label("enough"),
    ]


def chosen(plan: Plan, now: datetime, columns: Sequence[Any], *more: Any) -> Select[*tuple[Any, ...]]:
    """The people of the plan who may be written to."""
    joined = people.outerjoin(wishes, wishes.c.person_id == people.c.id)
    audience = without_regions(plan.audience) if asks_regions(plan.audience) else plan.audience
    if asks_regions(plan.audience):  # whom a region excludes is known only after reading it
        audience = {part: group for part, group in audience.items() if part != "x"}
    return select(*columns, *more).select_from(joined).where(welcome(now), fits(audience, plan.scope))


def page(plan: Plan, now: datetime, after: int, limit: int) -> Select[*tuple[Any, ...]]:
    """The next people in the order of their ids."""
    flags = [people.c.region, *group_flags(plan.audience)] if asks_regions(plan.audience) else []
    query = chosen(plan, now, [people.c.id, *columns_of(plan, now)], *flags)
    return query.where(people.c.id > after).order_by(people.c.id).limit(limit)


def keep_regions(audience: Audience, rows: Sequence[Row[Any]]) -> Iterator[Row[Any]]:
    """Those whose region fits; everybody where no region is asked for."""
    if not asks_regions(audience):
        yield from rows
        return
    for row in rows:
        groups = frozenset(part for part in audience if getattr(row, f"in_{part}"))
        if regions_fit(audience, row.region, groups):
            yield row
