"""What stops a piece of feedback."""

from core.errors import Refusal


class NothingWritten(Refusal):
    """There are no words in it."""


class WriterUnknown(Refusal):
    """The person erased their data or it was kept long enough: an answer has nowhere to go."""
