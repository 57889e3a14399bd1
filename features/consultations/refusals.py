"""What stops a time, a booking, or what comes after it."""

from core.errors import Refusal


class TimesNotUnderstood(Refusal):
    """The words name no day with hours."""


class WindowTooShort(Refusal):
    """The hours are shorter than one consultation."""


class SlotPast(Refusal):
    """The time is over or running already."""


class HourUnsure(Refusal):
    """The clocks change that night: the hour is skipped or comes twice."""


class SlotsOverlap(Refusal):
    """The specialist has another time in the same hours."""


class TooManyTimes(Refusal):
    """More times at once than anybody could look through."""


class LinkUnreadable(Refusal):
    """This is no web address."""


class NoProfession(Refusal):
    """A specialist without a profession cannot be found by families."""


class OwnSlot(Refusal):
    """A specialist cannot book their own time."""


class TimeTaken(Refusal):
    """Another family has the time."""

    def __init__(self, slot_id: int) -> None:
        super().__init__(slot_id)
        self.slot_id = slot_id


class BookedThen(Refusal):
    """The family has another consultation in the same hours."""


class EnoughBookings(Refusal):
    """The family has several consultations ahead: others should find a time, too."""


class BookingOver(Refusal):
    """It has begun, was cancelled or moved: nothing can be changed any more."""


class NotYetOver(Refusal):
    """The consultation has not begun: nobody can say how it went."""


class OutcomeKnown(Refusal):
    """It was said before how it went, or the summary was sent."""


class SummaryEmpty(Refusal):
    """There are no words in it."""


class ConsultationRated(Refusal):
    """The family has said how much it helped."""
