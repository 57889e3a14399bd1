"""When a reminder is due: by the wall clock of the person who gets it, never in their night, never too late to help.

All instants are aware UTC. Whole days are counted on the wall clock (a day may have 23 or 25 hours), hours are real hours.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from features.people.quiet import Rest, instant

LEADS = (10_080, 1_440, 120)
"""Minutes before the start: a week, a day, two hours. The longest first."""
DAY = 1_440


def due_at(starts_at: datetime, lead: int, rest: Rest) -> datetime:
    """The instant a reminder `lead` minutes before the start is sent.

    One that would ring in the quiet hours waits for their end if half of its lead is left then; else it comes the evening before.
    """
    at = _back(starts_at, lead, ZoneInfo(rest.zone))
    morning = rest.awake(at)
    if morning == at:
        return at
    return morning if morning <= starts_at - timedelta(minutes=lead) / 2 else rest.evening(at)


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
