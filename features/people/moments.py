"""Days and hours as each language writes them, in a zone that is said: 24 or 12 hours as the language has it."""

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from core.text import LANGUAGES

LONG, SHORT = "EEEE, d MMMM", "EEE, d MMM"


def day_words(at: datetime, zone: str) -> Mapping[str, str]:
    """The day in every language: Thursday, 14 May."""
    return _days(at, zone, LONG)


def short_day_words(at: datetime, zone: str) -> Mapping[str, str]:
    """The day in every language, for a button: Thu, 14 May."""
    return _days(at, zone, SHORT)


@lru_cache(maxsize=4096)
def _days(at: datetime, zone: str, form: str) -> Mapping[str, str]:
    local = at.astimezone(ZoneInfo(zone))
    return {language: format_date(local, form, locale=language) for language in LANGUAGES}


@lru_cache(maxsize=4096)
def clock_words(at: datetime, zone: str) -> Mapping[str, str]:
    """The hour in every language: 15:00, or 3:00 PM."""
    local = at.astimezone(ZoneInfo(zone))
    return {language: format_time(local, "short", locale=language) for language in LANGUAGES}
