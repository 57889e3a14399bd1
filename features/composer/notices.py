"""What must be told about translations, tests and changes."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class ButtonsDead(Notice):
    """To the author: it did not begin, because a button led to an event that is called off or over."""

    broadcast_id: int


@dataclass(frozen=True)
class TranslationWanted(Notice):
    """To a colleague: an announcement needs a language you write."""

    translation_id: int


@dataclass(frozen=True)
class TranslationGiven(Notice):
    """To the author: a language has come."""

    translation_id: int


@dataclass(frozen=True)
class TrialComing(Notice):
    """To a tester: what follows is a test."""

    broadcast_id: int


@dataclass(frozen=True)
class TrialAnnounced(Notice):
    """To a tester: the announcement as families would get it."""

    broadcast_id: int
    language: str


@dataclass(frozen=True)
class TextChanged(Notice):
    """In a chat that has the announcement: the same message with the new text."""

    lane: ClassVar[Lane] = Lane.BROADCAST
    amended_id: int
    message_id: int


@dataclass(frozen=True)
class TakenBack(Notice):
    """In a chat that has the announcement: it goes away."""

    lane: ClassVar[Lane] = Lane.BROADCAST
    message_ids: tuple[int, ...]


@dataclass(frozen=True)
class AmendmentWanted(Notice):
    """To everybody who may be the second person: look at the new text and decide."""

    amendment_id: int


@dataclass(frozen=True)
class AmendmentEnded(Notice):
    """To its author: what became of every message, or that a colleague declined it."""

    amendment_id: int


@dataclass(frozen=True)
class Posted(Notice):
    """In a channel: the announcement in the channel's language."""

    lane: ClassVar[Lane] = Lane.BROADCAST
    post_id: int
