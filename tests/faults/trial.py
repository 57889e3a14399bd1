"""An announcement while Telegram answers wrongly: what became of everybody, and whether a pause was kept."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sandbox import Sandbox
from tests.faults import seed
from tests.faults.broadcasting import WORDS, announce, copies, ends, phones, states
from tests.faults.seed import FAMILY
from tests.faults.stage import Stage, stage

PAUSE: dict[str, Any] = {"kind": "status", "code": 429, "retry_after": 1}
SLACK = 0.3
"""Seconds in which a call that was under way already may still arrive after a refusal."""


@dataclass
class Trial:
    """What it came to."""

    recipients: int
    finished: bool = False
    twice: int = 0
    silently_lost: int = 0
    """Families the report calls reached and nothing came to."""
    refused: int = 0
    early: int = 0
    """Calls within a pause Telegram asked for."""
    fates: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        fates = " ".join(f"{name} {number}" for name, number in sorted(self.fates.items()))
        return (
            f"recipients {self.recipients} ({fates}) twice {self.twice} lost {self.silently_lost} "
            f"429 {self.refused} too early {self.early} finished {self.finished}"
        )


async def under_fault(
    folder: Path, key: str, fault: dict[str, Any], *, families: int, wrong: int, rate: float = 50.0
) -> Trial:
    """Announce to so many families while up to so many calls, every second one, go wrong."""
    async with _prepared(folder, key, families, rate) as at:
        at.box.faults.add("sendMessage", times=wrong, probability=0.5, **fault)
        return await _judged(at, families, patience=120 + 3 * families)


async def storm(
    folder: Path, key: str, *, families: int, seconds: float, rate: float, controls: tuple[str, ...] = ()
) -> Trial:
    """Half of all calls are refused for so many seconds; then Telegram is well again."""
    async with _prepared(folder, key, families, rate, controls) as at:
        bad = at.box.faults.add("sendMessage", times=None, probability=0.5, **PAUSE)
        await at.box.wait_for(lambda: bool(_refusals(at.box)), 60)
        await asyncio.sleep(seconds)
        at.box.faults.remove(bad)
        return await _judged(at, families, patience=120 + 3 * families / rate)


@asynccontextmanager
async def _prepared(
    folder: Path, key: str, families: int, rate: float, controls: tuple[str, ...] = ()
) -> AsyncIterator[Stage]:
    """A stage with an announcement that is about to begin, and everybody's phone switched on."""
    template = folder / "template.db"
    await seed.make(template, key, families)
    await announce(template, key)
    env = {"SEND_RATE": str(rate)}
    async with stage(template, folder / "run", key, controls=controls, env=env) as at:
        phones(at.box, families)
        yield at


async def _judged(at: Stage, families: int, patience: float) -> Trial:
    trial = Trial(families, finished=await ends(at, patience))
    found, fates = copies(at.box, families), states(at.database)[1]
    trial.fates = Counter(fates[FAMILY + one] for one in range(families) if FAMILY + one in fates)
    trial.twice = sum(number > 1 for number in found)
    trial.silently_lost = sum(
        number == 0 and fates.get(FAMILY + one) == "sent" for one, number in enumerate(found)
    )
    refusals = _refusals(at.box)
    trial.refused, trial.early = len(refusals), _early(at.box, refusals)
    return trial


def _refusals(box: Sandbox) -> list[float]:
    """When Telegram asked for a pause of a second."""
    return [
        float(one["at"]) for one in box.history if one["event"] == "response" and one.get("fault") == "status"
    ]


def _early(box: Sandbox, refusals: list[float]) -> int:
    calls = [
        float(one["at"])
        for one in box.history
        if one["event"] == "call" and WORDS in str(one["params"].get("text"))
    ]
    last, early = 0, 0
    for call in calls:
        while last + 1 < len(refusals) and refusals[last + 1] < call:
            last += 1
        early += bool(refusals) and refusals[last] + SLACK < call < refusals[last] + 0.9
    return early
