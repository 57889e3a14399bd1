"""The words of an announcement are written once for many readers, however long it takes."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import sender
from core.outbox import Notice
from features.broadcasts.notices import Announced
from handlers.kit.render import NOTICES, Reading
from handlers.kit.screen import Screen
from tests.driver.world import running_world
from tests.journeys.test_broadcasts import organizer, publishes
from tests.journeys.test_broadcasts_on_the_way import families, reached

FAMILIES = 30


async def test_the_words_are_written_once_for_many(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "SHARED", 0.4)
    times, write = [], NOTICES[Announced]

    async def counted(notice: Notice, reading: Reading) -> Screen | None:
        times.append(notice)
        return await write(notice, reading)

    monkeypatch.setitem(NOTICES, Announced, counted)
    async with running_world(database_url, tmp_path, send_rate=15.0) as world:
        some: list[Any] = await families(world, FAMILIES)
        nare = await organizer(world)
        await publishes(nare)
        world.clock.advance(timedelta(seconds=61))
        await world.box.wait_for(lambda: reached(some) == FAMILIES, 60)
    assert 1 <= len(times) <= FAMILIES // 2
