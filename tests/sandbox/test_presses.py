"""Buttons: only what is there can be pressed, and a press can be answered for 150 seconds."""

from datetime import timedelta

import pytest

from sandbox import NoSuchButton, Sandbox, SteeredClock, User
from tests.sandbox.conftest import Caller

MARKUP = {
    "inline_keyboard": [[{"text": "Yes", "callback_data": "y"}, {"text": "Site", "url": "https://a.org"}]]
}


async def test_a_press_reaches_the_bot_and_its_answer_the_person(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="?", reply_markup=MARKUP)
    query_id = await box.tap(anna.id, sent["message_id"], data="y")
    [update] = await bot.updates()
    query = update["callback_query"]
    assert (query["id"], query["data"], query["from"]["id"]) == (query_id, "y", anna.id)
    assert query["message"]["message_id"] == sent["message_id"]
    assert await bot.ok("answerCallbackQuery", callback_query_id=query_id, text="Thanks", show_alert=True)
    assert box.callback_answers == [(query_id, anna.id, "Thanks", True)]
    assert await bot.ok("answerCallbackQuery", callback_query_id=query_id)


async def test_what_is_not_there_cannot_be_pressed(bot: Caller, box: Sandbox, anna: User) -> None:
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="?", reply_markup=MARKUP)
    number = sent["message_id"]
    for data, label in (("n", None), (None, "No"), (None, "Site"), (None, None)):
        with pytest.raises(NoSuchButton):
            await box.tap(anna.id, number, data=data, text=label)
    await bot.ok("editMessageText", chat_id=anna.id, message_id=number, text="!")
    with pytest.raises(NoSuchButton):
        await box.tap(anna.id, number, data="y")
    await bot.ok("deleteMessage", chat_id=anna.id, message_id=number)
    with pytest.raises(NoSuchButton):
        await box.tap(anna.id, number, data="y")
    assert await bot.updates() == []


async def test_the_same_press_can_arrive_twice(bot: Caller, box: Sandbox, anna: User) -> None:
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="?", reply_markup=MARKUP)
    first = await box.tap(anna.id, sent["message_id"], text="Yes")
    assert await box.resend_last_tap(anna.id) == first
    one, two = await bot.updates()
    assert one["update_id"] != two["update_id"]
    assert one["callback_query"] == two["callback_query"]


async def test_an_old_press_cannot_be_answered(
    bot: Caller, box: Sandbox, clock: SteeredClock, anna: User
) -> None:
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="?", reply_markup=MARKUP)
    query_id = await box.tap(anna.id, sent["message_id"], data="y")
    clock.advance(timedelta(seconds=151))
    words = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await bot.refusal("answerCallbackQuery", callback_query_id=query_id) == words
    assert await bot.refusal("answerCallbackQuery", callback_query_id="nonsense") == words
    assert await bot.updates() == [], "Telegram keeps a press for 150 seconds"


async def test_a_reply_keyboard_says_its_label(bot: Caller, box: Sandbox, anna: User) -> None:
    keyboard = {"keyboard": [["Menu"], [{"text": "My number", "request_contact": True}]]}
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="x", reply_markup=keyboard)
    assert await box.tap(anna.id, sent["message_id"], text="Menu") == ""
    await box.tap(anna.id, sent["message_id"], text="My number")
    one, two = await bot.updates()
    assert one["message"]["text"] == "Menu"
    assert two["message"]["contact"]["user_id"] == anna.id
    await bot.ok("sendMessage", chat_id=anna.id, text="y", reply_markup={"remove_keyboard": True})
    with pytest.raises(NoSuchButton):
        await box.tap(anna.id, sent["message_id"], text="Menu")
