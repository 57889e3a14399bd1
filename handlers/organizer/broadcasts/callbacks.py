"""What an organizer taps and types. One draft a person: the buttons of composing need not name it."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from features.broadcasts.audience import Part
from features.broadcasts.clauses import Dim, Took
from handlers.kit.ids import Count, Id


class OpenBroadcasts(CallbackData, prefix="za"):
    """Show the announcements."""


class OpenDraft(CallbackData, prefix="zb"):
    """Show the draft, or begin one."""


class WriteText(CallbackData, prefix="zc"):
    """Write the text in this language."""

    language: str


class ChooseText(CallbackData, prefix="zd"):
    """Which language shall the first text be in?"""


class OpenTexts(CallbackData, prefix="ze"):
    """Show the languages of the draft."""


class DropText(CallbackData, prefix="zf"):
    """Take this language out."""

    language: str


class FallBack(CallbackData, prefix="zg"):
    """What families without a text in their language get."""

    on: bool


class OpenAudience(CallbackData, prefix="zh"):
    """Show one group of the audience."""

    part: Part = Part.FIRST


class OpenDim(CallbackData, prefix="zi"):
    """Show what there is to choose from."""

    part: Part
    dim: Dim


class Toggle(CallbackData, prefix="zj"):
    """Put a value into the group, or take it out."""

    part: Part
    dim: Dim
    value: str


class ChooseEvent(CallbackData, prefix="zaE"):
    """Show the events to ask about."""

    part: Part
    page: Count = 0


class OpenEventDim(CallbackData, prefix="zaF"):
    """How do they stand to this event?"""

    part: Part
    event_id: Id


class ToggleEvent(CallbackData, prefix="zaG"):
    """Ask it of this event, or no more."""

    part: Part
    took: Took
    event_id: Id


class TypePlace(CallbackData, prefix="zaN"):
    """Name a place and how far around it."""

    part: Part


class ClearPart(CallbackData, prefix="zk"):
    """Empty the group."""

    part: Part


class ShowPreview(CallbackData, prefix="zl"):
    """Show every language as it will be sent."""


class SendToMe(CallbackData, prefix="zm"):
    """Send it to me alone."""


class AskWhen(CallbackData, prefix="zn"):
    """Schedule it."""


class WhoseClock(CallbackData, prefix="zo"):
    """By my clock, or by each family's own."""

    own: bool


class AtOnce(CallbackData, prefix="zq"):
    """No schedule."""


class MarkUrgent(CallbackData, prefix="z2"):
    """It may not wait for the morning, or it may."""

    on: bool


class ThrowAway(CallbackData, prefix="zr"):
    """Forget the draft; sure: asked and answered."""

    sure: bool = False


class Publish(CallbackData, prefix="zs"):
    """Send it to everybody counted."""

    broadcast_id: Id


class Decide(CallbackData, prefix="zt"):
    """The second person's word."""

    broadcast_id: Id
    confirm: bool


class TakeBack(CallbackData, prefix="zu"):
    """Make it a draft again."""

    broadcast_id: Id


class SendNow(CallbackData, prefix="zv"):
    """Do not wait any longer."""

    broadcast_id: Id


class OpenOne(CallbackData, prefix="zw"):
    """Show how far it is, or the report."""

    broadcast_id: Id


class Pause(CallbackData, prefix="zx"):
    """Send nothing more for now."""

    broadcast_id: Id


class Resume(CallbackData, prefix="zy"):
    """Go on."""

    broadcast_id: Id


class Stop(CallbackData, prefix="zz"):
    """Send nothing more."""

    broadcast_id: Id


class SendAgain(CallbackData, prefix="z1"):
    """Send it to those it may have reached."""

    broadcast_id: Id


class StaffBroadcasts(StatesGroup):
    """What an organizer is typing."""

    words = State()
    regions = State()
    place = State()
    when = State()
    urgent = State()
