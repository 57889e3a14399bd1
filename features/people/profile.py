"""What specialists change about their own work: what they answer, how much, when, and when they are away."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import update

from core.actor import Actor
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import LANGUAGES
from features.people.actions import tidy
from features.people.days import read_day
from features.people.hours import ALWAYS, DEFAULT, Week, every_day, read_hours
from features.people.specialists import Profile, own_profile, profiles

LIMITS = (3, 5, 10, 20, 40)
"""Questions a week to choose from; no limit is a choice, too."""


class Chosen(StrEnum):
    """The lists of a profile; the values travel in buttons."""

    PROFESSIONS = "p"
    TOPICS = "t"
    LANGUAGES = "l"
    COUNTRIES = "c"

    @property
    def column(self) -> str:
        """The column the list is kept in."""
        return self.name.lower()


class Preset(StrEnum):
    """Hours that are tapped; others are typed."""

    DAYTIME = "d"
    OFFICE = "o"
    EVENINGS = "e"
    ALWAYS = "a"


PRESETS: dict[Preset, Week] = {
    Preset.DAYTIME: DEFAULT,
    Preset.OFFICE: [[["09:00", "18:00"]] if day < 5 else [] for day in range(7)],
    Preset.EVENINGS: every_day("18:00", "22:00"),
    Preset.ALWAYS: ALWAYS,
}


def choices(pack: Pack, chosen: Chosen) -> tuple[str, ...]:
    """Everything that may stand in this list."""
    if chosen is Chosen.PROFESSIONS:
        return tuple(pack.professions)
    if chosen is Chosen.TOPICS:
        return tuple(topic.id for topic in pack.topics.values() if topic.professions)
    if chosen is Chosen.COUNTRIES:
        return pack.country_codes
    return tuple(code for code in pack.languages if code in LANGUAGES)


async def toggle(session: Session, actor: Actor, *, chosen: Chosen, value: str, pack: Pack) -> Profile:
    """Put a value into a list, or take it out."""
    if value not in choices(pack, chosen):
        raise NotFound
    now_in: tuple[str, ...] = getattr(await own_profile(session, actor), chosen.column)
    kept = [one for one in now_in if one != value] if value in now_in else [*now_in, value]
    return await _set(session, actor, **{chosen.column: kept})


async def set_limit(session: Session, actor: Actor, *, weekly: int) -> Profile:
    """Take at most this many questions a week; 0: no limit."""
    if weekly not in (0, *LIMITS):
        raise NotFound
    return await _set(session, actor, weekly_limit=weekly or None)


async def choose_hours(session: Session, actor: Actor, *, preset: Preset) -> Profile:
    """Work in these usual hours."""
    return await _set(session, actor, hours=PRESETS[preset])


async def write_hours(session: Session, actor: Actor, *, words: str) -> Profile:
    """Work in the hours the words name."""
    return await _set(session, actor, hours=read_hours(words))


async def set_name(session: Session, actor: Actor, *, name: str) -> Profile:
    """Be shown to parents under this name."""
    return await _set(session, actor, name=tidy(name))


async def go_away(session: Session, actor: Actor, *, days: int, now: datetime) -> Profile:
    """Take no questions today (0) or up to the end of a later day."""
    return await _away_through(session, actor, _today(actor, now) + timedelta(days=days))


async def go_away_until(session: Session, actor: Actor, *, words: str, now: datetime) -> Profile:
    """Take no questions up to the end of the day the words name."""
    return await _away_through(session, actor, read_day(words, _today(actor, now)))


async def come_back(session: Session, actor: Actor) -> Profile:
    """Take questions again from now on."""
    return await _set(session, actor, away_until=None)


async def _away_through(session: Session, actor: Actor, last: date) -> Profile:
    midnight = datetime.combine(last + timedelta(days=1), time(), ZoneInfo(actor.zone))
    return await _set(session, actor, away_until=midnight)


def _today(actor: Actor, now: datetime) -> date:
    return now.astimezone(ZoneInfo(actor.zone)).date()


async def _set(session: Session, actor: Actor, **values: Any) -> Profile:
    await own_profile(session, actor)
    await session.execute(update(profiles).where(profiles.c.person_id == actor.id).values(values))
    return await own_profile(session, actor)
