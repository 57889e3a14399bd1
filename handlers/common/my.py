"""/my: what a person has here, section by section; each feature brings its own."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Lines, Text, t
from handlers.access import allow
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button

router = private_router("common.my")


class OpenMine(CallbackData, prefix="pm"):
    """Show what I have here."""


@dataclass(frozen=True, slots=True)
class Mine:
    """Whose things are wanted, and what it takes to look for them."""

    actor: Actor
    session: Session
    clock: Clock
    pack: Pack


@dataclass(frozen=True, slots=True)
class Section:
    """One feature's part of the list."""

    text: Text | Lines
    buttons: Sequence[Sequence[Button]] = ()


my_sections: list[Callable[[Mine], Awaitable[Section | None]]] = []
"""Features that keep something of a person add a function here; None when there is nothing of it."""


async def my_screen(mine: Mine) -> Screen:
    """Everything the person has, or how to begin."""
    asked = [await section(mine) for section in my_sections]
    found = [section for section in asked if section is not None]
    if not found:
        return Screen(t("common-my-empty"), [[menu_button()]])
    text = Lines(tuple(section.text for section in found))
    return Screen(text, [*(row for section in found for row in section.buttons), [menu_button()]])


@router.callback_query(OpenMine.filter(), flags=allow("my.read"))
@router.message(Command("my"), flags=allow("my.read"))
async def read(
    _event: CallbackQuery | Message,
    actor: Actor,
    session: Session,
    clock: Clock,
    pack: Pack,
    state: FSMContext,
    show: Show,
) -> None:
    """Leave what was open and list what the person has."""
    await state.clear()
    show(await my_screen(Mine(actor, session, clock, pack)))


ENTRIES.append(Entry(10, Button(t("common-my-open"), OpenMine())))
