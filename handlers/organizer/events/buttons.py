"""Callbacks and the state of an organizer's event. Every field has its own way in, so that any step can be done again."""

from collections.abc import Callable
from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from features.events.fields import Field
from features.events.models import Access
from features.events.queries import Desk
from handlers.kit.ids import Count, Id
from handlers.kit.screen import Button


class ChooseKind(CallbackData, prefix="hc"):
    """Leaf through the kinds of events."""

    page: Count = 0


class Begin(CallbackData, prefix="hb"):
    """A new event of this kind."""

    kind: str


class OpenDesk(CallbackData, prefix="hl"):
    """Show a page of the events one looks after. copying: to make a copy of one."""

    page: Count = 0
    copying: bool = False


class OpenForm(CallbackData, prefix="hf"):
    """Show an event with everything that may be done about it."""

    event_id: Id


class OpenMore(CallbackData, prefix="hm"):
    """Show the fields that are seldom needed."""

    event_id: Id


class Edit(CallbackData, prefix="he"):
    """Ask for one field."""

    event_id: Id
    field: Field
    page: Count = 0


class EditIn(CallbackData, prefix="hi"):
    """Ask for the title in another language."""

    event_id: Id
    language: str


class SetHour(CallbackData, prefix="hh"):
    """This day and hour; without an hour (24) the hours of the day are shown. day: days from today."""

    event_id: Id
    day: Count
    hour: Count = 24


class SetTown(CallbackData, prefix="ht"):
    """In this town of the pack."""

    event_id: Id
    town: str


class SetZone(CallbackData, prefix="hz"):
    """In this zone: its place in the country's list."""

    event_id: Id
    zone: Count


class SetSeats(CallbackData, prefix="hs"):
    """So many seats; 0: no limit."""

    event_id: Id
    seats: Count


class Flag(StrEnum):
    """What is switched by a tap."""

    ONLINE = "o"
    FILMED = "f"
    PARTNER = "p"


class Switch(CallbackData, prefix="hw"):
    """On or off."""

    event_id: Id
    flag: Flag


class SetAccess(CallbackData, prefix="ha"):
    """What the place has; without a flag the list is shown."""

    event_id: Id
    flag: Access | None = None


class SetSpoken(CallbackData, prefix="hk"):
    """Languages spoken there; without one the list is shown."""

    event_id: Id
    language: str = ""


class SetCountry(CallbackData, prefix="hy"):
    """Whom it is for: a country, "*" for every country; empty: show the list."""

    event_id: Id
    country: str = ""


class SetRegion(CallbackData, prefix="iu"):
    """For the region another event names."""

    event_id: Id
    like: Id


class DropRegion(CallbackData, prefix="iw"):
    """For the whole country."""

    event_id: Id


class OpenCampaignTotals(CallbackData, prefix="iv"):
    """Show what one campaign brings together."""

    campaign_id: Id


class Preview(CallbackData, prefix="hp"):
    """As a parent sees it in this language."""

    event_id: Id
    language: str = ""


class Publish(CallbackData, prefix="hu"):
    """Show it to families."""

    event_id: Id


class CancelEvent(CallbackData, prefix="hx"):
    """Call it off."""

    event_id: Id


class UndoCancel(CallbackData, prefix="ho"):
    """Take that back."""

    event_id: Id


class GiveUp(CallbackData, prefix="hg"):
    """Delete a draft."""

    event_id: Id


class Copy(CallbackData, prefix="hn"):
    """A new draft with everything but the day."""

    event_id: Id


class Repeat(CallbackData, prefix="hr"):
    """The same on the next weeks."""

    event_id: Id
    weeks: Count


class OpenTowns(CallbackData, prefix="hv"):
    """Show which towns ask."""

    page: Count = 0


class StaffEvent(StatesGroup):
    """What the organizer is typing; which event and field stands in the data."""

    typing = State()


DESK: list[Callable[[Desk], list[Button]]] = []
"""Features that can do something with an organizer's event put a function here: a row under the event."""
