"""F6 and F7: updates come twice, out of order, under lower numbers, a press under a new number."""

import asyncio
import random
import signal
from collections import Counter
from pathlib import Path

import pytest

from sandbox import Sandbox
from tests.faults.checker import Figures, arrived, effects, open_read_only, sound
from tests.faults.conftest import FULL
from tests.faults.people import Phone, pass_on
from tests.faults.process import Keeper
from tests.faults.seed import DOCTOR, FAMILY
from tests.faults.stage import Stage, stage

FAMILIES = 300 if FULL else 25
WORDS = "Which shoes are best for mountain hiking with twins {}?"


async def again_and_again(box: Sandbox, done: asyncio.Event) -> int:
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


async def crowd(box: Sandbox) -> int:
    """Families pass their questions on while updates come again; how many did."""
    done = asyncio.Event()
    storm = asyncio.ensure_future(again_and_again(box, done))
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
        repeated = await crowd(at.box)
        await at.at_rest()
    print(f"{FAMILIES * 3} updates, {repeated} of them twice")
    assert repeated > FAMILIES / 3
    assert list(_questions(at).values()) == [1] * FAMILIES
    assert sound(at.database) == Figures()
    assert not [key for key, count in arrived(at.box.history).items() if key[0] != DOCTOR and count > 1]


@pytest.mark.slow
async def test_without_the_key_the_same_storm_is_noticed(template: Path, tmp_path: Path, key: str) -> None:
    async with stage(template, tmp_path, key, controls=("no-dedupe",)) as at:
        await crowd(at.box)
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
