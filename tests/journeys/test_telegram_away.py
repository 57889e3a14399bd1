"""Starts that go wrong: Telegram cannot be reached, does not know the token, or the port is taken."""

import asyncio
import socket
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot import app
from bot.commandline import work
from bot.healthcheck import answers
from bot.settings import Settings
from core.crypto import new_key
from core.errors import StartupError
from sandbox import Sandbox
from tests.driver.databases import fresh_sqlite
from tests.driver.world import TOKEN


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _settings(url: str, port: int, folder: Path, **others: Any) -> Settings:
    options: dict[str, Any] = {
        "bot_token": TOKEN,
        "telegram_api_url": f"http://127.0.0.1:{port}",
        "database_url": url,
        "var_dir": folder,
        "secret_keys": (new_key(),),
        "http_port": 0,
        **others,
    }
    return Settings(_env_file=None, **options)


async def test_a_bot_started_while_telegram_is_away_serves_once_it_is_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "PAUSE", 0.1)
    box, stop, port, own = Sandbox(token=TOKEN), asyncio.Event(), _free_port(), _free_port()
    with fresh_sqlite(tmp_path) as url:
        async with asyncio.TaskGroup() as group:
            working = group.create_task(work(_settings(url, port, tmp_path, http_port=own), stop))
            await asyncio.sleep(0.5)
            assert not working.done()
            assert await asyncio.to_thread(answers, "127.0.0.1", own, "/livez"), "we live, whoever is away"
            assert not await asyncio.to_thread(answers, "127.0.0.1", own, "/readyz")
            await box.start(port=port)
            anna = box.add_user("Anna", language_code="en")
            await box.say(anna.id, "/start")
            await _answered(box, anna.id)
            assert await asyncio.to_thread(answers, "127.0.0.1", own, "/readyz")
            stop.set()
    await box.stop()


async def _answered(box: Sandbox, person: int) -> None:
    for _ in range(200):
        if any(message.from_bot for message in box.chat(person).messages):
            return
        await asyncio.sleep(0.1)
    raise AssertionError("the bot never answered")


async def test_a_token_telegram_does_not_know_is_named(tmp_path: Path) -> None:
    box = Sandbox(token=TOKEN)
    await box.start()
    port = int(box.url.rsplit(":", 1)[1])
    with fresh_sqlite(tmp_path) as url:
        wrong = _settings(url, port, tmp_path, bot_token=SecretStr("4242:another"))
        with pytest.raises(StartupError, match="BOT_TOKEN"):
            await work(wrong, asyncio.Event())
    await box.stop()


async def test_a_second_start_on_a_taken_port_leaves_the_webhook_of_the_first(tmp_path: Path) -> None:
    box = Sandbox(token=TOKEN)
    await box.start()
    box.world.webhook.url = "https://example.org/first"
    with socket.socket() as taken, fresh_sqlite(tmp_path) as url:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = int(box.url.rsplit(":", 1)[1])
        second = _settings(url, port, tmp_path, http_port=taken.getsockname()[1])
        with pytest.raises(StartupError, match="HTTP_PORT"):
            await work(second, asyncio.Event())
    assert box.world.webhook.url == "https://example.org/first"
    await box.stop()
