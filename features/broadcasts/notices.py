"""What must be told about announcements."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class Announced(Notice):
    """To a family: the announcement in one language, the same words for every reader. version: of its texts."""

    lane: ClassVar[Lane] = Lane.BROADCAST
    shared: ClassVar[bool] = True
    broadcast_id: int
    language: str
    version: int = 0


@dataclass(frozen=True)
class AnnouncedDiscreetly(Notice):
    """To somebody who wants no words on a locked phone: there is something, the announcement opens on a tap."""

    lane: ClassVar[Lane] = Lane.BROADCAST
    shared: ClassVar[bool] = True
    broadcast_id: int
    language: str


@dataclass(frozen=True)
class AnnouncementsGathered(Notice):
    """To a family that had enough that week: the titles of the rest, once a week; each opens on a tap."""

    lane: ClassVar[Lane] = Lane.REMINDER
    gathered_at: str
    """ISO 8601, UTC: which of them are meant."""


@dataclass(frozen=True)
class BroadcastBegan(Notice):
    """To its author: the sending begins; this message then shows how far it is."""

    broadcast_id: int


@dataclass(frozen=True)
class BroadcastMoved(Notice):
    """The same message, written anew with the figures of the moment."""

    broadcast_id: int
    message_id: int


@dataclass(frozen=True)
class BroadcastEnded(Notice):
    """To its author: the report."""

    broadcast_id: int


@dataclass(frozen=True)
class ConfirmationWanted(Notice):
    """To everybody who may be the second person: look at it and decide."""

    broadcast_id: int


@dataclass(frozen=True)
class ConfirmationGiven(Notice):
    """To its author: somebody confirmed or declined it."""

    broadcast_id: int
    confirmed: bool


@dataclass(frozen=True)
class BroadcastMissed(Notice):
    """To its author: its moment passed without it; it goes out only if they say so."""

    broadcast_id: int


@dataclass(frozen=True)
class BroadcastShifted(Notice):
    """To its author: the event it goes by has another time, and so has the announcement."""

    broadcast_id: int


@dataclass(frozen=True)
class BroadcastCalledOff(Notice):
    """To its author: the event it goes by does not take place, and the announcement does not go out."""

    broadcast_id: int


@dataclass(frozen=True)
class OutcomeDrawn(Notice):
    """To whoever asked: the picture of what an announcement came to; whole: of its campaign."""

    number: int
    whole: bool
