"""Who can be reached: people who block and come back, groups we were put into, taps on buttons of long ago."""

from typing import Any

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.types import CallbackQuery, ChatMemberUpdated

from core.clock import Clock
from core.db import Session
from core.text import Lines, Texts, t
from features.people import identity
from handlers.access import allow
from handlers.kit import Screen, Show

router = Router(name="common.reach")
late = Router(name="common.late")
"""Heard after everybody else."""


@router.my_chat_member(F.chat.type == ChatType.PRIVATE, flags=allow("reach.note"))
async def note_reach(update: ChatMemberUpdated, session: Session, clock: Clock) -> None:
    """Remember that a person blocked the bot, or came back."""
    if update.new_chat_member.status == ChatMemberStatus.KICKED:
        await identity.note_unreachable(session, update.from_user.id, clock.now())
    else:
        await identity.note_reachable(session, update.from_user.id)


class Leave(Screen):
    """Not a message: we leave the chat we were put into."""

    def payload(self, texts: Texts, language: str, zone: str = "UTC") -> dict[str, Any]:
        """The Bot API call."""
        return {"method": "leaveChat", "params": {}}


@late.my_chat_member(
    F.chat.type != ChatType.PRIVATE,
    F.new_chat_member.status.in_({ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR}),
    flags=allow("chat.leave"),
)
async def leave(_update: ChatMemberUpdated, show: Show) -> None:
    """A family's words have no place in a group: we leave every one no organizer put us into."""
    show(Leave(Lines(())))


@late.callback_query(flags=allow("stale.answer"))
async def stale(_query: CallbackQuery, show: Show) -> None:
    """A button we no longer know gets a polite answer."""
    show(Screen(t("common-trouble-stale"), kept=True))
