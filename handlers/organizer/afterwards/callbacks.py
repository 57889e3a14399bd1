"""What an organizer taps and types about what comes before and after an event."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from handlers.kit.ids import Count, Id


class OpenAfter(CallbackData, prefix="bfa"):
    """Show what there is to do around this event."""

    event_id: Id


class OpenShelf(CallbackData, prefix="bfm"):
    """Show its materials; what is sent now is added."""

    event_id: Id


class RemoveMaterial(CallbackData, prefix="bfx"):
    """Take this material back."""

    material_id: Id


class OpenHall(CallbackData, prefix="bfh"):
    """Show one of the questions from the hall."""

    event_id: Id
    page: Count = 0


class PassHall(CallbackData, prefix="bfp"):
    """A specialist should answer it."""

    hall_id: Id


class KeepHall(CallbackData, prefix="bfk"):
    """Editors of articles should see it."""

    hall_id: Id


class CloseHall(CallbackData, prefix="bfc"):
    """It was answered in the hall."""

    hall_id: Id


class OpenOpinion(CallbackData, prefix="bfo"):
    """Show what families say, one remark a page."""

    event_id: Id
    page: Count = 0


class Form(StrEnum):
    """A kind of table."""

    CSV = "csv"
    XLSX = "xlsx"


class MakeOpinion(CallbackData, prefix="bfv"):
    """Send what families say as a table."""

    event_id: Id
    form: Form


class OpenCuts(CallbackData, prefix="bfu"):
    """Show one of the families to be cut out of the recording."""

    event_id: Id
    page: Count = 0


class FinishCut(CallbackData, prefix="bff"):
    """They are no longer in it."""

    cut_id: Id


class ReplyCut(CallbackData, prefix="bfr"):
    """Write to the family."""

    cut_id: Id


class StaffMaterials(StatesGroup):
    """What is sent now is a material of the event in the data."""

    adding = State()


class StaffCuts(StatesGroup):
    """What an organizer writes to a family about the recording."""

    words = State()
