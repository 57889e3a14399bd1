"""When an announcement may arrive: not at night by each one's own clock, and not more often than a family can bear."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

NIGHT = (22, 8)
"""Hours between which nothing comes unless somebody chose others."""
WEEK = timedelta(days=7)
LATE = timedelta(hours=3)
"""Nothing goes out later than this by itself: after a longer outage its author is asked."""


@lru_cache(maxsize=4096)
def awake(at: datetime, zone: str, night_from: int, night_until: int) -> datetime:
    """The instant itself, or the end of the night it lies in, by the wall clock of the zone. Equal hours: no night."""
    local = at.astimezone(ZoneInfo(zone))
    if not _asleep(local.hour, night_from, night_until):
        return at
    morning = local.replace(hour=night_until % 24, minute=0, second=0, microsecond=0)
    if morning <= local:
        morning += timedelta(days=1)
    return morning.astimezone(UTC)


def _asleep(hour: int, start: int, end: int) -> bool:
    return start <= hour < end if start < end else start != end and (hour >= start or hour < end)


def own_hour(local_time: str, now: datetime, zone: str, night_from: int, night_until: int) -> datetime | None:
    """When the hour comes by the clock of a zone; passed already, at once while its day lasts; None: the day is over."""
    wanted = instant(local_time, zone)
    if wanted >= now:
        return awake(wanted, zone, night_from, night_until)
    due, clock = awake(now, zone, night_from, night_until), ZoneInfo(zone)
    return due if due.astimezone(clock).date() <= wanted.astimezone(clock).date() else None


def instant(local_time: str, zone: str) -> datetime:
    """The instant of a wall clock time ("2026-12-01T09:00") in a zone; the earlier one where the clock shows it twice."""
    return datetime.fromisoformat(local_time).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def is_gap(local_time: str, zone: str) -> bool:
    """Whether the clocks of the zone jump over this time."""
    wall = datetime.fromisoformat(local_time).replace(tzinfo=ZoneInfo(zone))
    return wall.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) != wall.replace(tzinfo=None)
