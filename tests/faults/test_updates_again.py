"""F6 and F7: updates come twice, out of order, to two processes at once, under lower numbers, a press under a new number."""

import asyncio
import random
import signal
from collections import Counter
from pathlib import Path

import psycopg
import pytest

from sandbox import Sandbox
from tests.driver.databases import NO_SERVER, fresh_postgres, postgres_is_there
from tests.faults import seed
from tests.faults.checker import Figures, arrived, effects, open_read_only, sound
from tests.faults.child import Job
from tests.faults.conftest import FULL
from tests.faults.people import Phone, calm, pass_on
from tests.faults.places import TOKEN
from tests.faults.process import Keeper
from tests.faults.seed import DOCTOR, FAMILY, OWNER
from tests.faults.stage import Stage, environment, stage

FAMILIES = 300 if FULL else 25
WORDS = "Which shoes are best for mountain hiking with twins {}?"


async def _again_and_again(box: Sandbox, done: asyncio.Event) -> int:
    """Hand out three in ten updates once more, and mix what waits."""
    dice, seen, repeated = random.Random(6), 0, 0  # noqa: S311 (a storm that can be repeated)
    while not done.is_set():
        for event in box.history[seen:]:
            if event["event"] == "update_queued" and dice.random() < 0.3:
                box.duplicate_update(event["update_id"])
                repeated += 1
        seen = len(box.history)
        if dice.random() < 0.1:
            box.shuffle_updates(repeated)
        await asyncio.sleep(0.05)
    return repeated


async def _crowd(box: Sandbox) -> int:
    done = asyncio.Event()
    storm = asyncio.ensure_future(_again_and_again(box, done))
    async with asyncio.TaskGroup() as group:
        for number in range(FAMILIES):
            group.create_task(pass_on(box, FAMILY + number, WORDS.format(number), patience=60))
            await asyncio.sleep(0.05)
    done.set()
    return await storm


def _questions(at: Stage) -> Counter[int]:
    """How many questions each family has."""
    with open_read_only(at.database) as db:
        found = db.execute("SELECT asker_id FROM questions").fetchall()
    db.close()
    return Counter(row[0] for row in found)


@pytest.mark.slow
async def test_an_update_that_comes_again_changes_nothing(template: Path, tmp_path: Path, key: str) -> None:
    async with stage(template, tmp_path, key) as at:
        repeated = await _crowd(at.box)
        await at.at_rest()
    print(f"{FAMILIES * 3} updates, {repeated} of them twice")
    assert repeated > FAMILIES / 3
    assert list(_questions(at).values()) == [1] * FAMILIES
    assert sound(at.database) == Figures()
    assert not [key for key, count in arrived(at.box.history).items() if key[0] != DOCTOR and count > 1]


@pytest.mark.slow
async def test_without_the_key_the_same_storm_is_noticed(template: Path, tmp_path: Path, key: str) -> None:
    async with stage(template, tmp_path, key, controls=("no-dedupe",)) as at:
        await _crowd(at.box)
        await at.at_rest()
    assert [key for key, count in arrived(at.box.history).items() if key[0] != DOCTOR and count > 1]


@pytest.mark.slow
async def test_a_chat_is_served_in_the_order_it_wrote(template: Path, tmp_path: Path, key: str) -> None:
    async with stage(template, tmp_path, key) as at:
        await at.keeper.stop(signal.SIGTERM)
        families = [Phone(at.box, FAMILY + number, f"Family {number}") for number in range(3)]
        for turn in range(12):
            for family in families:
                await family.write(f"What should I do during a seizure number {turn}?")
        at.box.shuffle_updates(3)
        at.keeper = Keeper(at.keeper.job)
        await at.at_rest()
    for family in families:
        answered = [
            event["params"]["reply_parameters"]["message_id"]
            for event in at.box.history
            if event["event"] == "call" and event["method"] == "sendMessage" and event["chat_id"] == family.id
        ]
        assert answered == sorted(answered)
        assert len(answered) == 12


@pytest.mark.slow
async def test_lower_numbers_are_new_updates(template: Path, tmp_path: Path, key: str) -> None:
    async with stage(template, tmp_path, key) as at:
        anna = Phone(at.box, FAMILY, "Anna")
        await anna.write("/help")
        await at.at_rest()
        at.box.updates.next_id = 5_000
        await anna.write("/help")
        await anna.write("/help")
        await at.at_rest()
    assert sum(arrived(at.box.history).values()) == 3


@pytest.mark.slow
async def test_a_press_sent_again_by_the_phone_has_one_effect(
    template: Path, tmp_path: Path, key: str
) -> None:
    async with stage(template, tmp_path, key) as at:
        for number in range(5):
            await pass_on(at.box, FAMILY + number, WORDS.format(number))
            for _ in range(3):
                await at.box.resend_last_tap(FAMILY + number)
        await at.at_rest()
    assert list(_questions(at).values()) == [1] * 5
    assert effects(at.database)["question_posts", ""] == 5


@pytest.mark.slow
@pytest.mark.postgres
async def test_two_processes_that_both_poll_do_everything_once(tmp_path: Path, key: str) -> None:
    if not postgres_is_there():
        pytest.skip(NO_SERVER)
    with fresh_postgres() as url:
        await seed.fill(url, key, FAMILIES)
        box = Sandbox(token=TOKEN, limits=False)
        await box.start()
        for who in (DOCTOR, OWNER):
            Phone(box, who, "Staff")
        keepers = [_replica(tmp_path / name, box.url, url, key) for name in ("one", "two")]
        try:
            repeated = await _crowd(box)
            await calm(box, lambda: _rest(url), 60)
        finally:
            for keeper in keepers:
                await keeper.stop()
            await box.stop()
        with psycopg.connect(url.replace("+psycopg", "")) as db:
            askers = Counter(row[0] for row in db.execute("SELECT asker_id FROM questions").fetchall())
    print(f"two pollers, {FAMILIES * 3} updates, {repeated} of them twice")
    assert list(askers.values()) == [1] * FAMILIES
    assert not [key for key, count in arrived(box.history).items() if key[0] != DOCTOR and count > 1]


def _replica(folder: Path, api: str, url: str, key: str) -> Keeper:
    folder.mkdir()
    env = environment(api, folder / "unused.db", folder, key, "polling")
    return Keeper(Job(folder, env | {"DATABASE_URL": url}, controls=("schema-is-there",)))


def _rest(url: str) -> bool:
    with psycopg.connect(url.replace("+psycopg", "")) as db:
        new = db.execute("SELECT count(*) FROM inbox WHERE state = 'new'").fetchone()
        due = db.execute("SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')").fetchone()
    return new == (0,) and due == (0,)
