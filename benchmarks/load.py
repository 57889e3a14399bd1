"""A long load and a burst: python -m benchmarks.load [--rate 50] [--minutes 10] [--burst 1000] [--mode webhook].

Families write questions at this pace; every few seconds the bot's memory, files and database log are looked at. Then
so many write in one moment. Targets (two cores, SQLite): reply p95 <= 2 s, burst drained <= 60 s, RSS <= 250 MiB and
no growth above 1 MiB in ten minutes once it has warmed up, log of the database <= 64 MiB.
"""

import argparse
import asyncio
import random
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.speed.measured import Answers, Measured, started
from benchmarks.updates import share
from core.crypto import new_key
from tests.faults import seed
from tests.faults.people import Phone
from tests.faults.places import PACK

MIB = 2**20
LOOK = 5.0
"""Seconds between looks at the process."""
WORDS = (
    "/help",
    "She grinds her teeth all day",
    "When will she walk?",
    "Which shoes are best for mountain hiking with twins?",
    "She does not sleep at night",
    "Где получить коляску?",
)


@dataclass
class Load:
    """What was seen."""

    replies: list[float] = field(default_factory=list)
    late: int = 0
    looks: list[tuple[float, float, int, float]] = field(default_factory=list)
    """Seconds since the start, MiB resident, open files, MiB of the database's log."""

    def slope(self) -> float:
        """MiB in ten minutes over the second half: the first warms up."""
        half = self.looks[len(self.looks) // 2 :]
        if len(half) < 3:
            return 0.0
        return statistics.linear_regression([at for at, *_ in half], [mib for _, mib, *_ in half]).slope * 600


def size_of(path: Path) -> float:
    """MiB of a file, 0 while there is none."""
    return path.stat().st_size / MIB if path.exists() else 0.0


async def look(at: Measured, log: Path, load: Load) -> None:
    """Look at the process again and again."""
    begun = time.monotonic()
    while True:
        load.looks.append((time.monotonic() - begun, at.memory(), at.process.num_fds(), size_of(log)))
        await asyncio.sleep(LOOK)


async def ask(answers: Answers, who: Phone, words: str, load: Load) -> None:
    """One update and its answer."""
    try:
        load.replies.append(await answers.after(who.id, asyncio.ensure_future(who.write(words))))
    except TimeoutError:
        load.late += 1


async def steady(at: Measured, answers: Answers, families: int, rate: float, seconds: float) -> Load:
    """So many updates a second, each from somebody else; and every answer."""
    load, dice = Load(), random.Random(1)  # noqa: S311 (a load that can be repeated)
    log = Path(str(at.process.cwd())) / "bot.db-wal"
    watch = asyncio.ensure_future(look(at, log, load))
    begun, count = time.monotonic(), 0
    async with asyncio.TaskGroup() as group:
        while (now := time.monotonic() - begun) < seconds:
            for count in range(count + 1, int(now * rate) + 1):  # noqa: B020 (goes on where it was)
                who = Phone(at.box, seed.FAMILY + count % families, "Family")
                group.create_task(ask(answers, who, dice.choice(WORDS), load))
            await asyncio.sleep(1 / rate)
    watch.cancel()
    return load


async def burst(at: Measured, answers: Answers, size: int) -> float:
    """Everybody at once; seconds until the last answer."""
    begun, load = time.monotonic(), Load()
    people = (Phone(at.box, seed.FAMILY + number, "Family") for number in range(size))
    await asyncio.gather(*(ask(answers, who, "/help", load) for who in people))
    if load.late:
        print(f"{load.late} of {size} had no answer within a minute")
    return time.monotonic() - begun


async def run(mode: str, rate: float, minutes: float, size: int, folder: Path) -> None:
    """Load, burst, figures."""
    key, families = new_key(), max(size, 2000)
    await seed.make(folder / "bot.db", key, families=families)
    async with started("ours", mode, folder, PACK, folder / "bot.db", key) as at:
        answers = Answers(at.box)
        before = at.cpu()
        load = await steady(at, answers, families, rate, minutes * 60)
        used = (at.cpu() - before) / (minutes * 60)
        drained = await burst(at, answers, size) if size else 0.0
        answers.stop()
    print(f"{mode}: {rate:.0f} updates/s for {minutes:g} min: {len(load.replies)} answered, {load.late} not")
    print(
        f"reply p50 {share(load.replies, 0.5) * 1e3:.0f} ms, p95 {share(load.replies, 0.95) * 1e3:.0f} ms, ",
        end="",
    )
    print(
        f"p99 {share(load.replies, 0.99) * 1e3:.0f} ms; {used:.2f} cores; burst of {size} drained in {drained:.1f} s"
    )
    print(f"RSS {load.looks[0][1]:.0f} MiB at first, {load.looks[-1][1]:.0f} at last, ", end="")
    print(f"{load.slope():+.1f} MiB in ten minutes over the second half; ", end="")
    print(
        f"files {load.looks[0][2]} and {load.looks[-1][2]}; log {max(one[3] for one in load.looks):.1f} MiB at most"
    )


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--mode", choices=("polling", "webhook"), default="polling")
    parser.add_argument("--rate", type=float, default=50.0, help="updates a second")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--burst", type=int, default=1000, help="people who write at once; 0 for none")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(options.mode, options.rate, options.minutes, options.burst, Path(folder)))


if __name__ == "__main__":
    main()
