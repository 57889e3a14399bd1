"""The page of an announcement's progress in a real browser: figures that move, a small phone, axe-core, nobody else asked."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser

from core.text import LANGUAGES
from features.people.models import Person
from tests.driver import Human, World
from tests.driver.databases import fresh_sqlite
from tests.driver.world import running_world
from tests.journeys.people import consented
from tests.journeys.test_broadcasts import drafts, lives, organizer
from tests.journeys.test_calendar_in_browser import PHONE, browser, faults, opened
from tests.journeys.test_demo_in_browser import CHROMIUM
from tests.journeys.test_series import PUBLIC, addresses, ticking

__all__ = ("browser",)
FAMILIES = 24
pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: install Debian's package chromium to run this"),
]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Three messages a second."""
    with fresh_sqlite(tmp_path) as url:
        async with running_world(url, tmp_path, send_rate=3.0, public_url=PUBLIC) as made:
            yield made


async def watched(world: World) -> tuple[Human, str]:
    """An announcement that begins now, and where its page is."""
    await consented(world)
    now = world.clock.now()
    async with world.app.around.db.write() as session:
        for number in range(FAMILIES):
            session.add(
                Person(
                    telegram_id=world.box.add_user(f"<i>Family {number}</i>").id,
                    app_language="en",
                    country="AM",
                    zone="UTC",
                    consent_version="1",
                    created_at=now,
                    seen_at=now,
                )
            )
    nare = await organizer(world)
    await drafts(nare)
    await nare.taps("Preview")
    await nare.taps("Publish")
    world.clock.advance(timedelta(seconds=61))
    await world.box.wait_for(lambda: nare.offers("organizer-series-live-page"), 40)
    await nare.taps("organizer-series-live-page", settle=False)
    await world.box.wait_for(lambda: bool(addresses(nare)), 40)
    return nare, addresses(nare)[-1].replace(PUBLIC, f"http://127.0.0.1:{world.app.port}")


@pytest.mark.timeout(240)
async def test_the_figures_move_by_themselves_to_the_end(world: World, browser: Browser) -> None:
    _, address = await watched(world)
    page = await opened(browser, address)
    asked: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    await page.reload()
    first = int(await page.locator("#sent").inner_text())
    assert first < FAMILIES
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    sweeping = asyncio.ensure_future(ticking(world))
    await page.get_by_text("100 %").wait_for(timeout=60_000)
    await page.wait_for_function(f"document.getElementById('sent').textContent === '{FAMILIES + 1}'")
    sweeping.cancel()
    assert await page.evaluate("document.getElementById('bar').value") == 100
    assert await page.locator("#lost").is_hidden()
    assert "Family" not in await page.content()
    assert errors == []
    assert all(one.startswith(address.partition("/announcements")[0]) for one in asked)


@pytest.mark.timeout(240)
async def test_axe_finds_nothing_in_any_language_and_without_script_it_reads(
    world: World, browser: Browser
) -> None:
    nare, address = await watched(world)
    for language in LANGUAGES:
        await lives(world, nare, language=language)
        for dark in (False, True):
            page = await opened(browser, address, dark=dark)
            assert await page.evaluate("document.documentElement.lang") == language
            assert await faults(page) == [], (language, dark)
            await page.context.close()
    page = await opened(browser, address, script=False)
    assert "%" in await page.locator("#share").inner_text()
