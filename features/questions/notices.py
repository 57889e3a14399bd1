"""What people must be told about a question. Ids only: the words are loaded when the message is written."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class QuestionOffered(Notice):
    """To a specialist: a question fits you."""

    question_id: int


@dataclass(frozen=True)
class FilesShared(Notice):
    """To either side: the files of a post; `album` counts the groups Telegram takes at once."""

    post_id: int
    album: int


@dataclass(frozen=True)
class TriageNeeded(Notice):
    """To a coordinator: nobody fits this question."""

    question_id: int


@dataclass(frozen=True)
class AnswerArrived(Notice):
    """To the family: an answer, or a question for details."""

    post_id: int


@dataclass(frozen=True)
class FamilyWrote(Notice):
    """To whoever holds the question: the family added something."""

    post_id: int


@dataclass(frozen=True)
class PostEdited(Notice):
    """To the other side: what was written has been changed."""

    post_id: int
    edit: int


@dataclass(frozen=True)
class HolderChanged(Notice):
    """To the family: somebody else looks after the question now."""

    question_id: int
    step: int


@dataclass(frozen=True)
class QuestionWithdrawn(Notice):
    """To the specialist who had it: it is no longer yours, and why."""

    question_id: int
    end: str


@dataclass(frozen=True)
class QuestionSettled(Notice):
    """To the other side: the question was closed."""

    question_id: int


@dataclass(frozen=True)
class WaitApologised(Notice):
    """To the family: it takes longer than we said."""

    lane: ClassVar[Lane] = Lane.REMINDER
    question_id: int


@dataclass(frozen=True)
class SpecialistNudged(Notice):
    """To a specialist: this one still waits for you."""

    lane: ClassVar[Lane] = Lane.REMINDER
    question_id: int


@dataclass(frozen=True)
class FamilyNotHelped(Notice):
    """To a coordinator: a family rated 1 or 2."""

    question_id: int


@dataclass(frozen=True)
class CrisisSeen(Notice):
    """To whoever is on duty: somebody may be in danger. Category, language and country only."""

    category: str
    level: str
    language: str
    country: str | None


@dataclass(frozen=True)
class CrisisHandedOver(Notice):
    """To whoever is on duty: somebody in danger asked that these words are read."""

    post_id: int
