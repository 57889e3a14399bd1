"""The record: every update and call in order, in memory and in a file."""

import asyncio
import json
import sys
from pathlib import Path

import aiohttp

from sandbox import Sandbox, SteeredClock
from tests.sandbox.conftest import MORNING, Caller


async def test_the_life_of_an_update_and_of_a_call(tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    box = Sandbox(clock=SteeredClock(MORNING), history_path=path)
    await box.start()
    anna = box.add_user("Anna")
    async with aiohttp.ClientSession() as session:
        bot = Caller(box, session)
        await box.say(anna.id, "x")
        [update] = await bot.updates()
        await bot.updates(update["update_id"] + 1)
        sent = await bot.ok("sendMessage", chat_id=anna.id, text="y")
        await bot.refusal("sendMessage", chat_id=anna.id, text="")
    await box.stop()
    of_update = [event["event"] for event in box.history if event.get("update_id") == update["update_id"]]
    assert of_update == ["update_queued", "delivered", "acked"]
    answers = [
        event for event in box.history if event["event"] == "response" and event["method"] == "sendMessage"
    ]
    assert [(a["ok"], a.get("message_id"), a.get("error_code")) for a in answers] == [
        (True, sent["message_id"], None),
        (False, None, 400),
    ]
    written = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert written == list(box.history)
    assert [event["seq"] for event in written] == list(range(1, len(written) + 1))


async def test_it_runs_alone_prints_its_address_and_stops_when_told() -> None:
    root = str(Path(__file__).parents[2])
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--no-limits", cwd=root, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    url = (await process.stdout.readline()).decode().strip()
    async with aiohttp.ClientSession() as session, session.get(f"{url}/bot4242:SANDBOX/getMe") as response:
        assert (await response.json())["ok"] is True
    process.terminate()
    assert await process.wait() == 0
