"""Who an announcement is for: families that fit one group or the other, without those that fit a third."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_, select, true

from core.actor import Actor, Role
from core.db import table_of
from core.pack import Pack
from core.text import LANGUAGES
from features.broadcasts.clauses import DAYS, Dim, Ground, Took, condition, people, recipients, spoken, works
from features.broadcasts.models import Wish
from features.broadcasts.quiet import WEEK
from features.people.actions import AGE_BANDS

wishes = table_of(Wish)

Audience = Mapping[str, Mapping[str, Sequence[str]]]
"""{"a": {"c": ["AM"]}, "b": {...}, "x": {...}}: within a list any, within a group all, a or b, never x."""


class Part(StrEnum):
    """The three groups."""

    FIRST = "a"
    OR = "b"
    EXCEPT = "x"


EVERYBODY: Audience = {Part.FIRST.value: {}}


def choices(pack: Pack, dim: Dim, scope: Sequence[str] | None) -> tuple[str, ...]:
    """Everything that may be tapped into a list; regions and places are typed, events chosen from a list of their own."""

    def inside(country: str) -> bool:
        return scope is None or country in scope

    found: dict[Dim, tuple[str, ...]] = {
        Dim.COUNTRY: tuple(filter(inside, pack.country_codes)),
        Dim.LANGUAGE: tuple(code for code in pack.languages if code in LANGUAGES),
        Dim.ROLE: tuple(role.value for role in Role),
        Dim.TOPIC: tuple(pack.topics),
        Dim.AGE: AGE_BANDS,
        Dim.EVENT: tuple(took.value for took in Took),
        Dim.HOST: tuple(one.id for one in pack.organisations.values() if inside(one.country)),
        Dim.SILENT: DAYS,
    }
    return found.get(dim, ())


def scope_of(actor: Actor) -> list[str] | None:
    """The countries an organizer may write to; None: all."""
    if actor.has(Role.OWNER, Role.ORGANIZER) or not actor.coordinates:
        return None
    return sorted(actor.coordinates)


def welcome(now: datetime) -> ColumnElement[bool]:
    """Families that agreed to be kept, and people who work here; not who blocked us, left, stopped or muted."""
    return and_(
        people.c.erased_at.is_(None),
        people.c.telegram_id.is_not(None),
        people.c.unreachable_since.is_(None),
        or_(people.c.consent_version.is_not(None), works()),
        wishes.c.stopped_at.is_(None),
        or_(wishes.c.muted_until.is_(None), wishes.c.muted_until <= now),
    )


def fits(audience: Audience, scope: Sequence[str] | None, ground: Ground) -> ColumnElement[bool]:
    """The groups as one condition on people."""
    either = [_group(audience[part], ground) for part in (Part.FIRST, Part.OR) if part in audience]
    wanted = or_(*either) if either else true()
    without = audience.get(Part.EXCEPT)
    if without:
        wanted = and_(wanted, ~func.coalesce(_conditions(without, ground), False))
    return wanted if scope is None else and_(wanted, people.c.country.in_(list(scope)))


def _group(group: Mapping[str, Sequence[str]], ground: Ground) -> ColumnElement[bool]:
    """Without a role named, families are meant: people who do not work here."""
    asked = _conditions(group, ground)
    return asked if group.get(Dim.ROLE) else and_(asked, ~works())


def _conditions(group: Mapping[str, Sequence[str]], ground: Ground) -> ColumnElement[bool]:
    each = (condition(Dim(name), list(values), ground) for name, values in group.items() if values)
    return and_(true(), *each)


def lately(now: datetime) -> ColumnElement[int]:
    """How many announcements a person got, or is about to get, within the last seven days."""
    counted = and_(
        recipients.c.person_id == people.c.id,
        recipients.c.created_at > now - WEEK,
        recipients.c.state.in_(("waiting", "sending", "sent")),
    )
    return select(func.count()).where(counted).correlate(people).scalar_subquery()


def text_for(languages: Sequence[str], fallback: str | None) -> ColumnElement[Any]:
    """The language of the text a person gets: their own, else the fallback; NULL: none."""
    return case((spoken.in_(list(languages)), spoken), else_=fallback)
