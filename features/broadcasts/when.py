"""When it shall begin, as people write it: "14.05 09:00", "tomorrow 18:30", "friday 9:00", "10:15"."""

import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from features.broadcasts.quiet import instant, is_gap
from features.broadcasts.refusals import ClockGap, InThePast, WhenNotUnderstood
from features.people.days import read_day

_TIME = re.compile(
    r"(?<![\d.])(\d{1,2})(?::|h|\.(?=\d\d\s*$))(\d{2})\b|(?<![\d.])(\d{1,2})h\b", re.IGNORECASE
)
_LINKS = re.compile(r"\b(?:at|в|у|à|la|ora|ժամը|сағат)\s*$", re.IGNORECASE)


def read_when(words: str, zone: str, now: datetime) -> str:
    """Return the wall clock time that is meant ("2026-12-01T09:00"); without a day today's, or tomorrow's if that has passed."""
    today = now.astimezone(ZoneInfo(zone)).date()
    found = list(_TIME.finditer(words.strip()))
    if not found:
        raise WhenNotUnderstood
    at = _clock(found[-1])
    rest = _LINKS.sub("", words.strip()[: found[-1].start()].strip(" ,;")).strip(" ,;")
    rest = rest or words.strip()[found[-1].end() :].strip(" ,;")
    if rest:
        return _wall(read_day(rest, today), at)
    wall = _wall(today, at)
    return wall if instant(wall, zone) > now else _wall(date.fromordinal(today.toordinal() + 1), at)


def check(local_time: str, zone: str, now: datetime) -> datetime:
    """Return the instant; refuse a moment that has passed, and one the clocks jump over."""
    if is_gap(local_time, zone):
        raise ClockGap
    at = instant(local_time, zone)
    if at <= now:
        raise InThePast
    return at


def _clock(found: re.Match[str]) -> time:
    hour, minute = int(found[1] or found[3]), int(found[2] or 0)
    if hour > 23 or minute > 59:
        raise WhenNotUnderstood
    return time(hour, minute)


def _wall(day: date, at: time) -> str:
    return datetime.combine(day, at).isoformat(timespec="minutes")
