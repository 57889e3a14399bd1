"""What people are told after an event. Ids only: the words are loaded when the message is written."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class MaterialsReady(Notice):
    """To whoever came or asked: materials of an event, from the first to the last. part: which message of them."""

    lane: ClassVar[Lane] = Lane.REMINDER
    event_id: int
    first: int
    last: int
    part: int


@dataclass(frozen=True)
class HallWaits(Notice):
    """To the host: the event is over, and questions from the hall wait."""

    lane: ClassVar[Lane] = Lane.REMINDER
    event_id: int


@dataclass(frozen=True)
class HallPassedOn(Notice):
    """To whoever asked: the question is an ordinary one now, with a number."""

    hall_id: int


@dataclass(frozen=True)
class HallKept(Notice):
    """To whoever asked: editors of articles may see the question, and how to take it back."""

    hall_id: int


@dataclass(frozen=True)
class HallAnswered(Notice):
    """To whoever asked: it was answered in the hall."""

    hall_id: int


@dataclass(frozen=True)
class ReviewAsked(Notice):
    """To a family that came: did it help, what was missing."""

    lane: ClassVar[Lane] = Lane.REMINDER
    review_id: int


@dataclass(frozen=True)
class CutAsked(Notice):
    """To a host: a family asks to be cut out of the recording."""

    cut_id: int


@dataclass(frozen=True)
class CutMade(Notice):
    """To the family: they are no longer in the recording."""

    cut_id: int


@dataclass(frozen=True)
class CutReplied(Notice):
    """To the family: the host wrote about the recording."""

    cut_id: int
    replied_at: str
    """ISO 8601, UTC: an older reply is not sent after a newer one."""
