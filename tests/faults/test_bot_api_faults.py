"""F3: the Bot API answers wrongly, late, half or not at all: every message has a final fate, and 429 is obeyed."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from sandbox import History
from tests.faults.checker import Figures, arrived, open_read_only, sound
from tests.faults.conftest import FULL
from tests.faults.people import Phone
from tests.faults.seed import FAMILY
from tests.faults.stage import Stage, stage

FAMILIES = 40 if FULL else 6
WRONG = 4
QUESTION = "What should I do during a seizure?"
FAULTS: dict[str, dict[str, Any]] = {
    "429 after 0 s": {"kind": "status", "code": 429, "retry_after": 0},
    "429 after 1 s": {"kind": "status", "code": 429, "retry_after": 1},
    "500": {"kind": "status", "code": 500},
    "502 in HTML": {"kind": "html502"},
    "200 with junk": {"kind": "junk200"},
    "cut after the headers": {"kind": "cut_after_headers"},
    "a byte at a time": {"kind": "drip", "seconds": 0.002},
    "reset after writing": {"kind": "reset_after_write"},
    "reset before reading": {"kind": "reset_before"},
    "400": {"kind": "status", "code": 400, "description": "Bad Request: something about this message"},
    "403": {"kind": "status", "code": 403, "description": "Forbidden: bot was blocked by the user"},
}
FINAL = {"400", "403"}
MAY_HAVE_ARRIVED = {"200 with junk", "cut after the headers", "reset after writing"}
"""The sandbox carries these calls out: what is sent again reaches somebody twice, and no bot can know."""


async def _families_ask(at: Stage) -> None:
    for number in range(FAMILIES):
        await Phone(at.box, FAMILY + number, f"Family {number}").write(QUESTION)


def _fates(at: Stage) -> dict[str, int]:
    with open_read_only(at.database) as db:
        found = dict(db.execute("SELECT state, count(*) FROM outbox GROUP BY 1").fetchall())
    db.close()
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", FAULTS)
async def test_every_message_has_a_final_fate(template: Path, tmp_path: Path, key: str, name: str) -> None:
    async with stage(template, tmp_path, key, steered=True) as at:
        at.box.faults.add("sendMessage", times=WRONG, **FAULTS[name])
        await _families_ask(at)
        for _ in range(6):  # the pauses between tries, at fifty times their pace
            await asyncio.sleep(0.3)
            at.page.ahead += 15
        await at.at_rest()
    print(f"{name}: {_fates(at)}")
    assert sound(at.database) == Figures()
    assert sum(_fates(at).values()) == FAMILIES
    assert _fates(at).get("failed", 0) == (WRONG if name in FINAL else 0)
    words = arrived(at.box.history)
    assert sum(words.values()) >= FAMILIES - (WRONG if name in FINAL else 0)
    assert sum(count - 1 for count in words.values()) <= (WRONG if name in MAY_HAVE_ARRIVED else 0)


def _sent_too_early(history: History, pause: float) -> list[float]:
    """Seconds after a 429 at which something was sent although the pause lasted."""
    refused = [e["at"] for e in history if e["event"] == "response" and e.get("fault") == "status"]
    calls = [e["at"] for e in history if e["event"] == "call" and e["method"].startswith("send")]
    return [call - one for one in refused for call in calls if 0.3 < call - one < pause - 0.1]


@pytest.mark.slow
async def test_nothing_is_sent_before_the_pause_is_over(template: Path, tmp_path: Path, key: str) -> None:
    async with stage(template, tmp_path, key) as at:
        await Phone(at.box, FAMILY, "Anna").write("/help")
        await at.at_rest()
        at.box.faults.add("sendMessage", times=1, kind="status", code=429, retry_after=4)
        await _families_ask(at)
        await at.at_rest()
    assert len([e for e in at.box.history if e.get("fault")]) == 1
    assert not _sent_too_early(at.box.history, 4)


@pytest.mark.slow
async def test_a_pause_outlives_a_restart(template: Path, tmp_path: Path, key: str) -> None:
    async with stage(template, tmp_path, key) as at:
        await Phone(at.box, FAMILY, "Anna").write("/help")
        await at.at_rest()
        at.box.faults.add("sendMessage", times=1, kind="status", code=429, retry_after=8)
        await _families_ask(at)
        await at.box.wait_for(lambda: any(e.get("fault") for e in at.box.history), 10)
        await asyncio.sleep(0.5)
        await at.keeper.kill()
        await Phone(at.box, FAMILY + FAMILIES, "Somebody else").write("/help")
        await at.at_rest()
    assert not _sent_too_early(at.box.history, 8)


@pytest.mark.slow
async def test_ignoring_429_is_noticed(template: Path, tmp_path: Path, key: str) -> None:
    async with stage(template, tmp_path, key, controls=("never-pause",)) as at:
        await Phone(at.box, FAMILY, "Anna").write("/help")
        await at.at_rest()
        at.box.faults.add("sendMessage", times=1, kind="status", code=429, retry_after=4)
        for _ in range(4):
            await _families_ask(at)
            await asyncio.sleep(0.5)
        await at.at_rest()
    assert _sent_too_early(at.box.history, 4)
