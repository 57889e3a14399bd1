"""What happens to an event reaches those who applied to it."""

from datetime import datetime

from sqlalchemy import select, update

from core import outbox
from core.db import Session
from core.outbox import Notice
from features.applications.models import Application, State
from features.booking.following import told_at
from features.events import changes
from features.events.models import Event
from features.events.notices import EventCancelled, EventMoved
from features.events.queries import subject
from features.people.models import Person
from features.people.quiet import RESTS, rest

CONCERNED = (State.DRAFT, State.SENT, State.IN_REVIEW, State.ACCEPTED, State.RESERVE)
"""They plan with it. Who holds a place is told by the same key, so that nobody hears it twice."""


async def follow_move(session: Session, event: Event, now: datetime) -> None:
    """Another time or place: applicants hear of it, the usual deadline and retention follow."""
    theirs = update(Application).where(Application.event_id == event.id)
    await session.execute(theirs.values(over_at=event.ends_at))
    await session.execute(theirs.where(Application.state == State.DRAFT).values(reminded=None))
    await _tell(
        session, event, EventMoved(event.id, event.revision), f"moved:{event.id}:{event.revision}", now
    )


async def tell_cancelled(session: Session, event: Event, now: datetime) -> None:
    """It does not take place."""
    await _tell(session, event, EventCancelled(event.id), f"cancelled:{event.id}:{event.revision}", now)


async def _tell(session: Session, event: Event, notice: Notice, key: str, now: datetime) -> None:
    applied = select(Application.person_id, *RESTS).join(Person, Person.id == Application.person_id)
    concerned = applied.where(Application.event_id == event.id, Application.state.in_(CONCERNED))
    for row in (await session.execute(concerned.order_by(Application.id))).all():
        await outbox.put(
            session,
            to=row.person_id,
            notice=notice,
            key=f"{key}:{row.person_id}",
            now=now,
            not_before=told_at(event, rest(row), now),
            useful_until=event.ends_at,
            subject=subject(event.id),
        )


changes.on_moved.append(follow_move)
changes.on_cancelled.append(tell_cancelled)
