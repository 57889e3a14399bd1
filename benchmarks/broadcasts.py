"""Announcements in figures: python -m benchmarks.broadcasts [pace] [raw] [crowd] [kills] [--reduced].

  pace   25 a second under Telegram's limits: share of the rate, worst one-second window, refusals, an answer meanwhile
  raw    pacing off, 5,000 recipients with their status rows, beside a bare aiogram loop against the same local Telegram
  crowd  100,000 families: the live count, writing the recipients down, memory, and how long the loop is kept from others
  kills  kill -9 fifty times in an announcement to 5,000: twice, not reached, in doubt

The bot runs in a process of its own; the local Telegram in this one.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import psutil
from sqlalchemy import insert, select

from core.clock import SystemClock
from core.crypto import keyring, new_key
from core.db import Database
from core.pack import Pack, load_readable
from features.broadcasts import counting, freezing, places
from features.broadcasts.counting import Plan
from features.broadcasts.models import Broadcast, Followed, Recipient
from features.people.models import Person
from sandbox import Sandbox
from tests.faults import seed
from tests.faults.broadcasting import WORDS, announce, kill_in_the_middle, phones, states
from tests.faults.places import ROOT
from tests.faults.seed import DOCTOR, FAMILY
from tests.faults.stage import Stage, stage

RATE = 25.0
HANDS = 24
MONTH = timedelta(days=31)


@dataclass(frozen=True)
class Sizes:
    """How much of everything."""

    seconds: int = 60
    raw: int = 5000
    crowd: int = 100_000
    killed: int = 5000
    kills: int = 50


REDUCED = Sizes(seconds=15, raw=1000, crowd=20_000, killed=300, kills=5)


def arrivals(box: Sandbox) -> list[float]:
    """When each announcement reached Telegram, in seconds."""
    ok = {event["call"] for event in box.history if event["event"] == "response" and event["ok"]}
    return [
        float(event["at"])
        for event in box.history
        if event["event"] == "call" and event["seq"] in ok and WORDS in str(event["params"].get("text"))
    ]


def worst_second(times: list[float]) -> int:
    """The most that arrived within any second."""
    worst, first = 0, 0
    for last, at in enumerate(times):
        while times[first] <= at - 1.0:
            first += 1
        worst = max(worst, last - first + 1)
    return worst


async def announced(at: Stage, families: int, patience: float) -> None:
    """Wait until everybody has it."""
    async with asyncio.timeout(patience):
        while states(at.database)[0] != "done":  # noqa: ASYNC110 (another process changes it)
            await asyncio.sleep(0.2)
    fates = states(at.database)[1]
    assert list(fates.values()).count("sent") == families, fates


async def prepared(folder: Path, families: int) -> tuple[Path, str]:
    """A database with so many families and an announcement that begins soon."""
    template, key = folder / "template.db", new_key()
    await seed.make(template, key, families)
    await announce(template, key, after=timedelta(seconds=6))
    return template, key


async def pace(sizes: Sizes) -> None:
    """25 a second, with Telegram's limits on and somebody asking for help meanwhile."""
    families = int(RATE * sizes.seconds)
    with tempfile.TemporaryDirectory() as name:
        template, key = await prepared(Path(name), families)
        env = {"SEND_RATE": str(RATE)}
        async with stage(template, Path(name) / "run", key, limits=True, env=env) as at:
            phones(at.box, families)
            asking = asyncio.ensure_future(_ask(at.box, sizes.seconds))
            await announced(at, families, 60 + 2 * sizes.seconds)
            waits = sorted(await asking)
            times = arrivals(at.box)
            span = times[-1] - times[0]
            every = sorted(one for one in _calls(at.box) if times[0] <= one <= times[-1])
            whole = (len(every) - 1) / span / RATE
            print(
                f"pace   {len(times)} in {span:.1f} s: {(len(times) - 1) / span / RATE:.1%} of {RATE:g} a second",
                end=" ",
            )
            print(
                f"({whole:.1%} with the answers and edits that go first), worst second {worst_second(times)}",
                end=" ",
            )
            print(f"({worst_second(every)} with them), 429: {at.box.limits.refused},", end=" ")
            print(f"an answer meanwhile p95 {waits[int(len(waits) * 0.95)]:.2f} s")


