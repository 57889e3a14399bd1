"""What a specialist taps and types in the profile."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from features.people.profile import Chosen, Preset
from handlers.kit.ids import Count


class OpenProfile(CallbackData, prefix="sp"):
    """Show my profile."""


class OpenList(CallbackData, prefix="sl"):
    """Show one list of my profile."""

    chosen: Chosen


class Toggle(CallbackData, prefix="st"):
    """Put this into the list, or take it out."""

    chosen: Chosen
    value: str


class Part(StrEnum):
    """What else stands in a profile."""

    LIMIT = "l"
    HOURS = "h"
    NAME = "n"


class OpenPart(CallbackData, prefix="so"):
    """Show this part."""

    part: Part


class SetLimit(CallbackData, prefix="sw"):
    """At most this many questions a week; 0: no limit."""

    weekly: Count


class SetHours(CallbackData, prefix="sh"):
    """These usual hours."""

    preset: Preset


class StaffProfile(StatesGroup):
    """What a specialist is typing."""

    name = State()
    hours = State()
