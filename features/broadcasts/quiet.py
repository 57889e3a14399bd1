"""When an announcement may arrive: by whose clock, and not more often than a family can bear."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

WEEK = timedelta(days=7)


def instant(local_time: str, zone: str) -> datetime:
    """The instant of a wall clock time ("2026-12-01T09:00") in a zone; the earlier one where the clock shows it twice."""
    return datetime.fromisoformat(local_time).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def is_gap(local_time: str, zone: str) -> bool:
    """Whether the clocks of the zone jump over this time."""
    wall = datetime.fromisoformat(local_time).replace(tzinfo=ZoneInfo(zone))
    return wall.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) != wall.replace(tzinfo=None)
