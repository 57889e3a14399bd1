"""Channels and groups of ours: an organizer adds the bot, chooses the language; the bot is removed, the organizer hears of it."""

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, ChatMemberUpdated

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.text import LANGUAGES, Text, t
from features.channels import actions
from features.channels.models import Channel, State
from features.channels.notices import ChannelLost, ChannelOffered
from handlers.access import ORGANIZER, allow
from handlers.common.language import OWN_NAMES
from handlers.kit import Button, Screen, Show, renders
from handlers.kit.ids import Id
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, menu_button
from handlers.organizer.broadcasts.words import rows_of
from handlers.organizer.manage import SECTIONS, OpenManage

router = private_router("organizer.channels")
places = Router(name="organizer.channels.places")
"""Hears channels and groups themselves, and of them only where the bot stands there."""
OUT = {ChatMemberStatus.LEFT, ChatMemberStatus.KICKED, ChatMemberStatus.RESTRICTED}


# ---- callbacks ------------------------------------------------------------------------------------------------------


class OpenChannels(CallbackData, prefix="yA"):
    """Show where we post."""


class OpenChannel(CallbackData, prefix="yB"):
    """Show one of them."""

    channel_id: Id


class PostIn(CallbackData, prefix="yC"):
    """Post there in this language."""

    channel_id: Id
    language: str


class LeaveChannel(CallbackData, prefix="yD"):
    """Leave it; sure: asked and answered."""

    channel_id: Id
    sure: bool = False


# ---- screens --------------------------------------------------------------------------------------------------------


def list_screen(found: list[Channel]) -> Screen:
    """Where we post, and how to add a place."""
    rows = [[Button(_title(one), OpenChannel(channel_id=one.id))] for one in found]
    return Screen(t("organizer-channels-list", count=len(found)), [*rows, [back_button(OpenManage())]])


def _title(one: Channel) -> Text:
    if one.state == State.OFFERED or one.language is None:
        return t("organizer-channels-title-new", title=one.title)
    return t("organizer-channels-title", title=one.title, language=OWN_NAMES[one.language])


def channel_screen(one: Channel, *, kept: bool = False) -> Screen:
    """In which language shall we post there?"""
    languages = [Button(OWN_NAMES[code], PostIn(channel_id=one.id, language=code)) for code in LANGUAGES]
    leave = [Button(t("organizer-channels-leave"), LeaveChannel(channel_id=one.id))]
    text = (
        t("organizer-channels-offered", title=one.title)
        if one.state == State.OFFERED
        else t("organizer-channels-card", title=one.title, language=OWN_NAMES[one.language or "en"])
    )
    return Screen(text, [*rows_of(languages), leave, [back_button(OpenChannels())]], kept=kept)


# ---- in the places themselves ---------------------------------------------------------------------------------------


class ByOrganizer(Filter):
    """Matches what somebody did who may write to families."""

    async def __call__(self, _update: ChatMemberUpdated, actor: Actor | None = None) -> bool:
        """Look at the roles they hold at this moment."""
        return actor is not None and not actor.roles.isdisjoint(ORGANIZER)


def _may_post(update: ChatMemberUpdated) -> bool:
    """In a channel only an administrator may post; in a group every member."""
    status = update.new_chat_member.status
    if update.chat.type == ChatType.CHANNEL:
        return status == ChatMemberStatus.ADMINISTRATOR
    return status in (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR)


@places.my_chat_member(
    F.chat.type != ChatType.PRIVATE, F.func(_may_post), ByOrganizer(), flags=allow("channel.keep")
)
async def added(update: ChatMemberUpdated, actor: Actor, session: Session, clock: Clock) -> None:
    """Stay, and ask the organizer in their own chat for the language."""
    title = update.chat.title or str(update.chat.id)
    await actions.offer(session, actor, chat_id=update.chat.id, title=title, now=clock.now())


