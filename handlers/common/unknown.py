"""A command nobody handles gets an answer of its own, so that it never becomes somebody's question."""

import re

from aiogram import F, Router
from aiogram.types import Message

from core.actor import Actor
from core.text import t
from handlers.access import allow
from handlers.common.commands import handled
from handlers.common.menu import menu_screen
from handlers.kit import Screen, Show
from handlers.kit.scope import private_router

router: Router = private_router("common.unknown")
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(@\w+)?(\s|$)")


def _nobodys(text: str) -> bool:
    """Only what looks like a command and is none: "/path/to" or "/ 3" stay free text."""
    command = _COMMAND.match(text)
    return command is not None and command[1].lower() not in handled()


@router.message(F.text.func(_nobodys), flags=allow("command.refuse"))
async def unknown(message: Message, actor: Actor, show: Show) -> None:
    """Say so, and where to go on."""
    show(Screen(t("common-trouble-unknown-command"), menu_screen(actor).buttons, kept=True))
