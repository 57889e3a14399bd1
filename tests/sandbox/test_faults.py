"""Every kind of fault looks on the wire as it should, and carries the call out or not as it says."""

import asyncio
import time
from typing import Any

import aiohttp
import pytest

from sandbox import Sandbox, User
from tests.sandbox.conftest import Caller


def sent(box: Sandbox, user: User) -> int:
    """How many messages the bot's calls really left in the chat."""
    return len(box.chat(user.id).messages)


@pytest.mark.parametrize(
    ("fault", "status", "parameters"),
    [
        ({"code": 429, "retry_after": 30}, 429, {"retry_after": 30}),
        ({"code": 429, "retry_after": 0}, 429, {"retry_after": 0}),
        ({"code": 500}, 500, None),
        ({"code": 403, "description": "Forbidden: user is deactivated"}, 403, None),
        ({"code": 400, "parameters": {"migrate_to_chat_id": -1001}}, 400, {"migrate_to_chat_id": -1001}),
    ],
)
async def test_a_status_is_answered_and_nothing_sent(
    bot: Caller,
    box: Sandbox,
    anna: User,
    fault: dict[str, Any],
    status: int,
    parameters: dict[str, int] | None,
) -> None:
    box.faults.add(method="sendMessage", kind="status", **fault)
    answer = await bot.call("sendMessage", chat_id=anna.id, text="x")
    assert (answer["error_code"], answer.get("parameters")) == (status, parameters)
    assert answer["description"] == fault.get("description", answer["description"])
    assert sent(box, anna) == 0
    assert await bot.ok("sendMessage", chat_id=anna.id, text="x"), "one time is one time"


@pytest.mark.parametrize(("kind", "carried_out"), [("html502", 0), ("junk200", 1)])
async def test_answers_that_are_no_json(
    bot: Caller, box: Sandbox, anna: User, kind: str, carried_out: int
) -> None:
    box.faults.add(method="sendMessage", kind=kind)
    url = f"{box.url}/bot{box.token}/sendMessage"
    async with bot.session.post(url, json={"chat_id": anna.id, "text": "x"}) as response:
        assert response.status == (502 if kind == "html502" else 200)
        with pytest.raises(ValueError, match=r"Expecting|Extra data"):
            await response.json(content_type=None)
    assert sent(box, anna) == carried_out


@pytest.mark.parametrize(
    ("kind", "carried_out", "error"),
    [
        ("cut_after_headers", 1, aiohttp.ClientPayloadError),
        ("reset_after_write", 1, aiohttp.ClientOSError),
        ("reset_before", 0, aiohttp.ClientOSError),
    ],
)
async def test_broken_connections(
    bot: Caller, box: Sandbox, anna: User, kind: str, carried_out: int, error: type[Exception]
) -> None:
    box.faults.add(method="sendMessage", kind=kind)
    with pytest.raises(error):
        await bot.call("sendMessage", chat_id=anna.id, text="x")
    assert sent(box, anna) == carried_out
    assert await bot.ok("sendMessage", chat_id=anna.id, text="x")


@pytest.mark.parametrize(("applied", "carried_out"), [(None, 0), (True, 1)])
async def test_a_hanging_call_frees_the_bot_only_by_its_own_patience(
    bot: Caller, box: Sandbox, anna: User, applied: bool | None, carried_out: int
) -> None:
    box.faults.add(method="sendMessage", kind="hang", seconds=30, applied=applied)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(1):
            await bot.call("sendMessage", chat_id=anna.id, text="x")
    assert sent(box, anna) == carried_out


async def test_a_dripping_answer_arrives_whole_at_last(bot: Caller, box: Sandbox, anna: User) -> None:
    box.faults.add(method="sendMessage", kind="drip", seconds=0.001)
    assert (await bot.ok("sendMessage", chat_id=anna.id, text="x"))["text"] == "x"


async def test_delay_once_and_latency_until_lifted(bot: Caller, box: Sandbox, anna: User) -> None:
    box.faults.add(method="getMe", kind="delay", seconds=0.1)
    latency = box.faults.add(method="sendMessage", kind="latency", seconds=0.05)
    began = time.monotonic()
    await bot.ok("getMe")
    await bot.ok("getMe")
    await bot.ok("sendMessage", chat_id=anna.id, text="x")
    await bot.ok("sendMessage", chat_id=anna.id, text="x")
    assert 0.2 <= time.monotonic() - began < 10
    box.faults.remove(latency)
    assert box.faults.rules == []


async def test_a_fault_meets_only_its_method_and_chat(bot: Caller, box: Sandbox, anna: User) -> None:
    boris = box.add_user("Boris")
    box.faults.add(method="sendMessage", kind="status", code=500, chat_id=boris.id, times=2)
    assert await bot.ok("sendMessage", chat_id=anna.id, text="x")
    assert await bot.ok("sendChatAction", chat_id=boris.id, action="typing")
    codes = [(await bot.call("sendMessage", chat_id=boris.id, text="x")).get("error_code") for _ in range(3)]
    assert codes == [500, 500, None]


async def test_a_storm_hits_its_share_of_calls(bot: Caller, box: Sandbox) -> None:
    box.faults.add(times=None, kind="status", code=429, retry_after=1, probability=0.5)
    answers = [(await bot.call("getMe"))["ok"] for _ in range(100)]
    assert 30 <= answers.count(False) <= 70
    box.faults.clear()
    assert await bot.ok("getMe")


async def test_an_unknown_kind_is_refused(box: Sandbox) -> None:
    with pytest.raises(ValueError, match="unknown fault kind"):
        box.faults.add(kind="earthquake")


async def test_an_outage_refuses_connections_and_loses_nothing(bot: Caller, box: Sandbox, anna: User) -> None:
    await box.say(anna.id, "before")
    await box.go_dark()
    with pytest.raises(aiohttp.ClientConnectorError):
        await bot.call("getMe")
    await box.say(anna.id, "meanwhile")
    await box.come_back()
    assert [update["message"]["text"] for update in await bot.updates()] == ["before", "meanwhile"]


async def test_a_poller_that_vanished_takes_nothing_with_it(bot: Caller, box: Sandbox, anna: User) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await bot.updates(timeout=30)
    await box.say(anna.id, "x")
    assert [update["message"]["text"] for update in await bot.updates(timeout=5)] == ["x"]
