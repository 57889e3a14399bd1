"""Sending: what arrives, and what Telegram refuses."""

import pytest

from sandbox import Sandbox, User
from tests.sandbox.conftest import Caller


async def test_a_text_arrives_with_its_formatting_and_buttons(bot: Caller, box: Sandbox, anna: User) -> None:
    markup = {
        "inline_keyboard": [[{"text": "Yes", "callback_data": "y"}, {"text": "Site", "url": "https://a.org"}]]
    }
    sent = await bot.ok(
        "sendMessage", chat_id=anna.id, text="<b>Hi</b> 1&lt;2", parse_mode="HTML", reply_markup=markup
    )
    assert sent["text"] == "Hi 1<2"
    assert sent["reply_markup"] == markup
    [message] = box.chat(anna.id).messages
    assert (message.id, message.from_bot, message.text) == (sent["message_id"], True, "Hi 1<2")
    assert message.html == "<b>Hi</b> 1&lt;2"


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "x", "parse_mode": "bogus"}, "unsupported parse_mode"),
        ({"text": "x", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
        ({"text": "x", "message_thread_id": 5}, "message thread not found"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply_markup JSON object"),
    ],
)
async def test_a_bad_text_is_refused(bot: Caller, anna: User, params: dict[str, object], words: str) -> None:
    assert await bot.refusal("sendMessage", chat_id=anna.id, **params) == f"Bad Request: {words}"


async def test_length_is_measured_after_parsing(bot: Caller, anna: User) -> None:
    sent = await bot.ok("sendMessage", chat_id=anna.id, text=f"<b>{'x' * 4096}</b>", parse_mode="HTML")
    assert len(sent["text"]) == 4096


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"text": "A", "callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "A", "callback_data": "ы" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "A", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "A"}, "text buttons are unallowed in the inline keyboard"),
        (
            {"text": "", "callback_data": "a"},
            'can\'t parse inline keyboard button: field "text" must be a non-empty String',
        ),
        ({"text": "A", "url": "nowhere"}, "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
        ({"text": "A", "callback_data": "a", "style": "purple"}, "invalid button style specified"),
    ],
)
async def test_a_bad_button_is_refused(bot: Caller, anna: User, button: dict[str, str], words: str) -> None:
    markup = {"inline_keyboard": [[button]]}
    refusal = await bot.refusal("sendMessage", chat_id=anna.id, text="x", reply_markup=markup)
    assert refusal == f"Bad Request: {words}"


async def test_sixty_four_bytes_of_data_are_allowed(bot: Caller, anna: User) -> None:
    markup = {"inline_keyboard": [[{"text": "A", "callback_data": "ы" * 32}]]}
    assert await bot.ok("sendMessage", chat_id=anna.id, text="x", reply_markup=markup)


async def test_strangers_and_people_who_never_wrote_are_not_found(bot: Caller, box: Sandbox) -> None:
    shy = box.add_user("Shy", wrote=False)
    assert await bot.refusal("sendMessage", chat_id=1, text="x") == "Bad Request: chat not found"
    assert await bot.refusal("sendMessage", chat_id=shy.id, text="x") == "Bad Request: chat not found"
    await box.say(shy.id, "hello")
    assert await bot.ok("sendMessage", chat_id=shy.id, text="x")


async def test_a_blocked_bot_gets_403_until_unblocked(bot: Caller, box: Sandbox, anna: User) -> None:
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="x")
    await box.block(anna.id)
    words = "Forbidden: bot was blocked by the user"
    assert await bot.refusal("sendMessage", chat_id=anna.id, text="x") == words
    assert await bot.refusal("sendChatAction", chat_id=anna.id, action="typing") == words
    assert (
        await bot.refusal("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="y")
        == words
    )
    await box.unblock(anna.id)
    assert await bot.ok("sendMessage", chat_id=anna.id, text="x")
    statuses = [u["my_chat_member"]["new_chat_member"]["status"] for u in await bot.updates()]
    assert statuses == ["kicked", "member"]


async def test_a_reply_carries_the_message_it_answers(bot: Caller, box: Sandbox, anna: User) -> None:
    asked = await box.say(anna.id, "a question")
    reply = {"message_id": asked["message_id"]}
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="an answer", reply_parameters=reply)
    assert sent["reply_to_message"]["text"] == "a question"
    lenient = {"message_id": 999, "allow_sending_without_reply": True}
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="an answer", reply_parameters=lenient)
    assert "reply_to_message" not in sent


async def test_protection_and_previews_are_kept(bot: Caller, anna: User) -> None:
    preview = {"is_disabled": True}
    sent = await bot.ok(
        "sendMessage", chat_id=anna.id, text="a.org", protect_content=True, link_preview_options=preview
    )
    assert sent["has_protected_content"] is True
    assert sent["link_preview_options"] == preview
    words = await bot.refusal(
        "copyMessage", chat_id=anna.id, from_chat_id=anna.id, message_id=sent["message_id"]
    )
    assert words == "Bad Request: message can't be copied"


async def test_token_and_method_are_checked(bot: Caller, box: Sandbox) -> None:
    async with bot.session.post(f"{box.url}/bot1:WRONG/getMe") as response:
        assert response.status == 401
        assert (await response.json())["description"] == "Unauthorized"
    assert (await bot.call("sendTelepathy"))["error_code"] == 404
    assert (await bot.ok("getme"))["is_bot"] is True


