"""What a family taps and types before, during and after an event."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from handlers.kit.ids import Count, Id


class TakeMaterials(CallbackData, prefix="afm"):
    """Send me what there is of this event, and what comes later."""

    event_id: Id


class AskHall(CallbackData, prefix="afq"):
    """I have a question for the people in front."""

    event_id: Id


class SendHall(CallbackData, prefix="afs"):
    """Send the question above."""

    named: bool


class LetEditors(CallbackData, prefix="afe"):
    """Editors of articles may see the question above, or may not."""

    agrees: bool


class RateEvent(CallbackData, prefix="afr"):
    """It helped so much."""

    review_id: Id
    helped: Count


class DeclineReview(CallbackData, prefix="afn"):
    """I do not want to say anything."""

    review_id: Id


class SkipStep(CallbackData, prefix="afk"):
    """Nothing to say to this one."""

    review_id: Id
    step: Count


class WishCut(CallbackData, prefix="afc"):
    """Cut us out of the recording."""

    event_id: Id


class SendCut(CallbackData, prefix="afw"):
    """Send the wish without a description."""

    event_id: Id


class DescribeCut(CallbackData, prefix="afd"):
    """Tell the organizers how to find us."""

    cut_id: Id


class MakeCertificate(CallbackData, prefix="aft"):
    """I would like a certificate."""

    event_id: Id


class Raising(StatesGroup):
    """The question for the hall a person is typing."""

    words = State()


class Reviewing(StatesGroup):
    """What a person says about an event."""

    words = State()


class Cutting(StatesGroup):
    """How to find a family in a recording."""

    note = State()
    again = State()


class Certifying(StatesGroup):
    """The name for a certificate; it is kept nowhere."""

    name = State()
