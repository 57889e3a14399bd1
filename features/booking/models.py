"""Tables of booking: one row per family and event, from the first tap to the day after."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from core.crypto import Encrypted, EncryptedJSON
from core.db import Base, BigId, personal, plain


class Stand(StrEnum):
    """How a family stands towards an event."""

    COMING = "coming"
    WAITING = "waiting"
    OFFERED = "offered"
    """Its seats are held until it answers."""
    INTERESTED = "interested"
    """A partner's event: nothing is held here."""
    LEFT = "left"
    """Gave up the place or the line."""
    LAPSED = "lapsed"
    """Said no to an offer, or did not answer in time."""
    REMOVED = "removed"
    """An organizer asked the family not to come: capacity was cut."""
    ERASED = "erased"


SEATED = (Stand.COMING, Stand.OFFERED)
"""These take seats of the event."""
OPEN = (Stand.COMING, Stand.OFFERED, Stand.WAITING, Stand.INTERESTED)
"""These are told when the event moves or is cancelled."""


class Booking(Base):
    """One family at one event. All of the party or none of it has seats."""

    __tablename__ = "bookings"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        UniqueConstraint("event_id", "line"),
        CheckConstraint("adults >= 0 AND children >= 0 AND adults + children > 0", name="somebody_comes"),
        Index("ix_bookings_event_id_state", "event_id", "state"),
        Index("ix_bookings_state_offered_until", "state", "offered_until"),
        {
            "info": {
                "subject": "people:person_id",
                "kept_from": "over_at",
                "when_erased": {"state": "erased", "line": None},
            }
        },
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    person_id: Mapped[int] = plain(ForeignKey("people.id"), index=True)
    state: Mapped[str] = plain()
    adults: Mapped[int] = plain(default=1)
    children: Mapped[int] = plain(default=0)
    seats: Mapped[int] = plain(default=0)
    """Seats of the event this family holds now: the whole party, or none while it waits."""
    ages: Mapped[list[int] | None] = personal(EncryptedJSON, erase="null", keep_days=30)
    """Years of the children, as far as the family said."""
    needs: Mapped[list[str] | None] = personal(EncryptedJSON, erase="null", keep_days=30)
    """What it needs there (Access of features/events/models.py)."""
    note: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=30)
    name: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=30)
    """As the family lets the host call it; None: the host sees a number."""
    shares: Mapped[bool] = plain(default=False)
    """The host may see this family's ages and needs; without it they count in the totals only."""
    filming: Mapped[bool | None] = plain()
    """Whether the family may be filmed; None: not asked."""
    line: Mapped[int | None] = plain()
    """The number in the waiting list: smaller is earlier."""
    language: Mapped[str] = plain()
    country: Mapped[str | None] = plain()
    offered_at: Mapped[datetime | None] = plain()
    offered_until: Mapped[datetime | None] = plain()
    joined_at: Mapped[datetime] = plain()
    changed_at: Mapped[datetime] = plain()
    over_at: Mapped[datetime] = plain(index=True)
    """When the event ends: retention counts from here."""
