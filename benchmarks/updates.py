"""CPU, latency, memory and start of our bot beside a bare aiogram echo: python -m benchmarks.updates [--mode polling] [--rounds 7].

Both run at the same time in processes of their own, each against its own local Telegram without flood limits, and take
turns round by round; ratios are medians over the rounds of one run. CPU is the whole process's, all threads.
  help       /help, one reply                                                          (bare: echo of the same text)
  question   a text answered from 1,000 articles: inbox, one transaction, outbox, send  (bare: echo of the same text)
  pass       question, "Ask a specialist", "Send": three updates, the specialist told   (bare: three echoes)
"""

import argparse
import asyncio
import statistics
import tempfile
from collections.abc import Awaitable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.speed.articles import write_pack
from benchmarks.speed.measured import Answers, Measured, started
from core import pack
from core.crypto import new_key
from features.knowledge.desk import Knowledge
from tests.faults import seed
from tests.faults.people import Phone

IN_FLIGHT = 32
DIFFERENT = 100
"""Questions asked round and round: people ask about the same things."""
FLOWS = {"help": 1, "question": 1, "pass": 3}
"""Updates of one turn."""
TARGETS = {"help": 2.5, "question": 4.0, "pass": 4.0}


@dataclass
class Figures:
    """What one variant showed in one flow, round by round."""

    cpu: list[float] = field(default_factory=list)
    alone: list[float] = field(default_factory=list)
    crowded: list[float] = field(default_factory=list)


class Crowd:
    """People of one variant: nobody acts twice in the flow that would run into a limit of ours."""

    def __init__(self, at: Measured, questions: list[str]) -> None:
        self.at = at
        self.answers = Answers(at.box)
        self._questions = questions
        self._asked = 0
        self._families = 0

    def family(self) -> Phone:
        """The next family, round and round."""
        self._families += 1
        return Phone(self.at.box, seed.FAMILY + self._families % 1500, "Family")

    def question(self) -> str:
        """The next question."""
        self._asked += 1
        return self._questions[self._asked % DIFFERENT]

    async def turn(self, flow: str, who: Phone) -> list[float]:
        """Play the flow once; seconds of each update."""
        text = "/help" if flow == "help" else self.question()
        took = [await self._one(who, who.write(text))]
        if flow == "pass":
            for label in ("Ask a specialist", "Send"):
                act = who.tap(label) if self.at.name == "ours" else who.write(label)
                took.append(await self._one(who, act))
        return took

    async def _one(self, who: Phone, act: Awaitable[object]) -> float:
        return await self.answers.after(who.id, asyncio.ensure_future(_awaited(act)))


async def _awaited(act: Awaitable[object]) -> object:
    return await act


async def play(crowd: Crowd, flow: str, turns: int, hands: int) -> list[float]:
    """So many turns by so many people at once; seconds of every update."""
    took: list[float] = []
    left = iter(range(turns))

    async def hand() -> None:
        for _ in left:
            took.extend(await crowd.turn(flow, crowd.family()))

    await asyncio.gather(*(hand() for _ in range(hands)))
    return took


