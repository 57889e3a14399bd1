"""The classes of a course: the dates as they were written, every beginning and end that follows from them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

from features.consultations.publishing import LENGTHS, MOST, WEEKS
from features.consultations.refusals import SlotPast, SlotsOverlap, TimesNotUnderstood, TooManyTimes
from features.consultations.times import Window, instant, read_times
from features.courses.models import Course

__all__ = ["LENGTHS", "WEEKS", "Span", "read", "spans"]


@dataclass(frozen=True, slots=True)
class Span:
    """One class: its wall clock ("2027-02-28T18:00") and its instants."""

    starts_local: str
    ends_local: str
    starts_at: datetime
    ends_at: datetime


def read(words: str, today: date) -> list[Any]:
    """What was written, as it is kept: day, start, end or None, for every window."""
    return [
        [one.day.isoformat(), f"{one.start:%H:%M}", f"{one.end:%H:%M}" if one.end else None]
        for one in read_times(words, today)
    ]


def spans(course: Course, now: datetime, *, past: bool = False) -> list[Span]:
    """Every class, the soonest first; a start without an end lasts as long as classes of this course do.

    past: also those that have gone by, for showing. Past, overlapping and too many classes are refused, and hours the clock of the place does not have.
    """
    windows = [_window(row) for row in course.windows]
    found = [
        _span(window, course.minutes, course.zone, week) for week in range(course.weeks) for window in windows
    ]
    if len(found) > MOST:
        raise TooManyTimes
    found.sort(key=lambda span: span.starts_at)
    if found and found[0].starts_at <= now and not past:
        raise SlotPast
    _apart(found)
    return found


def begun(course: Course, now: datetime) -> bool:
    """Whether the first class has begun: a draft that lay too long needs other dates."""
    return any(span.starts_at <= now for span in spans(course, now, past=True)[:1])


def _apart(found: Sequence[Span]) -> None:
    if any(later.starts_at < earlier.ends_at for earlier, later in pairwise(found)):
        raise SlotsOverlap


def _window(row: Sequence[Any]) -> Window:
    day, start, end = row
    return Window(
        date.fromisoformat(day), time.fromisoformat(start), time.fromisoformat(end) if end else None
    )


def _span(window: Window, minutes: int, zone: str, week: int) -> Span:
    day = window.day + timedelta(weeks=week)
    start = datetime.combine(day, window.start)
    end = datetime.combine(day, window.end) if window.end else start + timedelta(minutes=minutes)
    if end <= start:
        raise TimesNotUnderstood
    return Span(f"{start:%Y-%m-%dT%H:%M}", f"{end:%Y-%m-%dT%H:%M}", instant(start, zone), instant(end, zone))
