"""F4: another process holds the database: nothing is acknowledged and not kept, and service is back within five seconds."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from sandbox import History
from tests.faults.checker import open_read_only
from tests.faults.conftest import FULL
from tests.faults.people import Phone
from tests.faults.seed import FAMILY
from tests.faults.stage import MODES, Stage, stage

HOLDS = (1, 5, 30, 120) if FULL else (1, 8)
RECOVERY = 5.0


@asynccontextmanager
async def _held(database: Path, seconds: float) -> AsyncIterator[None]:
    """Somebody else's write transaction, for so long."""
    other = sqlite3.connect(database, timeout=10, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
        await asyncio.sleep(seconds)
    finally:
        other.execute("ROLLBACK")
        other.close()


def acknowledged(history: History) -> set[int]:
    """Updates Telegram was told that we have: by the next offset, or by 200."""
    told = {e["update_id"] for e in history if e["event"] == "webhook_answer" and e["status"] == 200}
    offsets = [
        e["params"].get("offset") for e in history if e["event"] == "call" and e["method"] == "getUpdates"
    ]
    below = max((int(offset) for offset in offsets if offset), default=0)
    return told | {
        e["update_id"] for e in history if e["event"] == "update_queued" and e["update_id"] < below
    }


def kept(at: Stage) -> set[int]:
    """Updates that are rows."""
    with open_read_only(at.database) as db:
        found = {row[0] for row in db.execute("SELECT update_id FROM inbox")}
    db.close()
    return found


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("seconds", HOLDS)
async def test_a_locked_database_costs_time_and_nothing_else(
    template: Path, tmp_path: Path, key: str, mode: str, seconds: int
) -> None:
    async with stage(template, tmp_path, key, mode) as at:
        at.box.delivery.pause_scale = 0.01  # 503 says thirty seconds; here a third of one
        await Phone(at.box, FAMILY, "Anna").write("/help")
        await at.at_rest()
        async with _held(at.database, seconds):
            for number in range(1, 21):
                await Phone(at.box, FAMILY + number, f"Family {number}").write("What about a seizure?")
            await asyncio.sleep(min(seconds, 2) / 2)
            assert acknowledged(at.box.history) <= kept(at)
        released = time.monotonic()
        await at.at_rest()
        took = time.monotonic() - released
        print(f"{mode}: held {seconds} s, all served {took:.1f} s after")
        assert acknowledged(at.box.history) <= kept(at)
        assert len(kept(at)) == 21
        for number in range(21):
            texts = [one.text for one in at.box.chat(FAMILY + number).messages if one.from_bot]
            assert len(texts) == 1, texts
            assert "database" not in texts[0].lower()
        assert took <= RECOVERY + 1.0


@pytest.mark.slow
async def test_acknowledging_first_forgets_what_could_not_be_kept(
    template: Path, tmp_path: Path, key: str
) -> None:
    async with stage(template, tmp_path, key, controls=("acknowledge-first",)) as at:
        await Phone(at.box, FAMILY, "Anna").write("/help")
        await at.at_rest()
        async with _held(at.database, 6):
            await Phone(at.box, FAMILY + 1, "Vera").write("What about a seizure?")
        await at.at_rest()
        assert acknowledged(at.box.history) - kept(at)
