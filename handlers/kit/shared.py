"""Callbacks and buttons every audience shares."""

from aiogram.filters.callback_data import CallbackData

from core.text import t
from handlers.kit.screen import Button


class OpenMenu(CallbackData, prefix="menu"):
    """Back to the menu."""


class Dismiss(CallbackData, prefix="x"):
    """Stop what one was typing."""


def menu_button() -> Button:
    """The way out of every screen."""
    return Button(t("common-kit-menu"), OpenMenu())


def back_button(act: CallbackData) -> Button:
    """The way back to the screen before."""
    return Button(t("common-kit-back"), act)


def cancel_button() -> Button:
    """Leave a form; nothing typed in it is kept."""
    return Button(t("common-kit-cancel"), Dismiss())
