"""Tables of applications: the call of an event, what people sent, who reviews it, and their scores."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from core.crypto import Encrypted
from core.db import Base, BigId, personal, plain

KEPT = 180
"""Days after the event for which answers and scores are kept."""


class State(StrEnum):
    """Where an application stands."""

    DRAFT = "draft"
    SENT = "sent"
    IN_REVIEW = "in_review"
    ACCEPTED = "accepted"
    RESERVE = "reserve"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Verdict(StrEnum):
    """What an organizer decided. The same words as the state it leads to, and as the letters of the pack."""

    ACCEPTED = "accepted"
    RESERVE = "reserve"
    DECLINED = "declined"


class Stage(StrEnum):
    """Where the call of an event stands."""

    OPEN = "open"
    REVIEW = "review"
    CLOSED = "closed"


REVIEWED = (State.IN_REVIEW, State.ACCEPTED, State.RESERVE, State.DECLINED)
"""These were before the reviewers."""
DECIDABLE = (State.IN_REVIEW, State.RESERVE, State.DECLINED)
"""Of these an organizer may decide; who was accepted holds a place."""


class Call(Base):
    """What an organizer set for one event. An event without a row has the usual deadline and was not reviewed."""

    __tablename__ = "application_calls"
    __table_args__ = ({"info": {"subject": None}},)

    event_id: Mapped[int] = plain(ForeignKey("events.id"), primary_key=True, autoincrement=False)
    stage: Mapped[str] = plain(default=Stage.OPEN.value)
    closes_at: Mapped[datetime | None] = plain()
    """None: so many days before the start as the kind says."""
    zone: Mapped[str | None] = plain()
    """The organizer's zone, in which the deadline was written."""
    shows_names: Mapped[bool] = plain(default=False)
    """Whether reviewers see the names people let others see."""
    changed_at: Mapped[datetime] = plain()


class Application(Base):
    """One person's application to one event, from the first answer to the letter."""

    __tablename__ = "applications"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        Index("ix_applications_event_id_state", "event_id", "state"),
        Index("ix_applications_state", "state"),
        {
            "info": {
                "subject": "people:person_id",
                "kept_from": "over_at",
                "when_erased": {"state": "withdrawn", "verdict": None},
            }
        },
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    person_id: Mapped[int] = plain(ForeignKey("people.id"), index=True)
    state: Mapped[str] = plain(default=State.DRAFT.value)
    language: Mapped[str] = plain()
    reached: Mapped[int] = plain(default=0)
    """Questions gone past: where the form goes on."""
    reminded: Mapped[int | None] = plain()
    """Days before the deadline of the last reminder."""
    verdict: Mapped[str | None] = plain()
    """Decided, and not told yet."""
    remark: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=KEPT)
    """The organizer's personal line in the letter."""
    begun_at: Mapped[datetime] = plain()
    changed_at: Mapped[datetime] = plain()
    sent_at: Mapped[datetime | None] = plain()
    told_at: Mapped[datetime | None] = plain()
    """When the last letter was put on its way."""
    over_at: Mapped[datetime] = plain(index=True)
    """When the event ends: retention counts from here."""


class Answer(Base):
    """What was answered to one question; a choice is kept by its id."""

    __tablename__ = "application_answers"
    __table_args__ = (
        UniqueConstraint("application_id", "question"),
        {"info": {"subject": "applications:application_id"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    application_id: Mapped[int] = plain(ForeignKey("applications.id"))
    question: Mapped[str] = plain()
    """An id of the form in the pack."""
    text: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=KEPT)
    message_id: Mapped[int | None] = plain(BigId)
    """The message it was typed in, so that an edit finds it."""
    answered_at: Mapped[datetime] = plain()


class AnswerFile(Base):
    """A file of an answer: only Telegram's id of it, never the bytes."""

    __tablename__ = "application_files"
    __table_args__ = ({"info": {"subject": "applications:application_id"}},)

    id: Mapped[int] = plain(BigId, primary_key=True)
    application_id: Mapped[int] = plain(ForeignKey("applications.id"), index=True)
    question: Mapped[str] = plain()
    kind: Mapped[str] = plain()
    file_id: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=KEPT)
    size: Mapped[int | None] = plain(BigId)


class Reviewer(Base):
    """Somebody an organizer asked to review the applications of one event."""

    __tablename__ = "application_reviewers"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        {"info": {"subject": "people:person_id", "when_erased": {"ended_at": "now"}}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    person_id: Mapped[int] = plain(ForeignKey("people.id"), index=True)
    since: Mapped[datetime] = plain()
    ended_at: Mapped[datetime | None] = plain()


class Score(Base):
    """What one reviewer thinks of one application. knows: they know the family, and their marks do not count."""

    __tablename__ = "application_scores"
    __table_args__ = (
        UniqueConstraint("application_id", "reviewer_id"),
        {"info": {"subject": "applications:application_id"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    application_id: Mapped[int] = plain(ForeignKey("applications.id"))
    reviewer_id: Mapped[int] = plain(BigId, index=True)
    marks: Mapped[dict[str, int]] = plain(JSON)
    """1 to 5 by criterion."""
    comment: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=KEPT)
    knows: Mapped[bool] = plain(default=False)
    sent_at: Mapped[datetime | None] = plain()
    changed_at: Mapped[datetime] = plain()
