"""F24: two processes on one PostgreSQL, both polling; one freezes and wakes as if nothing had happened, or dies."""

import asyncio
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from sandbox import Sandbox
from tests.driver.databases import NO_SERVER, fresh_postgres, postgres_is_there
from tests.faults import seed
from tests.faults.checker import arrived
from tests.faults.child import Job
from tests.faults.conftest import FULL
from tests.faults.people import Phone, calm, pass_on
from tests.faults.places import TOKEN
from tests.faults.process import Keeper
from tests.faults.seed import DOCTOR, FAMILY, OWNER
from tests.faults.stage import environment
from tests.faults.test_updates_again import FAMILIES, WORDS, crowd

FROZEN = 90.0 if FULL else 8.0
"""Seconds; the lease of a message and the patience of the server with an idle transaction are 60 and 30."""
FREEZES = 6 if FULL else 2
IN_HAND = 2
"""Messages a process may have in doubt: so many may come twice when it freezes or dies."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.postgres,
    pytest.mark.timeout(1800 if FULL else 120),
    pytest.mark.skipif(not postgres_is_there(), reason=NO_SERVER),
]


@dataclass
class Pair:
    """Two bots, one Telegram, one database."""

    box: Sandbox
    keepers: list[Keeper]
    url: str

    async def at_rest(self, patience: float = 60.0) -> None:
        """Wait until nothing is on its way."""
        await calm(self.box, self._nothing_waits, patience)

    def _nothing_waits(self) -> bool:
        with psycopg.connect(self.url.replace("+psycopg", "")) as db:
            new = db.execute("SELECT count(*) FROM inbox WHERE state = 'new'").fetchone()
            due = db.execute("SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')").fetchone()
        return new == (0,) and due == (0,)

    def questions(self) -> Counter[int]:
        """How many questions each family has."""
        with psycopg.connect(self.url.replace("+psycopg", "")) as db:
            return Counter(row[0] for row in db.execute("SELECT asker_id FROM questions").fetchall())

    def repeats(self) -> int:
        """How many messages came once too often to a family."""
        return sum(count - 1 for (chat, _), count in arrived(self.box.history).items() if chat != DOCTOR)


@asynccontextmanager
async def two_replicas(folder: Path, key: str) -> AsyncIterator[Pair]:
    """Put both up and take them down."""
    with fresh_postgres() as url:
        await seed.fill(url, key, FAMILIES)
        box = Sandbox(token=TOKEN, limits=False)
        await box.start()
        for who in (DOCTOR, OWNER):
            Phone(box, who, "Staff")
        pair = Pair(box, [_replica(folder / name, box.url, url, key) for name in ("one", "two")], url)
        try:
            yield pair
        finally:
            for keeper in pair.keepers:
                keeper.bot.send(signal.SIGCONT)
                await keeper.stop()
            await box.stop()


def _replica(folder: Path, api: str, url: str, key: str) -> Keeper:
    folder.mkdir()
    env = environment(api, folder / "unused.db", folder, key, "polling")
    return Keeper(Job(folder, env | {"DATABASE_URL": url}, controls=("schema-is-there",)))


async def test_two_processes_that_both_poll_do_everything_once(tmp_path: Path, key: str) -> None:
    async with two_replicas(tmp_path, key) as pair:
        repeated = await crowd(pair.box)
        await pair.at_rest()
        questions = pair.questions()
    print(f"two pollers, {FAMILIES * 3} updates, {repeated} of them twice")
    assert list(questions.values()) == [1] * FAMILIES
    assert pair.repeats() == 0


@pytest.mark.parametrize("sign", [signal.SIGSTOP, signal.SIGKILL])
async def test_one_that_freezes_or_dies_is_replaced_and_does_nothing_twice(
    tmp_path: Path, key: str, sign: signal.Signals
) -> None:
    async with two_replicas(tmp_path, key) as pair:
        done = asyncio.ensure_future(_families_write(pair.box))
        for number in range(FREEZES):
            keeper = pair.keepers[number % 2]
            await asyncio.sleep(1.5)
            keeper.bot.send(sign)
            await asyncio.sleep(FROZEN if sign == signal.SIGSTOP else 1.0)
            keeper.bot.send(signal.SIGCONT)
        await done
        await pair.at_rest(120 if sign == signal.SIGKILL else 60)
        questions = pair.questions()
    print(f"{sign.name} {FREEZES} times: {pair.repeats()} messages twice")
    assert list(questions.values()) == [1] * FAMILIES
    assert pair.repeats() <= FREEZES * IN_HAND


async def _families_write(box: Sandbox) -> None:
    pause = FREEZES * (FROZEN + 1.5) / FAMILIES / 2
    async with asyncio.TaskGroup() as group:
        for number in range(FAMILIES):
            group.create_task(pass_on(box, FAMILY + number, WORDS.format(number), patience=200))
            await asyncio.sleep(pause)
