"""What an organizer types into each field of an event, and the columns that follow from it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from core.pack import Pack
from features.events import times, wheres
from features.events.models import Event
from features.events.refusals import (
    AgesNotUnderstood,
    LinkNotUnderstood,
    SeatsNotUnderstood,
    WhenNotUnderstood,
    WordsMissing,
)

LONGEST_TITLE, LONGEST_TEXT, LONGEST_WORDS = 120, 1500, 200
LONGEST_REGION = 80
MOST_SEATS, OLDEST = 5000, 120
Columns = dict[str, Any]


class Field(StrEnum):
    """What an organizer types or taps; the values travel in buttons."""

    TITLE = "t"
    ABOUT = "a"
    WHEN = "w"
    UNTIL = "u"
    TOWN = "p"
    ADDRESS = "d"
    LINK = "l"
    SEATS = "s"
    AGES = "g"
    HOST = "h"
    PROJECT = "j"
    FUNDER = "f"
    CAMPAIGN = "c"
    REGION = "r"


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, and what it takes to understand it."""

    words: str
    event: Event
    pack: Pack
    today: date
    now: datetime


def said(words: str, longest: int) -> str:
    """The words as they are kept, with at least one letter or digit."""
    kept = words.strip()[:longest]
    if not any(letter.isalnum() for letter in kept):
        raise WordsMissing
    return kept


def usual_minutes(event: Event, pack: Pack) -> int:
    """How long an event of this kind lasts, in minutes."""
    kind = pack.event_kinds.get(event.kind)
    return kind.minutes if kind else 120


def _when(typed: Typed) -> Columns:
    start, end = times.read_when(typed.words, typed.today)
    values = starting(typed.event, start, usual_minutes(typed.event, typed.pack))
    if end is not None:
        values = settled(typed.event, {"starts_local": start, "ends_local": end})
    return values


def starting(event: Event, start: str, usual: int | None) -> Columns:
    """A new start; the event lasts as long as it did, or as its kind usually does."""
    if event.starts_local and event.ends_local:
        lasts = datetime.fromisoformat(event.ends_local) - datetime.fromisoformat(event.starts_local)
        minutes = int(lasts.total_seconds() // 60)
    else:
        minutes = usual or 120
    return settled(event, {"starts_local": start, "ends_local": times.later(start, minutes)})


def _until(typed: Typed) -> Columns:
    if typed.event.starts_local is None:
        raise WhenNotUnderstood
    return settled(typed.event, {"ends_local": times.read_end(typed.words, typed.event.starts_local)})


def _town(typed: Typed) -> Columns:
    where = wheres.read_where(typed.pack, typed.words, typed.event.country)
    return settled(typed.event, placed(typed.event, where))


def placed(event: Event, where: wheres.Where) -> Columns:
    """The columns of a place."""
    return {
        "town": where.town,
        "country": where.country or event.country,
        "zone": where.zone,
        "lat": where.lat,
        "lon": where.lon,
        "online": False,
    }


def settled(event: Event, values: Columns) -> Columns:
    """Add the instants that follow from the wall clock and the zone."""
    start = values.get("starts_local", event.starts_local)
    end = values.get("ends_local", event.ends_local)
    zone = values.get("zone", event.zone)
    if start is None or end is None or zone is None:
        return values | {"starts_at": None, "ends_at": None}
    return values | {"starts_at": times.instant(start, zone), "ends_at": times.instant(end, zone)}


def _link(typed: Typed) -> Columns:
    return {"link": read_link(typed.words)}


def read_link(words: str) -> str:
    """An address that begins with https."""
    if not re.fullmatch(r"https://[^\s<>\"]{4,500}", words.strip()):
        raise LinkNotUnderstood
    return words.strip()


def read_seats(words: str) -> int:
    """The one number of seats in the words."""
    numbers = re.findall(r"\d+", words)
    if len(numbers) != 1 or re.search(r"[-−]\s*\d", words) or not 1 <= int(numbers[0][:9]) <= MOST_SEATS:
        raise SeatsNotUnderstood
    return int(numbers[0])


def _ages(typed: Typed) -> Columns:
    first, last = read_ages(typed.words)
    return {"age_from": first, "age_to": last}


def read_ages(words: str) -> tuple[int, int | None]:
    """The lowest age, and the highest if one is named: "3-7", "12"."""
    numbers = [int(number) for number in re.findall(r"\d{1,4}", words)]
    if not 1 <= len(numbers) <= 2 or max(numbers) > OLDEST or numbers != sorted(numbers):
        raise AgesNotUnderstood
    return numbers[0], numbers[1] if len(numbers) == 2 else None


READ: dict[Field, Callable[[Typed], Columns]] = {
    Field.WHEN: _when,
    Field.UNTIL: _until,
    Field.TOWN: _town,
    Field.ADDRESS: lambda typed: {"address": said(typed.words, LONGEST_WORDS)},
    Field.LINK: _link,
    Field.AGES: _ages,
    Field.HOST: lambda typed: {"host": said(typed.words, LONGEST_TITLE)},
    Field.PROJECT: lambda typed: {"project": said(typed.words, LONGEST_TITLE)},
    Field.REGION: lambda typed: {"region": said(typed.words, LONGEST_REGION)},
    Field.FUNDER: lambda typed: {"funder": said(typed.words, LONGEST_TITLE)},
}
