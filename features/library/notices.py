"""What a family walking through the first days is told."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class MorningStep(Notice):
    """To the family: today's small step."""

    lane: ClassVar[Lane] = Lane.REMINDER
    person_id: int
    number: int
