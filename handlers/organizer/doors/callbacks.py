"""What a host taps and types at the door."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from handlers.kit.ids import Count, Id


class OpenDoor(CallbackData, prefix="du"):
    """I stand at the door of this event."""

    event_id: Id


class OpenSheet(CallbackData, prefix="dl"):
    """Show a page of the list."""

    event_id: Id
    page: Count = 0


class OpenFamily(CallbackData, prefix="dg"):
    """Show this family."""

    booking_id: Id


class LetIn(CallbackData, prefix="di"):
    """This family is here."""

    booking_id: Id


class SendBack(CallbackData, prefix="db"):
    """It was a mistake: they are not here."""

    booking_id: Id


class Who(StrEnum):
    """Who there is one fewer of."""

    ADULT = "a"
    CHILD = "c"


class OneFewer(CallbackData, prefix="df"):
    """One of this family stayed at home."""

    booking_id: Id
    who: Who


class ChooseWalkIn(CallbackData, prefix="dc"):
    """Somebody came without a place."""

    event_id: Id


class TakeWalkIn(CallbackData, prefix="dv"):
    """So many came without a place."""

    event_id: Id
    adults: Count
    children: Count


class MakeSheet(CallbackData, prefix="dt"):
    """Send the list as a table."""

    event_id: Id


class OpenHelpers(CallbackData, prefix="dh"):
    """Show the volunteers at this door."""

    event_id: Id


class InviteHelper(CallbackData, prefix="dj"):
    """A link for one more volunteer."""

    event_id: Id


class EndHelper(CallbackData, prefix="dk"):
    """This volunteer helps no longer, or this link opens nothing."""

    helper_id: Id


class OpenHelped(CallbackData, prefix="dm"):
    """The event whose door I help at."""

    event_id: Id


class StaffDoor(StatesGroup):
    """Standing at a door: four digits are a pass, words are a name."""

    code = State()
