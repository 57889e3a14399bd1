"""What a specialist taps and types about consultations."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from handlers.kit.ids import Count, Id


class OpenSlots(CallbackData, prefix="yo"):
    """Show my times."""

    page: Count = 0


class AddTimes(CallbackData, prefix="ya"):
    """I want to publish times."""


class ChooseWay(CallbackData, prefix="yw"):
    """Online, or at a place."""

    online: bool


class SetLength(CallbackData, prefix="ym"):
    """Minutes of one consultation."""

    minutes: Count


class SetWeeks(CallbackData, prefix="yr"):
    """So many weeks in a row."""

    weeks: Count


class ChooseZone(CallbackData, prefix="yz"):
    """Another time zone."""


class SetZone(CallbackData, prefix="ys"):
    """This time zone."""

    zone: str


class PublishTimes(CallbackData, prefix="yp"):
    """Publish what the preview shows."""


class OpenOwnTime(CallbackData, prefix="yt"):
    """Show one of my times."""

    slot_id: Id


class WithdrawTime(CallbackData, prefix="yx"):
    """Take this time back."""

    slot_id: Id


class WithdrawSurely(CallbackData, prefix="yy"):
    """Take it back and tell the family."""

    slot_id: Id


class TheyCame(CallbackData, prefix="yc"):
    """We met."""

    booking_id: Id


class NobodyCame(CallbackData, prefix="yn"):
    """The family did not come."""

    booking_id: Id


class WriteSummary(CallbackData, prefix="yu"):
    """A few words for the family."""

    booking_id: Id


class NoSummary(CallbackData, prefix="yk"):
    """No words."""

    booking_id: Id


class SendSummary(CallbackData, prefix="yv"):
    """Send the words as they stand."""


class StaffSlots(StatesGroup):
    """What a specialist is typing about times."""

    where = State()
    times = State()


class StaffSummary(StatesGroup):
    """Words sent now are a summary."""

    typing = State()
