"""Callbacks of a specialist's question that other screens lead to."""

from aiogram.filters.callback_data import CallbackData

from core.text import t
from handlers.kit import Button
from handlers.kit.ids import Id


class OpenCard(CallbackData, prefix="wo"):
    """Show the card."""

    question_id: Id


class AnswerIt(CallbackData, prefix="wa"):
    """Write an answer."""

    question_id: Id


class AskDetails(CallbackData, prefix="wd"):
    """Ask the family something."""

    question_id: Id


class ShowQueue(CallbackData, prefix="wq"):
    """Back to the queue."""


def back_to_queue_button() -> Button:
    """Leave what one was writing to a family; the queue is where one came from."""
    return Button(t("common-kit-cancel"), ShowQueue())
