"""Webhook delivery: one at a time a chat, repeated until 2xx, with the secret."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from sandbox import Sandbox, SteeredClock, User
from tests.sandbox.conftest import Caller, hours

SECRET = "s" * 32


class Hook:
    """A bot's webhook that answers as told."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.statuses: list[int] = []
        self.headers: dict[str, str] = {}
        self.body = ""
        self.open = asyncio.Event()
        self.open.set()
        self.arrivals = asyncio.Semaphore(0)
        self.inside = 0
        self.most_inside = 0
        self.url = ""

    async def handle(self, request: web.BaseRequest) -> web.Response:
        """Take one update."""
        self.inside += 1
        self.most_inside = max(self.most_inside, self.inside)
        self.got.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.arrivals.release()
        await self.open.wait()
        self.inside -= 1
        status = self.statuses.pop(0) if self.statuses else 200
        return web.Response(status=status, text=self.body, headers=self.headers if status != 200 else {})

    @property
    def texts(self) -> list[str]:
        """What arrived."""
        return [update["message"]["text"] for update in self.got]


@pytest.fixture
async def hook(box: Sandbox) -> AsyncIterator[Hook]:
    """A webhook that listens."""
    box.delivery.pause_scale = 0.001
    hook = Hook()
    runner = web.ServerRunner(web.Server(hook.handle), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def delivered(box: Sandbox) -> None:
    """Wait until nothing is left to deliver."""
    await box.wait_for(lambda: box.pending_updates() == 0)


async def test_updates_arrive_with_the_secret_and_are_done_after_2xx(
    bot: Caller, box: Sandbox, hook: Hook, anna: User
) -> None:
    await box.say(anna.id, "before")
    await bot.ok("setWebhook", url=hook.url, secret_token=SECRET)
    await box.say(anna.id, "after")
    await delivered(box)
    assert hook.texts == ["before", "after"]
    assert hook.secrets == [SECRET, SECRET]


async def test_a_failed_update_comes_again_before_the_chats_next_one(
    bot: Caller, box: Sandbox, hook: Hook, anna: User
) -> None:
    hook.statuses = [500, 503, 404]
    await bot.ok("setWebhook", url=hook.url)
    await box.say(anna.id, "one")
    await box.say(anna.id, "two")
    await delivered(box)
    assert hook.texts == ["one", "one", "one", "one", "two"]
    info = await bot.ok("getWebhookInfo")
    assert "404" in info["last_error_message"]


async def test_one_at_a_time_in_a_chat_and_chats_side_by_side(
    bot: Caller, box: Sandbox, hook: Hook, anna: User
) -> None:
    boris = box.add_user("Boris")
    hook.open.clear()
    await bot.ok("setWebhook", url=hook.url)
    for user in (anna, boris):
        await box.say(user.id, "one")
        await box.say(user.id, "two")
    async with asyncio.timeout(5):
        for _ in range(2):
            await hook.arrivals.acquire()
    assert hook.texts == ["one", "one"]
    hook.open.set()
    await delivered(box)
    assert sorted(hook.texts) == ["one", "one", "two", "two"]
    assert hook.most_inside == 2


async def test_retry_after_is_obeyed(bot: Caller, box: Sandbox, hook: Hook, anna: User) -> None:
    box.delivery.pause_scale = 0.01
    hook.statuses, hook.headers = [503], {"Retry-After": "30"}
    await bot.ok("setWebhook", url=hook.url)
    await box.say(anna.id, "x")
    await delivered(box)
    first, second = (event["at"] for event in box.history if event["event"] == "delivered")
    assert second - first >= 0.29


async def test_an_update_is_given_up_after_a_day(
    bot: Caller, box: Sandbox, clock: SteeredClock, hook: Hook, anna: User
) -> None:
    hook.statuses = [500] * 10_000
    await bot.ok("setWebhook", url=hook.url)
    await box.say(anna.id, "x")
    await box.wait_for(lambda: len(hook.got) >= 3)
    clock.advance(hours(24.1))
    await delivered(box)
    assert any(event["event"] == "expired" for event in box.history)


async def test_a_call_in_the_answer_is_carried_out(bot: Caller, box: Sandbox, hook: Hook, anna: User) -> None:
    hook.body = f'{{"method": "sendMessage", "chat_id": {anna.id}, "text": "at once"}}'
    await bot.ok("setWebhook", url=hook.url)
    await box.say(anna.id, "x")
    await delivered(box)
    assert [message.text for message in box.chat(anna.id).messages] == ["x", "at once"]


async def test_going_back_to_polling_keeps_what_was_not_delivered(
    bot: Caller, box: Sandbox, hook: Hook, anna: User
) -> None:
    hook.statuses = [500] * 10_000
    await bot.ok("setWebhook", url=hook.url)
    await box.say(anna.id, "x")
    await box.wait_for(lambda: len(hook.got) >= 2)
    await bot.ok("deleteWebhook")
    assert [u["message"]["text"] for u in await bot.updates()] == ["x"]


async def test_a_secret_of_other_characters_is_refused(bot: Caller, hook: Hook) -> None:
    words = await bot.refusal("setWebhook", url=hook.url, secret_token="not allowed!")
    assert words == "Bad Request: secret token contains unallowed characters"
