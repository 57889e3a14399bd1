"""/manage: one door to everything an organizer looks after; every feature adds its own button."""

from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.text import t
from handlers.access import ORGANIZER, allow
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show
from handlers.kit.scope import private_router
from handlers.kit.shared import menu_button

router = private_router("organizer.manage")
SECTIONS: list[Button] = []
"""Features of organizers put the button of their list here."""


class OpenManage(CallbackData, prefix="om"):
    """Show what there is to look after."""


@router.callback_query(OpenManage.filter(), flags=allow("manage.open"))
@router.message(Command("manage"), flags=allow("manage.open"))
async def manage(_event: CallbackQuery | Message, state: FSMContext, show: Show) -> None:
    """Leave what was open and show the sections."""
    await state.clear()
    show(Screen(t("organizer-manage-home"), [*([section] for section in SECTIONS), [menu_button()]]))


ENTRIES.append(Entry(60, Button(t("organizer-manage-open"), OpenManage()), ORGANIZER))
