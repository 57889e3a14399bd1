"""The language the bot writes in: the first screen, and /language at any time."""

from collections.abc import Callable
from dataclasses import replace

from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import STAFF, Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Text, t
from features.people import actions
from handlers.access import allow
from handlers.common.consent import consent_screen
from handlers.common.menu import menu_screen
from handlers.common.turn import Turn
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button

router = private_router("common.language")

OWN_NAMES = {
    "ru": "Русский",
    "en": "English",
    "hy": "Հայերեն",
    "kk": "Қазақша",
    "ro": "Română",
    "be": "Беларуская",
    "fr": "Français",
}
"""Each language in its own script, the same in every language: a person finds theirs without reading another."""


class ChooseLanguage(CallbackData, prefix="pl"):
    """Write to me in this language."""

    code: str


def language_buttons(pack: Pack, act: Callable[[str], CallbackData]) -> list[list[Button]]:
    """A button per language of the pack, two in a row."""
    buttons = [Button(OWN_NAMES[code], act(code)) for code in pack.languages if code in OWN_NAMES]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


def first_screen(pack: Pack) -> Screen:
    """Who we are, in the language of the person's app, and all languages to choose from."""
    return Screen(t("common-language-first", name=pack.names), language_buttons(pack, _choose))


def language_screen(pack: Pack) -> Screen:
    """All languages to choose from, and the way back."""
    return Screen(t("common-language-choose"), [*language_buttons(pack, _choose), [menu_button()]], kept=True)


def _choose(code: str) -> CallbackData:
    return ChooseLanguage(code=code)


def language_name(code: str) -> Text:
    """The language's own name as a text, for lists and summaries."""
    return t("common-kit-name", name=OWN_NAMES.get(code, code))


@router.message(Command("language"), flags=allow("language.choose"))
async def open_languages(_message: Message, pack: Pack, state: FSMContext, show: Show) -> None:
    """Show the languages."""
    await state.clear()
    show(language_screen(pack))


@router.callback_query(ChooseLanguage.filter(), flags=allow("language.choose"))
async def choose(
    _query: CallbackQuery,
    callback_data: ChooseLanguage,
    actor: Actor,
    session: Session,
    show: Show,
    clock: Clock,
    turn: Turn,
) -> None:
    """Write in this language from now on; a newcomer goes on to the consent."""
    await actions.choose_language(session, actor, language=callback_data.code, now=clock.now())
    newcomer = actor.chosen_language is None and not actor.consented and not actor.has(*STAFF)
    turn.actor = replace(actor, language=callback_data.code, chosen_language=callback_data.code)
    show(consent_screen(turn.actor) if newcomer else menu_screen(turn.actor))
