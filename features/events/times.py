"""When an event is: words as organizers write them, the wall clock of a place, and the instant that follows from it."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date

from features.events.refusals import EndBeforeStart, EventInPast, NoSuchHour, WhenNotUnderstood
from features.people.days import DayNotUnderstood, read_day

_CLOCK = r"([01]?\d|2[0-4])(?::([0-5]\d)|\s*[hч](?:\s*([0-5]\d))?|(?=\s*[ap]\.?m))\s*([ap]\.?m\b\.?)?"
_COLON = re.compile(rf"(?<![\d.:/]){_CLOCK}", re.IGNORECASE)
_DOTTED = re.compile(r"(?<=\s)([01]?\d|2[0-4])\.([0-5]\d)()()(?![\d.])")
_YEAR = re.compile(r"\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b|\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_BETWEEN = re.compile(
    r"(?:\s+(?:at|от|с|в|ժամը|сағат|la|de la|ora|у|а|з|à|from|de|до|until|to|до|până la|да))?\s*$",
    re.IGNORECASE,
)
LONGEST = timedelta(days=31)
"""A longer event is a series or a campaign."""


def read_when(words: str, today: date) -> tuple[str, str | None]:
    """The wall clock of the start and, when the words name it, of the end: "28.02 18:00", "tomorrow 18:00-20:00"."""
    text = re.sub(r"[–—−]", "-", " ".join(words.split()))
    clocks = list(_COLON.finditer(text)) or list(_DOTTED.finditer(text))
    if not clocks or len(clocks) > 2:
        raise WhenNotUnderstood
    day = _day(_BETWEEN.sub("", text[: clocks[0].start()].strip(" ,")).strip(" ,"), text, today)
    start = _joined(day, clocks[0])
    if len(clocks) == 1:
        return start, None
    end = _joined(day, clocks[1])
    if end <= start:
        raise EndBeforeStart
    return start, end


def read_end(words: str, start_local: str) -> str:
    """The wall clock of the end: an hour of the same day, or a day and an hour."""
    text = " ".join(words.split())
    begun = datetime.fromisoformat(start_local)
    clocks = list(_COLON.finditer(text)) or list(_DOTTED.finditer(f" {text}"))
    if len(clocks) != 1:
        raise WhenNotUnderstood
    before = text[: max(0, clocks[0].start())].strip(" ,")
    day = _day(_BETWEEN.sub("", before).strip(" ,"), text, begun.date()) if before else begun.date()
    end = _joined(day, clocks[0])
    if not start_local < end <= _local(begun + LONGEST):
        raise EndBeforeStart
    return end


def at_clock(day: date, hour: int, minute: int = 0) -> str:
    """The wall clock of a tapped day and hour."""
    return _local(datetime.combine(day, time(hour, minute)))


def later(local: str, minutes: int) -> str:
    """The wall clock so many minutes on."""
    return _local(datetime.fromisoformat(local) + timedelta(minutes=minutes))


def on_day(local: str, day: date) -> str:
    """The same hour of another day."""
    return _local(datetime.combine(day, datetime.fromisoformat(local).time()))


def instant(local: str, zone: str) -> datetime:
    """The UTC instant of a wall clock in a zone; of an hour that comes twice the first, one that never comes is refused."""
    wall = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    found = wall.astimezone(UTC)
    if found.astimezone(ZoneInfo(zone)).replace(tzinfo=None) != wall.replace(tzinfo=None):
        raise NoSuchHour
    return found


def day_label(day: date, language: str) -> str:
    """A day on a button: "Mon 23.11"."""
    return format_date(day, "EE d.MM", locale=language)


def ahead(starts_at: datetime, now: datetime) -> datetime:
    """The same instant; one that has gone by is refused."""
    if starts_at <= now:
        raise EventInPast
    return starts_at


def _day(words: str, whole: str, today: date) -> date:
    if not words:
        raise WhenNotUnderstood
    named = _YEAR.search(whole)
    if named and _past(named, today):
        raise EventInPast
    try:
        return read_day(words, today)
    except DayNotUnderstood as error:
        raise WhenNotUnderstood from error


def _past(named: re.Match[str], today: date) -> bool:
    day, month, year = (named[1], named[2], named[3]) if named[3] else (named[6], named[5], named[4])
    return (int(year), int(month), int(day)) < (today.year, today.month, today.day)


def _joined(day: date, clock: re.Match[str]) -> str:
    hour, minute, half = int(clock[1]), int(clock[2] or clock[3] or 0), (clock[4] or "").lower()
    if half and not 1 <= hour <= 12:
        raise WhenNotUnderstood
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour == 24:
        day, hour = day + timedelta(days=1), 0
    return at_clock(day, hour, minute)


def _local(wall: datetime) -> str:
    return f"{wall:%Y-%m-%dT%H:%M}"
