"""Callbacks of a specialist's question that other screens lead to."""

from aiogram.filters.callback_data import CallbackData

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
