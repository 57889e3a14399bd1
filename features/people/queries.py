"""Named reads about people."""

from dataclasses import dataclass

from sqlalchemy import select

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from features.people.models import Person
from features.people.quiet import Rest, rest


@dataclass(frozen=True, slots=True)
class OwnSettings:
    """What a person told about themselves; only they read it."""

    language: str
    country: str | None
    region: str | None
    zone: str
    child_age_band: str | None
    name: str | None
    shows_name: bool
    rest: Rest
    discreet: bool


async def own_settings(session: Session, actor: Actor) -> OwnSettings:
    """Return the actor's own settings as they stand now."""
    person = await session.get(Person, actor.id, populate_existing=True)
    if person is None:
        raise NotFound
    return OwnSettings(
        person.language or person.app_language,
        person.country,
        person.region,
        person.zone,
        person.child_age_band,
        person.name,
        person.shows_name,
        rest(person),
        person.discreet,
    )


async def shown_name(session: Session, person_id: int) -> str | None:
    """The name a parent lets specialists see; None while they stay anonymous."""
    query = select(Person.name).where(Person.id == person_id, Person.shows_name.is_(True))
    return await session.scalar(query)
