"""One run: a fresh database, a fresh Telegram, a bot in its own process, and what it all came to."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sandbox import Sandbox
from tests.faults import seed
from tests.faults.checker import at_rest
from tests.faults.child import Job
from tests.faults.page import Page, PageClock
from tests.faults.people import calm
from tests.faults.places import PACK, SECRET, TOKEN
from tests.faults.process import Keeper, free_port

MODES = ("polling", "webhook")


@dataclass
class Stage:
    """What a fault test holds in its hands."""

    box: Sandbox
    keeper: Keeper
    database: Path
    page: Page

    async def at_rest(self, patience: float = 30.0) -> None:
        """Wait until nothing is on its way."""
        await calm(self.box, lambda: at_rest(self.database), patience)


@asynccontextmanager
async def stage(
    template: Path, folder: Path, key: str, mode: str = "polling", *, limits: bool = False, **job: Any
) -> AsyncIterator[Stage]:
    """Put it up and take it down. job: what a Job takes; `env` adds to the bot's environment."""
    database = seed.copy(template, folder)
    page = Page(folder / "page")
    clock = PageClock(page) if job.get("steered") else None
    box = Sandbox(token=TOKEN, clock=clock, limits=limits, history_path=folder / "history.jsonl")
    box.delivery.pause_scale = 0.05
    for user_id, name in ((seed.DOCTOR, "Sona"), (seed.OWNER, "Olga")):
        box.add_user(name, "en", user_id=user_id)
    await box.start()
    env = environment(box.url, database, folder, key, mode) | job.pop("env", {})
    keeper = Keeper(Job(folder, env, **job))
    try:
        yield Stage(box, keeper, database, page)
    finally:
        await keeper.stop()
        await box.stop()


def environment(url: str, database: Path, folder: Path, key: str, mode: str) -> dict[str, str]:
    """The bot's environment: all of it, so that nothing of this machine's own gets in."""
    port = free_port()
    env = {
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "DATABASE_URL": f"sqlite+aiosqlite:///{database}",
        "VAR_DIR": str(folder),
        "PACK_DIR": str(PACK),
        "SECRET_KEYS": key,
        "HTTP_PORT": str(port),
        "SEND_RATE": "0",
        "LOG_LEVEL": "WARNING",
        "MEANING": "off",
    }
    if mode == "webhook":
        env |= {"WEBHOOK_URL": f"http://127.0.0.1:{port}/hook", "WEBHOOK_SECRET": SECRET}
    return env
