"""F25: SIGTERM in the middle of everything: the bot stops in time, loses nothing, leaves nothing in doubt."""

import asyncio
import signal
import time
from pathlib import Path

import pytest

from tests.faults.checker import Figures, arrived, at_rest, open_read_only, sound
from tests.faults.conftest import FULL
from tests.faults.people import Phone
from tests.faults.process import Keeper
from tests.faults.seed import FAMILY
from tests.faults.stage import MODES, Stage, stage

STOPS = 50 if FULL else 4
IN_TIME = 15.0


async def _stop_in_the_middle(at: Stage, families: range) -> float:
    """Families write; while their answers are on the way, the bot is asked to stop. Returns the seconds it took."""
    seen = len(at.box.history)
    for number in families:
        await Phone(at.box, FAMILY + number, f"Family {number}").write("What should I do during a seizure?")
    await at.box.wait_for(lambda: _sending(at, seen), 10)
    started = time.monotonic()
    await at.keeper.stop()
    return time.monotonic() - started


def _sending(at: Stage, seen: int) -> bool:
    """Whether since then a message is on its way."""
    return any(e["event"] == "call" and e["method"].startswith("send") for e in at.box.history[seen:])


def _in_doubt(database: Path) -> int:
    with open_read_only(database) as db:
        found = db.execute("SELECT count(*) FROM outbox WHERE state IN ('sending', 'unknown')").fetchone()[0]
    db.close()
    return int(found)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("mode", MODES)
async def test_a_stop_in_the_middle_loses_nothing(
    template: Path, tmp_path: Path, key: str, mode: str
) -> None:
    async with stage(template, tmp_path, key, mode) as at:
        at.box.faults.add("sendMessage", kind="latency", seconds=0.05, jitter=0.4)
        for turn in range(STOPS):
            took = await _stop_in_the_middle(at, range(turn * 8, turn * 8 + 8))
            assert at.keeper.exits[-1] == 0
            assert took <= IN_TIME
            assert _in_doubt(at.database) == 0
            at.keeper = Keeper(at.keeper.job)
        await at.at_rest()
        words = arrived(at.box.history)
    assert sorted(words.values()) == [1] * (STOPS * 8)
    assert sound(at.database) == Figures()


@pytest.mark.slow
async def test_a_call_that_hangs_does_not_hold_up_the_stop(template: Path, tmp_path: Path, key: str) -> None:
    async with stage(template, tmp_path, key) as at:
        at.box.faults.add("sendMessage", kind="hang", seconds=60, times=1)
        took = await _stop_in_the_middle(at, range(1))
        assert at.keeper.exits == [0]
        assert took <= IN_TIME
        at.keeper = Keeper(at.keeper.job)
        await at.at_rest()
        assert sum(arrived(at.box.history).values()) == 1


@pytest.mark.slow
async def test_a_kill_in_the_same_place_does_leave_doubt(template: Path, tmp_path: Path, key: str) -> None:
    async with stage(template, tmp_path, key) as at:
        at.box.faults.add("sendMessage", kind="latency", seconds=0.3)
        for number in range(8):
            await Phone(at.box, FAMILY + number, f"Family {number}").write("What about a seizure?")
        await at.box.wait_for(lambda: _sending(at, 0), 10)
        await asyncio.sleep(0.1)
        await at.keeper.stop(signal.SIGKILL)
        assert not at_rest(at.database)
        assert _in_doubt(at.database)
