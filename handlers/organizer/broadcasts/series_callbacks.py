"""What an organizer taps and types about the time of an announcement, and about what it came to."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from handlers.kit.ids import Count, Id


class ChooseEvent(CallbackData, prefix="Sa"):
    """Which event does it go by?"""


class ChooseDays(CallbackData, prefix="Sb"):
    """How long before or after this event?"""

    event_id: Id


class GoBy(CallbackData, prefix="Sc"):
    """So many days before it or after it."""

    event_id: Id
    days: Count
    after: bool


class ChooseRepeat(CallbackData, prefix="Sd"):
    """Again and again?"""


class Often(StrEnum):
    """How often; the values travel in buttons."""

    WEEK = "w"
    MONTH = "m"
    ONCE = "o"


class SetRepeat(CallbackData, prefix="Se"):
    """So often."""

    often: Often


class EndSeries(CallbackData, prefix="Sf"):
    """No further one."""

    broadcast_id: Id


class NameCampaign(CallbackData, prefix="Sg"):
    """Put the draft into a campaign."""


class LeaveCampaign(CallbackData, prefix="Sh"):
    """Take it out."""


class OpenOutcome(CallbackData, prefix="Si"):
    """What it came to, by country and age."""

    broadcast_id: Id


class OpenCampaign(CallbackData, prefix="Sj"):
    """What the whole campaign came to."""

    campaign_id: Id


class MakeTable(CallbackData, prefix="Sk"):
    """The same as a table; whole: of the campaign."""

    number: Id
    whole: bool


class DrawIt(CallbackData, prefix="Sm"):
    """The same as a picture."""

    number: Id
    whole: bool


class OpenPage(CallbackData, prefix="Sl"):
    """A link to the page that shows how far it is."""

    broadcast_id: Id


class StaffSeries(StatesGroup):
    """What an organizer is typing."""

    until = State()
    campaign = State()
