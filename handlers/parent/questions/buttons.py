"""Callbacks of a parent's question that other screens lead to."""

from aiogram.filters.callback_data import CallbackData

from core.text import t
from handlers.kit.ids import Id
from handlers.kit.screen import Button


class AskSpecialist(CallbackData, prefix="qa"):
    """Pass the question to a person."""


class AskMore(CallbackData, prefix="qm"):
    """Add to an own question."""

    question_id: Id


class Solved(CallbackData, prefix="qs"):
    """The question is solved."""

    question_id: Id


def ask_specialist_button() -> Button:
    """A person is always one tap away."""
    return Button(t("parent-questions-ask-specialist"), AskSpecialist(), style="primary")
