"""Tables of the door: one pass per family and event, and those who came without a place."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped

from core.db import Base, BigId, personal, plain


class Pass(Base):
    """What a family shows at the door, and what came of it. It opens nothing for anybody but a host of that event."""

    __tablename__ = "passes"
    __table_args__ = (
        UniqueConstraint("booking_id"),
        UniqueConstraint("event_id", "code"),
        UniqueConstraint("token"),
        CheckConstraint("came_adults >= 0 AND came_children >= 0", name="somebody_came"),
        {"info": {"subject": "bookings:booking_id", "thing": "pass", "when_old": "row"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    booking_id: Mapped[int] = plain(ForeignKey("bookings.id"))
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    code: Mapped[str | None] = plain()
    """Four digits, different for every family of the event; None once ten thousand families come."""
    token: Mapped[str] = personal(erase="row", keep_days=30)
    """What the QR code holds."""
    arrived_at: Mapped[datetime | None] = plain()
    admitted_by: Mapped[int | None] = plain(BigId)
    came_adults: Mapped[int] = plain(default=0)
    came_children: Mapped[int] = plain(default=0)
    missed_at: Mapped[datetime | None] = plain()
    made_at: Mapped[datetime] = plain()


class DoorHelper(Base):
    """A volunteer at the door of one event: a link that works once, and whoever opened it. Only the hash of its token is kept."""

    __tablename__ = "door_helpers"
    __table_args__ = (
        UniqueConstraint("token_hash"),
        UniqueConstraint("event_id", "person_id"),
        {"info": {"subject": "people:person_id", "when_erased": {"ended_at": "now"}}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    token_hash: Mapped[str] = plain()
    made_by: Mapped[int] = plain(BigId)
    made_at: Mapped[datetime] = plain()
    person_id: Mapped[int | None] = plain(ForeignKey("people.id"), index=True)
    joined_at: Mapped[datetime | None] = plain()
    ended_at: Mapped[datetime | None] = plain()
    """When the event was over, or the organizer ended it."""


class WalkIn(Base):
    """People who came without a place: counts, no names."""

    __tablename__ = "walk_ins"
    __table_args__ = (
        CheckConstraint("adults >= 0 AND children >= 0 AND adults + children > 0", name="somebody_walked_in"),
        {"info": {"subject": None}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"), index=True)
    adults: Mapped[int] = plain()
    children: Mapped[int] = plain()
    came_at: Mapped[datetime] = plain()
    admitted_by: Mapped[int] = plain(BigId)
