"""Facts that stop what an announcement carries, each with what to do about it."""

from core.errors import Refusal


class TooManyButtons(Refusal):
    """There are four already."""


class ButtonLeadsNowhere(Refusal):
    """The event is called off or over, or the article is no longer served. title: what it was called."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title


class NobodyWrites(Refusal):
    """No colleague writes this language, or all of them were asked already."""


class NotNeededAnyMore(Refusal):
    """The translation came from somebody else, or the announcement has gone out or was thrown away."""


class NobodyTries(Refusal):
    """The test group is empty."""


class TriedAlready(Refusal):
    """The test group has exactly this text."""


class TrialGroupFull(Refusal):
    """A test group is small: it sees what others have not seen yet."""


class TrialLinkGone(Refusal):
    """The link into a test group is wrong or too old."""


class ChannelWithoutText(Refusal):
    """There is nothing in this channel's language, and nothing falls back. title: of the channel."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title


class StillOnItsWay(Refusal):
    """It is being sent at this moment: pause or stop it first."""


class TooOldToChange(Refusal):
    """Nothing of it was delivered within the last 48 hours."""


class BeingChanged(Refusal):
    """Another change of it runs or waits for a second person."""


class NothingChanges(Refusal):
    """The new text is the one that was sent."""
