"""Tables of courses: the course, its words, who leads each class, whose child is enrolled, who came. A class is an event."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from core.crypto import EncryptedJSON
from core.db import Base, BigId, personal, plain
from features.events.models import Status


class Course(Base):
    """A series of classes for the same children. Its seats are children; its classes are events without seats of their own."""

    __tablename__ = "courses"
    __table_args__ = (
        CheckConstraint("taken >= 0 AND taken <= capacity", name="nobody_is_too_many"),
        Index("ix_courses_status_country", "status", "country"),
        {"info": {"subject": None}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    kind: Mapped[str] = plain()
    """An id of event_kinds.yaml that is marked as a course."""
    status: Mapped[str] = plain(default=Status.DRAFT.value)
    language: Mapped[str] = plain()
    zone: Mapped[str] = plain()
    """The clock its dates were written by."""
    country: Mapped[str | None] = plain()
    online: Mapped[bool] = plain(default=False)
    town: Mapped[str | None] = plain()
    address: Mapped[str | None] = plain()
    link: Mapped[str | None] = plain()
    """Only for families whose child is enrolled."""
    capacity: Mapped[int] = plain()
    """Children."""
    taken: Mapped[int] = plain(default=0)
    """Children enrolled, and seats held by an open offer."""
    line: Mapped[int] = plain(default=0)
    """The last number given out in the waiting list."""
    age_from: Mapped[int | None] = plain()
    age_to: Mapped[int | None] = plain()
    """Whole years; the year of age_to counts."""
    windows: Mapped[list[Any]] = plain(JSON)
    """Dates as they were written: day, start, end or None."""
    minutes: Mapped[int] = plain()
    weeks: Mapped[int] = plain(default=1)
    leader_id: Mapped[int] = plain(BigId)
    created_by: Mapped[int] = plain(BigId, index=True)
    created_at: Mapped[datetime] = plain()
    published_at: Mapped[datetime | None] = plain()
    cancelled_at: Mapped[datetime | None] = plain()
    changed_at: Mapped[datetime] = plain()


class CourseText(Base):
    """What a course is called and about, in one language."""

    __tablename__ = "course_texts"
    __table_args__ = (UniqueConstraint("course_id", "language"), {"info": {"subject": None}})

    id: Mapped[int] = plain(BigId, primary_key=True)
    course_id: Mapped[int] = plain(ForeignKey("courses.id"))
    language: Mapped[str] = plain()
    title: Mapped[str] = plain()
    about: Mapped[str | None] = plain()


class CourseClass(Base):
    """Who leads one class of a course: its leader, or a substitute."""

    __tablename__ = "course_classes"
    __table_args__ = ({"info": {"subject": None}},)

    event_id: Mapped[int] = plain(ForeignKey("events.id"), primary_key=True, autoincrement=False)
    course_id: Mapped[int] = plain(ForeignKey("courses.id"), index=True)
    leader_id: Mapped[int] = plain(BigId, index=True)
    asked_at: Mapped[datetime | None] = plain()
    """When the leader was asked who came."""


class Enrolment(Base):
    """One family's child in one course, from the first tap to the last class. state: Stand of booking."""

    __tablename__ = "enrolments"
    __table_args__ = (
        UniqueConstraint("course_id", "person_id"),
        UniqueConstraint("course_id", "line"),
        Index("ix_enrolments_state_offered_until", "state", "offered_until"),
        {
            "info": {
                "subject": "people:person_id",
                "kept_from": "over_at",
                "when_erased": {"state": "erased", "line": None},
            }
        },
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    course_id: Mapped[int] = plain(ForeignKey("courses.id"))
    person_id: Mapped[int] = plain(ForeignKey("people.id"), index=True)
    state: Mapped[str] = plain()
    seats: Mapped[int] = plain(default=0)
    """1 while it takes a seat of the course."""
    age: Mapped[int | None] = personal(EncryptedJSON, erase="null", keep_days=30)
    """Whole years of the child when it was enrolled."""
    line: Mapped[int | None] = plain()
    offered_until: Mapped[datetime | None] = plain()
    joined_at: Mapped[datetime] = plain()
    changed_at: Mapped[datetime] = plain()
    over_at: Mapped[datetime] = plain(index=True)
    """When the last class ends: retention counts from here."""


class Attendance(Base):
    """Whether a child was at one class."""

    __tablename__ = "attendances"
    __table_args__ = (
        UniqueConstraint("event_id", "enrolment_id"),
        {"info": {"subject": "enrolments:enrolment_id"}},
    )

    id: Mapped[int] = plain(BigId, primary_key=True)
    event_id: Mapped[int] = plain(ForeignKey("events.id"))
    enrolment_id: Mapped[int] = plain(ForeignKey("enrolments.id"))
    came: Mapped[bool] = plain()
    marked_by: Mapped[int] = plain(BigId)
    marked_at: Mapped[datetime] = plain()
