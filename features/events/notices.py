"""What families are told when an event changes. Ids only: the words are loaded when the message is written."""

from dataclasses import dataclass

from core.outbox import Notice


@dataclass(frozen=True)
class EventMoved(Notice):
    """To everybody who comes, waits or is interested: another time or place. revision: only the newest is still true."""

    event_id: int
    revision: int


@dataclass(frozen=True)
class EventCancelled(Notice):
    """To everybody who comes, waits or is interested: it does not take place."""

    event_id: int


@dataclass(frozen=True)
class TownServed(Notice):
    """To families who asked for it: something of that kind comes to their town."""

    event_id: int
