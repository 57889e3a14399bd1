"""Callbacks of a reviewer, and the state in which a comment is typed."""

from typing import Literal

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from core.text import t
from handlers.kit.ids import Count, Id
from handlers.kit.screen import Button

Points = Literal["1", "2", "3", "4", "5"]


class OpenReview(CallbackData, prefix="r1"):
    """Show what there is to read for this event."""

    event_id: Id
    page: Count = 0


class OpenCase(CallbackData, prefix="r2"):
    """Show this application."""

    application_id: Id


class Mark(CallbackData, prefix="r3"):
    """So many points for this criterion."""

    application_id: Id
    criterion: str
    points: Points


class WriteComment(CallbackData, prefix="r4"):
    """Type why."""

    application_id: Id


class KnowFamily(CallbackData, prefix="r5"):
    """I know this family, or that was a slip."""

    application_id: Id
    knows: bool


class SendScores(CallbackData, prefix="r6"):
    """Send my marks."""

    application_id: Id


class OpenFiles(CallbackData, prefix="r7"):
    """Show the files of this application."""

    application_id: Id


class StaffReview(StatesGroup):
    """The comment that is typed; which application stands in the data."""

    comment = State()


def open_review_button(event_id: int) -> Button:
    """To the list."""
    return Button(t("specialist-applications-open"), OpenReview(event_id=event_id))
