"""Who an announcement is for: families that fit one group or the other, without those that fit a third."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select, true

from core.actor import Actor, Role
from core.db import table_of
from core.pack import Pack
from core.text import LANGUAGES
from features.broadcasts.models import Followed, Recipient, Wish
from features.broadcasts.quiet import WEEK
from features.knowledge.latin import latin_words
from features.nearby.places import spots_like
from features.people.actions import AGE_BANDS
from features.people.models import Person, StaffRole

people = table_of(Person)
roles = table_of(StaffRole)
wishes = table_of(Wish)
followed = table_of(Followed)
recipients = table_of(Recipient)

Audience = Mapping[str, Mapping[str, Sequence[str]]]
"""{"a": {"c": ["AM"]}, "b": {...}, "x": {...}}: within a list any, within a group all, a or b, never x."""


class Part(StrEnum):
    """The three groups."""

    FIRST = "a"
    OR = "b"
    EXCEPT = "x"


class Dim(StrEnum):
    """What a group asks for; the values travel in buttons."""

    COUNTRY = "c"
    LANGUAGE = "l"
    ROLE = "r"
    TOPIC = "t"
    AGE = "a"
    REGION = "g"


EVERYBODY: Audience = {Part.FIRST.value: {}}
spoken = func.coalesce(people.c.language, people.c.app_language)
"""The language a person reads."""


def choices(pack: Pack, dim: Dim, scope: Sequence[str] | None) -> tuple[str, ...]:
    """Everything that may stand in a list; regions are typed."""
    if dim is Dim.COUNTRY:
        return tuple(code for code in pack.country_codes if scope is None or code in scope)
    if dim is Dim.LANGUAGE:
        return tuple(code for code in pack.languages if code in LANGUAGES)
    if dim is Dim.ROLE:
        return tuple(role.value for role in Role)
    if dim is Dim.TOPIC:
        return tuple(pack.topics)
    return AGE_BANDS if dim is Dim.AGE else ()


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
        or_(people.c.consent_version.is_not(None), _works()),
        wishes.c.stopped_at.is_(None),
        or_(wishes.c.muted_until.is_(None), wishes.c.muted_until <= now),
    )


def fits(audience: Audience, scope: Sequence[str] | None) -> ColumnElement[bool]:
    """The groups as one condition on people; regions are looked at afterwards, they are sealed."""
    either = [_group(audience[part]) for part in (Part.FIRST, Part.OR) if part in audience]
    wanted = or_(*either) if either else true()
    without = audience.get(Part.EXCEPT)
    if without:
        wanted = and_(wanted, ~func.coalesce(_conditions(without), False))
    return wanted if scope is None else and_(wanted, people.c.country.in_(list(scope)))


def _group(group: Mapping[str, Sequence[str]]) -> ColumnElement[bool]:
    """Without a role named, families are meant: people who do not work here."""
    return _conditions(group) if group.get(Dim.ROLE) else and_(_conditions(group), ~_works())


def _conditions(group: Mapping[str, Sequence[str]]) -> ColumnElement[bool]:
    return and_(true(), *(_one(Dim(name), list(values)) for name, values in group.items() if values))


def _one(dim: Dim, values: list[str]) -> ColumnElement[bool]:
    if dim is Dim.COUNTRY:
        return people.c.country.in_(values)
    if dim is Dim.LANGUAGE:
        return spoken.in_(values)
    if dim is Dim.AGE:
        return people.c.child_age_band.in_(values)
    if dim is Dim.TOPIC:
        mine = followed.c.person_id == people.c.id
        return exists(select(followed.c.id).where(mine, followed.c.topic.in_(values)))
    if dim is Dim.ROLE:
        held = [_works(role) for role in values if role != Role.PARENT]
        return or_(*held, *([~_works()] if Role.PARENT in values else []))
    return people.c.region.is_not(None)


def _works(role: str | None = None) -> ColumnElement[bool]:
    active = and_(roles.c.person_id == people.c.id, roles.c.state == "active")
    return exists(select(roles.c.id).where(active if role is None else and_(active, roles.c.role == role)))


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


# ---- regions ----------------------------------------------------------------------------------------------------------


def region_names(pack: Pack, typed: str) -> list[str]:
    """A town or region as somebody may have written it about themselves: the typed words, and the names of the town meant."""
    spot, _ = spots_like(pack, typed, None)
    names = [typed, *((spot.names or {}).values() if spot else ())]
    return sorted({" ".join(latin_words(name)) for name in names if latin_words(name)})


def asks_regions(audience: Audience) -> bool:
    """Whether any group names regions: then every fitting family has to be looked at."""
    return any(group.get(Dim.REGION) for group in audience.values())


def regions_fit(audience: Audience, region: str | None, groups: frozenset[str]) -> bool:
    """Whether the region a person wrote fits. groups: the groups whose other conditions the person fits."""

    def lies(part: str) -> bool:
        names = audience[part].get(Dim.REGION, ())
        return not names or (region is not None and _lies_in(region, names))

    if Part.EXCEPT in groups and lies(Part.EXCEPT):
        return False
    return any(lies(part) for part in groups if part != Part.EXCEPT)


def _lies_in(region: str, names: Sequence[str]) -> bool:
    words = f" {' '.join(latin_words(region))} "
    return any(f" {name} " in words for name in names)


def without_regions(audience: Audience) -> Audience:
    """The same groups, asking for everything but the region."""
    return {part: {k: v for k, v in group.items() if k != Dim.REGION} for part, group in audience.items()}


def group_flags(audience: Audience) -> list[ColumnElement[bool]]:
    """For each group in order whether a person fits it, regions aside."""
    plain = without_regions(audience)
    return [
        _conditions(plain[part]).label(f"in_{part}")
        if part == Part.EXCEPT
        else _group(plain[part]).label(f"in_{part}")
        for part in audience
    ]
