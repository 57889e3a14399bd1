"""Facts that stop an action on a question."""

from core.errors import Refusal


class ConsentNeeded(Refusal):
    """Nothing may be stored for a specialist before the family agreed to it."""


class QuestionIsEmpty(Refusal):
    """There is neither a word nor a file to pass on."""


class QuestionTaken(Refusal):
    """Somebody else has it by now, or this person took it before."""


class QuestionClosed(Refusal):
    """It was closed in the meantime."""


class TooLateToReopen(Refusal):
    """More than thirty days have passed since it was closed."""


class AlreadyRated(Refusal):
    """The family has rated it."""


class TooMuchAtOnce(Refusal):
    """This family has as many open questions as we can honestly answer."""
