"""An instant as a family reads it: day of the week, date, the clock of the language, and whose clock it is."""

from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time, get_timezone_location


def written(at: datetime, zone: str, language: str) -> str:
    """Write it out: "Saturday, May 14, 2027, 6:00 PM (Yerevan)"; 12 or 24 hours as the language has it."""
    local = at.astimezone(ZoneInfo(zone))
    day = format_date(local, "full", locale=language)
    return f"{day}, {clock(at, zone, language)} ({city(zone, language)})"


def clock(at: datetime, zone: str, language: str) -> str:
    """The time alone: "6:00 PM" or "18:00"."""
    return format_time(at.astimezone(ZoneInfo(zone)), "short", locale=language).replace("\u202f", "\u00a0")


@lru_cache(maxsize=512)
def city(zone: str, language: str) -> str:
    """The city a zone is named for, in the language."""
    if zone == "UTC":
        return zone
    return get_timezone_location(ZoneInfo(zone), locale=language, return_city=True)
