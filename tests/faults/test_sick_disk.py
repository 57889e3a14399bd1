"""F5: a full disk, I/O errors, a read-only or damaged file: nothing is acknowledged and not kept, and health turns red."""

import asyncio
import resource
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import migrate
from bot.healthcheck import answers
from core.errors import StartupError
from tests.faults import seed
from tests.faults.conftest import FULL
from tests.faults.people import Phone
from tests.faults.seed import FAMILY
from tests.faults.stage import MODES, Stage, stage
from tests.faults.test_locked_database import acknowledged, kept

ROUNDS = 20 if FULL else 1
RED, RECOVERY = 15.0, 5.0
"""Seconds until health says so, and until everybody is served again."""


def _limit_files(at: Stage, sick: bool) -> None:
    """The next byte written anywhere is an I/O error."""
    resource.prlimit(
        at.keeper.bot.pid,
        resource.RLIMIT_FSIZE,
        (1 if sick else resource.RLIM_INFINITY, resource.RLIM_INFINITY),
    )


def _signal(at: Stage, sick: bool) -> None:
    at.keeper.bot.send(signal.SIGUSR1 if sick else signal.SIGUSR2)


FAULTS: dict[str, Callable[[Stage, bool], None]] = {
    "disk-full": _signal,
    "disk-read-only": _signal,
    "io-error": _limit_files,
}


@pytest.mark.slow
@pytest.mark.timeout(3600 if FULL else 120)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("fault", FAULTS)
async def test_a_sick_disk_costs_time_and_nothing_else(
    template: Path, tmp_path: Path, key: str, mode: str, fault: str
) -> None:
    hooks = (fault,) if fault.startswith("disk") else ()
    async with stage(template, tmp_path, key, mode, controls=hooks) as at:
        at.box.delivery.pause_scale = 0.01  # 503 says thirty seconds; here a third of one
        for number in range(ROUNDS):
            await _once(at, FAULTS[fault], FAMILY + 20 * number)
        assert len(kept(at)) == 20 * ROUNDS
        assert at.keeper.exits == [], "it lived through it"


async def _once(at: Stage, turn: Callable[[Stage, bool], None], first: int) -> None:
    await _write(at, range(first, first + 5))
    await at.at_rest()
    turn(at, True)
    await _write(at, range(first + 5, first + 20))
    port, begun = int(at.keeper.job.env["HTTP_PORT"]), time.monotonic()
    while await asyncio.to_thread(answers, "127.0.0.1", port, "/readyz"):
        assert time.monotonic() < begun + RED
        await asyncio.sleep(0.1)
    assert acknowledged(at.box.history) <= kept(at)
    turn(at, False)
    healed = time.monotonic()
    await at.at_rest()
    assert time.monotonic() - healed <= RECOVERY + 1.0
    assert acknowledged(at.box.history) <= kept(at)
    assert await asyncio.to_thread(answers, "127.0.0.1", port, "/readyz")
    for number in range(first, first + 20):
        assert len([one for one in at.box.chat(number).messages if one.from_bot]) == 1


async def _write(at: Stage, families: range) -> None:
    for number in families:
        await Phone(at.box, number, f"Family {number}").write("What about a seizure?")


@pytest.mark.slow
async def test_acknowledging_first_forgets_what_a_full_disk_refused(
    template: Path, tmp_path: Path, key: str
) -> None:
    async with stage(template, tmp_path, key, controls=("acknowledge-first", "disk-read-only")) as at:
        await Phone(at.box, FAMILY, "Anna").write("/help")
        await at.at_rest()
        _signal(at, True)
        await Phone(at.box, FAMILY + 1, "Vera").write("What about a seizure?")
        await asyncio.sleep(1)
        _signal(at, False)
        await at.at_rest()
        assert acknowledged(at.box.history) - kept(at)


@pytest.mark.parametrize("damage", [range(4096, 40960), range(16), range(100, 4096)])
def test_a_damaged_database_is_not_served_and_the_way_back_is_named(
    template: Path, tmp_path: Path, damage: range
) -> None:
    path = seed.copy(template, tmp_path)
    whole = path.read_bytes()
    broken = (
        bytes(byte ^ 0x5A if place in damage else byte for place, byte in enumerate(whole[:40960]))
        + whole[40960:]
    )
    path.write_bytes(broken)
    with pytest.raises(StartupError, match="restore"):
        migrate.upgrade(f"sqlite+aiosqlite:///{path}")
    assert path.read_bytes() == broken
