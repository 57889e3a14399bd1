"""Routers of this house hear private chats only: a staff command in a group is nobody's command."""

from aiogram import F, Router
from aiogram.enums import ChatType


def private_router(name: str) -> Router:
    """Return a router that hears one person at a time."""
    router = Router(name=name)
    router.message.filter(F.chat.type == ChatType.PRIVATE)
    router.edited_message.filter(F.chat.type == ChatType.PRIVATE)
    router.callback_query.filter(F.message.chat.type == ChatType.PRIVATE)
    return router
