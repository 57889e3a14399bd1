"""What a person taps and types in the settings."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from handlers.kit.ids import Count


class OpenSettings(CallbackData, prefix="ps"):
    """Show my settings."""


class Line(StrEnum):
    """One line of the settings."""

    LANGUAGE = "l"
    COUNTRY = "c"
    REGION = "r"
    ZONE = "z"
    AGE = "a"
    NAME = "n"


class Change(CallbackData, prefix="pe"):
    """Change this line."""

    line: Line


class Forget(CallbackData, prefix="pf"):
    """Empty this line."""

    line: Line


class SetLanguage(CallbackData, prefix="psl"):
    """Write to me in this language."""

    code: str


class SetCountry(CallbackData, prefix="psc"):
    """I live here."""

    code: str


class SetZone(CallbackData, prefix="psz"):
    """My clock runs like this city's."""

    zone: str


class SetAge(CallbackData, prefix="psa"):
    """My child is of this age."""

    band: str


class OpenNight(CallbackData, prefix="zH"):
    """Show the quiet hours."""


class SetNight(CallbackData, prefix="zI"):
    """Nothing comes in these hours."""

    number: Count


class ShowName(CallbackData, prefix="psn"):
    """Let specialists see my name, or not."""

    shows: bool


class Settings(StatesGroup):
    """What a person is typing."""

    region = State()
    name = State()
