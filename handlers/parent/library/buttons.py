"""Callbacks of the library, and the buttons other screens lead to it with."""

from aiogram.filters.callback_data import CallbackData

from core.text import t
from handlers.kit.ids import Count
from handlers.kit.screen import Button


class OpenLibrary(CallbackData, prefix="lo"):
    """Show a page of the topics."""

    page: Count = 0


class OpenShelf(CallbackData, prefix="lt"):
    """Show a page of a topic's articles."""

    topic: str
    page: Count = 0


class ShareArticle(CallbackData, prefix="ls"):
    """Give me a link to this article."""

    slug: str


class WishTranslation(CallbackData, prefix="lw"):
    """I would like to read this article in my language."""

    slug: str


def share_button(slug: str) -> Button:
    """Pass the article on."""
    return Button(t("parent-library-share"), ShareArticle(slug=slug))


def wish_button(slug: str) -> Button:
    """Ask for a translation."""
    return Button(t("parent-library-wish"), WishTranslation(slug=slug))
