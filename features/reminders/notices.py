"""What is told about reminders."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class ReminderDue(Notice):
    """To a family: this event is near."""

    lane: ClassVar[Lane] = Lane.REMINDER
    reminder_id: int


@dataclass(frozen=True)
class RemindersExpired(Notice):
    """To the organizer: some families were not reminded, because the bot was away for too long."""

    event_id: int
    starts_at: str
    """ISO 8601, UTC: which occurrence is meant."""
