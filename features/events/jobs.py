"""A government changes its clocks: the wall clock of an event stays, its instant follows."""

from datetime import datetime

from sqlalchemy import select

from core.db import Session
from core.jobs import Job
from core.pack import Pack
from features.events import times
from features.events.models import Event, Status
from features.events.refusals import NoSuchHour


def jobs(_pack: Pack) -> list[Job]:
    """The sweeps of this feature."""
    return [Job("events-zones", 3600, follow_zones)]


async def follow_zones(session: Session, now: datetime) -> int:
    """Recompute the instants of events ahead from their wall clocks; return how many were off."""
    ahead = select(Event).where(Event.status == Status.PUBLISHED, Event.ends_at > now)
    moved = 0
    for event in (await session.scalars(ahead.order_by(Event.id))).all():
        starts_at, ends_at = _instant(event, event.starts_local), _instant(event, event.ends_local)
        if starts_at and ends_at and (starts_at, ends_at) != (event.starts_at, event.ends_at):
            event.starts_at, event.ends_at, event.revision = starts_at, ends_at, event.revision + 1
            moved += 1
    await session.flush()
    return moved


def _instant(event: Event, local: str | None) -> datetime | None:
    try:
        return times.instant(local, event.zone) if local and event.zone else None
    except NoSuchHour:
        return None
