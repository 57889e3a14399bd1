"""What runs in a bot's process: `bot.commandline.serve` as it is, after the test's hooks were put in."""

import asyncio
import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Job:
    """One start of the bot. crash_at: the boundary to die at, 0 for none; controls: guards to take out."""

    folder: Path
    env: dict[str, str]
    crash_at: int = 0
    controls: tuple[str, ...] = ()
    watched: bool = False
    steered: bool = False


def main(job: Job) -> None:
    """Serve until a signal or the crash; everything it says goes to bot.log."""
    log = os.open(job.folder / "bot.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for stream in (1, 2):
        os.dup2(log, stream)
    os.chdir(job.folder)
    os.environ.update(job.env)
    from bot import commandline

    _put_hooks_in(job)
    asyncio.run(commandline.serve())


def _put_hooks_in(job: Job) -> None:
    from bot import app, commandline
    from tests.faults.boundaries import Boundaries
    from tests.faults.controls import CONTROLS
    from tests.faults.page import Page, PageClock
    from tests.faults.places import swap

    page = Page(job.folder / "page")
    for name in job.controls:
        CONTROLS[name]()
    if job.steered:
        swap(app, "SystemClock", lambda: PageClock(page))
    if not job.watched:
        return
    boundaries, prepare = Boundaries(page, job.crash_at), commandline.prepare_database

    def prepare_then_watch(*args: object) -> None:
        prepare(*args)  # type: ignore[arg-type]
        boundaries.watch_database()
        boundaries.watch_calls()

    swap(commandline, "prepare_database", prepare_then_watch)
