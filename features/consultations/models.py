"""Tables of consultations: times, bookings, who waits for a time, and reminders."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from core.crypto import Encrypted
from core.db import Base, BigId, personal, plain


class SlotState(StrEnum):
    """Whom a time belongs to."""

    OPEN = "open"
    HELD = "held"
    """Offered to one family of the waiting list."""
    BOOKED = "booked"
    WITHDRAWN = "withdrawn"


class BookingState(StrEnum):
    """What became of a booking."""

    BOOKED = "booked"
    CANCELLED = "cancelled"
    """By the family, or because the family erased everything."""
    MOVED = "moved"
    """To another booking of the same family."""
    FREED = "freed"
    """The specialist took the time back, or is no longer one."""
    MET = "met"
    MISSED = "missed"


class WaitState(StrEnum):
    """Where a family stands in the waiting list of a time."""

    WAITING = "waiting"
    OFFERED = "offered"
    TAKEN = "taken"
    DECLINED = "declined"
    EXPIRED = "expired"
    LEFT = "left"
    GONE = "gone"
    """The time itself is gone."""


class ReminderState(StrEnum):
    """Whether a reminder has gone to the outbox."""

    WAITING = "waiting"
    PUT = "put"
    DROPPED = "dropped"


class Slot(Base):
    """A time a specialist publishes: the instant, and the wall clock and zone it was meant in."""

    __tablename__ = "consultation_slots"
    __table_args__ = (
        Index("ix_consultation_slots_state_starts_at", "state", "starts_at"),
        Index(
            "uq_consultation_slots_live_start",
            "specialist_id",
            "starts_at",
            unique=True,
            sqlite_where=text("state != 'withdrawn'"),
            postgresql_where=text("state != 'withdrawn'"),
        ),
        {"info": {"subject": "people:specialist_id", "kept_from": "ends_at"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    specialist_id: Mapped[int] = plain(ForeignKey("people.id"), index=True)
    starts_at: Mapped[datetime] = plain()
    ends_at: Mapped[datetime] = plain(index=True)
    wall_clock: Mapped[str] = plain()
    """Local time as it was published: 2027-05-14T15:00."""
    zone: Mapped[str] = plain()
    online: Mapped[bool] = plain()
    link: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=30)
    """Only the family that booked ever sees it."""
    place: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=30)
    state: Mapped[str] = plain(default=SlotState.OPEN.value)
    held_for: Mapped[int | None] = plain(BigId)
    created_at: Mapped[datetime] = plain()


LIVE = text("state IN ('booked', 'met', 'missed')")


class Booking(Base):
    """One family's claim on one time. A time has at most one live booking, whatever happens at once."""

    __tablename__ = "consultation_bookings"
    __table_args__ = (
        Index(
            "uq_consultation_bookings_live_slot",
            "slot_id",
            unique=True,
            sqlite_where=LIVE,
            postgresql_where=LIVE,
        ),
        Index("ix_consultation_bookings_person_state", "person_id", "state"),
        Index("ix_consultation_bookings_state_ends_at", "state", "ends_at"),
        {"info": {"subject": "people:person_id", "thing": "consultation", "kept_from": "ends_at"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    slot_id: Mapped[int] = plain(ForeignKey("consultation_slots.id"))
    person_id: Mapped[int] = plain(ForeignKey("people.id"))
    state: Mapped[str] = plain(default=BookingState.BOOKED.value)
    starts_at: Mapped[datetime] = plain()
    ends_at: Mapped[datetime] = plain()
    moved_from: Mapped[int | None] = plain(BigId)
    booked_at: Mapped[datetime] = plain()
    ended_at: Mapped[datetime | None] = plain()
    asked_at: Mapped[datetime | None] = plain()
    """When the specialist was asked how it went."""
    summary: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=90)
    summed_at: Mapped[datetime | None] = plain()
    """When the family was asked whether it helped, with a summary or without."""
    rating: Mapped[int | None] = plain()
    rated_at: Mapped[datetime | None] = plain()
    comment: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=365)


class Wait(Base):
    """A family in the waiting list of one time, first come first offered."""

    __tablename__ = "consultation_waits"
    __table_args__ = (
        UniqueConstraint("slot_id", "person_id"),
        Index("ix_consultation_waits_state_offer_until", "state", "offer_until"),
        {"info": {"subject": "people:person_id", "when_erased": {"state": WaitState.LEFT.value}}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    slot_id: Mapped[int] = plain(ForeignKey("consultation_slots.id"))
    person_id: Mapped[int] = plain(ForeignKey("people.id"), index=True)
    state: Mapped[str] = plain(default=WaitState.WAITING.value)
    joined_at: Mapped[datetime] = plain()
    """Their place in the line; joining again begins at its end."""
    offer_until: Mapped[datetime | None] = plain()
    offers: Mapped[int] = plain(default=0)


class Reminder(Base):
    """One reminder of one booking to one person, once."""

    __tablename__ = "consultation_reminders"
    __table_args__ = (
        UniqueConstraint("booking_id", "person_id", "kind"),
        Index("ix_consultation_reminders_state_due_at", "state", "due_at"),
        {
            "info": {
                "subject": "consultation_bookings:booking_id",
                "when_erased": {"state": ReminderState.DROPPED.value},
            }
        },
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    booking_id: Mapped[int] = plain(ForeignKey("consultation_bookings.id"))
    person_id: Mapped[int] = plain(BigId)
    kind: Mapped[str] = plain()
    """day or hours."""
    due_at: Mapped[datetime] = plain()
    state: Mapped[str] = plain(default=ReminderState.WAITING.value)
