"""The real bot library works against the sandbox as it does against Telegram."""

import io
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
)
from aiogram.methods import TelegramMethod
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    ReplyParameters,
    Update,
)

from sandbox import Sandbox, User


class RawGetUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates without parsing, as the bot's intake uses it."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"
    offset: int | None = None
    timeout: int = 0


@pytest.fixture
async def aiogram_bot(box: Sandbox) -> AsyncIterator[Bot]:
    """A bot of the library, sending HTML."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(box.url))
    bot = Bot(box.token, session=session, default=DefaultBotProperties(parse_mode="HTML"))
    yield bot
    await session.close()


def buttons(data: str) -> InlineKeyboardMarkup:
    """One button."""
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data=data)]])


async def test_a_conversation(aiogram_bot: Bot, box: Sandbox, anna: User) -> None:
    await box.start_link(anna.id, "invite")
    [raw] = await aiogram_bot(RawGetUpdates())
    message = Update.model_validate(raw).message
    assert message is not None
    assert message.text == "/start invite"
    sent = await aiogram_bot.send_message(
        anna.id,
        "<b>Привет</b> 😀",
        reply_markup=buttons("yes"),
        reply_parameters=ReplyParameters(message_id=message.message_id),
    )
    assert sent.html_text == "<b>Привет</b> 😀"
    await box.tap(anna.id, sent.message_id, text="Да")
    [raw] = await aiogram_bot(RawGetUpdates(offset=raw["update_id"] + 1))
    query = Update.model_validate(raw).callback_query
    assert query is not None
    assert await aiogram_bot.answer_callback_query(query.id, text="Спасибо")
    edited = await aiogram_bot.edit_message_text("новый", chat_id=anna.id, message_id=sent.message_id)
    assert not isinstance(edited, bool)
    assert edited.text == "новый"
    assert await aiogram_bot.delete_message(anna.id, sent.message_id)


async def test_files_and_albums(aiogram_bot: Bot, box: Sandbox, anna: User) -> None:
    data = "событие\r\n--boundary\r\n".encode() * 100
    sent = await aiogram_bot.send_document(
        anna.id, BufferedInputFile(data, "встреча.ics"), caption="<i>файл</i>"
    )
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("встреча.ics", len(data))
    fetched = await aiogram_bot.download(sent.document, destination=io.BytesIO())
    assert fetched is not None
    assert fetched.read() == data
    items = [
        InputMediaDocument(media=BufferedInputFile(data, "a.txt")),
        InputMediaDocument(media=sent.document.file_id),
    ]
    album = await aiogram_bot.send_media_group(anna.id, list(items))
    assert len({message.media_group_id for message in album}) == 1
    for kind in ("photo", "voice", "video", "video_note", "audio", "sticker", "animation"):
        await box.send_file(anna.id, kind, b"bytes")
    updates = [Update.model_validate(raw) for raw in await aiogram_bot(RawGetUpdates())]
    assert [update.message.content_type for update in updates if update.message] == [
        "photo",
        "voice",
        "video",
        "video_note",
        "audio",
        "sticker",
        "animation",
    ]


async def test_everything_else_parses(aiogram_bot: Bot, box: Sandbox, anna: User) -> None:
    bot = aiogram_bot
    group = box.create_group("Staff", forum=True, members=[anna])
    box.set_bot_status(group.id, "administrator")
    topic = await bot.create_forum_topic(group.id, "Rett")
    await bot.send_message(group.id, "x", message_thread_id=topic.message_thread_id)
    poll = await bot.send_poll(anna.id, "Когда?", ["пн", "вт"], is_anonymous=False)
    await box.vote(anna.id, poll.message_id, [0])
    await bot.send_location(anna.id, 40.1, 44.5)
    await bot.send_venue(anna.id, 40.1, 44.5, "Centre", "Street 1")
    await bot.send_contact(anna.id, "+374", "Line")
    await bot.send_dice(anna.id)
    assert (await bot.get_chat(anna.id)).first_name == "Anna"
    assert (await bot.get_chat_member(group.id, anna.id)).status == "member"
    assert len(await bot.get_chat_administrators(group.id)) == 1
    assert (await bot.get_webhook_info()).pending_update_count > 0
    scope = BotCommandScopeChat(chat_id=anna.id)
    assert await bot.set_my_commands(
        [BotCommand(command="ask", description="Ask")], scope=scope, language_code="ru"
    )
    assert (await bot.get_my_commands(scope=scope, language_code="ru"))[0].command == "ask"
    assert (await bot.get_chat_menu_button()).type == "default"
    for kind in ("location", "contact", "venue", "dice", "poll"):
        await box.send_special(anna.id, kind)
    await box.block(anna.id)
    raws = await bot(RawGetUpdates())
    assert {kind for raw in raws for kind in Update.model_validate(raw).model_fields_set} == {
        "update_id",
        "message",
        "my_chat_member",
        "poll_answer",
    }


async def test_refusals_become_the_librarys_own_errors(aiogram_bot: Bot, box: Sandbox, anna: User) -> None:
    with pytest.raises(TelegramBadRequest, match="can't parse entities"):
        await aiogram_bot.send_message(anna.id, "<b>x")
    group = box.create_group("Staff", members=[anna])
    new = box.migrate_to_supergroup(group.id)
    with pytest.raises(TelegramMigrateToChat) as moved:
        await aiogram_bot.send_message(group.id, "x")
    assert moved.value.migrate_to_chat_id == new.id
    box.faults.add(method="sendMessage", kind="status", code=429, retry_after=7)
    with pytest.raises(TelegramRetryAfter) as flood:
        await aiogram_bot.send_message(anna.id, "x")
    assert flood.value.retry_after == 7
    await box.block(anna.id)
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await aiogram_bot.send_message(anna.id, "x")
