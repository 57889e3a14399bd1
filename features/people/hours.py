"""Working hours: several windows a day, in the person's own local time."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import get_day_names

from core.errors import Refusal
from core.text import LANGUAGES

Week = list[list[list[str]]]
"""Seven days from Monday; a day is a list of windows ["HH:MM", "HH:MM"], the end not included, "24:00" for midnight."""

DAYS = 7
_WINDOW = re.compile(r"(\d{1,2})(?:[:.h](\d{2})|h)?\s*-\s*(\d{1,2})(?:[:.h](\d{2})|h)?")
_BETWEEN = " ,;:\n\t"
_ALWAYS = {"24/7", "always", "any", "all"}


class HoursNotUnderstood(Refusal):
    """The words name no hours."""


def every_day(start: str, end: str) -> Week:
    """The same window on all seven days."""
    return [[[start, end]] for _ in range(DAYS)]


DEFAULT = every_day("09:00", "20:00")
ALWAYS = every_day("00:00", "24:00")


def is_open(week: Week, zone: str, now: datetime) -> bool:
    """Tell whether this instant lies in a window, by the wall clock of the zone."""
    local = now.astimezone(ZoneInfo(zone))
    clock = f"{local:%H:%M}"
    return any(start <= clock < end for start, end in week[local.weekday()])


def read_hours(text: str) -> Week:
    """Read hours as people write them: "9-18", "Mon-Fri 9-18; Sat 10-14", "пн-пт 9:00-13:00, 14-18", "24/7".

    Days stand before their windows; no days means every day; a window past midnight goes on into the next day.
    """
    words = re.sub(r"[–—−‐]", "-", text).strip().lower()
    if words in _ALWAYS:
        return ALWAYS
    week: Week = [[] for _ in range(DAYS)]
    days, read_to = list(range(DAYS)), 0
    for window in _WINDOW.finditer(words):
        before = words[read_to : window.start()].strip(_BETWEEN)
        days, read_to = _days(before) if before else days, window.end()
        for day in days:
            _put(week, day, _clock(window[1], window[2]), _clock(window[3], window[4]))
    if not any(week) or words[read_to:].strip(_BETWEEN):
        raise HoursNotUnderstood
    return [sorted(windows) for windows in week]


def _clock(hour: str, minute: str) -> str:
    clock = f"{int(hour):02}:{int(minute or 0):02}"
    if clock > "24:00" or int(minute or 0) > 59:
        raise HoursNotUnderstood
    return clock


def _put(week: Week, day: int, start: str, end: str) -> None:
    if start < end:
        week[day].append([start, end])
    elif start > end:
        week[day].append([start, "24:00"])
        if end > "00:00":
            week[(day + 1) % DAYS].append(["00:00", end])
    else:
        raise HoursNotUnderstood


def _days(words: str) -> list[int]:
    names = re.sub(r"\s*-\s*", "-", words)
    return [day for name in re.split(r"[,\s]+", names) for day in _span(name)]


def _span(name: str) -> list[int]:
    first, dash, last = name.partition("-")
    start = _day(first)
    length = (_day(last) - start) % DAYS if dash else 0
    return [(start + step) % DAYS for step in range(length + 1)]


def _day(name: str) -> int:
    found = day_names().get(name.strip(". "))
    if found is None:
        raise HoursNotUnderstood
    return found


@lru_cache(maxsize=1)
def day_names() -> dict[str, int]:
    """Every short and full name of a day in every language, lower case, without a dot; Monday is 0."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        for width, context in (("wide", "stand-alone"), ("wide", "format"), ("abbreviated", "format")):
            for day, name in get_day_names(width, context, language).items():  # type: ignore[arg-type]  # Babel's own words
                found.setdefault(name.lower().strip(". "), day)
    return found


def opens_at(week: Week, zone: str, now: datetime) -> datetime:
    """The next instant inside a window: now, or the nearest opening; now when the week has no window at all."""
    if is_open(week, zone, now):
        return now
    local = now.astimezone(ZoneInfo(zone))
    for ahead in range(DAYS + 1):
        day = (local + timedelta(days=ahead)).replace(second=0, microsecond=0)
        for start, _ in week[day.weekday()]:
            opening = day.replace(hour=int(start[:2]) % 24, minute=int(start[3:]))
            if opening > local:
                return opening.astimezone(UTC)
    return now


def in_words(week: Week) -> dict[str, str]:
    """Write the week in every language, days with the same windows together: "Mon-Fri 09:00-18:00; Sat 10:00-14:00"."""
    return {language: _written(week, language) for language in LANGUAGES}


def _written(week: Week, language: str) -> str:
    names = get_day_names("abbreviated", "format", language)
    runs: list[tuple[int, int]] = []
    for day in range(DAYS):
        if runs and week[runs[-1][1]] == week[day]:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    written = [
        f"{_run(names, first, last)}{', '.join(f'{start}–{end}' for start, end in week[first])}"
        for first, last in runs
        if week[first]
    ]
    return "; ".join(written)


def _run(names: Mapping[int, str], first: int, last: int) -> str:
    if (first, last) == (0, DAYS - 1):
        return ""
    return f"{names[first]} " if first == last else f"{names[first]}–{names[last]} "
