"""Reminders: one row each, planned with the booking, dropped with it, moved to the outbox when due."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update

from core import outbox
from core.db import Session, changed, insert_once, table_of
from features.consultations.models import Booking, BookingState, Reminder, ReminderState
from features.consultations.notices import ConsultationNear
from features.people.models import Person
from features.people.quiet import RESTS, Rest, on_chosen, rest, rest_of

AHEAD = {"day": timedelta(days=1), "hours": timedelta(hours=2)}
LATEST = timedelta(minutes=30)
"""A reminder that comes later than this before the start is of no use."""
BATCH = 500
_reminders = table_of(Reminder)
_bookings = table_of(Booking)
_DUE = (_reminders.c.id, _reminders.c.booking_id, _reminders.c.person_id, _reminders.c.kind)


def due_at(starts_at: datetime, ahead: timedelta, whose: Rest, now: datetime) -> datetime | None:
    """When to remind of a start: so long ahead, after quiet hours, else on the evening before them; None: too late."""
    due = starts_at - ahead
    late = whose.awake(due)
    if late > starts_at - LATEST:
        late = whose.evening(due)
    return late if late > now else None


async def plan(
    session: Session, booking_id: int, *, people: Iterable[int], starts_at: datetime, now: datetime
) -> None:
    """Write down when each of these people is reminded, by their own clocks; what is too late already is left out."""
    whose = select(Person.id, *RESTS).where(Person.id.in_(list(people)))
    rows = []
    for person in (await session.execute(whose)).all():
        for kind, ahead in AHEAD.items():
            due = due_at(starts_at, ahead, rest(person), now)
            if due is not None:
                rows.append({"booking_id": booking_id, "person_id": person.id, "kind": kind, "due_at": due})
    if rows:
        waiting = [row | {"state": ReminderState.WAITING.value} for row in rows]
        await session.execute(insert_once(session.get_bind().dialect.name, _reminders), waiting)


async def drop(session: Session, booking_id: int) -> None:
    """Call off every reminder of a booking that has not gone out."""
    waiting = (_reminders.c.booking_id == booking_id, _reminders.c.state == ReminderState.WAITING.value)
    await session.execute(update(_reminders).where(*waiting).values(state=ReminderState.DROPPED.value))


async def _plan_anew(session: Session, person_id: int, now: datetime) -> None:
    """Somebody chose other quiet hours: what has not gone out follows them."""
    whose = await rest_of(session, person_id)
    ahead = (
        select(_reminders.c.id, _reminders.c.kind, _bookings.c.starts_at)
        .join(_bookings, _bookings.c.id == _reminders.c.booking_id)
        .where(
            _reminders.c.person_id == person_id,
            _reminders.c.state == ReminderState.WAITING.value,
            _reminders.c.due_at > now,
        )
    )
    for row in (await session.execute(ahead)).all():
        due = due_at(row.starts_at, AHEAD[row.kind], whose, now)
        mine = _reminders.c.id == row.id
        await session.execute(
            delete(_reminders).where(mine)
            if due is None
            else update(_reminders).where(mine).values(due_at=due)
        )


on_chosen.append(_plan_anew)


async def remind(session: Session, now: datetime) -> int:
    """Move what is due to the outbox, each reminder once."""
    due = (
        select(*_DUE, _bookings.c.starts_at)
        .join(_bookings, _bookings.c.id == _reminders.c.booking_id)
        .where(
            _reminders.c.state == ReminderState.WAITING.value,
            _reminders.c.due_at <= now,
            _bookings.c.state == BookingState.BOOKED.value,
        )
        .order_by(_reminders.c.due_at)
        .limit(BATCH)
    )
    rows = (await session.execute(due)).all()
    for row in rows:
        mine = (_reminders.c.id == row.id, _reminders.c.state == ReminderState.WAITING.value)
        if await changed(session, update(_reminders).where(*mine).values(state=ReminderState.PUT.value)):
            await outbox.put(
                session,
                to=row.person_id,
                notice=ConsultationNear(row.id),
                key=f"consultation-reminder:{row.id}",
                now=now,
                useful_until=row.starts_at - (AHEAD["hours"] if row.kind == "day" else timedelta()),
                subject=f"consultation:{row.booking_id}",
            )
    return len(rows)
