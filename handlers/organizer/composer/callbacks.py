"""What organizers, translators and testers tap and type. One draft a person: the buttons of composing need not name it."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from handlers.kit.ids import Count, Id


class OpenButtons(CallbackData, prefix="xD"):
    """Show the buttons of the draft."""


class ListEvents(CallbackData, prefix="xE"):
    """Which event shall it lead to?"""

    page: Count = 0


class ChooseEvent(CallbackData, prefix="xF"):
    """Lead to this event."""

    event_id: Id


class FindArticle(CallbackData, prefix="xG"):
    """Look for an article."""


class ChooseArticle(CallbackData, prefix="xH"):
    """Lead to this article."""

    slug: str


class AddAsk(CallbackData, prefix="xI"):
    """Let families ask."""


class AddLink(CallbackData, prefix="xJ"):
    """Type an address."""


class RemoveButton(CallbackData, prefix="xK"):
    """Take this button away."""

    button_id: Id


class OpenTranslators(CallbackData, prefix="xL"):
    """Show the languages that are missing."""


class AskTranslators(CallbackData, prefix="xM"):
    """Ask colleagues for this language."""

    language: str


class Translate(CallbackData, prefix="xN"):
    """Show me the original, I will write it."""

    translation_id: Id


class LeaveToOthers(CallbackData, prefix="xO"):
    """I cannot translate it."""

    translation_id: Id


class OpenTrial(CallbackData, prefix="xP"):
    """Show my test group."""


class MakeTrialLink(CallbackData, prefix="xQ"):
    """Make a link into my test group."""


class EmptyTrial(CallbackData, prefix="xR"):
    """Let everybody go."""


class SendTrial(CallbackData, prefix="xS"):
    """Send the draft to my test group."""


class JoinTrial(CallbackData, prefix="xT"):
    """Be in the test group this link leads into."""

    payload: str


class LeaveTrial(CallbackData, prefix="xU"):
    """Be in no test group."""


class OpenPlaces(CallbackData, prefix="xV"):
    """Show the channels the draft can be posted in."""


class TogglePlace(CallbackData, prefix="xW"):
    """Post it there, or not."""

    channel_id: Id


class OpenPosts(CallbackData, prefix="xX"):
    """Show what became of it in each channel."""

    broadcast_id: Id


class OpenChange(CallbackData, prefix="xY"):
    """Change what was sent: which language?"""

    broadcast_id: Id


class ChangeText(CallbackData, prefix="xZ"):
    """Write another text in this language."""

    broadcast_id: Id
    language: str


class BeginChange(CallbackData, prefix="x0"):
    """Yes, change it in every chat."""

    amendment_id: Id


class DeleteEverywhere(CallbackData, prefix="x1"):
    """Delete it in every chat; asks first."""

    broadcast_id: Id


class OpenAmendment(CallbackData, prefix="x2"):
    """Show how far the change is."""

    amendment_id: Id


class DecideChange(CallbackData, prefix="x3"):
    """The second person's word about another text."""

    amendment_id: Id
    confirm: bool


class StaffComposer(StatesGroup):
    """What somebody at work is typing."""

    article = State()
    link = State()
    translation = State()
    text = State()
