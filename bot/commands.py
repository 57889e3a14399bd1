"""The list of commands beside the text field: the parents' one for everybody; staff and choosers of a language get their own by chat."""

from aiogram import Bot

from bot import telegram
from core.actor import Role
from core.text import Texts
from handlers.common.commands import as_telegram

PARENTS = (Role.PARENT,)


async def announce_commands(bot: Bot, texts: Texts) -> None:
    """Set the parents' list for every language; the plain one, for other languages, is English."""
    for language in texts.languages():
        listed = {"commands": as_telegram(PARENTS, texts, language), "language_code": language}
        await telegram.call(bot, "setMyCommands", listed)
    await telegram.call(bot, "setMyCommands", {"commands": as_telegram(PARENTS, texts, "en")})
