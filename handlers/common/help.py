"""/help: what can be done here, and the commands that work."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from core.actor import Actor
from core.text import Fixed, Lines, t
from handlers.access import allow
from handlers.common.commands import commands_for
from handlers.common.menu import menu_screen
from handlers.kit import Screen, Show
from handlers.kit.scope import private_router

router: Router = private_router("common.help")


def help_screen(actor: Actor) -> Screen:
    """How to ask, and every command this person has."""
    lines = tuple(
        t("common-help-line", command=Fixed(f"/{name}"), what=what)
        for name, what in commands_for(actor.roles).items()
    )
    return Screen(
        Lines((t("common-help-text"), Lines(lines, gap="\n"))),
        menu_screen(actor).buttons,
        kept=True,
    )


@router.message(Command("help"), flags=allow("help.read"))
async def read(_message: Message, actor: Actor, state: FSMContext, show: Show) -> None:
    """Leave what was open and explain."""
    await state.clear()
    show(help_screen(actor))
