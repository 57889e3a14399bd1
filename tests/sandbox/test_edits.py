"""Editing and deleting, with Telegram's conditions."""

import pytest

from sandbox import Sandbox, SteeredClock, User
from tests.sandbox.conftest import Caller, hours

MARKUP = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}


async def test_an_edit_changes_the_message_and_drops_buttons_not_repeated(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="one", reply_markup=MARKUP)
    edited = await bot.ok("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="two")
    assert (edited["text"], "reply_markup" in edited) == ("two", False)
    [message] = box.chat(anna.id).messages
    assert message.edited
    assert message.inline_buttons == []


async def test_an_edit_that_changes_nothing_is_refused(bot: Caller, anna: User) -> None:
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="one", reply_markup=MARKUP)
    same = {"chat_id": anna.id, "message_id": sent["message_id"]}
    words = await bot.refusal(
        "editMessageText", text="<b></b>one", parse_mode="HTML", reply_markup=MARKUP, **same
    )
    assert words.startswith("Bad Request: message is not modified: ")
    assert await bot.ok("editMessageText", text="two", reply_markup=MARKUP, **same)
    words = await bot.refusal("editMessageText", text="two", reply_markup=MARKUP, **same)
    assert words.startswith("Bad Request: message is not modified: ")
    assert await bot.ok("editMessageReplyMarkup", **same)
    assert "message is not modified" in await bot.refusal("editMessageReplyMarkup", **same)


async def test_only_the_bots_own_messages_with_text_can_be_edited(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    said = await box.say(anna.id, "mine")
    keyboard = {"keyboard": [[{"text": "Menu"}]]}
    kept = await bot.ok("sendMessage", chat_id=anna.id, text="x", reply_markup=keyboard)
    dice = await bot.ok("sendDice", chat_id=anna.id)
    cases = {
        said["message_id"]: "message can't be edited",
        kept["message_id"]: "message can't be edited",
        dice["message_id"]: "there is no text in the message to edit",
        999: "message to edit not found",
    }
    for message_id, words in cases.items():
        refusal = await bot.refusal("editMessageText", chat_id=anna.id, message_id=message_id, text="y")
        assert refusal == f"Bad Request: {words}"


async def test_an_update_queued_before_an_edit_keeps_what_it_said(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    said = await box.say(anna.id, "one")
    await box.edit(anna.id, said["message_id"], "two")
    first, second = await bot.updates()
    assert first["message"]["text"] == "one"
    assert (second["edited_message"]["text"], "edit_date" in second["edited_message"]) == ("two", True)


async def test_messages_can_be_deleted_for_48_hours(
    bot: Caller, box: Sandbox, clock: SteeredClock, anna: User
) -> None:
    old = await bot.ok("sendMessage", chat_id=anna.id, text="old")
    clock.advance(hours(47.9))
    new = await box.say(anna.id, "new")
    assert await bot.ok("deleteMessage", chat_id=anna.id, message_id=new["message_id"])
    clock.advance(hours(0.2))
    refusal = await bot.refusal("deleteMessage", chat_id=anna.id, message_id=old["message_id"])
    assert refusal == "Bad Request: message can't be deleted for everyone"
    refusal = await bot.refusal("deleteMessage", chat_id=anna.id, message_id=new["message_id"])
    assert refusal == "Bad Request: message to delete not found"
    assert [message.deleted for message in box.chat(anna.id).messages] == [False, True]


async def test_several_are_deleted_and_missing_ones_passed_over(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    ids = [(await bot.ok("sendMessage", chat_id=anna.id, text=str(n)))["message_id"] for n in range(3)]
    assert await bot.ok("deleteMessages", chat_id=anna.id, message_ids=[*ids[:2], 999])
    assert [message.deleted for message in box.chat(anna.id).messages] == [True, True, False]
    assert "from 1 to 100" in await bot.refusal("deleteMessages", chat_id=anna.id, message_ids=[])


async def test_a_person_deleting_a_message_tells_the_bot_nothing(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="x")
    box.delete_locally(anna.id, sent["message_id"])
    assert await bot.updates() == []
    refusal = await bot.refusal("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="y")
    assert refusal == "Bad Request: message to edit not found"


@pytest.mark.parametrize("text", ["y" * 1025])
async def test_captions_are_edited_within_their_limit(
    bot: Caller, box: Sandbox, anna: User, text: str
) -> None:
    file = await box.send_file(anna.id, "document", b"%PDF-1", filename="a.pdf")
    sent = await bot.ok("sendDocument", chat_id=anna.id, document=file["document"]["file_id"], caption="one")
    same = {"chat_id": anna.id, "message_id": sent["message_id"]}
    assert (await bot.ok("editMessageCaption", caption="<i>two</i>", parse_mode="HTML", **same))[
        "caption"
    ] == "two"
    assert (
        await bot.refusal("editMessageCaption", caption=text, **same)
        == "Bad Request: message caption is too long"
    )
    assert "message is not modified" in await bot.refusal(
        "editMessageCaption", caption="<i>two</i>", parse_mode="HTML", **same
    )
