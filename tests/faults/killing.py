"""F2: families write without pause while the bot is killed again and again; then everything is counted."""

import asyncio
import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sandbox import History, Sandbox
from tests.faults.checker import Figures, Words, arrived, effects, hold, sound
from tests.faults.people import pass_on
from tests.faults.seed import DOCTOR, FAMILY
from tests.faults.stage import Stage, stage

WORDS = "Which shoes are best for mountain hiking with twins {}?"
EACH = 3
"""Updates of one family: the question, the wish for a specialist, the sending."""
DRAIN = 120.0


@dataclass
class Report:
    """What the kills came to."""

    kills: int = 0
    families: int = 0
    figures: Figures = field(default_factory=Figures)
    expired: int = 0
    """Presses Telegram itself dropped after 150 s: nobody's fault but the load's; they make a run worthless."""
    recoveries: list[float] = field(default_factory=list)
    """Seconds from a start to the first updates taken, where the process lived that long."""

    @property
    def updates(self) -> int:
        """How many updates the bot was handed."""
        return self.families * EACH

    def __str__(self) -> str:
        slow = sorted(self.recoveries)[int(len(self.recoveries) * 0.95)] if self.recoveries else 0.0
        return f"kills {self.kills} updates {self.updates} expired {self.expired} {self.figures} recovery p95 {slow:.2f} s"


async def kill_at_random(
    template: Path,
    folder: Path,
    key: str,
    *,
    kills: int,
    mode: str = "polling",
    rate: float = 25.0,
    seed: int = 0,
    patience: float = DRAIN,
    controls: tuple[str, ...] = (),
) -> Report:
    """Kill the bot `kills` times under `rate` updates a second, let it drain, and judge."""
    report, dice = Report(), random.Random(seed)  # noqa: S311 (a storm that can be repeated)
    wanted = await _rehearse(template, folder / "rehearsal", key, mode)
    async with stage(template, folder, key, mode, controls=controls) as at:
        enough = asyncio.Event()
        crowd = asyncio.ensure_future(_crowd(at.box, rate, enough, report, patience))
        for _ in range(kills):
            await _kill_one(at, dice, report)
        enough.set()
        stuck = await crowd
        try:
            await at.at_rest(patience)
        except TimeoutError:
            stuck += 1
    report.expired = sum(event["event"] == "expired" for event in at.box.history)
    report.figures = _judge(at, template, wanted, report.families) + Figures(lost=stuck)
    return report


async def _kill_one(at: Stage, dice: random.Random, report: Report) -> None:
    """Some die while they start, most at work."""
    started, seen = time.time(), len(at.box.history)
    if dice.random() < 0.8:
        try:
            await at.box.wait_for(lambda: _at_work(at.box.history, seen), 30)
        except TimeoutError:
            pass
        else:
            report.recoveries.append(time.time() - started)
    await asyncio.sleep(dice.uniform(0, 0.5))
    await at.keeper.kill()
    report.kills += 1


def _at_work(history: History, seen: int) -> bool:
    """Whether since then something reached somebody: an update went all the way."""
    return any(
        event["event"] == "response" and event["ok"] and event["method"].startswith(("send", "edit"))
        for event in history[seen:]
    )


async def _crowd(box: Sandbox, rate: float, enough: asyncio.Event, report: Report, patience: float) -> int:
    """New families at this pace until it is enough; how many of them were left waiting."""
    stuck = 0

    async def family(number: int) -> None:
        nonlocal stuck
        try:
            await pass_on(box, FAMILY + number, WORDS.format(number), patience=patience)
        except TimeoutError:
            stuck += 1

    async with asyncio.TaskGroup() as group:
        while not enough.is_set():
            group.create_task(family(report.families))
            report.families += 1
            await asyncio.sleep(EACH / rate)
    return stuck


async def _rehearse(template: Path, folder: Path, key: str, mode: str) -> Stage:
    async with stage(template, folder, key, mode) as at:
        await pass_on(at.box, FAMILY, WORDS.format(0))
        await at.at_rest()
    return at


def _judge(at: Stage, template: Path, wanted: Stage, families: int) -> Figures:
    """One family's rehearsal, times the families there were."""
    before, after = effects(template), effects(wanted.database)
    rows = Counter({what: before[what] + (after[what] - before[what]) * families for what in after | before})
    one, words = dict(_by_family(arrived(wanted.box.history))), Counter[tuple[int, str]]()
    for number in range(families):
        words += Counter({(number, text): count for text, count in one[0].items()})
    seen: Words = Counter()
    for number, texts in _by_family(arrived(at.box.history)):
        seen += Counter({(number, text): count for text, count in texts.items()})
    return hold(effects(at.database), rows, seen, words) + sound(at.database)


def _by_family(words: Words) -> Iterator[tuple[int, Counter[str]]]:
    """What reached each family, and the specialist about it, with the numbers taken out."""
    found: dict[int, Counter[str]] = {}
    for (chat, text), count in words.items():
        about = re.search(r"twins (\d+)", text)
        number = int(about[1]) if chat == DOCTOR and about else chat - FAMILY
        who = "specialist" if chat == DOCTOR else "family"
        found.setdefault(number, Counter())[f"{who}: " + re.sub(r"\d+", "#", text)] += count
    yield from found.items()