def _calls(box: Sandbox) -> list[float]:
    return [
        float(event["at"])
        for event in box.history
        if event["event"] == "call" and event["method"].startswith(("send", "edit"))
    ]


async def _ask(box: Sandbox, seconds: int) -> list[float]:
    """Somebody asks for help every two seconds; how long each answer took."""
    waits = []
    await asyncio.sleep(8)
    for _ in range(max(1, seconds // 2 - 2)):
        had, began = len(box.chat(DOCTOR).messages), time.perf_counter()
        await box.say(DOCTOR, "/help")
        await box.wait_for(lambda had=had: len(box.chat(DOCTOR).messages) > had + 1, 30)  # type: ignore[misc]  # bound now
        waits.append(time.perf_counter() - began)
        await asyncio.sleep(2)
    return waits


async def raw(sizes: Sizes) -> None:
    """As fast as it goes, with a row for every recipient; and the bare loop beside it."""
    with tempfile.TemporaryDirectory() as name:
        template, key = await prepared(Path(name), sizes.raw)
        async with stage(template, Path(name) / "run", key) as at:
            phones(at.box, sizes.raw)
            await at.box.wait_for(lambda: bool(arrivals(at.box)), 120)
            bot, had = psutil.Process(at.keeper.bot.pid), len(arrivals(at.box))
            before = _worked(bot)
            await announced(at, sizes.raw, 300)
            times = arrivals(at.box)
            each = (_worked(bot) - before) / (len(times) - had)
            ours = (len(times) - 1) / (times[-1] - times[0])
            bare = await _bare(at.box, sizes.raw)
    print(
        f"raw    {ours:.0f} a second with status rows, bare aiogram {bare:.0f}, ratio {ours / bare:.2f};",
        end=" ",
    )
    print(f"{each * 1000:.2f} ms of a processor each, so {1 / each:.0f} a second on one core of its own")


def _worked(process: psutil.Process) -> float:
    """Seconds of a processor it took so far."""
    times = process.cpu_times()
    return float(times.user + times.system)


async def _bare(box: Sandbox, count: int) -> float:
    seen = len(box.history)
    env = {**os.environ, "PYTHONPATH": str(ROOT), "TELEGRAM_API_URL": box.url, "BOT_TOKEN": box.token}
    words = ("-m", "benchmarks.speed.bare_send", str(FAMILY), str(count), str(HANDS))
    child = await asyncio.create_subprocess_exec(sys.executable, *words, env=env)
    await child.wait()
    times = [
        float(e["at"]) for e in box.history[seen:] if e["event"] == "call" and e["method"] == "sendMessage"
    ]
    return (len(times) - 1) / (times[-1] - times[0])


async def crowd(sizes: Sizes) -> None:
    """Counting and freezing in this process, with a second task that feels how long it is kept waiting."""
    with tempfile.TemporaryDirectory() as name:
        template, key = await prepared(Path(name), sizes.crowd)
        keyring.use([key])
        db, process = Database(f"sqlite+aiosqlite:///{template}"), psutil.Process()
        pack = load_readable(ROOT / "data" / "pack")
        plan = Plan({"a": {"c": ["AM"], "l": ["en"]}, "x": {"r": ["owner"]}}, None, ["en"], "en", pack)
        try:
            now = SystemClock().now()
            async with db.read() as session:
                began = time.perf_counter()
                found = await counting.count(session, plan, at=now, now=now)
                counted = time.perf_counter() - began
            assert found.people == sizes.crowd, found
            asked = await _everything_asked(db, pack)
            idle = process.memory_info().rss
            took, longest, peak = await _watched(lambda: _freeze(db, pack), process)
        finally:
            await db.close()
    print(
        f"crowd  {sizes.crowd} families: count {counted:.2f} s, every question at once {asked:.2f} s, freezing {took:.2f} s,",
        end=" ",
    )
    print(f"memory +{(peak - idle) / 2**20:.0f} MiB, loop kept from others at most {longest * 1000:.0f} ms")


EVERYTHING = {
    "a": {"c": ["AM"], "l": ["en"], "s": ["30"], "e": ["n"]},
    "b": {"g": ["gyumri"], "d": ["moscow~100"], "o": ["source-foundation"], "e": ["j", "a1"]},
    "x": {"t": ["genetics"], "r": ["owner"], "d": ["moscow~20"]},
}
"""One of each kind of question."""


async def _everything_asked(db: Database, pack: Pack) -> float:
    """Seconds of a count that asks everything of people of whom everything is known: a town, a topic, an old announcement."""
    now = SystemClock().now()
    async with db.write() as session:
        ids = (await session.scalars(select(Person.id))).all()
        towns = [one.names["en"] for one in pack.places.values()]
        for number, person_id in enumerate(ids):
            if number % 10 == 0:
                await places.remember(session, person_id, towns[number % len(towns)])
        await session.execute(
            insert(Followed), [{"person_id": one, "topic": "genetics"} for one in ids if one % 3 == 0]
        )
        old = Broadcast(
            author_id=1, state="done", original="en", audience={}, changed_at=now, created_at=now - MONTH
        )
        session.add(old)
        await session.flush()
        await session.execute(
            insert(Recipient),
            [
                {
                    "broadcast_id": old.id,
                    "person_id": one,
                    "language": "en",
                    "state": "sent",
                    "not_before": now - MONTH,
                    "created_at": now - MONTH,
                    "finished_at": now - MONTH if one % 2 else now,
                }
                for one in ids
            ],
        )
    async with db.read() as session:
        began = time.perf_counter()
        await counting.count(session, Plan(EVERYTHING, None, ["en"], "en", pack), at=now, now=now)
        return time.perf_counter() - began


async def _freeze(db: Database, pack: Pack) -> None:
    now = SystemClock().now() + timedelta(seconds=10)
    async with db.write() as session:
        await freezing.begin_due(session, now)
    more = 1
    while more:
        async with db.write() as session:
            more = await freezing.freeze_some(session, pack, now)
        await asyncio.sleep(0)


async def _watched(work: Callable[[], Awaitable[None]], process: psutil.Process) -> tuple[float, float, int]:
    """Seconds it took, the longest the loop was away, and the most memory it had."""
    longest, peak, done = 0.0, 0, asyncio.Event()

    async def feel() -> None:
        nonlocal longest, peak
        last = time.perf_counter()
        while not done.is_set():
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
            peak = max(peak, process.memory_info().rss)

    feeling, began = asyncio.ensure_future(feel()), time.perf_counter()
    await work()
    took = time.perf_counter() - began
    done.set()
    await feeling
    return took, longest, peak


async def kills(sizes: Sizes) -> None:
    """The bot dies again and again in the middle."""
    with tempfile.TemporaryDirectory() as name:
        report = await kill_in_the_middle(
            Path(name), new_key(), families=sizes.killed, kills=sizes.kills, rate=RATE
        )
    print(f"kills  {report}")


PARTS: dict[str, Callable[[Sizes], Awaitable[None]]] = {
    "pace": pace,
    "raw": raw,
    "crowd": crowd,
    "kills": kills,
}


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", default=list(PARTS), metavar="PART")
    parser.add_argument("--reduced", action="store_true", help="a tenth of everything, to see that it runs")
    options = parser.parse_args()
    for part in options.parts:
        asyncio.run(_one(PARTS[part], REDUCED if options.reduced else Sizes()))


async def _one(part: Callable[[Sizes], Awaitable[None]], sizes: Sizes) -> None:
    await part(sizes)


if __name__ == "__main__":
    main()
