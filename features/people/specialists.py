"""Specialists' profiles: what they answer, and who could take a question now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from core.actor import Actor, Role
from core.db import Session, insert_once, table_of
from core.errors import NotFound
from core.pack import Pack
from features.people.hours import DEFAULT, Week, is_open
from features.people.models import Person, SpecialistProfile, StaffRole

USUAL_LIMIT = 20
"""Questions a week, until the specialist says otherwise."""

profiles = table_of(SpecialistProfile)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a specialist answers, for whom, and when. An empty tuple sets no limit of its kind."""

    name: str | None
    professions: tuple[str, ...]
    topics: tuple[str, ...]
    languages: tuple[str, ...]
    countries: tuple[str, ...]
    weekly_limit: int | None
    hours: Week
    away_until: datetime | None

    def is_away(self, now: datetime) -> bool:
        """Tell whether they take no questions at this instant."""
        return self.away_until is not None and self.away_until > now

    def answers(self, professions: tuple[str, ...], topic: str | None) -> bool:
        """Tell whether the topic is theirs: named topics decide alone, otherwise the profession does."""
        if topic is None:
            return True
        if self.topics:
            return topic in self.topics
        return not set(self.professions).isdisjoint(professions)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone who could take a question. in_hours: whether they work at this very moment."""

    person_id: int
    profile: Profile
    zone: str
    in_hours: bool


async def candidates(
    session: Session,
    pack: Pack,
    *,
    topic: str | None,
    language: str | None,
    country: str | None,
    now: datetime,
) -> list[Candidate]:
    """Active specialists of the topic, language and country who are not away, by person id. None sets no condition."""
    query = (
        select(SpecialistProfile, Person.zone)
        .join(Person, Person.id == SpecialistProfile.person_id)
        .join(StaffRole, StaffRole.person_id == SpecialistProfile.person_id)
        .where(
            StaffRole.role == Role.SPECIALIST,
            StaffRole.state == "active",
            Person.erased_at.is_(None),
            Person.unreachable_since.is_(None),
        )
        .order_by(Person.id)
    )
    known = pack.topics.get(topic or "")
    professions = known.professions if known else ()
    found = []
    for row, zone in (await session.execute(query)).all():
        profile = _profile(row)
        fits = profile.answers(professions, topic) and not profile.is_away(now)
        if fits and _open_to(profile.languages, language) and _open_to(profile.countries, country):
            found.append(Candidate(row.person_id, profile, zone, is_open(profile.hours, zone, now)))
    return found


def _open_to(chosen: tuple[str, ...], wanted: str | None) -> bool:
    return not chosen or wanted is None or wanted in chosen


async def profile_of(session: Session, person_id: int) -> Profile | None:
    """The profile of a specialist; None for somebody who has none."""
    row = await session.get(SpecialistProfile, person_id, populate_existing=True)
    return None if row is None else _profile(row)


async def profiles_of(session: Session, people: Iterable[int]) -> dict[int, Profile]:
    """The profiles of those of these people who work as specialists and can be reached."""
    query = (
        select(SpecialistProfile)
        .join(Person, Person.id == SpecialistProfile.person_id)
        .join(StaffRole, StaffRole.person_id == SpecialistProfile.person_id)
        .where(
            SpecialistProfile.person_id.in_(list(people)),
            StaffRole.role == Role.SPECIALIST,
            StaffRole.state == "active",
            Person.erased_at.is_(None),
            Person.unreachable_since.is_(None),
        )
    )
    return {row.person_id: _profile(row) for row in (await session.scalars(query)).all()}


async def own_profile(session: Session, actor: Actor) -> Profile:
    """The actor's own profile, made empty when a specialist has none yet."""
    if not actor.has(Role.SPECIALIST):
        raise NotFound
    await _make(session, actor.id, {})
    found = await profile_of(session, actor.id)
    if found is None:
        raise NotFound
    return found


async def fill(session: Session, person_id: int, details: Mapping[str, Any]) -> None:
    """Make the profile with what is known; what is named replaces what an earlier profile said."""
    named = {name: details[name] for name in _empty() if details.get(name) is not None}
    await _make(session, person_id, named)
    if named:
        await session.execute(update(profiles).where(profiles.c.person_id == person_id).values(named))


async def _make(session: Session, person_id: int, named: Mapping[str, Any]) -> None:
    row = {"person_id": person_id, **_empty(), **named}
    await session.execute(insert_once(session.get_bind().dialect.name, profiles).values(row))


def _empty() -> dict[str, Any]:
    return {
        "name": None,
        "professions": [],
        "topics": [],
        "languages": [],
        "countries": [],
        "weekly_limit": USUAL_LIMIT,
        "hours": DEFAULT,
        "away_until": None,
    }


def _profile(row: SpecialistProfile) -> Profile:
    return Profile(
        row.name,
        tuple(row.professions),
        tuple(row.topics),
        tuple(row.languages),
        tuple(row.countries),
        row.weekly_limit,
        row.hours,
        row.away_until,
    )
