"""What stops a place, each named for the fact; the event's id leads back to its card."""

from core.errors import Refusal


class AboutEvent(Exception):
    """A fact about one event. event_id: whose card is one tap away; number: what the fact counts."""

    def __init__(self, event_id: int, number: int = 0) -> None:
        super().__init__()
        self.event_id, self.number = event_id, number


class EventIsFull(AboutEvent, Refusal):
    """There are fewer seats than the party needs. number: how many are left."""


class EventStillHasPlaces(AboutEvent, Refusal):
    """Nobody needs to wait: the whole party fits."""


class PartyTooLarge(AboutEvent, Refusal):
    """The party is larger than the whole event. number: its seats."""


class PartyEmpty(AboutEvent, Refusal):
    """Nobody would come."""


class EventByApplication(AboutEvent, Refusal):
    """Places are given by application, nobody simply joins."""


class OfferGone(AboutEvent, Refusal):
    """The offer was answered, ran out, or was called back."""


class EventGone(AboutEvent, Refusal):
    """It was cancelled, or it is over: nothing can be booked."""


class PlaceWithCourse(AboutEvent, Refusal):
    """It is a class of a course: a child is enrolled in the whole course."""


class ForSpecialists(AboutEvent, Refusal):
    """The pack says that events of this kind are for specialists."""


class ForJournalists(AboutEvent, Refusal):
    """The pack says that events of this kind are for journalists: whoever joins says that they are one."""


class ChildrenNotUnderstood(AboutEvent, Refusal):
    """Not the ages of children: whole years from 0 to 25, as many as there are children. number: how many."""


class CutNotNeeded(AboutEvent, Refusal):
    """As many seats as were wanted are free already."""
