"""The live count: how many an announcement reaches, by language and country, and who is left out and why."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, case, func, literal, select

from core.db import Session, table_of
from core.pack import Pack
from features.broadcasts.audience import Audience, fits, lately, text_for, welcome, wishes
from features.broadcasts.clauses import Ground, people, spoken
from features.broadcasts.models import Broadcast
from features.broadcasts.quiet import WEEK, instant, own_hour
from features.people.quiet import NEVER, Rest, rest

broadcasts = table_of(Broadcast)


@dataclass
class Count:
    """People, not messages. languages: of the text they get."""

    people: int = 0
    languages: Counter[str] = field(default_factory=Counter)
    countries: Counter[str | None] = field(default_factory=Counter)
    no_text: Counter[str] = field(default_factory=Counter)
    """Left out, by the language they read: there is no text for them and nothing falls back."""
    enough: int = 0
    """Left for the weekly message: they had as many announcements this week as anybody gets."""
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
    pack: Pack
    urgent: bool = False
    own_time: str | None = None
    """The wall clock it is meant by, everybody's own; None: one moment for all."""


async def count(session: Session, plan: Plan, *, at: datetime, now: datetime) -> Count:
    """Count everybody the plan reaches, as of now, in one statement; at: when it would begin."""
    found = Count()
    each = chosen(plan, now, columns_of(plan, now, busy=await busy_week(session, plan, now))).subquery()
    grouped = select(*each.c, func.count().label("number")).group_by(*each.c)
    for row in (await session.execute(grouped)).all():
        if row.text is None:
            found.no_text[row.spoken] += row.number
        elif row.enough:
            found.enough += row.number
        elif (due := due_for(plan, at, rest(row))) is None:
            found.over += row.number
        else:
            found.people += row.number
            found.languages[row.text] += row.number
            found.countries[row.country] += row.number
            found.asleep += row.number if due > _hour(plan, at, row.zone) else 0
    return found


def due_for(plan: Plan, at: datetime, whose: Rest) -> datetime | None:
    """When it reaches people with this clock, once it begins; None: not at all, their day is over."""
    rests = replace(whose, quiet=NEVER) if plan.urgent else whose
    return own_hour(plan.own_time, at, rests) if plan.own_time else rests.awake(at)


def _hour(plan: Plan, at: datetime, zone: str) -> datetime:
    return max(at, instant(plan.own_time, zone)) if plan.own_time else at


async def busy_week(session: Session, plan: Plan, now: datetime) -> bool:
    """Whether anybody can have had enough this week at all: in most weeks nobody has to be asked."""
    lately_begun = broadcasts.c.begun_at > now - WEEK - timedelta(days=1)
    number = await session.scalar(select(func.count()).select_from(broadcasts).where(lately_begun))
    return (number or 0) >= plan.pack.announcements_a_week


def columns_of(plan: Plan, now: datetime, *, busy: bool) -> list[Any]:
    """What decides about a person: which text, which country, which clock, whether it is enough for this week."""
    had_enough = lately(now) >= plan.pack.announcements_a_week
    enough = case((had_enough, True), else_=False) if busy and not plan.urgent else literal(False)
    return [
        text_for(plan.languages, plan.fallback).label("text"),
        spoken.label("spoken"),
        people.c.country,
        people.c.zone,
        people.c.quiet_from,
        people.c.quiet_until,
        enough.label("enough"),
    ]


def chosen(plan: Plan, now: datetime, columns: Sequence[Any]) -> Select[*tuple[Any, ...]]:
    """The people of the plan who may be written to."""
    joined = people.outerjoin(wishes, wishes.c.person_id == people.c.id)
    wanted = fits(plan.audience, plan.scope, Ground(plan.pack, now))
    return select(*columns).select_from(joined).where(welcome(now), wanted)


def page(plan: Plan, now: datetime, after: int, limit: int, *, busy: bool) -> Select[*tuple[Any, ...]]:
    """The next people in the order of their ids. busy: see busy_week."""
    query = chosen(plan, now, [people.c.id, *columns_of(plan, now, busy=busy)])
    return query.where(people.c.id > after).order_by(people.c.id).limit(limit)
