"""Tables of feedback: what somebody said, and what was written back and forth about it."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped

from core.crypto import Encrypted
from core.db import Base, BigId, personal, plain


class Sort(StrEnum):
    """What it is."""

    THANKS = "thanks"
    COMPLAINT = "complaint"
    IDEA = "idea"


class State(StrEnum):
    """Whether somebody has answered."""

    NEW = "new"
    ANSWERED = "answered"


class Feedback(Base):
    """One piece of feedback. Erased or old, it stays as a count: its sort, language, country and day."""

    __tablename__ = "feedback"
    __table_args__ = (
        Index("ix_feedback_created_at", "created_at"),
        {"info": {"subject": "people:person_id", "kept_from": "created_at"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    person_id: Mapped[int | None] = personal(ForeignKey("people.id"), erase="null", index=True)
    """Whom an answer goes to. Organizers never see it."""
    name: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=365)
    """As the person wants to be called; None: anonymous."""
    kind: Mapped[str] = plain()
    state: Mapped[str] = plain(default=State.NEW.value)
    text: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=365)
    language: Mapped[str] = plain()
    country: Mapped[str | None] = plain()
    created_at: Mapped[datetime] = plain()


class FeedbackPost(Base):
    """A message about a piece of feedback, from an organizer or from the person."""

    __tablename__ = "feedback_posts"
    __table_args__ = ({"info": {"subject": "feedback:feedback_id"}},)

    id: Mapped[int] = plain(BigId, primary_key=True)
    feedback_id: Mapped[int] = plain(ForeignKey("feedback.id"), index=True)
    writer_id: Mapped[int | None] = plain(BigId)
    """The organizer; None: the person themselves."""
    text: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=365)
    sent_at: Mapped[datetime] = plain()
