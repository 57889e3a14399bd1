"""What people change about themselves: language, country, place, the child's age, their name."""

import unicodedata
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select, update

from core.actor import STAFF, Actor
from core.db import Session, table_of
from core.errors import NotFound, Refusal
from core.outbox import put
from core.pack import Pack
from core.text import LANGUAGES
from features.people.models import Person
from features.people.notices import CommandsChanged

AGE_BANDS = ("0-1", "1-3", "3-7", "7-12", "12-18", "18+")
LONGEST = 60
"""Characters a name or a place may have."""

_people = table_of(Person)


on_region_told: list[Callable[[Session, int, str | None], Awaitable[None]]] = []
"""Features that look for people by where they live hear of it here; None: they named no place any more."""


class NothingToKeep(Refusal):
    """The words hold no letter or digit once invisible characters are gone."""


async def choose_language(session: Session, actor: Actor, *, language: str, now: datetime) -> None:
    """Write to this person in this language from now on, also in the list of commands."""
    if language not in LANGUAGES:
        raise NotFound
    await _set(session, actor, language=language)
    if actor.chosen_language is None and language == actor.language and actor.roles.isdisjoint(STAFF):
        return  # the app shows the list in this language already
    await put(
        session,
        to=actor.id,
        notice=CommandsChanged(actor.id),
        key=f"commands:{actor.id}:{now.timestamp()}",
        now=now,
    )


async def choose_country(session: Session, actor: Actor, *, country: str | None, pack: Pack) -> str:
    """Remember the country and take its time zone; None forgets it. Return the zone."""
    if country is not None and country not in pack.countries:
        raise NotFound
    if country is not None and country == actor.country:
        return actor.zone
    zone = pack.countries[country].time_zone if country else "UTC"
    await _set(session, actor, country=country, zone=zone)
    await set_region(session, actor, region=None)
    return zone


def zones_of(pack: Pack, country: str | None) -> tuple[str, ...]:
    """The time zones to choose from: the country's, or all of the pack's for someone who named none."""
    if country is not None and country in pack.countries:
        return pack.countries[country].time_zones
    zones = (zone for code in pack.country_codes for zone in pack.countries[code].time_zones)
    return tuple(dict.fromkeys(zones))


async def choose_zone(session: Session, actor: Actor, *, zone: str, pack: Pack) -> None:
    """Remember the time zone: one of those offered."""
    if zone not in zones_of(pack, actor.country):
        raise NotFound
    ZoneInfo(zone)
    await _set(session, actor, zone=zone)


async def set_region(session: Session, actor: Actor, *, region: str | None) -> None:
    """Remember the region or town; None forgets it."""
    named = None if region is None else tidy(region)
    await _set(session, actor, region=named)
    for hear in on_region_told:
        await hear(session, actor.id, named)


async def set_age_band(session: Session, actor: Actor, *, band: str | None) -> None:
    """Remember the child's age band; None forgets it."""
    if band is not None and band not in AGE_BANDS:
        raise NotFound
    await _set(session, actor, child_age_band=band)


async def set_name(session: Session, actor: Actor, *, name: str | None) -> None:
    """Remember how to call the person; forgetting the name also stops showing it."""
    if name is None:
        await _set(session, actor, name=None, shows_name=False)
    else:
        await _set(session, actor, name=tidy(name))


async def show_name(session: Session, actor: Actor, *, shows: bool) -> None:
    """Let specialists see the name, or not. Without a name there is nothing to show."""
    row = (await session.execute(select(_people.c.name).where(_people.c.id == actor.id))).scalar_one()
    if shows and row is None:
        raise NothingToKeep
    await _set(session, actor, shows_name=shows)


def tidy(words: str) -> str:
    """Return the words as one line without invisible and direction characters, at most LONGEST characters."""
    seen = "".join(letter if unicodedata.category(letter)[0] not in "CZ" else " " for letter in words)
    line = " ".join(unicodedata.normalize("NFC", seen).split())[:LONGEST].strip()
    if not any(letter.isalnum() for letter in line):
        raise NothingToKeep
    return line


async def _set(session: Session, actor: Actor, **values: Any) -> None:
    await session.execute(update(_people).where(_people.c.id == actor.id).values(values))
