"""Callbacks of an organizer's call, and the states in which a deadline or a personal line is typed."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from core.text import t
from features.applications.models import Verdict
from handlers.kit.ids import Count, Id
from handlers.kit.screen import Button


class OpenCall(CallbackData, prefix="j1"):
    """Show how the applications of this event stand."""

    event_id: Id


class AskDeadline(CallbackData, prefix="j2"):
    """Type another deadline."""

    event_id: Id


class CloseNow(CallbackData, prefix="j3"):
    """Nobody can apply any more."""

    event_id: Id


class ShowNames(CallbackData, prefix="j4"):
    """Let reviewers see names, or hide them."""

    event_id: Id
    shown: bool


class OpenReviewers(CallbackData, prefix="j5"):
    """Show a page of the people who may review."""

    event_id: Id
    page: Count = 0


class NameReviewer(CallbackData, prefix="j6"):
    """Ask this person to review, or no longer."""

    event_id: Id
    person_id: Id
    named: bool


class BeginReview(CallbackData, prefix="j7"):
    """Give what was sent to the reviewers."""

    event_id: Id


class CloseReview(CallbackData, prefix="j8"):
    """No more scores."""

    event_id: Id


class OpenRanking(CallbackData, prefix="j9"):
    """Show a page of the ranking."""

    event_id: Id
    page: Count = 0


class MakeRanking(CallbackData, prefix="k1"):
    """Send the ranking as a table."""

    event_id: Id


class OpenEntry(CallbackData, prefix="k2"):
    """Show one application."""

    application_id: Id


class EntryFiles(CallbackData, prefix="k3"):
    """Show its files."""

    application_id: Id


class DecideEntry(CallbackData, prefix="k4"):
    """Accept, put on reserve, decline."""

    application_id: Id
    verdict: Verdict


class AskRemark(CallbackData, prefix="k5"):
    """Type a personal line for the letter."""

    application_id: Id


class PreviewLetter(CallbackData, prefix="k6"):
    """The letter as the person reads it."""

    application_id: Id


class SendLetter(CallbackData, prefix="k7"):
    """Send this letter."""

    application_id: Id


class SendLetters(CallbackData, prefix="k8"):
    """Send every letter that waits."""

    event_id: Id


class StaffCall(StatesGroup):
    """What the organizer is typing; the event or the application stands in the data."""

    deadline = State()
    remark = State()


def open_call_button(event_id: int) -> Button:
    """Back to the call."""
    return Button(t("organizer-applications-open"), OpenCall(event_id=event_id))
