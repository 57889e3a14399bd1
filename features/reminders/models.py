"""Tables of reminders: one row per person, event, lead and occurrence, and what people wished for themselves."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from core.db import Base, BigId, personal, plain


class State(StrEnum):
    """What became of a reminder."""

    WAITING = "waiting"
    PUT = "put"
    """In the outbox: on its way or sent."""
    DROPPED = "dropped"
    """The event moved or is off, the family does not come any more, or does not want this one."""
    SKIPPED = "skipped"
    """It would have come before the family joined."""
    EXPIRED = "expired"
    """The bot was away until it could not help any more; the organizer is told."""


class Reminder(Base):
    """One reminder. The key has the start in it: a moved event is another occurrence and is reminded of anew."""

    __tablename__ = "reminders"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id", "lead", "starts_at"),
        Index("ix_reminders_state_due_at", "state", "due_at"),
        {"info": {"subject": "people:person_id", "kept_from": "starts_at", "when_old": "row"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    person_id: Mapped[int] = personal(ForeignKey("people.id"), erase="row", keep_days=30, index=True)
    lead: Mapped[int] = plain()
    """Minutes before the start."""
    starts_at: Mapped[datetime] = plain()
    due_at: Mapped[datetime] = plain()
    useful_until: Mapped[datetime] = plain()
    state: Mapped[str] = plain(default=State.WAITING.value)


class ReminderWish(Base):
    """What a person wants to be reminded of an event by, whether they hold a place or not. No lead at all: not once."""

    __tablename__ = "reminder_wishes"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        {"info": {"subject": "people:person_id", "kept_from": "wished_at", "when_old": "row"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    person_id: Mapped[int] = personal(ForeignKey("people.id"), erase="row", keep_days=365, index=True)
    leads: Mapped[list[int]] = plain(JSON)
    wished_at: Mapped[datetime] = plain()
