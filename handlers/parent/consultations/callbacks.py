"""What a family taps about consultations."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from handlers.kit.ids import Count, Id

START_LINK = "cs"
"""Start links of times begin with it."""


class OpenConsult(CallbackData, prefix="co"):
    """Who gives consultations?"""


class OpenProfession(CallbackData, prefix="cp"):
    """Days of this profession. everyone: in other languages, too."""

    profession: str
    everyone: bool = False
    page: Count = 0


class OpenDay(CallbackData, prefix="cd"):
    """Times of this day (its ordinal), by the family's own clock."""

    profession: str
    everyone: bool
    day: Id


class OpenTime(CallbackData, prefix="ct"):
    """Show this time."""

    slot_id: Id


class Book(CallbackData, prefix="cb"):
    """Take this time."""

    slot_id: Id


class OpenBooking(CallbackData, prefix="cg"):
    """Show an own booking."""

    booking_id: Id


class CancelBooking(CallbackData, prefix="cc"):
    """Give the time back."""

    booking_id: Id


class MoveBooking(CallbackData, prefix="cm"):
    """Which other times does this specialist have?"""

    booking_id: Id
    page: Count = 0


class MoveTo(CallbackData, prefix="cv"):
    """Take this time instead."""

    booking_id: Id
    slot_id: Id


class SameSpecialist(CallbackData, prefix="ce"):
    """A new time with the specialist of an earlier booking."""

    booking_id: Id


class JoinLine(CallbackData, prefix="cj"):
    """Wait for this time."""

    slot_id: Id


class LeaveLine(CallbackData, prefix="cl"):
    """Wait no longer, or decline the offer."""

    slot_id: Id


class RateConsultation(CallbackData, prefix="cr"):
    """How much it helped, 1 to 5."""

    booking_id: Id
    stars: Count


class SkipRemark(CallbackData, prefix="ck"):
    """No words about it."""


class ConsultationRemark(StatesGroup):
    """Words sent now are about the consultation."""

    typing = State()
