"""Danger while the database is held by somebody else: the number comes without it, the whole answer when it is back."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest

from tests.driver import Human, World

NOT_BREATHING = "help, my daughter is not breathing"


@contextmanager
def held(url: str) -> Iterator[None]:
    """Somebody else's lock on what every update must write."""
    if url.startswith("sqlite"):
        lite = sqlite3.connect(url.split("///", 1)[1], timeout=10, isolation_level=None)
        lite.execute("BEGIN IMMEDIATE")
        yield
        lite.execute("ROLLBACK")
        lite.close()
        return
    with psycopg.connect(url.replace("+asyncpg", "").replace("+psycopg", "")) as other:
        other.execute("LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE")
        yield
        other.rollback()


async def _until_shown(human: Human, seconds: float) -> bool:
    for _ in range(int(seconds / 0.05)):
        if human.messages:
            return True
        await asyncio.sleep(0.05)
    return False


async def test_the_number_comes_while_the_database_is_held(world: World, database_url: str) -> None:
    world.app.first_aid.patience = 0.2
    anna = await world.person("Anna")
    with held(database_url):
        await world.box.say(anna.id, NOT_BREATHING)
        assert await _until_shown(anna, 5)
        assert anna.newest.splitlines()[0] == "112 / 103"
        assert "speaker" in anna.newest
    await world.settle()
    assert len(anna.messages) == 2
    assert anna.offers("common-crisis-hand-over")


@pytest.mark.parametrize("words", ["When is the next meeting?", "/start"])
async def test_ordinary_words_wait_for_the_database(world: World, database_url: str, words: str) -> None:
    world.app.first_aid.patience = 0.1
    anna = await world.person("Anna")
    with held(database_url):
        await world.box.say(anna.id, words)
        assert not await _until_shown(anna, 1)
    await world.settle()
    assert len(anna.messages) == 1


async def test_control_without_first_aid_nobody_answers_meanwhile(world: World, database_url: str) -> None:
    world.app.first_aid.patience = 60
    anna = await world.person("Anna")
    with held(database_url):
        await world.box.say(anna.id, NOT_BREATHING)
        assert not await _until_shown(anna, 1)
    await world.settle()
    assert len(anna.messages) == 1
