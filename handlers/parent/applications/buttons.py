"""Callbacks of an application, and the state of a form in which somebody answers."""

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from core.text import t
from handlers.kit.ids import Id
from handlers.kit.screen import Button


class Apply(CallbackData, prefix="a1"):
    """Begin an application to this event, or go on where it was."""

    event_id: Id


class AskAgain(CallbackData, prefix="a2"):
    """Ask this question, again or for the first time."""

    application_id: Id
    question: str


class PassBy(CallbackData, prefix="a3"):
    """Go on without another answer to this question."""

    application_id: Id
    question: str


class Choose(CallbackData, prefix="a4"):
    """This answer of those to choose from; its id leads to the question."""

    application_id: Id
    choice: str


class DropFiles(CallbackData, prefix="a5"):
    """Take the files of this question out again."""

    application_id: Id
    question: str


class OpenApplication(CallbackData, prefix="a6"):
    """Show the whole application and how it stands."""

    application_id: Id


class SendApplication(CallbackData, prefix="a7"):
    """Send it as it is."""

    application_id: Id


class WithdrawApplication(CallbackData, prefix="a8"):
    """Take it back; the answers stay."""

    application_id: Id


class Applying(StatesGroup):
    """What is sent now answers the question that stands in the data."""

    answering = State()


def apply_button(event_id: int) -> Button:
    """Instead of "Join"."""
    return Button(t("parent-applications-apply"), Apply(event_id=event_id), style="primary")


def open_application_button(application_id: int) -> Button:
    """To the whole application."""
    return Button(t("parent-applications-open"), OpenApplication(application_id=application_id))
