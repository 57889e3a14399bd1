"""Tables of afterwards: materials and who asked for them, questions from the hall, reviews, wishes to be cut out."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from core.crypto import Encrypted, EncryptedJSON
from core.db import Base, BigId, personal, plain

LINK = "link"
"""The kind of a material that is an address; the other kinds are Telegram's."""


class Material(Base):
    """A file or a link an organizer adds to an event. Only Telegram's id of the file is kept."""

    __tablename__ = "event_materials"
    __table_args__ = (
        Index("ix_event_materials_event_id", "event_id"),
        Index("ix_event_materials_sent_at_added_at", "sent_at", "added_at"),
        {"info": {"subject": None}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    kind: Mapped[str] = plain()
    file_id: Mapped[str | None] = plain()
    link: Mapped[str | None] = plain()
    words: Mapped[str | None] = plain()
    """What the organizer wrote to it."""
    added_by: Mapped[int] = plain(BigId)
    added_at: Mapped[datetime] = plain()
    sent_at: Mapped[datetime | None] = plain()
    """When it was put on its way to those who came."""
    gone_at: Mapped[datetime | None] = plain()
    """When the organizer took it back."""


class MaterialWish(Base):
    """Somebody asked for the materials of an event: later ones come by themselves."""

    __tablename__ = "material_wishes"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        {"info": {"subject": "people:person_id", "kept_from": "wished_at", "when_old": "row"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    person_id: Mapped[int] = personal(ForeignKey("people.id"), erase="row", keep_days=365, index=True)
    wished_at: Mapped[datetime] = plain()


class HallState(StrEnum):
    """Where a question from the hall went."""

    OPEN = "open"
    SPECIALIST = "specialist"
    EDITORS = "editors"
    HALL = "hall"
    """It was answered there."""
    TRIAGE = "triage"
    """Nobody looked at it in time: a coordinator finds a specialist."""


class HallQuestion(Base):
    """A question for the people in front, asked before, during or soon after an event."""

    __tablename__ = "hall_questions"
    __table_args__ = (
        UniqueConstraint("person_id", "message_id"),
        Index("ix_hall_questions_event_id_state", "event_id", "state"),
        {"info": {"subject": "people:person_id", "kept_from": "asked_at", "when_old": "row"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    person_id: Mapped[int] = plain(ForeignKey("people.id"))
    """Only so that the answer finds its way back. Organizers never see it."""
    message_id: Mapped[int] = plain(BigId)
    """The person's own message: a second tap sends nothing twice."""
    name: Mapped[str | None] = personal(Encrypted, erase="row", keep_days=90)
    """As the person wants to be called; None: anonymous."""
    text: Mapped[str] = personal(Encrypted, erase="row", keep_days=90)
    language: Mapped[str] = plain()
    for_editors: Mapped[bool] = plain(default=True)
    """Whether editors of articles may see it; one tap refuses."""
    state: Mapped[str] = plain(default=HallState.OPEN.value)
    question_id: Mapped[int | None] = plain(BigId)
    """The question of a family it became."""
    asked_id: Mapped[int | None] = plain(BigId)
    """The question of editors it became."""
    settled_by: Mapped[int | None] = plain(BigId)
    asked_at: Mapped[datetime] = plain()
    settled_at: Mapped[datetime | None] = plain()


class ReviewState(StrEnum):
    """How far somebody came with the questions about an event."""

    ASKED = "asked"
    DECLINED = "declined"
    GIVEN = "given"


class Review(Base):
    """What one family says about one event. Erased or old, it stays as a number."""

    __tablename__ = "event_reviews"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        CheckConstraint("helped IS NULL OR (helped >= 1 AND helped <= 5)", name="one_to_five"),
        {"info": {"subject": "people:person_id", "kept_from": "asked_at"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    person_id: Mapped[int | None] = personal(ForeignKey("people.id"), erase="null", keep_days=365, index=True)
    """So that nobody is asked twice. Organizers never see it."""
    state: Mapped[str] = plain(default=ReviewState.ASKED.value)
    helped: Mapped[int | None] = plain()
    missing: Mapped[str | None] = personal(Encrypted, erase="null", keep_days=365)
    """What they missed."""
    answers: Mapped[list[str | None] | None] = personal(EncryptedJSON, erase="null", keep_days=365)
    """Their answers to the questions of the kind, in the pack's order."""
    asked_at: Mapped[datetime] = plain()
    given_at: Mapped[datetime | None] = plain()


class CutState(StrEnum):
    """Whether somebody was cut out of a recording."""

    OPEN = "open"
    DONE = "done"


class CutRequest(Base):
    """A family that asks to be cut out of the recording of an event: a task for its organizers."""

    __tablename__ = "cut_requests"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        Index("ix_cut_requests_event_id_state", "event_id", "state"),
        {"info": {"subject": "people:person_id", "kept_from": "asked_at", "when_old": "row"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    person_id: Mapped[int] = plain(ForeignKey("people.id"))
    note: Mapped[str | None] = personal(Encrypted, erase="row", keep_days=365)
    """How to find them in the recording."""
    answer: Mapped[str | None] = personal(Encrypted, erase="row", keep_days=365)
    """What the organizer wrote back."""
    state: Mapped[str] = plain(default=CutState.OPEN.value)
    asked_at: Mapped[datetime] = plain()
    done_at: Mapped[datetime | None] = plain()
    done_by: Mapped[int | None] = plain(BigId)
