"""The control API: what the page sees and does, and who else may not."""

import asyncio
import json
from typing import Any

from aiohttp import FormData

from sandbox import Sandbox, User
from tests.sandbox.conftest import Caller

MARKUP = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y", "style": "success"}]]}


async def test_people_are_made_shown_and_changed(bot: Caller, box: Sandbox) -> None:
    made = await bot.control("POST", "people", first_name="Nare", language_code="hy", role="specialist")
    assert made["chat"] == made["id"]
    state = await bot.control("GET", "state")
    assert state["people"] == [made]
    assert state["now"].startswith("2026-03-02T09:00")
    assert state["bot"]["username"] == box.world.username
    changed = await bot.control(
        "PATCH", f"people/{made['id']}", language_code="en", blocked=True, role="owner"
    )
    assert (changed["language_code"], changed["blocked"], changed["role"]) == ("en", True, "owner")
    [update] = await bot.updates()
    assert update["my_chat_member"]["from"]["language_code"] == "en"
    await bot.control("GET", "people/1/messages", status=404)
    await bot.control("GET", "nothing", status=404)


async def test_a_conversation_as_the_page_has_it(bot: Caller, box: Sandbox, anna: User) -> None:
    me = f"people/{anna.id}"
    said = await bot.control("POST", f"{me}/send", text="hello")
    sent = await bot.ok(
        "sendMessage", chat_id=anna.id, text="<b>Hi</b>", parse_mode="HTML", reply_markup=MARKUP
    )
    await bot.ok("sendMessage", chat_id=anna.id, text="x", reply_markup={"keyboard": [["Menu"]]})
    await bot.ok("sendMessage", chat_id=anna.id, text="y", reply_markup={"remove_keyboard": True})
    one, two, three, four = await bot.control("GET", f"{me}/messages")
    assert (one["from"], one["text"], one["keyboard"]) == ("me", "hello", None)
    assert (two["from"], two["html"]) == ("bot", "<b>Hi</b>")
    assert two["buttons"] == [[{"text": "Yes", "data": "y", "style": "success"}]]
    assert (three["keyboard"], four["keyboard"]) == ([[{"text": "Menu"}]], "remove")
    tapped = await bot.control("POST", f"{me}/tap", message_id=sent["message_id"], data="y")
    again = await bot.control("POST", f"{me}/resend-tap", status=200, any=1)
    assert again == tapped
    await bot.control("POST", f"{me}/tap", status=409, message_id=sent["message_id"], data="n")
    await bot.ok("answerCallbackQuery", callback_query_id=tapped["query_id"], text="Done")
    [answer] = await bot.control("GET", f"{me}/answers?after=0")
    assert (answer["text"], answer["alert"]) == ("Done", False)
    assert await bot.control("GET", f"{me}/answers?after={answer['seq']}") == []
    edited = await bot.control("POST", f"{me}/edit", message_id=said["id"], text="hello!")
    assert (edited["text"], edited["edited"]) == ("hello!", True)
    special = await bot.control("POST", f"{me}/special", kind="location", latitude=1.5, longitude=2.5)
    assert special["location"] == {"latitude": 1.5, "longitude": 2.5}
    await bot.control("POST", f"{me}/edit", status=400, message_id=999, text="x")


async def test_files_go_up_and_are_shown_without_running_anything(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    form = FormData({"kind": "document", "caption": "see"})
    form.add_field("file", b"<script>", filename="a.html", content_type="text/html")
    async with bot.session.post(f"{box.url}/control/people/{anna.id}/upload", data=form) as response:
        shown = await response.json()
    assert (shown["media"]["name"], shown["media"]["size"], shown["caption_html"]) == ("a.html", 8, "see")
    async with bot.session.get(box.url + shown["media"]["url"]) as response:
        assert await response.read() == b"<script>"
        assert "sandbox" in response.headers["Content-Security-Policy"]
    async with bot.session.get(f"{box.url}/files/nonsense") as response:
        assert response.status == 404


async def test_the_clock_and_faults_are_steered(bot: Caller, box: Sandbox) -> None:
    assert (await bot.control("POST", "clock", advance_seconds=3600))["now"].startswith("2026-03-02T10:00")
    await bot.control("POST", "faults", method="getMe", kind="status", code=500, times=5)
    assert (await bot.call("getMe"))["error_code"] == 500
    assert (await bot.control("GET", "state"))["faults"][0]["times"] == 4
    await bot.control("DELETE", "faults")
    assert await bot.ok("getMe")
    await bot.control("POST", "faults", status=400, kind="earthquake")
    events = await bot.control("GET", "history?after=1")
    assert [event["seq"] for event in events] == list(range(2, len(events) + 2))


async def test_the_stream_tells_everything_as_it_happens(bot: Caller, box: Sandbox, anna: User) -> None:
    async with bot.session.get(f"{box.url}/control/events") as response:
        assert response.content_type == "text/event-stream"
        assert await response.content.readuntil(b"\n\n") == b": welcome\n\n"
        sent = await bot.ok("sendMessage", chat_id=anna.id, text="x", reply_markup=MARKUP)
        same = {"chat_id": anna.id, "message_id": sent["message_id"]}
        await bot.ok("editMessageText", text="y", reply_markup=MARKUP, **same)
        query_id = await box.tap(anna.id, sent["message_id"], data="y")
        await bot.ok("answerCallbackQuery", callback_query_id=query_id, text="ok")
        await bot.ok("sendChatAction", chat_id=anna.id, action="typing")
        await bot.ok("deleteMessage", **same)
        await bot.control("POST", "clock", advance_seconds=1)
        box.add_user("Boris")
        names, data = zip(*[await next_event(response) for _ in range(7)], strict=True)
    assert names == ("message", "message", "toast", "typing", "message", "clock", "person")
    assert [event["change"] for event in data if "change" in event] == ["new", "edited", "deleted"]
    assert data[1]["message"]["text"] == "y"
    assert data[2] == {"person": anna.id, "query_id": query_id, "text": "ok", "alert": False, "seq": 1}


async def next_event(response: Any) -> tuple[str, dict[str, Any]]:
    """The next event of the stream."""
    async with asyncio.timeout(5):
        block = (await response.content.readuntil(b"\n\n")).decode()
    name, data = block.strip().split("\n")
    return name.removeprefix("event: "), json.loads(data.removeprefix("data: "))


async def test_other_sites_pages_may_not_ask(bot: Caller, box: Sandbox) -> None:
    for headers in ({"Origin": "https://evil.example"}, {"Host": "evil.example"}):
        async with bot.session.get(f"{box.url}/control/state", headers=headers) as response:
            assert response.status == 403
    async with bot.session.get(f"{box.url}/control/state", headers={"Origin": box.url}) as response:
        assert response.status == 200


async def test_the_page_comes_with_a_strict_policy_and_nothing_else_is_served(
    bot: Caller, box: Sandbox
) -> None:
    async with bot.session.get(f"{box.url}/?people=1") as response:
        assert response.content_type == "text/html"
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
    for path in (
        "/page/../box.py",
        "/page/%2e%2e/box.py",
        "/box.py",
        "/page/",
        "/page/none.js",
        "/etc/passwd",
    ):
        async with bot.session.get(box.url + path) as response:
            assert response.status == 404, path
