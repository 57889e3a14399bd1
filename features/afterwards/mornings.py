"""When a family is asked how an event was: the next morning by its own wall clock, never at night."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from features.people.quiet import instant

MORNING = time(10)
REST = timedelta(hours=6)
"""At least so long after the end: who comes home late is asked on the day after."""


def next_morning(ended_at: datetime, zone: str) -> datetime:
    """The first ten o'clock on this zone's wall clock at least six hours after the end (aware UTC in and out)."""
    here = ZoneInfo(zone)
    rested = ended_at + REST
    day = rested.astimezone(here).date()
    found = instant(datetime.combine(day, MORNING), here)
    return found if found >= rested else instant(datetime.combine(day + timedelta(days=1), MORNING), here)
