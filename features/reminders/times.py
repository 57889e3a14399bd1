"""When a reminder is due: by the wall clock of the person who gets it, never in their night, never too late to help.

All instants are aware UTC. Whole days are counted on the wall clock (a day may have 23 or 25 hours), hours are real hours.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

LEADS = (10_080, 1_440, 120)
"""Minutes before the start: a week, a day, two hours. The longest first."""
DAY = 1_440
BEFORE_QUIET = timedelta(minutes=30)
"""What cannot wait for the morning comes this long before the quiet begins."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours nobody is rung in, on the person's wall clock; the end belongs to the day again."""

    begins: time = time(22)
    ends: time = time(8)

    def covers(self, wall: time) -> bool:
        """Tell whether a wall time lies inside."""
        if self.begins <= self.ends:
            return self.begins <= wall < self.ends
        return wall >= self.begins or wall < self.ends


NIGHT = Quiet()


def due_at(starts_at: datetime, lead: int, zone: str, quiet: Quiet = NIGHT) -> datetime:
    """The instant a reminder `lead` minutes before the start is sent.

    One that would ring in the quiet hours waits for their end if half of its lead is left then; else it comes the evening before.
    """
    here = ZoneInfo(zone)
    at = _back(starts_at, lead, here)
    if not quiet.covers(at.astimezone(here).time()):
        return at
    morning = _next(at, quiet.ends, here)
    if morning <= starts_at - timedelta(minutes=lead) / 2 or (
        lead >= DAY and morning <= starts_at - timedelta(minutes=lead / 2)
    ):
        return morning
    return _previous(at, quiet.begins, here) - BEFORE_QUIET


def useful_until(starts_at: datetime, lead: int, leads: tuple[int, ...]) -> datetime:
    """Until when a late one still helps: until the next shorter one would come, the last one until the start."""
    shorter = [other for other in leads if other < lead]
    return starts_at - timedelta(minutes=max(shorter, default=0))


def _back(starts_at: datetime, lead: int, here: ZoneInfo) -> datetime:
    days, minutes = divmod(lead, DAY)
    if not days:
        return starts_at - timedelta(minutes=minutes)
    wall = starts_at.astimezone(here).replace(tzinfo=None) - timedelta(days=days)
    return instant(wall, here) - timedelta(minutes=minutes)


def instant(wall: datetime, here: ZoneInfo) -> datetime:
    """The UTC instant of a wall time: the first of two, and for one the clock skips as much later as it skips."""
    return wall.replace(tzinfo=here, fold=0).astimezone(UTC)


def _next(at: datetime, clock: time, here: ZoneInfo) -> datetime:
    """The first instant after `at` at which the wall shows this time."""
    wall = at.astimezone(here)
    found = instant(datetime.combine(wall.date(), clock), here)
    return found if found > at else instant(datetime.combine(wall.date() + timedelta(days=1), clock), here)


def _previous(at: datetime, clock: time, here: ZoneInfo) -> datetime:
    wall = at.astimezone(here)
    found = instant(datetime.combine(wall.date(), clock), here)
    return found if found <= at else instant(datetime.combine(wall.date() - timedelta(days=1), clock), here)
