"""Passes are ready before the event, and a family that did not come is written to once, kindly."""

from datetime import datetime, timedelta

from sqlalchemy import exists, select, update
from sqlalchemy.orm import aliased

from core import outbox
from core.db import Session, changed
from core.jobs import Job
from core.pack import Pack
from features.booking import queries as booking
from features.booking.models import Booking, Stand
from features.doors import helpers, passes
from features.doors.models import Pass
from features.doors.notices import FamilyMissed
from features.events.models import Event, Status

READY = timedelta(days=2)
"""Passes are there so long before the start: the reminders show the code."""
SETTLED = timedelta(hours=3)
"""So long after the end nobody comes any more."""
LATEST = timedelta(days=2)
"""Later than this a word about it only hurts."""
BATCH = 200


def jobs(_pack: Pack) -> list[Job]:
    """The sweeps of the door."""
    return [
        Job("doors-passes", 60, make_passes),
        Job("doors-missed", 300, note_missed),
        Job("doors-helpers", 60, helpers.end_over),
    ]


async def make_passes(session: Session, now: datetime) -> int:
    """Give every family of an event that is near its pass."""
    near = select(Event.id).where(
        Event.status == Status.PUBLISHED,
        Event.ends_at > now,
        Event.starts_at <= now + READY,
        Event.course_id.is_(None),
    )
    ids = list((await session.scalars(near)).all())
    return await passes.make_missing(session, event_ids=ids, now=now, limit=BATCH) if ids else 0


async def note_missed(session: Session, now: datetime) -> int:
    """Mark families who did not come, where the door was kept, and write to each of them once."""
    other = aliased(Pass)
    kept = exists(select(other.id).where(other.event_id == Pass.event_id, other.arrived_at.is_not(None)))
    query = (
        select(Pass.id, Pass.booking_id, Booking.person_id)
        .join(Booking, Booking.id == Pass.booking_id)
        .join(Event, Event.id == Pass.event_id)
        .where(
            Event.status == Status.PUBLISHED,
            Event.ends_at <= now - SETTLED,
            Event.ends_at > now - LATEST,
            Booking.state == Stand.COMING,
            Pass.arrived_at.is_(None),
            Pass.missed_at.is_(None),
            kept,
        )
    )
    rows = (await session.execute(query.order_by(Pass.id).limit(BATCH))).all()
    for row in rows:
        still = update(Pass).where(Pass.id == row.id, Pass.arrived_at.is_(None), Pass.missed_at.is_(None))
        if await changed(session, still.values(missed_at=now)):
            await outbox.put(
                session,
                to=row.person_id,
                notice=FamilyMissed(row.booking_id),
                key=f"missed:{row.booking_id}",
                now=now,
                subject=booking.subject(row.booking_id),
            )
    return len(rows)
