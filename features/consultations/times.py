"""Times as specialists write them: "14.05 15:00", "Mon, Wed 17-19", "14-16 May 10:00-14:00"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from features.consultations.refusals import HourUnsure, SlotPast, TimesNotUnderstood, WindowTooShort
from features.people.days import FURTHEST, DayNotUnderstood, read_day
from features.people.hours import day_names

LONGEST_SPAN = 31
"""Days of one range."""
_DASH = re.compile(r"\s*[–—−‐-]\s*")
_TO = re.compile(r"(?<=[\dh])\s+(?:to|till|until|до|да|à|până la|մինչև)\s+(?=\d)")
_CLOCK = r"(\d{1,2})(?:[:h](\d{2})|(h))?\s?(am|pm)?"
_RANGE = re.compile(rf"(?P<days>.*?)(?:^|[\s,]){_CLOCK}-{_CLOCK}$")
_SINGLE = re.compile(rf"(?P<days>.*?)(?:^|[\s,]){_CLOCK}$")
_AT = {"at", "from", "в", "с", "во", "а", "у", "з", "à", "de", "la", "ora", "ժամը", "сағат"}
_AND = re.compile(r"\s*[,;]\s*|\s+(?:and|и|і|et|și|և|және)\s+")
_DAYS_TOGETHER = re.compile(r"(\d{1,2})-(\d{1,2})(\D.*)")


@dataclass(frozen=True, slots=True)
class Window:
    """Hours of one day, by the wall clock. end: None when only a beginning was named."""

    day: date
    start: time
    end: time | None = None

    def starts(self, minutes: int) -> Iterator[datetime]:
        """The beginnings of consultations of this length, one after the other; naive, by the wall clock."""
        first = datetime.combine(self.day, self.start)
        if self.end is None:
            yield first
            return
        last, length = datetime.combine(self.day, self.end), timedelta(minutes=minutes)
        while first + length <= last:
            yield first
            first += length


def read_times(text: str, today: date) -> list[Window]:
    """Return the hours the words name, one line or many; today at the earliest, at most a year ahead."""
    lines = [line for line in re.split(r"[\n;]", text.casefold()) if line.strip()]
    found = [window for line in lines for window in _line(line, today)]
    if not found:
        raise TimesNotUnderstood
    return found


def _line(line: str, today: date) -> list[Window]:
    words = _TO.sub("-", _DASH.sub("-", " ".join(line.split()).strip(" .")))
    if match := _RANGE.fullmatch(words):
        end = _clock(*match.groups()[5:9])
        start = _start(match.groups()[1:5], half=match.groups()[8], end=end)
        if end <= start:
            raise TimesNotUnderstood
        return [Window(day, start, end) for day in _days(match["days"], today)]
    match = _SINGLE.fullmatch(words)
    if match is None or not any(match.groups()[2:5]):
        raise TimesNotUnderstood
    return [Window(day, _clock(*match.groups()[1:5])) for day in _days(match["days"], today)]


def _start(parts: tuple[str | None, ...], *, half: str | None, end: time) -> time:
    """In "3-5 pm" both are in the afternoon, in "10-1 pm" only the end is."""
    hour, minute, mark, own = parts
    if half and not own and int(hour or 0) <= 12:
        together = _clock(hour or "", minute, mark, half)
        return together if together < end else _clock(hour or "", minute, mark, "am")
    return _clock(hour or "", minute, mark, own)


def _clock(hour: str, minute: str | None, _h: str | None, half: str | None) -> time:
    hours = int(hour) % 12 + 12 * (half == "pm") if half else int(hour)
    if hours > 23 or int(minute or 0) > 59 or (half and not 1 <= int(hour) <= 12):
        raise TimesNotUnderstood
    return time(hours, int(minute or 0))


def _days(words: str, today: date) -> list[date]:
    kept = words.strip(" ,").split()
    while kept and kept[-1] in _AT:
        kept.pop()
    names = [name.strip(".") for name in re.split(r"[\s,]+", " ".join(kept))]
    if names and all(name in day_names() for name in names):
        return [day for name in names for day in _span(name, today)]
    parts = [part for part in _AND.split(" ".join(kept)) if part]
    return [day for part in _with_months(parts) for day in _span(part, today)]


def _with_months(parts: list[str]) -> list[str]:
    """A bare number takes the month of the one after it: "14, 15 May"."""
    whole: list[str] = []
    tail = ""
    for part in reversed(parts):
        rest = re.sub(r"^\d{1,2}(?:-\d{1,2})?", "", part)
        tail = rest or tail
        whole.append(part if rest else part + tail)
    return whole[::-1]


def _span(words: str, today: date) -> list[date]:
    first, dash, last = words.partition("-")
    names = day_names()
    if dash and first.strip(". ") in names and last.strip(". ") in names:
        length = (names[last.strip(". ")] - names[first.strip(". ")]) % 7
        begin = _day(first, today)
        return _run(begin, begin + timedelta(days=length)) if begin else _unclear()
    if one := _day(words, today):
        return [one]
    if together := _DAYS_TOGETHER.fullmatch(words):
        first, last = together[1] + together[3], together[2] + together[3]
    begin, end = _day(first, today), _day(last, today)
    return _run(begin, end) if begin and end else _unclear()


def _unclear() -> list[date]:
    raise TimesNotUnderstood


def _run(first: date, last: date) -> list[date]:
    if not 0 <= (last - first).days < LONGEST_SPAN:
        raise TimesNotUnderstood
    return [first + timedelta(days=step) for step in range((last - first).days + 1)]


def _day(words: str, today: date) -> date | None:
    if found := _read(words, today):
        return found
    past = _read(words, today - FURTHEST)
    if past is not None and past < today:
        raise SlotPast
    return None


def _read(words: str, today: date) -> date | None:
    try:
        return read_day(words, today)
    except DayNotUnderstood:
        return None


def instant(wall_clock: datetime, zone: str) -> datetime:
    """The UTC instant of a naive local time; an hour that is skipped or comes twice is refused."""
    here = ZoneInfo(zone)
    if wall_clock.replace(tzinfo=here).utcoffset() != wall_clock.replace(tzinfo=here, fold=1).utcoffset():
        raise HourUnsure
    return wall_clock.replace(tzinfo=here).astimezone(UTC)


def beginnings(windows: list[Window], *, minutes: int, weeks: int) -> list[datetime]:
    """Every beginning of every week, in order; naive, by the wall clock."""
    first = sorted({start for window in windows for start in window.starts(minutes)})
    if not first:
        raise WindowTooShort
    return [start + timedelta(weeks=week) for week in range(weeks) for start in first]
