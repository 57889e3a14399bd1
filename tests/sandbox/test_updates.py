"""The queue: kept until acknowledged, forgotten in time, one poller at a time."""

import asyncio

from sandbox import Sandbox, SteeredClock, User
from tests.sandbox.conftest import Caller, hours


async def test_updates_come_again_until_acknowledged(bot: Caller, box: Sandbox, anna: User) -> None:
    for number in range(3):
        await box.say(anna.id, str(number))
    first = await bot.updates()
    assert [u["message"]["text"] for u in first] == ["0", "1", "2"]
    assert await bot.updates() == first
    assert await bot.updates(first[1]["update_id"]) == first[1:]
    assert box.pending_updates() == 2
    assert await bot.updates(first[-1]["update_id"] + 1) == []
    assert await bot.updates() == []


async def test_limit_and_negative_offset(bot: Caller, box: Sandbox, anna: User) -> None:
    for number in range(5):
        await box.say(anna.id, str(number))
    assert len(await bot.updates(limit=2)) == 2
    assert [u["message"]["text"] for u in await bot.updates(-2)] == ["3", "4"]
    assert box.pending_updates() == 2


async def test_an_offset_far_beyond_the_tail_forgets_nothing(bot: Caller, box: Sandbox, anna: User) -> None:
    await box.say(anna.id, "x")
    [update] = await bot.updates()
    assert await bot.updates(update["update_id"] + 1000) == [update]


async def test_numbering_may_restart_lower(bot: Caller, box: Sandbox, anna: User) -> None:
    await box.say(anna.id, "before")
    [update] = await bot.updates()
    await bot.updates(update["update_id"] + 1)
    box.updates.next_id = 5000
    await box.say(anna.id, "after")
    [lower] = await bot.updates(update["update_id"] + 1)
    assert (lower["update_id"], lower["message"]["text"]) == (5000, "after")


async def test_a_long_poll_waits_for_news(bot: Caller, box: Sandbox, anna: User) -> None:
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(bot.updates(timeout=20))
        await box.wait_for(lambda: any(event["event"] == "call" for event in box.history))
        await box.say(anna.id, "news")
    assert [u["message"]["text"] for u in poll.result()] == ["news"]


async def test_a_second_poller_ends_the_first_with_409(bot: Caller, box: Sandbox) -> None:
    async with asyncio.TaskGroup() as group:
        first = group.create_task(bot.call("getUpdates", timeout=20))
        await box.wait_for(lambda: len(box.history) > 0)
        assert await bot.updates() == []
    answer = first.result()
    assert answer["error_code"] == 409
    assert answer["description"].startswith("Conflict: terminated by other getUpdates request")


async def test_only_wanted_kinds_are_queued_and_the_choice_is_remembered(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    await bot.updates(allowed_updates=["callback_query"])
    await box.say(anna.id, "unheard")
    assert await bot.updates() == []
    await bot.updates(allowed_updates=[])
    await box.say(anna.id, "heard")
    assert [u["message"]["text"] for u in await bot.updates()] == ["heard"]


async def test_telegram_keeps_messages_for_a_day(
    bot: Caller, box: Sandbox, clock: SteeredClock, anna: User
) -> None:
    await box.say(anna.id, "lost")
    clock.advance(hours(12))
    await box.say(anna.id, "kept")
    clock.advance(hours(12.1))
    assert [u["message"]["text"] for u in await bot.updates()] == ["kept"]
    assert [event["event"] for event in box.history if event["event"] == "expired"] == ["expired"]


async def test_duplicates_poison_and_another_order(bot: Caller, box: Sandbox, anna: User) -> None:
    for number in range(6):
        await box.say(anna.id, str(number))
    first = await bot.updates()
    await bot.updates(first[-1]["update_id"] + 1)
    box.duplicate_update(first[0]["update_id"])
    box.inject_update({"update_id": 10**23, "bogus": True})
    again = await bot.updates(first[-1]["update_id"] + 1)
    assert again == [first[0], {"update_id": 10**23, "bogus": True}]
    assert await bot.updates() == [], "such updates are handed out once"
    for number in range(6):
        await box.say(anna.id, str(number))
    box.shuffle_updates(seed=1)
    shuffled = [u["message"]["text"] for u in await bot.updates()]
    assert sorted(shuffled) == [*"012345"]
    assert shuffled != [*"012345"]


async def test_polling_is_refused_while_a_webhook_is_set(bot: Caller, box: Sandbox, anna: User) -> None:
    await bot.ok("setWebhook", url="http://127.0.0.1:1/hook")
    assert (await bot.call("getUpdates"))["error_code"] == 409
    await box.say(anna.id, "x")
    assert (await bot.ok("getWebhookInfo"))["pending_update_count"] == 1
    await bot.ok("deleteWebhook", drop_pending_updates=True)
    assert await bot.updates() == []
    assert "HTTPS" in await bot.refusal("setWebhook", url="http://example.org/hook")


async def test_a_webhook_ends_a_waiting_poll(bot: Caller, box: Sandbox) -> None:
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(bot.refusal("getUpdates", timeout=20))
        await box.wait_for(lambda: len(box.history) > 0)
        await bot.ok("setWebhook", url="http://127.0.0.1:1/hook")
    assert poll.result() == "Conflict: terminated by setWebhook request"


async def test_drop_pending_updates_drops_them(bot: Caller, box: Sandbox, anna: User) -> None:
    await box.say(anna.id, "x")
    await bot.ok("setWebhook", url="", drop_pending_updates=True)
    assert await bot.updates() == []
