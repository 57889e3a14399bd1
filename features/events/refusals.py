"""What stops an event, each named for the fact. Those about one event carry its id, so that the way back is known."""

from core.errors import Refusal


class WhenNotUnderstood(Refusal):
    """The words name no day and hour."""


class EventInPast(Refusal):
    """The start has gone by."""


class EndBeforeStart(Refusal):
    """It would end before it begins, or at once."""


class NoSuchHour(Refusal):
    """Clocks go forward over this hour: that day the wall clock never shows it."""


class WordsMissing(Refusal):
    """There is no letter in it."""


class SeatsNotUnderstood(Refusal):
    """Not a whole number of seats from 1 to 5000."""


class AgesNotUnderstood(Refusal):
    """Not ages from 0 to 120, the younger first."""


class LinkNotUnderstood(Refusal):
    """Not an address that begins with https://."""


class TownNeedsZone(Refusal):
    """Nobody knows what time it is in that town: a known town near it or a zone is needed."""


class EventNotReady(Refusal):
    """Something a family must know is missing. missing: fields in the order they are asked."""

    def __init__(self, event_id: int, missing: tuple[str, ...]) -> None:
        super().__init__()
        self.event_id, self.missing = event_id, missing


class SeatsBelowComing(Refusal):
    """More families come than would fit: who goes is asked, never chosen silently."""

    def __init__(self, event_id: int, wanted: int, taken: int) -> None:
        super().__init__()
        self.event_id, self.wanted, self.taken = event_id, wanted, taken


class EventIsOff(Refusal):
    """It was cancelled."""


class TooLateToUndo(Refusal):
    """Families were told already."""


class AlreadyPublished(Refusal):
    """Families see it: it can be cancelled, not deleted."""

    def __init__(self, event_id: int) -> None:
        super().__init__()
        self.event_id = event_id


class TownNotNamed(Refusal):
    """The words name no town."""
