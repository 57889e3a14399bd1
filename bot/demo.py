"""The demo: a local Telegram with a page, three people to play, and the bot against it, on an embedded database.

The page is served before the bot is imported: the address is printed at once and the first messages wait in the queue.
"""

import asyncio
import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot import settings
from core.clock import SteeredClock
from core.crypto import new_key
from core.errors import StartupError
from sandbox import Sandbox

TOKEN = "4242:SANDBOX-DEMO-TOKEN-FOR-LOOPBACK-ONLY"  # noqa: S105 (opens nothing but the sandbox)
USUAL_PORT = 8765
PEOPLE = (("Anna", "en", "parent"), ("Лариса", "ru", "specialist"), ("Camille", "fr", "organizer"))


async def play(port: int | None) -> None:
    """Serve the page, print its address, run the bot until interrupted; each demo begins with nobody known."""
    clock = SteeredClock()
    box = Sandbox(token=TOKEN, clock=clock)
    users = [box.add_user(name, language_code=language, role=role) for name, language, role in PEOPLE]
    await _listen(box, port)
    _say(f"\n  Ryadom is at  {box.url}\n")
    _say("  Three people stand side by side: a parent, a specialist, an organizer. Type as any of them.")
    _say("  Texts in this pack wait for a clinician's and native speakers' signature. Stop with Ctrl+C.\n")
    try:
        with TemporaryDirectory(prefix="ryadom-demo-") as folder:
            await _run_bot(box.url, clock, [user.id for user in users], Path(folder))
    finally:
        await box.stop()


async def _listen(box: Sandbox, port: int | None) -> None:
    """Take the port that was asked for; if none was, the usual one, or any free one when it is taken."""
    try:
        await box.start(port=USUAL_PORT if port is None else port)
    except OSError as error:
        if port is not None:
            again = "Choose another; --port 0 takes any free one."
            raise StartupError(f"Port {port} is in use. {again}") from error
        await box.start(port=0)


async def _run_bot(url: str, clock: SteeredClock, ids: list[int], folder: Path) -> None:
    values = settings.Settings(
        _env_file=None,
        bot_token=TOKEN,
        telegram_api_url=url,
        database_url=f"sqlite+aiosqlite:///{folder / 'bot.db'}",
        secret_keys=(new_key(),),
        owner_ids=(ids[2],),
        webhook_url=None,
        http_port=0,
    )
    app_module: Any = await asyncio.to_thread(import_module, "bot.app")
    await asyncio.to_thread(_prepare, values)
    cast: Any = import_module("bot.demo_cast")
    app = app_module.App(values, clock)
    moved = asyncio.Event()
    clock.moved.append(moved.set)
    async with app.running():
        await cast.give_roles(app, specialist=ids[1], organizer=ids[2])
        await import_module("bot.demo_events").give_events(app, organizer=ids[2])
        await import_module("bot.demo_courses").give_course(app, specialist=ids[1])
        _say("  The bot is awake.\n")
        while True:
            await moved.wait()
            moved.clear()
            await app.clockwork.run_all()


def _prepare(values: settings.Settings) -> None:
    logs: Any = import_module("bot.logs")
    logs.set_up("WARNING")
    migrate: Any = import_module("bot.migrate")
    migrate.upgrade(values.database)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
