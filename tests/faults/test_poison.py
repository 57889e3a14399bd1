"""F13: poison inside a batch of a hundred: the others pass within ten seconds, the poison ends in the dead letters."""

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest

from bot.app import LOCALES
from core.text import Texts, t
from sandbox import Sandbox
from tests.faults.checker import open_read_only
from tests.faults.people import Phone
from tests.faults.seed import FAMILY, OWNER
from tests.faults.stage import Stage, stage

HUGE = 10**23 + 7
CANARY = "canary-words-of-a-family"
RAISING = "make the handler raise"
POISON: dict[str, dict[str, Any]] = {
    "invalid schema": {"message": {"message_id": "not a number", "date": [], "text": CANARY}},
    "unknown type": {"telepathy": {"from": {"id": 5}, "text": CANARY}},
    "nothing at all": {},
    "a body of the wrong kind": {"message": CANARY},
    "a tap of the wrong shape": {"callback_query": {"message": [CANARY]}},
}


def message(user_id: int, text: str, **chat: Any) -> dict[str, Any]:
    """A message as Telegram would send it, from anybody."""
    sender = {"id": user_id, "is_bot": False, "first_name": CANARY, "language_code": "en"}
    return {
        "message": {
            "message_id": 77,
            "date": 1_790_000_000,
            "chat": {"id": user_id, "type": "private", "first_name": CANARY, **chat},
            "from": sender,
            "text": text,
        }
    }


POISON |= {
    "a lone surrogate": message(FAMILY + 500, f"{CANARY} \ud800 end"),
    "zero bytes": message(FAMILY + 501, f"{CANARY} \x00 end"),
    "an id of 24 digits": message(HUGE, CANARY),
    "a handler that raises": message(FAMILY + 502, RAISING),
}
DIES = (
    "invalid schema",
    "a body of the wrong kind",
    "a tap of the wrong shape",
    "an id of 24 digits",
    "a handler that raises",
)


async def _hundred(box: Sandbox) -> None:
    """Ninety-odd families ask; the poison stands among them."""
    poisons = list(POISON.values())
    for number in range(100 - len(poisons)):
        await Phone(box, FAMILY + number, f"Family {number}").write("What should I do during a seizure?")
        if number % 9 == 4 and poisons:
            box.inject_update(poisons.pop())


def _states(at: Stage) -> dict[str, int]:
    with open_read_only(at.database) as db:
        found = dict(db.execute("SELECT state, count(*) FROM inbox GROUP BY 1").fetchall())
    db.close()
    return found


async def _until(condition: Any, seconds: float) -> float:
    started = time.monotonic()
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 (another process changes it)
            await asyncio.sleep(0.05)
    return time.monotonic() - started


def _from_bot(at: Stage, user_id: int) -> list[str]:
    return [one.text for one in at.box.chat(user_id).messages if one.from_bot]


@pytest.mark.slow
async def test_poison_stops_nobody_and_is_told(template: Path, tmp_path: Path, key: str) -> None:
    async with stage(template, tmp_path, key, steered=True, controls=("raise-on-words",)) as at:
        broken = Phone(at.box, FAMILY + 502, "Nobody")
        await _hundred(at.box)
        taken = await _until(lambda: _states(at).get("done", 0) >= 100 - len(DIES), 30)
        print(f"100 updates with {len(POISON)} poisons: the others done in {taken:.1f} s")
        for _ in range(4):
            await asyncio.sleep(1.5)
            at.page.ahead += 41
        await _until(lambda: _states(at).get("dead", 0) == len(DIES), 15)
        await at.at_rest()
        await broken.write("/help")
        await at.at_rest()
        assert len(_from_bot(at, OWNER)) == len(DIES)
        lost, helped = _from_bot(at, broken.id)
        assert lost == Texts(LOCALES).label(t("common-trouble-lost"), "en")
        assert helped
        assert taken <= 10
    words = (tmp_path / "bot.log").read_text()
    assert CANARY not in words
    assert RAISING not in words


@pytest.mark.slow
async def test_reading_the_batch_before_keeping_it_makes_the_bot_deaf(
    template: Path, tmp_path: Path, key: str
) -> None:
    async with stage(template, tmp_path, key, controls=("parse-first",)) as at:
        await _hundred(at.box)
        with pytest.raises(TimeoutError):
            await _until(lambda: _states(at).get("done", 0) >= 100 - len(DIES), 8)
