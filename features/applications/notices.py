"""What applicants and reviewers are told. Ids only: the words are loaded when the message is written."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class DraftWaits(Notice):
    """To somebody whose application is not sent: the deadline is near. days: 3 or 1."""

    lane: ClassVar[Lane] = Lane.REMINDER
    application_id: int
    days: int


@dataclass(frozen=True)
class ReviewBegan(Notice):
    """To the applicant: reviewers read it now."""

    lane: ClassVar[Lane] = Lane.REMINDER
    application_id: int


@dataclass(frozen=True)
class LetterSent(Notice):
    """To the applicant: the decision. verdict: which one; another one since makes this notice untrue."""

    application_id: int
    verdict: str


@dataclass(frozen=True)
class ReviewAwaits(Notice):
    """To a reviewer: there are applications to read."""

    lane: ClassVar[Lane] = Lane.REMINDER
    event_id: int
