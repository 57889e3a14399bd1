"""What editors must be told about learning."""

from dataclasses import dataclass

from core.outbox import Notice


@dataclass(frozen=True)
class SampleMeasured(Notice):
    """A change of the sample questions is in use, and its effect is known."""

    sample_id: int


@dataclass(frozen=True)
class ArticlesExpired(Notice):
    """Articles passed their review date; told once a day at most."""
