"""What stops learning: each named for the fact."""

from core.errors import Refusal


class AlreadySettled(Refusal):
    """Somebody was faster: the question or the sample question is not open any more."""


class TaskSettled(Refusal):
    """Somebody else took the task, or it is closed."""


class ArticleIsFull(Refusal):
    """The article has as many sample questions as a pack may hold."""


class NoSampleWords(Refusal):
    """There are no words in what should become a sample question, or too many."""
