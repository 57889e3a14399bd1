"""CPU of joining an event beside the CPU of a question, in one run of our bot: python -m benchmarks.joining [--rounds 5].

A family opens a known event by its link and taps "Join"; the tap alone is the difference to opening only. Target: the
tap costs at most 1.5 times a question answered from 1,000 articles.
"""

import argparse
import asyncio
import statistics
import tempfile
from datetime import timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import insert

from benchmarks.speed.articles import write_pack
from benchmarks.speed.measured import Answers, Measured, started
from benchmarks.updates import answerable
from core.clock import SystemClock
from core.crypto import keyring, new_key
from core.db import Database, table_of
from features.events.models import Event, EventText
from tests.faults import seed
from tests.faults.people import Phone

TARGET = 1.5
FAMILIES = 3_000


async def make_event(path: Path, key: str) -> int:
    """Put one large published event into the database; its number."""
    keyring.use([key])
    db, now = Database(f"sqlite+aiosqlite:///{path}"), SystemClock().now()
    starts_at = now + timedelta(days=30)
    event = {
        "id": 1, "kind": "workshop", "status": "published", "language": "en", "zone": "Asia/Yerevan", "country": "AM", "town": "yerevan",
        "created_by": 1, "access": [], "spoken": [], "capacity": 100_000, "taken": 0, "revision": 0, "line": 0, "online": False,
        "filmed": False, "interest_only": False, "starts_at": starts_at, "ends_at": starts_at + timedelta(hours=2), "created_at": now,
        "changed_at": now,
    }  # fmt: skip
    try:
        async with db.write() as session:
            await session.execute(insert(table_of(Event)), [event])
            words = {"event_id": 1, "language": "en", "title": "The river of silence"}
            await session.execute(insert(table_of(EventText)), [words])
    finally:
        await db.close()
    return 1


class Families:
    """Families one after another; nobody joins twice."""

    def __init__(self, at: Measured, questions: list[str], event: int) -> None:
        self._at, self._questions, self._event = at, questions, event
        self._answers = Answers(at.box)
        self._numbers = count()

    async def cpu(self, flow: str, turns: int) -> float:
        """Microseconds of the bot's processor a family."""
        before = self._at.cpu()
        for _ in range(turns):
            await self._turn(flow)
        await asyncio.sleep(0.3)
        return 1e6 * (self._at.cpu() - before) / turns

    async def _turn(self, flow: str) -> None:
        number = next(self._numbers)
        family = Phone(self._at.box, seed.FAMILY + number % FAMILIES, "Family")
        text = self._questions[number % 100] if flow == "question" else f"/start ev_{self._event}"
        await self._answers.after(family.id, asyncio.ensure_future(family.write(text)))
        if flow == "open and join":
            await self._answers.after(family.id, asyncio.ensure_future(family.tap("Join")))

    def leave(self) -> None:
        """Listen no more."""
        self._answers.stop()


async def compare(rounds: int, turns: int, folder: Path) -> None:
    """Take turns flow by flow; medians over the rounds."""
    questions, key = answerable(write_pack(folder / "pack"), folder / "pack"), new_key()
    await seed.make(folder / "bot.db", key, families=FAMILIES)
    event = await make_event(folder / "bot.db", key)
    flows = ("question", "open", "open and join")
    figures: dict[str, list[float]] = {flow: [] for flow in flows}
    (folder / "ours").mkdir()
    async with started("ours", "polling", folder / "ours", folder / "pack", folder / "bot.db", key) as at:
        families = Families(at, questions, event)
        for number in range(rounds + 1):  # the first one warms up
            for flow in flows:
                figure = await families.cpu(flow, turns)
                if number:
                    figures[flow].append(figure)
        families.leave()
    middle = {flow: statistics.median(found) for flow, found in figures.items()}
    joins = [both - alone for both, alone in zip(figures["open and join"], figures["open"], strict=True)]
    ratio = statistics.median(
        join / question for join, question in zip(joins, figures["question"], strict=True)
    )
    print(f"{rounds} rounds, medians; CPU in us: ", end="")
    print(", ".join(f"{flow} {middle[flow]:.0f}" for flow in flows), end="")
    print(f"; the tap on Join {statistics.median(joins):.0f}, {ratio:.2f} times a question (target {TARGET})")


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--turns", type=int, default=100, help="families a flow and round")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(compare(options.rounds, options.turns, Path(folder)))


if __name__ == "__main__":
    main()