class OfOurs(Filter):
    """Matches a place we post in already: whoever changes our rights there, we stay."""

    async def __call__(self, update: ChatMemberUpdated, session: Session) -> bool:
        """Look it up."""
        return await actions.is_ours(session, update.chat.id)


@places.my_chat_member(
    F.chat.type != ChatType.PRIVATE, F.func(_may_post), OfOurs(), flags=allow("channel.note")
)
async def rights_changed(_update: ChatMemberUpdated) -> None:
    """Nothing changes for us."""


@places.my_chat_member(
    F.chat.type != ChatType.PRIVATE,
    F.new_chat_member.status.in_(OUT) | ~F.func(_may_post),
    OfOurs(),
    flags=allow("channel.note"),
)
async def removed(update: ChatMemberUpdated, session: Session, clock: Clock) -> None:
    """We can post there no more: whoever added us is told."""
    await actions.lose(session, chat_id=update.chat.id, now=clock.now())


# ---- handlers -------------------------------------------------------------------------------------------------------


@router.callback_query(OpenChannels.filter(), flags=allow("channel.keep"))
async def open_list(_query: CallbackQuery, actor: Actor, session: Session, show: Show) -> None:
    """Show where we post."""
    show(list_screen(await actions.kept(session, actor)))


@router.callback_query(OpenChannel.filter(), flags=allow("channel.keep"))
async def open_one(
    _query: CallbackQuery, callback_data: OpenChannel, actor: Actor, session: Session, show: Show
) -> None:
    """Show one of them."""
    show(channel_screen(await actions.one_of(session, actor, callback_data.channel_id)))


@router.callback_query(PostIn.filter(F.language.in_(LANGUAGES)), flags=allow("channel.keep"))
async def choose(
    _query: CallbackQuery, callback_data: PostIn, actor: Actor, session: Session, show: Show
) -> None:
    """From now on it can be chosen for announcements."""
    one = await actions.choose_language(
        session, actor, channel_id=callback_data.channel_id, language=callback_data.language
    )
    show(channel_screen(one))


@router.callback_query(LeaveChannel.filter(F.sure.is_(False)), flags=allow("channel.keep"))
async def ask_leave(
    _query: CallbackQuery, callback_data: LeaveChannel, actor: Actor, session: Session, show: Show
) -> None:
    """Are they sure?"""
    one = await actions.one_of(session, actor, callback_data.channel_id)
    sure = Button(
        t("organizer-channels-leave-sure"), LeaveChannel(channel_id=one.id, sure=True), style="danger"
    )
    rows = [[sure], [back_button(OpenChannel(channel_id=one.id))]]
    show(Screen(t("organizer-channels-leave-ask", title=one.title), rows))


@router.callback_query(LeaveChannel.filter(), flags=allow("channel.keep"))
async def leave(
    _query: CallbackQuery,
    callback_data: LeaveChannel,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Leave it; what was posted stays there."""
    await actions.leave(session, actor, channel_id=callback_data.channel_id, now=clock.now())
    show(list_screen(await actions.kept(session, actor)))


# ---- what is sent ---------------------------------------------------------------------------------------------------


@renders(ChannelOffered)
async def offered_screen(notice: ChannelOffered, reading: Reading) -> Screen | None:
    """To whoever added the bot, unless it is out again."""
    one = await actions.bare(reading.session, notice.channel_id)
    if one is None or one.state == State.LOST:
        return None
    return channel_screen(one, kept=True)


@renders(ChannelLost)
async def lost_screen(notice: ChannelLost, reading: Reading) -> Screen | None:
    """To whoever added it."""
    one = await actions.bare(reading.session, notice.channel_id)
    if one is None:
        return None
    rows = [[Button(t("organizer-channels-open"), OpenChannels())], [menu_button()]]
    return Screen(t("organizer-channels-lost", title=one.title), rows, kept=True)


SECTIONS.append(Button(t("organizer-channels-open"), OpenChannels()))
ROUTERS = (places, router)
