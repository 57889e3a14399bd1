"""What families are told when an event changes. Ids only: the words are loaded when the message is written."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class EventMoved(Notice):
    """To everybody who comes, waits or is interested: another time or place. revision: only the newest is still true."""

    lane: ClassVar[Lane] = Lane.REMINDER
    event_id: int
    revision: int


@dataclass(frozen=True)
class EventCancelled(Notice):
    """To everybody who comes, waits or is interested: it does not take place."""

    lane: ClassVar[Lane] = Lane.REMINDER
    event_id: int


@dataclass(frozen=True)
class TownServed(Notice):
    """To families who asked for it: something of that kind comes to their town."""

    lane: ClassVar[Lane] = Lane.REMINDER
    event_id: int
