"""Facts that stop an announcement, each with what to do about it."""

from collections.abc import Mapping

from core.errors import Refusal


class NoText(Refusal):
    """There is nothing to send yet, or the message holds no letter."""


class TextTooLong(Refusal):
    """Longer than one message with what stands below it."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__()
        self.length, self.limit = length, limit


class BrokenMarkup(Refusal):
    """A tag was opened and not closed, or closed and never opened."""

    def __init__(self, tag: str) -> None:
        super().__init__()
        self.tag = tag


class BrokenLink(Refusal):
    """A link leads nowhere: it has no host, or is neither http nor https."""

    def __init__(self, link: str) -> None:
        super().__init__()
        self.link = link


class WrongFile(Refusal):
    """Announcements carry a picture, a video or a document; nothing else."""


class NotPreviewed(Refusal):
    """Nobody has seen it as it will be sent."""


class TelegramRefuses(Refusal):
    """Telegram did not take the preview: a file that expired, or a text it cannot show."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code


class EmptyAudience(Refusal):
    """Nobody fits, or everybody who fits has no text in their language."""


class PlaceNotKnown(Refusal):
    """Nobody knows where this place lies, or the distance is none. towns: those that are known, by language."""

    def __init__(self, towns: tuple[Mapping[str, str], ...]) -> None:
        super().__init__()
        self.towns = towns


class SegmentNameTaken(Refusal):
    """Another segment of the same countries has this name."""


class TooManySegments(Refusal):
    """As many as anybody can overlook are there already."""


class AlreadyPublished(Refusal):
    """Somebody, or an earlier tap, published it."""


class AlreadyDecided(Refusal):
    """Another person confirmed or declined it, or its author took it back."""


class OwnAnnouncement(Refusal):
    """The second person must be another one."""


class TooLateToTakeBack(Refusal):
    """It has begun. It can be stopped."""


class AnotherDraft(Refusal):
    """There is a draft already; one at a time."""


class NotRunning(Refusal):
    """It is not in a state that can be paused, resumed or stopped."""


class WhenNotUnderstood(Refusal):
    """The words name no day and time."""


class InThePast(Refusal):
    """The moment has passed."""


class ClockGap(Refusal):
    """That night the clocks jump over this time."""


class NothingRepeats(Refusal):
    """It has no moment of its own yet, or goes by an event: there is nothing to repeat."""


class NoMomentByEvent(Refusal):
    """So many days before or after that event have passed already."""


class EventNotAhead(Refusal):
    """The event is not published, or does not take place."""


class PageNotOpen(Refusal):
    """The server has no address families' phones could open."""
