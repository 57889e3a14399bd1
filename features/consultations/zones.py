"""When a country changes its clocks, a published time keeps its place on the wall clock: the instant moves."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, delete, select, update

from core import outbox
from core.db import Session, table_of
from features.consultations import reminders
from features.consultations.booking import subject
from features.consultations.models import Booking, BookingState, Reminder, ReminderState, Slot, SlotState
from features.consultations.notices import ConsultationShifted

_slots = table_of(Slot)
_bookings = table_of(Booking)
_reminders = table_of(Reminder)


async def follow(session: Session, now: datetime) -> int:
    """Compare every time ahead with today's zone data; move what differs and tell both sides."""
    ahead = select(_slots).where(_slots.c.state != SlotState.WITHDRAWN.value, _slots.c.starts_at > now)
    moved = [(row, at) for row in (await session.execute(ahead)).all() if (at := meant(row)) != row.starts_at]
    for row, at in moved:
        times = {"starts_at": at, "ends_at": at + (row.ends_at - row.starts_at)}
        await session.execute(update(_slots).where(_slots.c.id == row.id).values(times))
        await _follow_booking(session, row, times, now)
    return len(moved)


def meant(row: Row[Any]) -> datetime:
    """The instant of a time's wall clock by the zone data of today."""
    return datetime.fromisoformat(row.wall_clock).replace(tzinfo=ZoneInfo(row.zone))


async def _follow_booking(session: Session, row: Row[Any], times: dict[str, datetime], now: datetime) -> None:
    mine = (_bookings.c.slot_id == row.id, _bookings.c.state == BookingState.BOOKED.value)
    moved = update(_bookings).where(*mine).values(times).returning(_bookings.c.id, _bookings.c.person_id)
    booked = (await session.execute(moved)).first()
    if booked is None:
        return
    waiting = (_reminders.c.booking_id == booked.id, _reminders.c.state == ReminderState.WAITING.value)
    await session.execute(delete(_reminders).where(*waiting))
    people = (booked.person_id, row.specialist_id)
    await reminders.plan(session, booked.id, people=people, starts_at=times["starts_at"], now=now)
    for person in people:
        key = f"consultation-shifted:{booked.id}:{person}:{times['starts_at'].timestamp():.0f}"
        notice = ConsultationShifted(booked.id)
        await outbox.put(session, to=person, notice=notice, key=key, now=now, subject=subject(booked.id))
