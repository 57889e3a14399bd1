"""A day as people write it: "14.05", "14 May", "завтра", "friday", "in 3 days", "2027-05-14"."""

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from babel.dates import get_month_names

from core.errors import Refusal
from core.text import LANGUAGES
from features.people.hours import day_names

_UNTIL = re.compile(r"^[^\W\d_]{1,5}\s+(?=\d+[./-])")
"""A short word before a date in figures: "until", "до", "pe", "le"."""
FURTHEST = timedelta(days=366)
_FRIDAY_AS_OBJECT = {"среду": 2, "пятницу": 4, "субботу": 5, "сераду": 2, "пятніцу": 4, "суботу": 5}
"""How Russian and Belarusian say "on Friday"; Babel has the dictionary form only."""
_TODAY = {"today", "сегодня", "այսօր", "бүгін", "azi", "astăzi", "сёння", "aujourd'hui"}
_TOMORROW = {"tomorrow", "завтра", "վաղը", "ертең", "mâine", "maine", "заўтра", "demain"}
_DAY_WORDS = {
    "day",
    "days",
    "день",
    "дня",
    "дней",
    "օր",
    "օրից",
    "օրով",
    "күн",
    "күннен",
    "zi",
    "zile",
    "дзень",
    "дні",
    "дзён",
    "jour",
    "jours",
}
_WEEK_WORDS = {
    "week",
    "weeks",
    "неделя",
    "неделю",
    "недели",
    "недель",
    "շաբաթ",
    "շաբաթից",
    "апта",
    "аптадан",
    "săptămână",
    "săptămâni",
    "saptamani",
    "тыдзень",
    "тыдні",
    "тыдняў",
    "semaine",
    "semaines",
}


class DayNotUnderstood(Refusal):
    """The words name no day, or a day that is past or more than a year away."""


def read_day(text: str, today: date) -> date:
    """Return the day that is meant, today at the earliest; without a year the next one that fits."""
    words = _UNTIL.sub("", " ".join(text.casefold().split()).strip(" ."))
    found = _relative(words, today) or _iso(words) or _numeric(words, today) or _named(words, today)
    if found is None or not today <= found <= today + FURTHEST:
        raise DayNotUnderstood
    return found


def _relative(words: str, today: date) -> date | None:
    if words in _TODAY:
        return today
    if words in _TOMORROW:
        return today + timedelta(days=1)
    named = day_names() | _FRIDAY_AS_OBJECT
    known = next((named[word] for word in words.split() if word in named), None)
    if known is not None and not re.search(r"\d", words):
        return today + timedelta(days=(known - today.weekday() - 1) % 7 + 1)
    return _ahead(words, today)


def _ahead(words: str, today: date) -> date | None:
    number = re.search(r"\b(\d{1,3})\b", words)
    units = set(re.findall(r"[^\W\d_]+", words))
    count = int(number[1]) if number else 1
    if units & _WEEK_WORDS:
        return today + timedelta(weeks=count)
    if number and units & _DAY_WORDS:
        return today + timedelta(days=count)
    return None


def _iso(words: str) -> date | None:
    match = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words)
    return _made(int(match[1]), int(match[2]), int(match[3])) if match else None


def _numeric(words: str, today: date) -> date | None:
    match = re.fullmatch(r"(\d{1,2})(?:[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?)?", words)
    if match is None:
        return None
    day, month, year = int(match[1]), match[2], match[3]
    if month is None:
        return _next_day_of_month(day, today)
    if year is None:
        return _next_of_year(day, int(month), today)
    return _made(int(year) + (2000 if len(year) == 2 else 0), int(month), day)


def _named(words: str, today: date) -> date | None:
    month = next((_months()[word] for word in re.findall(r"[^\W\d_]+", words) if word in _months()), None)
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    days = [number for number in numbers if number <= 31]
    years = [number for number in numbers if number >= 2000]
    if month is None or len(days) != 1 or len(days) + len(years) != len(numbers):
        return None
    return _made(years[0], month, days[0]) if years else _next_of_year(days[0], month, today)


def _next_day_of_month(day: int, today: date) -> date | None:
    for step in range(12):
        year, month = divmod(today.year * 12 + today.month - 1 + step, 12)
        if day <= monthrange(year, month + 1)[1]:
            found = _made(year, month + 1, day)
            if found is not None and found >= today:
                return found
    return None


def _next_of_year(day: int, month: int, today: date) -> date | None:
    this = _made(today.year, month, day)
    return this if this is not None and this >= today else _made(today.year + 1, month, day)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Every name of a month in every language; January is 1. Short forms too, without a dot."""
    found: dict[str, int] = {}
    for width, context in (("wide", "format"), ("wide", "stand-alone"), ("abbreviated", "format")):
        for language in LANGUAGES:
            for month, name in get_month_names(width, context, language).items():  # type: ignore[arg-type]  # Babel's words
                found.setdefault(name.casefold().strip(". "), month)
    return found
