"""The first seconds after a start, while the articles are still being read: danger is answered, questions wait their turn."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import app
from core.actor import Role
from features.knowledge.desk import Knowledge
from tests.driver import Human
from tests.driver.world import starting_world
from tests.journeys.people import RARE

NOT_BREATHING = "help, my daughter is not breathing"


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The articles take until the event is set."""
    done, index = threading.Event(), app.index

    def wait(folder: Path) -> Knowledge:
        done.wait(60)
        return index(folder)

    monkeypatch.setattr(app, "index", wait)
    yield done
    done.set()


async def _answered(human: Human, count: int = 1, seconds: float = 10) -> bool:
    for _ in range(int(seconds / 0.05)):
        if len(human.messages) >= count:
            return True
        await asyncio.sleep(0.05)
    return False


async def test_danger_is_answered_in_full_while_the_articles_are_read(
    database_url: str, tmp_path: Path, slow: threading.Event
) -> None:
    async with starting_world(database_url, tmp_path) as world:
        anna, bella = await world.people_write("/start", NOT_BREATHING)
        assert await _answered(anna)
        assert await _answered(bella)
        assert not world.app.ready.is_set()
        anna.sees("common-language-choose")
        assert bella.newest.splitlines()[0] == "112 / 103"
        assert bella.offers("common-crisis-hand-over")
        slow.set()
        await world.app.ready.wait()
        await world.settle()
        assert len(bella.messages) == 1


async def test_questions_wait_for_the_articles_and_are_answered_then(
    database_url: str, tmp_path: Path, slow: threading.Event
) -> None:
    async with starting_world(database_url, tmp_path) as world:
        many = await world.people_write(*[RARE] * 6)
        duty = await world.staff(Role.OWNER)
        last = (await world.people_write(NOT_BREATHING))[0]
        assert await _answered(last), "questions that wait hold up nobody else"
        assert await _answered(duty)
        assert not any(human.messages for human in many)
        slow.set()
        await world.app.ready.wait()
        await world.settle()
        for human in many:
            human.sees("parent-knowledge-unknown")


async def test_danger_behind_a_question_of_the_same_chat_gets_the_number_at_once(
    database_url: str, tmp_path: Path, slow: threading.Event
) -> None:
    async with starting_world(database_url, tmp_path) as world:
        (anna,) = await world.people_write(RARE)
        await asyncio.sleep(0.3)
        await world.box.say(anna.id, NOT_BREATHING)
        assert await _answered(anna)
        assert anna.newest.splitlines()[0] == "112 / 103"
        slow.set()
        await world.app.ready.wait()
        await world.settle()
        said = [message.text for message in anna.messages]
        assert len(said) == 3, "the number, the answer to the question, the whole card"
        anna.sees("parent-knowledge-unknown")
        assert anna.offers("common-crisis-hand-over")


async def test_control_without_the_rules_first_danger_waits_like_everything_else(
    database_url: str, tmp_path: Path, slow: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = app.begun

    def wait(folder: Path) -> Knowledge:
        slow.wait(60)
        return begun(folder)

    monkeypatch.setattr(app, "begun", wait)
    async with starting_world(database_url, tmp_path) as world:
        (anna,) = await world.people_write(NOT_BREATHING)
        assert not await _answered(anna, seconds=1)
        slow.set()
        await world.app.ready.wait()
        await world.settle()
        assert anna.newest.splitlines()[0] == "112 / 103"
