"""/start: opens what the link names, or the first screen, or the menu."""

from aiogram.filters import CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from handlers.access import allow
from handlers.common.language import first_screen
from handlers.common.links import LINKS, Opening
from handlers.common.menu import menu_screen
from handlers.kit import Show
from handlers.kit.scope import private_router

router = private_router("common.start")


@router.message(CommandStart(), flags=allow("start"))
async def start(
    _message: Message,
    command: CommandObject,
    actor: Actor,
    session: Session,
    show: Show,
    clock: Clock,
    pack: Pack,
    state: FSMContext,
) -> None:
    """Open what the link names; a newcomer meets the languages first or next, everybody else the menu."""
    await state.clear()
    payload = command.args or ""
    opens = LINKS.get(payload.partition("_")[0]) if "_" in payload else None
    if opens is not None:
        await opens(Opening(payload, actor, session, show, clock, pack, state))
    if actor.chosen_language is None:
        show(first_screen(pack))
    elif opens is None:
        show(menu_screen(actor))
