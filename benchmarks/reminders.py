"""Ten thousand reminders due in one minute: python -m benchmarks.reminders [--families 10000] [--within 60] [--database URL].

Families come to events that begin within one minute, or at one instant (--within 0). The clockwork's two sweeps tick as they do in the bot, at their own
intervals, from a minute before the reminders are due. Printed: how long after its instant each stood in the outbox (the
largest and the 99th percentile), how many stood there twice or not at all, and the longest time one tick kept others from writing.
"""

import argparse
import asyncio
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from core.clock import SteeredClock
from core.outbox import outbox
from features.reminders.jobs import jobs
from features.reminders.models import Reminder
from tests.driver.databases import fresh_sqlite
from tests.faults.crowd import Crowd, crowd, shipped

START = datetime(2027, 5, 14, 14, tzinfo=UTC)
PER_EVENT = 500
"""Families of one event; the events begin over sixty seconds."""
LEAD = 120
ENOUGH = 10.0
"""Seconds after its instant a reminder may reach the outbox."""


async def fill(people: Crowd, families: int, within: float) -> None:
    """Events that begin within so many seconds."""
    events = max(1, families // PER_EVENT)
    for number in range(events):
        starts_at = START + timedelta(seconds=within * number / events)
        await people.event(starts_at, families // events, remind=[LEAD])


async def tick_for(people: Crowd, clock: SteeredClock, seconds: float) -> float:
    """Run both sweeps at their own intervals; return the longest time one of them held the database."""
    longest, began = 0.0, time.monotonic()
    due = dict.fromkeys((job.name for job in jobs(shipped())), 0.0)
    while time.monotonic() - began < seconds:
        for job in jobs(shipped()):
            if time.monotonic() - began >= due[job.name]:
                due[job.name] = time.monotonic() - began + job.every
                held = time.monotonic()
                async with people.db.write() as session:
                    await job.sweep(session, clock.now())
                longest = max(longest, time.monotonic() - held)
        await asyncio.sleep(0.05)
    return longest


async def delays(people: Crowd) -> tuple[list[float], Counter[int]]:
    """Seconds from the instant of each reminder to its row in the outbox, and rows by person."""
    async with people.db.read() as session:
        planned: list[Any] = list(await session.execute(select(Reminder.person_id, Reminder.due_at)))
        rows: list[Any] = list(await session.execute(select(outbox.c.person_id, outbox.c.created_at)))
    due = {row.person_id: row.due_at for row in planned}
    late = [(row.created_at - due[row.person_id]).total_seconds() for row in rows if row.person_id in due]
    return sorted(late), Counter(row.person_id for row in rows)


async def idle_look(people: Crowd, clock: SteeredClock) -> float:
    """Seconds both sweeps take when there is nothing to do."""
    began = time.monotonic()
    for job in jobs(shipped()):
        async with people.db.write() as session:
            await job.sweep(session, clock.now())
    return time.monotonic() - began


async def run(url: str, families: int, within: float) -> bool:
    """Fill, tick from a minute before, print; whether everything stood there in time and once."""
    async with crowd(url, START) as people:
        await fill(people, families, within)
        clock = SteeredClock(START - timedelta(minutes=LEAD + 1))
        while (await people.states()).get("waiting", 0) < families:  # planned ahead, as in the bot
            async with people.db.write() as session:
                await jobs(shipped())[0].sweep(session, clock.now())
        clock.advance(START - timedelta(minutes=LEAD) - clock.now())
        held = await tick_for(people, clock, within + ENOUGH)
        late, told = await delays(people)
        idle = await idle_look(people, clock)
    missing, twice = families - len(told), sum(times > 1 for times in told.values())
    p99 = late[int(len(late) * 0.99)] if late else float("inf")
    print(f"reminders due within {within:.0f} s: {families}")
    print(
        f"in the outbox after its instant: p99 {p99:.2f} s, largest {late[-1] if late else 0:.2f} s (at most {ENOUGH:.0f} s)"
    )
    print(
        f"missing {missing}, twice {twice}; longest tick {held:.2f} s; with nothing to do {1000 * idle:.0f} ms"
    )
    return not missing and not twice and bool(late) and late[-1] <= ENOUGH


def main() -> None:
    """Run it on a fresh SQLite file, or on an empty database with the schema."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--families", type=int, default=10_000)
    parser.add_argument("--within", type=float, default=60.0)
    parser.add_argument("--database")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, fresh_sqlite(Path(name)) as url:
        fine = asyncio.run(run(options.database or url, options.families, options.within))
    raise SystemExit(0 if fine else 1)


if __name__ == "__main__":
    main()
