"""Questions that share no word with any article: read for their meaning, outside the transaction, by whoever is allowed to."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, closing
from functools import partial
from pathlib import Path

import pytest

from core.actor import Role
from features.knowledge.desk import Knowledge
from features.knowledge.encoder import available
from tests.driver import Human, World
from tests.driver.embeddings import KEY, Embeddings, embeddings
from tests.driver.world import PATIENCE, running_world
from tests.journeys.schoolroom import school_pack  # noqa: F401 (fixture)
from tests.journeys.test_learning import measured, shows

OPENS = "Waking at night"
ROUNDABOUT = "nocturnal awakenings with hilarity"
"""Shares no word with the article, and no entry of the list of everyday words."""
STRANGE = "my zebra quokka"
"""Means waking at night to the address of these tests, and nothing to anybody else."""
STRANGER = "wombat on a veranda"
needs_wheel = pytest.mark.skipif(
    not available(), reason="the encoder has no wheel here or the processor lacks AVX2"
)
Start = Callable[..., AbstractAsyncContextManager[World]]


@pytest.fixture
def start(database_url: str, tmp_path: Path, school_pack: Path) -> Start:  # noqa: F811
    """A bot with the small pack; say what else is set."""
    return partial(running_world, database_url, tmp_path, pack_dir=school_pack)


@pytest.fixture
async def there() -> AsyncIterator[Embeddings]:
    """An address of vectors."""
    async with embeddings() as made:
        yield made


def at(address: Embeddings) -> dict[str, object]:
    """The settings that lead to it."""
    return {
        "meaning": True,
        "embeddings_url": address.url,
        "embeddings_model": "toy",
        "embeddings_key": KEY,
    }


async def understands(world: World) -> None:
    """Wait until the articles were read and the engine is in use."""
    await asyncio.wait_for(world.app.understanding.ready.wait(), 60)


async def agrees(human: Human) -> None:
    """The yes to keeping what one writes."""
    await human.writes("/start")
    await human.taps("English")
    await human.taps("common-consent-agree")


def kept_in(folder: Path) -> list[tuple[int, bytes]]:
    """The vectors on disk, by the order in which they were read."""
    (file,) = folder.glob("vectors-*.db")
    with closing(sqlite3.connect(file)) as opened:
        return opened.execute("SELECT rowid, key FROM vectors ORDER BY rowid").fetchall()


def finds(human: Human, title: str) -> bool:
    """Whether the article was shown or offered."""
    return title in human.newest or human.offers(title)


@needs_wheel
async def test_a_question_without_a_shared_word_is_answered_by_its_meaning(start: Start) -> None:
    async with start(meaning=True) as world:
        anna = await world.person("Anna")
        await understands(world)
        await anna.writes(ROUNDABOUT)
        assert finds(anna, OPENS), anna.screen


async def test_with_meaning_off_words_answer_alone(start: Start) -> None:
    async with start(meaning=False) as world:
        anna = await world.person("Anna")
        await anna.writes(ROUNDABOUT)
        anna.sees("parent-knowledge-unknown")
        await anna.writes("she wakes at night and laughs")
        assert finds(anna, OPENS)
        assert not world.app.understanding.ready.is_set()


@needs_wheel
async def test_a_second_start_reads_nothing_again(start: Start, tmp_path: Path) -> None:
    async with start(meaning=True) as world:
        await understands(world)
    before = kept_in(tmp_path)
    assert before
    async with start(meaning=True) as world:
        await understands(world)
    assert kept_in(tmp_path) == before


async def test_no_word_leaves_the_machine_before_the_consent(start: Start, there: Embeddings) -> None:
    async with start(**at(there)) as world:
        anna = await world.person("Anna")
        await understands(world)
        there.asked.clear()
        await anna.writes(STRANGE)
        assert not finds(anna, OPENS)
        await anna.writes("she wakes at night and laughs")
        assert finds(anna, OPENS)
        assert there.asked == []

        await agrees(anna)
        await anna.writes(STRANGE)
        assert finds(anna, OPENS), anna.screen
        assert there.asked == [STRANGE]


async def test_the_guard_on_the_consent_is_what_keeps_the_words(
    start: Start, there: Embeddings, monkeypatch: pytest.MonkeyPatch
) -> None:
    guarded = Knowledge.find
    monkeypatch.setattr(
        Knowledge, "find", lambda self, text, **how: guarded(self, text, **{**how, "may_leave": True})
    )
    async with start(**at(there)) as world:
        anna = await world.person("Anna")
        await understands(world)
        there.asked.clear()
        await anna.writes(STRANGE)
        assert there.asked == [STRANGE]


async def test_danger_is_answered_without_asking_anybody(start: Start, there: Embeddings) -> None:
    async with start(**at(there)) as world:
        anna = await world.person("Anna")
        await agrees(anna)
        await understands(world)
        there.asked.clear()
        there.open.clear()
        await anna.writes("she is not breathing")
        assert any(letter.isdigit() for letter in anna.newest)
        assert there.asked == []


async def test_while_one_question_is_read_other_families_are_answered(
    start: Start, there: Embeddings
) -> None:
    async with start(**at(there)) as world:
        anna, maria = await world.person("Anna"), await world.person("Maria")
        await agrees(anna)
        await understands(world)
        there.open.clear()
        await world.box.say(anna.id, STRANGE)
        await seen(lambda: STRANGE in there.asked)
        before = len(anna.messages)
        await world.box.say(maria.id, "/help")
        await seen(lambda: bool(maria.messages))
        assert len(anna.messages) == before
        there.open.set()
        await world.settle()
        assert finds(anna, OPENS)
        assert len(anna.messages) == before + 1  # once, though it was worked on twice


async def test_what_editors_teach_is_understood_too(start: Start, there: Embeddings) -> None:
    async with start(**at(there)) as world:
        anna, nare = await world.person("Anna"), await world.staff(Role.ORGANIZER, "Nare")
        await agrees(anna)
        await understands(world)
        await shows(anna, STRANGER)
        await nare.writes("/manage")
        await nare.taps("organizer-learning-open")
        await nare.taps("№1")
        await nare.taps("organizer-learning-browse")
        await nare.taps(world.app.around.pack.topics["equipment"].names["en"])
        await nare.taps("The standing frame")
        there.asked.clear()
        await measured(world)
        assert STRANGER in there.asked  # read as the article's own, and again for the marks
        assert world.app.around.knowledge.engine.name == "words and meaning"
        await anna.writes(STRANGER)
        assert finds(anna, "The standing frame")


async def test_an_address_that_fails_costs_nobody_an_answer(start: Start, there: Embeddings) -> None:
    async with start(**at(there)) as world:
        anna = await world.person("Anna")
        await agrees(anna)
        await understands(world)
        there.status = 500
        there.asked.clear()
        await anna.writes("she wakes at night and laughs")
        assert finds(anna, OPENS)
        await anna.writes("she wakes and laughs at night")
        assert finds(anna, OPENS)
        assert there.asked == ["she wakes at night and laughs"]  # then it rests


async def test_an_address_that_is_away_at_the_start_delays_nothing(start: Start, there: Embeddings) -> None:
    there.status = 503
    async with start(**at(there)) as world:
        anna = await world.person("Anna")
        await agrees(anna)
        await anna.writes("she wakes at night and laughs")
        assert finds(anna, OPENS)
        assert not world.app.understanding.ready.is_set()


async def seen(holds: Callable[[], bool]) -> None:
    """Wait until it is so."""
    deadline = asyncio.get_running_loop().time() + PATIENCE
    while not holds():
        assert asyncio.get_running_loop().time() < deadline
        await asyncio.sleep(0.01)
