"""What people must be told about consultations. Ids only: times and words are loaded when the message is written."""

from dataclasses import dataclass
from typing import ClassVar

from core.outbox import Lane, Notice


@dataclass(frozen=True)
class ConsultationBooked(Notice):
    """To the specialist: a family took a time, perhaps instead of an earlier one."""

    booking_id: int


@dataclass(frozen=True)
class ConsultationCancelled(Notice):
    """To the specialist: the family cancelled."""

    booking_id: int


@dataclass(frozen=True)
class ConsultationFreed(Notice):
    """To the family: the specialist cannot come; other times."""

    booking_id: int


@dataclass(frozen=True)
class ConsultationNear(Notice):
    """To both: a day or two hours before."""

    lane: ClassVar[Lane] = Lane.REMINDER
    reminder_id: int


@dataclass(frozen=True)
class ConsultationShifted(Notice):
    """To both: the rules of a time zone changed, so the clock shows another hour."""

    booking_id: int


@dataclass(frozen=True)
class TimeOffered(Notice):
    """To the first of the waiting list: the time is held for you until then."""

    wait_id: int


@dataclass(frozen=True)
class TimeOfferPassed(Notice):
    """To a family of the waiting list: the offer ended."""

    lane: ClassVar[Lane] = Lane.REMINDER
    wait_id: int


@dataclass(frozen=True)
class AwaitedTimeGone(Notice):
    """To a family of the waiting list: the time itself was taken back."""

    lane: ClassVar[Lane] = Lane.REMINDER
    wait_id: int


@dataclass(frozen=True)
class OutcomeAsked(Notice):
    """To the specialist: did the family come?"""

    lane: ClassVar[Lane] = Lane.REMINDER
    booking_id: int


@dataclass(frozen=True)
class ConsultationMissed(Notice):
    """To the family: it did not come about; here are other times."""

    booking_id: int


@dataclass(frozen=True)
class ConsultationSummed(Notice):
    """To the family: the specialist's summary, if there is one, and whether it helped."""

    booking_id: int


@dataclass(frozen=True)
class ConsultationNotHelped(Notice):
    """To whoever is on duty: a family rated 1 or 2."""

    booking_id: int
