"""A bot in its own process with its own Telegram, and what it used of the machine."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from sandbox import Sandbox
from tests.faults.places import ROOT, SECRET, TOKEN
from tests.faults.process import free_port

COMMANDS = {"ours": ["-m", "bot", "run"], "bare": ["-m", "benchmarks.speed.bare_bot"]}


@dataclass
class Measured:
    """One variant at work."""

    name: str
    box: Sandbox
    process: psutil.Process
    start_cpu: float
    """Seconds of CPU from the start of the process to its first wait for updates."""

    def cpu(self) -> float:
        """Seconds of CPU used so far, all threads."""
        used = self.process.cpu_times()
        return float(used.user + used.system)

    def memory(self) -> float:
        """MiB resident now."""
        return float(self.process.memory_info().rss) / 2**20


@asynccontextmanager
async def started(
    name: str, mode: str, folder: Path, pack: Path, database: Path | None, key: str
) -> AsyncIterator[Measured]:
    """Start it cold, wait until it takes updates, stop it."""
    box = Sandbox(token=TOKEN, limits=False)
    await box.start()
    port = free_port()
    env = {
        **{one: os.environ[one] for one in ("PATH", "HOME", "LANG") if one in os.environ},
        "PYTHONPATH": str(ROOT),
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": box.url,
        "VAR_DIR": str(folder),
        "PACK_DIR": str(pack),
        "SECRET_KEYS": key,
        "HTTP_PORT": str(port),
        "SEND_RATE": "0",
        "LOG_LEVEL": "WARNING",
        "MEANING": "off",
    }
    if database is not None:
        env["DATABASE_URL"] = f"sqlite+aiosqlite:///{database}"
    if mode == "webhook":
        env |= {"WEBHOOK_URL": f"http://127.0.0.1:{port}/hook", "WEBHOOK_SECRET": SECRET}
    child = subprocess.Popen([sys.executable, *COMMANDS[name]], env=env, cwd=folder)  # noqa: ASYNC220 (at once)
    process = psutil.Process(child.pid)
    try:
        await box.wait_for(lambda: _takes_updates(box, mode), 120)
        used = process.cpu_times()
        await asyncio.sleep(1)
        yield Measured(name, box, process, used.user + used.system)
    finally:
        child.terminate()
        while child.poll() is None:  # noqa: ASYNC110 (another process ends)
            await asyncio.sleep(0.05)
        await box.stop()


def _takes_updates(box: Sandbox, mode: str) -> bool:
    first = "getUpdates" if mode == "polling" else "setWebhook"
    return any(event["event"] == "call" and event["method"] == first for event in box.history)


class Answers:
    """Sees the moment something new reaches a chat."""

    def __init__(self, box: Sandbox) -> None:
        self._box = box
        self._read = len(box.history)
        self._waiting: dict[int, asyncio.Event] = {}
        self._hear = asyncio.ensure_future(self._listen())

    async def _listen(self) -> None:
        await self._box.wait_for(self._take_in, 100_000)

    def _take_in(self) -> bool:
        for event in self._box.history[self._read :]:
            sent = (
                event["event"] == "response" and event["ok"] and event["method"].startswith(("send", "edit"))
            )
            if sent and (found := self._waiting.pop(int(event["chat_id"]), None)):
                found.set()
        self._read = len(self._box.history)
        return False

    async def after(self, user_id: int, act: "asyncio.Future[object]") -> float:
        """Do this and wait for the next message to this person; seconds it took."""
        heard = self._waiting[user_id] = asyncio.Event()
        started = time.perf_counter()
        await act
        await asyncio.wait_for(heard.wait(), 60)
        return time.perf_counter() - started

    def stop(self) -> None:
        """Listen no more."""
        self._hear.cancel()
