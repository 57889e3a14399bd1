"""Callbacks of events that other screens lead to, and what other features add to the screen of an event."""

from collections.abc import Callable
from datetime import datetime

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from core.pack import Pack
from core.text import t
from features.booking.queries import HeldPlace
from features.events.views import EventCard
from handlers.kit.ids import Count, Id
from handlers.kit.screen import Button


class OpenEvents(CallbackData, prefix="eo"):
    """Show a page of what is on."""

    page: Count = 0
    everywhere: bool = False


class OpenPast(CallbackData, prefix="eu"):
    """Show a page of what is over."""

    page: Count = 0


class OpenEvent(CallbackData, prefix="ee"):
    """Show one event."""

    event_id: Id


class OpenCampaign(CallbackData, prefix="el"):
    """Show a page of everything one campaign brings, in every country."""

    campaign_id: Id
    page: Count = 0


class BringHere(CallbackData, prefix="eb"):
    """Ask to have something in my town."""


class ChooseWish(CallbackData, prefix="ew"):
    """Of this kind."""

    kind: str


class CountFamilies(CallbackData, prefix="ef"):
    """So many families would come."""

    wish_id: Id
    families: Count


class Wishing(StatesGroup):
    """What the person is typing."""

    town = State()


More = Callable[[EventCard, HeldPlace | None], list[Button]]
MORE: list[More] = []
"""Features that can do something with an event (its calendar file, a reminder) put a function here: a row of the event's screen."""


Over = Callable[[EventCard, HeldPlace | None, Pack, datetime], list[Button]]
OVER: list[Over] = []
"""Features that can do something with an event that has ended put a function here."""


def more_rows(card: EventCard, place: HeldPlace | None) -> list[list[Button]]:
    """A row of buttons of each feature that has something for this event."""
    return [row for more in MORE if (row := more(card, place))]


def over_rows(card: EventCard, place: HeldPlace | None, pack: Pack, now: datetime) -> list[list[Button]]:
    """The same for an event that has ended."""
    return [row for over in OVER if (row := over(card, place, pack, now))]


def open_button(event_id: int) -> Button:
    """Back to the event."""
    return Button(t("parent-events-see"), OpenEvent(event_id=event_id))
