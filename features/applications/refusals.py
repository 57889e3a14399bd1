"""What stops an application, each named for the fact."""

from core.errors import Refusal


class AboutCall(Exception):
    """A fact about the applications of one event. number: what the fact counts; left: how many there are."""

    def __init__(self, event_id: int, number: int = 0, left: int = 0) -> None:
        super().__init__()
        self.event_id, self.number, self.left = event_id, number, left


class AboutApplication(Exception):
    """A fact about one application. number: what the fact counts."""

    def __init__(self, application_id: int, number: int = 0) -> None:
        super().__init__()
        self.application_id, self.number = application_id, number


class CallIsOver(AboutCall, Refusal):
    """The deadline has gone by; what was written stays."""


class ApplicationIsSent(AboutApplication, Refusal):
    """It was sent: it can be taken back before the deadline, not changed."""


class ApplicationIsDecided(AboutApplication, Refusal):
    """It is before the reviewers or decided: it cannot be taken back any more."""


class AnswersMissing(AboutApplication, Refusal):
    """Something that is needed is not answered. number: how many questions."""


class AnswerTooLong(AboutApplication, Refusal):
    """More letters than the question takes. number: how many it takes."""


class NumberNotRead(AboutApplication, Refusal):
    """Not one number."""


class LinkNotRead(AboutApplication, Refusal):
    """Not an address that begins with https:// or http://."""


class ChoiceNotThere(AboutApplication, Refusal):
    """Not one of the answers to choose from."""


class WordsExpected(AboutApplication, Refusal):
    """A file came where words are asked for."""


class FileExpected(AboutApplication, Refusal):
    """Words came where a photo, a document or a voice message is asked for."""


class TooManyFiles(AboutApplication, Refusal):
    """The question has as many files as it takes. number: how many."""


class DeadlineNotAhead(AboutCall, Refusal):
    """The deadline is not between now and the start of the event."""


class CallStillOpen(AboutCall, Refusal):
    """People can still apply, or the review has not begun: it begins after the deadline."""


class ReviewHasBegun(AboutCall, Refusal):
    """The deadline stays as it is once the review began."""


class ReviewNotOpen(AboutCall, Refusal):
    """Scores are given while the review is open."""


class ReviewNotClosed(AboutCall, Refusal):
    """Decisions follow when the review is closed."""


class MarksMissing(AboutApplication, Refusal):
    """Not every criterion has a mark. number: how many lack one."""


class NothingDecided(AboutCall, Refusal):
    """There is no decision that was not told yet."""


class SeatsTooFew(AboutCall, Refusal):
    """More are accepted than there are seats. number: accepted; left: free seats."""


class SeatsStillFree(AboutCall, Refusal):
    """Nobody needs to be on reserve while seats are free. number: free seats."""
