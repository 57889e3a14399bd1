"""What is told about feedback. Ids only: the words are loaded when the message is written."""

from dataclasses import dataclass

from core.outbox import Notice


@dataclass(frozen=True)
class FeedbackGiven(Notice):
    """To organizers: somebody thanked, complained or had an idea."""

    feedback_id: int


@dataclass(frozen=True)
class FeedbackAnswered(Notice):
    """To the person: an organizer wrote back."""

    post_id: int


@dataclass(frozen=True)
class FeedbackContinued(Notice):
    """To organizers: the person wrote back."""

    post_id: int
