"""What a family is told after the event."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class FamilyMissed(Notice):
    """To a family that had a place and did not come: no blame, and a way to the next one."""

    lane: ClassVar[Lane] = Lane.REMINDER
    booking_id: int
