"""The menu, help, and the way out of any form."""

from dataclasses import dataclass

from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor, Role
from core.text import t
from handlers.access import EVERYONE, allow
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import Dismiss, OpenMenu

router = private_router("common.menu")


@dataclass(frozen=True, slots=True)
class Entry:
    """A button of the menu. order: its place, small first; roles: who sees it."""

    order: int
    button: Button
    roles: frozenset[Role] = EVERYONE


ENTRIES: list[Entry] = []
"""Every feature puts its own button here when its screen file is loaded."""


def menu_screen(actor: Actor) -> Screen:
    """Where everything starts: write, or choose."""
    seen = [
        entry.button for entry in sorted(ENTRIES, key=lambda entry: entry.order) if actor.has(*entry.roles)
    ]
    rows = [seen[at : at + 2] for at in range(0, len(seen), 2)]
    return Screen(t("common-menu-home"), rows)


@router.callback_query(OpenMenu.filter(), flags=allow("menu.open"))
async def open_menu(_query: CallbackQuery, actor: Actor, state: FSMContext, show: Show) -> None:
    """Leave what was open and show the menu."""
    await state.clear()
    show(menu_screen(actor))


@router.callback_query(Dismiss.filter(), flags=allow("cancel"))
@router.message(Command("cancel"), flags=allow("cancel"))
async def cancel(event: CallbackQuery | Message, actor: Actor, state: FSMContext, show: Show) -> None:
    """Forget the half-filled form and say so, or that none was open; either way the menu's buttons follow."""
    was_open = await state.get_state() is not None or isinstance(event, CallbackQuery)
    await state.clear()
    words = t("common-menu-cancelled") if was_open else t("common-menu-nothing-open")
    show(Screen(words, menu_screen(actor).buttons))
