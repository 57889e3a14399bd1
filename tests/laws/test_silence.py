"""Silence: what people write, their names and our secrets stand in no log line and no metric, even at DEBUG."""

import io
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import logs
from tests.driver.databases import fresh_sqlite
from tests.driver.world import SECRET, TOKEN, World, running_world
from tests.laws.logkeeping import logging_kept
from tests.laws.sources import assert_none

NAME = "Canaria-Serinus"
WORDS = "canary sings at three in the night"
FILE = "canary-photo-bytes"
CHATTY = ("aiogram", "aiohttp.access", "apscheduler", "asyncio", "aiosqlite", "sqlalchemy", "alembic")
CANARIES = (NAME, WORDS, FILE, TOKEN, TOKEN.split(":")[1], SECRET)


def heard(log: str) -> Iterator[str]:
    """The canaries that sing in a log; which one, not what it said."""
    for number, canary in enumerate(CANARIES):
        if canary in log:
            yield f"canary {number} sings: {canary[:3]}..."


def listen(*, redacted: bool) -> io.StringIO:
    """Collect every line at DEBUG, through our redactor or, for the control, without it."""
    into = io.StringIO()
    logs.set_up("DEBUG")
    handler = logging.StreamHandler(into)
    if redacted:
        handler.setFormatter(logging.getLogger().handlers[0].formatter)
    logging.getLogger().handlers[:] = [handler]
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.DEBUG)
    return into


async def live(world: World) -> None:
    """An ordinary morning: a start, a question, a file, an unknown command, and careless lines in the log."""
    anna = await world.person(NAME, "en")
    await anna.writes("/start")
    await anna.writes(WORDS)
    await anna.sends_file("photo", FILE.encode(), caption=WORDS)
    await anna.writes("/" + WORDS.split(maxsplit=1)[0])
    await anna.blocks()
    speak_carelessly()


def speak_carelessly() -> None:
    """Lines a tired programmer or a library may write."""
    address = f"fetching https://example.org/file/bot{TOKEN}/photo failed"
    logging.getLogger("bot").error(address, exc_info=ValueError(WORDS))
    logging.getLogger("aiohttp.client").error(WORDS)


@pytest.mark.parametrize("redacted", [True, False], ids=["redacted", "control"])
async def test_no_canary_sings(redacted: bool, tmp_path: Path) -> None:
    with logging_kept(), fresh_sqlite(tmp_path) as url:
        log = listen(redacted=redacted)
        async with running_world(url, tmp_path, webhook_secret=SECRET) as world:
            await live(world)
            metrics = (await world.app.health.metrics()).decode()
    said = log.getvalue()
    assert len(said.splitlines()) > 20
    if redacted:
        assert_none(heard(said + metrics))
    else:
        assert len(list(heard(said))) > 1
