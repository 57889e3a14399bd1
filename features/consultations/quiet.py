"""Quiet hours: nothing that can wait rings between ten in the evening and eight in the morning of the person's own clock."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

FROM, UNTIL = time(22), time(8)
LATEST = timedelta(minutes=30)
"""A reminder that comes later than this before the start is of no use."""
EVENING = time(21, 30)


def awake(at: datetime, zone: str) -> datetime:
    """This instant, or the end of the quiet hours it falls in."""
    local = at.astimezone(ZoneInfo(zone))
    if UNTIL <= local.time() < FROM:
        return at
    day = local.date() + timedelta(days=local.time() >= FROM)
    return datetime.combine(day, UNTIL, ZoneInfo(zone)).astimezone(UTC)


def before(starts_at: datetime, ahead: timedelta, zone: str, now: datetime) -> datetime | None:
    """When to remind of a start: so long ahead, after quiet hours, else on the evening before them; None: too late."""
    due = starts_at - ahead
    late = awake(due, zone)
    if late > starts_at - LATEST:
        late = _evening(due, zone)
    return late if late > now else None


def _evening(due: datetime, zone: str) -> datetime:
    """The last waking half hour before the quiet hours in which this instant falls."""
    local = due.astimezone(ZoneInfo(zone))
    day = local.date() - timedelta(days=local.time() < UNTIL)
    return datetime.combine(day, EVENING, ZoneInfo(zone)).astimezone(UTC)
