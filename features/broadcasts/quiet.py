"""When an announcement may arrive: by whose clock, and not more often than a family can bear."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from features.people.quiet import Rest

WEEK = timedelta(days=7)
LATE = timedelta(hours=3)
"""Nothing goes out later than this by itself: after a longer outage its author is asked."""


def own_hour(local_time: str, now: datetime, whose: Rest) -> datetime | None:
    """When the hour comes by somebody's own clock; passed already, at once while its day lasts; None: the day is over."""
    wanted = instant(local_time, whose.zone)
    if wanted >= now:
        return whose.awake(wanted)
    due, clock = whose.awake(now), ZoneInfo(whose.zone)
    return due if due.astimezone(clock).date() <= wanted.astimezone(clock).date() else None


def instant(local_time: str, zone: str) -> datetime:
    """The instant of a wall clock time ("2026-12-01T09:00") in a zone; the earlier one where the clock shows it twice."""
    return datetime.fromisoformat(local_time).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def is_gap(local_time: str, zone: str) -> bool:
    """Whether the clocks of the zone jump over this time."""
    wall = datetime.fromisoformat(local_time).replace(tzinfo=ZoneInfo(zone))
    return wall.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) != wall.replace(tzinfo=None)
