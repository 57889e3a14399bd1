"""Whether a reminder is still true: asked when it goes into the outbox, and once more when it is written."""

from typing import Any

from sqlalchemy import Row, Select, and_, select

from core.pack import Pack
from features.booking.models import Booking, Stand
from features.events.models import Event, Status
from features.reminders.leads import leads_of
from features.reminders.models import Reminder, ReminderWish

REMINDED = (Stand.COMING.value, Stand.INTERESTED.value)
"""Families in these states are reminded without asking for it."""
UNDECIDED = (Stand.WAITING.value, Stand.OFFERED.value)
"""Whoever has no place yet is not reminded, whatever they wished."""


def facts() -> Select[*tuple[Any, ...]]:
    """Reminders beside the event, the place and the wish as they stand now."""
    whose = (Reminder.event_id, Reminder.person_id)
    return (
        select(
            Reminder.id,
            Reminder.event_id,
            Reminder.person_id,
            Reminder.lead,
            Reminder.starts_at,
            Reminder.useful_until,
            Event.status,
            Event.starts_at.label("now_starts_at"),
            Event.kind,
            Event.remind_before,
            Event.created_by,
            Booking.state.label("stand"),
            Booking.changed_at.label("stood_since"),
            ReminderWish.leads,
            ReminderWish.wished_at,
        )
        .join(Event, Event.id == Reminder.event_id)
        .outerjoin(Booking, and_(Booking.event_id == whose[0], Booking.person_id == whose[1]))
        .outerjoin(ReminderWish, and_(ReminderWish.event_id == whose[0], ReminderWish.person_id == whose[1]))
    )


def still_true(row: Row[*tuple[Any, ...]], pack: Pack) -> bool:
    """Whether the event is on at that instant, and this person is to be reminded of it so long before."""
    if row.status != Status.PUBLISHED or row.now_starts_at != row.starts_at or row.stand in UNDECIDED:
        return False
    if row.leads is None:
        return row.stand in REMINDED and row.lead in leads_of(pack, row.kind, row.remind_before)
    gave_up = row.stand is not None and row.stand not in REMINDED and row.stood_since >= row.wished_at
    return row.lead in row.leads and not gave_up
