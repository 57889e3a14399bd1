"""What families and leaders are told about courses. Ids only: the words are loaded when the message is written."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class SeatOffered(Notice):
    """To the first of the waiting list: a seat is held until an instant (ISO 8601, UTC)."""

    enrolment_id: int
    offered_until: str


@dataclass(frozen=True)
class SeatLapsed(Notice):
    """To the family: the offer was not answered in time and passed on."""

    enrolment_id: int


@dataclass(frozen=True)
class CourseCancelled(Notice):
    """To everybody enrolled or waiting, and to its leader: no further class takes place."""

    lane: ClassVar[Lane] = Lane.REMINDER
    course_id: int


@dataclass(frozen=True)
class SubstituteNamed(Notice):
    """To families: somebody else leads this class, or all from this one on."""

    lane: ClassVar[Lane] = Lane.REMINDER
    event_id: int
    leader_id: int
    rest: bool


@dataclass(frozen=True)
class ClassGiven(Notice):
    """To whoever leads it from now on: this class, or all from this one on."""

    event_id: int
    rest: bool


@dataclass(frozen=True)
class ClassChanged(Notice):
    """To the leader: somebody else moved or cancelled the class. revision: only the newest is still true."""

    event_id: int
    revision: int


@dataclass(frozen=True)
class AttendanceAsked(Notice):
    """To the leader after a class: who came?"""

    lane: ClassVar[Lane] = Lane.REMINDER
    event_id: int


@dataclass(frozen=True)
class ChildMissed(Notice):
    """To a family whose child was not there: a kind word and the next class, no blame."""

    lane: ClassVar[Lane] = Lane.REMINDER
    attendance_id: int