@pytest.mark.parametrize("way", ["query", "urlencoded", "multipart", "json"])
async def test_parameters_come_in_any_of_four_ways(bot: Caller, box: Sandbox, anna: User, way: str) -> None:
    from aiohttp import FormData

    url = f"{box.url}/bot{box.token}/sendMessage"
    values = {"chat_id": str(anna.id), "text": "а & б + в%20"}
    form = FormData(values, default_to_multipart=True)
    ways: dict[str, dict[str, object]] = {
        "query": {"params": values},
        "urlencoded": {"data": values},
        "multipart": {"data": form},
        "json": {"json": values},
    }
    async with bot.session.post(url, **ways[way]) as response:  # type: ignore[arg-type]
        assert (await response.json())["result"]["text"] == "а & б + в%20"


async def test_broken_requests_are_refused_and_do_not_break_the_server(bot: Caller, box: Sandbox) -> None:
    url = f"{box.url}/bot{box.token}/sendMessage"
    for body, kind in (
        (b"{", "application/json"),
        (b"[1]", "application/json"),
        (b"x", "multipart/form-data"),
    ):
        async with bot.session.post(url, data=body, headers={"Content-Type": kind}) as response:
            assert response.status == 400
    assert await bot.refusal("sendMessage", chat_id="@nobody", text="x") == "Bad Request: chat not found"
    assert await bot.refusal("sendMessage", text="x") == "Bad Request: chat_id is empty"


async def test_places_contacts_polls_and_dice_arrive(bot: Caller, box: Sandbox, anna: User) -> None:
    place = {"latitude": 40.18, "longitude": 44.51}
    assert (await bot.ok("sendLocation", chat_id=anna.id, **place))["location"] == place
    venue = await bot.ok("sendVenue", chat_id=anna.id, title="Centre", address="Street 1", **place)
    assert venue["venue"]["title"] == "Centre"
    contact = await bot.ok("sendContact", chat_id=anna.id, phone_number="+374", first_name="Line")
    assert contact["contact"]["phone_number"] == "+374"
    assert 1 <= (await bot.ok("sendDice", chat_id=anna.id))["dice"]["value"] <= 6
    assert await bot.refusal("sendLocation", chat_id=anna.id, latitude=91, longitude=0)
    poll = await bot.ok(
        "sendPoll", chat_id=anna.id, question="When?", options=["Mon", {"text": "Tue"}], is_anonymous=False
    )
    await box.vote(anna.id, poll["message_id"], [1])
    [update] = await bot.updates()
    assert update["poll_answer"]["option_ids"] == [1]
    closed = await bot.ok("stopPoll", chat_id=anna.id, message_id=poll["message_id"])
    assert [option["voter_count"] for option in closed["options"]] == [0, 1]


async def test_copies_and_forwards_keep_the_content(bot: Caller, box: Sandbox, anna: User) -> None:
    boris = box.add_user("Boris")
    asked = await box.send_file(anna.id, "voice", b"OggS...", duration=3)
    source = {"from_chat_id": anna.id, "message_id": asked["message_id"]}
    copied = await bot.ok("copyMessage", chat_id=boris.id, caption="note", **source)
    message = box.chat(boris.id).by_id[copied["message_id"]]
    assert message.media is not None
    assert (message.media.kind, message.media.duration, message.text) == ("voice", 3, "note")
    forwarded = await bot.ok("forwardMessage", chat_id=boris.id, **source)
    assert forwarded["forward_origin"]["sender_user"]["id"] == anna.id
    gone = await bot.refusal("forwardMessage", chat_id=boris.id, from_chat_id=anna.id, message_id=999)
    assert gone == "Bad Request: message to forward not found"
    several = await bot.ok(
        "copyMessages", chat_id=boris.id, from_chat_id=anna.id, message_ids=[asked["message_id"], 999]
    )
    assert len(several) == 1


async def test_a_reaction_is_put_on_the_message(bot: Caller, box: Sandbox, anna: User) -> None:
    said = await box.say(anna.id, "thanks")
    reaction = [{"type": "emoji", "emoji": "❤"}]
    assert await bot.ok(
        "setMessageReaction", chat_id=anna.id, message_id=said["message_id"], reaction=reaction
    )
    [shown] = await bot.control("GET", f"people/{anna.id}/messages")
    assert shown["reactions"] == ["❤"]


async def test_people_are_mentioned_by_id_and_strangers_are_not(bot: Caller, anna: User) -> None:
    text = f'<a href="tg://user?id={anna.id}">Anna</a> <a href="tg://user?id=1">nobody</a>'
    sent = await bot.ok("sendMessage", chat_id=anna.id, text=text, parse_mode="HTML")
    [entity] = sent["entities"]
    assert (entity["type"], entity["user"]["id"]) == ("text_mention", anna.id)


async def test_entities_may_be_given_instead_of_a_parse_mode(bot: Caller, box: Sandbox, anna: User) -> None:
    good = {"type": "bold", "offset": 0, "length": 2}
    beyond = {"type": "italic", "offset": 1, "length": 99}
    sent = await bot.ok("sendMessage", chat_id=anna.id, text="да!", entities=[good, beyond])
    assert sent["entities"] == [good]
    assert "MessageEntity" in await bot.refusal(
        "sendMessage", chat_id=anna.id, text="x", entities=[{"offset": 0}]
    )


async def test_a_silent_message_is_marked_for_the_test_to_see(bot: Caller, box: Sandbox, anna: User) -> None:
    await bot.ok("sendMessage", chat_id=anna.id, text="x", disable_notification=True)
    await bot.ok("sendMessage", chat_id=anna.id, text="y")
    assert [message.silent for message in box.chat(anna.id).messages] == [True, False]