async def measure(crowd: Crowd, flow: str, updates: int, into: Figures) -> None:
    """One round of one flow: alone, then crowded; CPU over both."""
    turns = max(1, updates // FLOWS[flow])
    before = crowd.at.cpu()
    into.alone += await play(crowd, flow, turns, 1)
    into.crowded += await play(crowd, flow, max(turns, 2 * IN_FLIGHT), IN_FLIGHT)
    await asyncio.sleep(0.3)
    done = (turns + max(turns, 2 * IN_FLIGHT)) * FLOWS[flow]
    into.cpu.append((crowd.at.cpu() - before) / done)


def answerable(questions: list[str], folder: Path) -> list[str]:
    """Those that the pack answers at once and that sound like no emergency."""
    knowledge = Knowledge.of(pack.load(folder))
    found = [
        words
        for words in questions
        if knowledge.crisis.match(words) is None
        and knowledge.engine.find(words, language="en", country="AM").outcome == "answer"
    ]
    print(f"{len(found)} of {len(questions)} synthetic questions are answered")
    return found


async def compare(mode: str, rounds: int, updates: int, folder: Path) -> None:
    """Run everything and print the tables."""
    questions, key = answerable(write_pack(folder / "pack"), folder / "pack"), new_key()
    database = folder / "bot.db"
    await seed.make(database, key, families=1500)
    figures = {(name, flow): Figures() for name in ("ours", "bare") for flow in FLOWS}
    async with AsyncExitStack() as stack:
        crowds = {}
        for name in ("bare", "ours"):
            (folder / name).mkdir()
            kept = database if name == "ours" else None
            at = await stack.enter_async_context(
                started(name, mode, folder / name, folder / "pack", kept, key)
            )
            for who in (seed.DOCTOR, seed.OWNER):
                Phone(at.box, who, "Staff")
            crowds[name] = Crowd(at, questions)
        first = {name: crowd.at.memory() for name, crowd in crowds.items()}
        for number in range(rounds + 1):  # the first one warms up
            for flow in FLOWS:
                for name in ("ours", "bare") if number % 2 else ("bare", "ours"):
                    into = figures[name, flow] if number else Figures()
                    await measure(crowds[name], flow, updates, into)
        report(mode, rounds, figures)
        report_process(crowds, first, rounds, updates)
        for crowd in crowds.values():
            crowd.answers.stop()


def report(mode: str, rounds: int, figures: dict[tuple[str, str], Figures]) -> None:
    """The table of updates."""
    print(f"\n{mode}, {rounds} rounds, medians; times in ms, CPU in us an update")
    print(
        f"{'flow':10}{'ours':>8}{'bare':>8}{'ratio':>8}{'target':>8}{'p50':>8}{'p99':>8}{'bare p50':>10}",
        end="",
    )
    print(f"{'p50@32':>9}{'p99@32':>9}{'p99/p50':>9}")
    for flow in FLOWS:
        ours, bare = figures["ours", flow], figures["bare", flow]
        ratio = statistics.median(a / b for a, b in zip(ours.cpu, bare.cpu, strict=True))
        p50, p99 = share(ours.crowded, 0.5), share(ours.crowded, 0.99)
        cells = [1e6 * statistics.median(ours.cpu), 1e6 * statistics.median(bare.cpu)]
        print(f"{flow:10}{cells[0]:8.0f}{cells[1]:8.0f}{ratio:8.2f}{TARGETS[flow]:8.1f}", end="")
        print(f"{1e3 * share(ours.alone, 0.5):8.1f}{1e3 * share(ours.alone, 0.99):8.1f}", end="")
        print(f"{1e3 * share(bare.alone, 0.5):10.1f}{1e3 * p50:9.1f}{1e3 * p99:9.1f}{p99 / p50:9.2f}")


def report_process(crowds: dict[str, Crowd], first: dict[str, float], rounds: int, updates: int) -> None:
    """Memory and start."""
    ours, bare = crowds["ours"].at, crowds["bare"].at
    count = ours.box.updates.next_id - 700_000_001
    print(
        f"\nRSS after {count} updates: ours {ours.memory():.0f} MiB, bare {bare.memory():.0f} MiB, ", end=""
    )
    print(
        f"ratio {ours.memory() / bare.memory():.2f} (target 1.4); at the start {first['ours']:.0f} and {first['bare']:.0f}"
    )
    print(f"CPU to the first getUpdates: ours {ours.start_cpu:.2f} s, bare {bare.start_cpu:.2f} s, ", end="")
    print(f"ratio {ours.start_cpu / bare.start_cpu:.2f} (target 1.5)")


def share(values: list[float], part: float) -> float:
    """A quantile."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--mode", choices=("polling", "webhook", "both"), default="both")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument(
        "--updates", type=int, default=120, help="one in flight, a flow and round; the crowd gets as many"
    )
    options = parser.parse_args()
    for mode in ("polling", "webhook") if options.mode == "both" else (options.mode,):
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(compare(mode, options.rounds, options.updates, Path(folder)))


if __name__ == "__main__":
    main()
