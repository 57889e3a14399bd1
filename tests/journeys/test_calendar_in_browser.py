"""The page of events in a real browser: without script, on a phone, by keyboard, and as axe-core sees it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, ViewportSize, async_playwright
from sqlalchemy import insert, update

from core.db import table_of
from core.text import LANGUAGES
from features.events.models import Event, EventText
from tests.driver import World
from tests.driver.databases import fresh_sqlite
from tests.driver.world import running_world
from tests.faults.crowd import event_row
from tests.journeys.test_demo_in_browser import CHROMIUM, QUIET

AXE = Path(__file__).parent.parent / "vendor" / "axe.min.js"
PHONE = ViewportSize(width=320, height=640)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LONG = "Очень длинное название показа фильма о семьях, которые живут далеко от любого центра и всё равно приезжают"
pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: install Debian's package chromium to run this"),
]


@pytest.fixture
async def address(tmp_path: Path) -> AsyncIterator[str]:
    """Where the page is, with three events on it: one full, one cancelled, one in another language."""
    with fresh_sqlite(tmp_path) as url:
        async with running_world(url, tmp_path) as world:
            await fill(world)
            yield f"http://127.0.0.1:{world.app.port}"


async def fill(world: World) -> None:
    """Three events of different looks."""
    now = world.clock.now()
    async with world.app.around.db.write() as session:
        for number, title in enumerate(("The river of silence", LONG, "Rencontre de parents"), start=1):
            row = event_row(now + timedelta(days=number), None, "Asia/Yerevan", now) | {
                "country": "AM",
                "town": "yerevan",
                "capacity": 20,
                "taken": 20 if number == 1 else 3,
            }
            event_id = (await session.execute(insert(table_of(Event)).returning(Event.id), row)).scalar_one()
            words = {"event_id": event_id, "language": "en", "title": title, "about": f"{title}. " * 12}
            await session.execute(insert(table_of(EventText)), words)
        await session.execute(update(Event).where(Event.id == 3).values(status="cancelled"))


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A Chromium."""
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield started
        await started.close()


async def opened(browser: Browser, address: str, *, script: bool = True, dark: bool = False) -> Page:
    """A phone that shows the page."""
    context = await browser.new_context(
        viewport=PHONE, java_script_enabled=script, color_scheme="dark" if dark else "light"
    )
    page = await context.new_page()
    await page.goto(address)
    return page


async def faults(page: Page) -> list[str]:
    """What axe-core finds, each with the element."""
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    found = await page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)
    return [f"{one['id']}: {one['help']}: {one['nodes'][0]['html'][:120]}" for one in found["violations"]]


@pytest.mark.timeout(240)
async def test_axe_finds_nothing_in_any_language_by_day_or_night(browser: Browser, address: str) -> None:
    for language in LANGUAGES:
        for dark in (False, True):
            page = await opened(browser, f"{address}/events?lang={language}", dark=dark)
            assert await faults(page) == [], (language, dark)
            await page.context.close()


async def test_axe_would_find_a_fault(browser: Browser, address: str) -> None:
    page = await opened(browser, f"{address}/events?lang=en")
    await page.evaluate("document.documentElement.removeAttribute('lang')")
    await page.evaluate("document.querySelector('.go').style.color = '#1b67b4'")
    names = {one.partition(":")[0] for one in await faults(page)}
    assert {"html-has-lang", "color-contrast"} <= names


async def test_it_works_without_script_and_asks_nobody_else(browser: Browser, address: str) -> None:
    page = await opened(browser, f"{address}/events?lang=en", script=False)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.get_by_role("link", name="Русский").click()
    await page.get_by_role("heading", name="События для семей").wait_for()
    await page.get_by_role("link", name="Армения").click()
    await page.get_by_text("Все места заняты").wait_for()
    await page.get_by_text("Отменено").wait_for()
    link = page.get_by_role("link", name="Открыть в Telegram").first
    assert str(await link.get_attribute("href")).startswith("https://t.me/ryadom_sandbox_bot?start=ev_")
    assert await page.locator("script").count() == 0
    assert all(one.startswith(address) for one in asked)


async def test_it_fits_a_small_phone_and_the_keyboard(browser: Browser, address: str) -> None:
    errors: list[str] = []
    page = await opened(browser, f"{address}/events?lang=ru")
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    await page.reload()
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.className") == "skip"
    await page.keyboard.press("Enter")
    assert await page.evaluate("document.activeElement.id") == "list"
    heights = await page.evaluate(
        "[...document.querySelectorAll('nav a, .go')].map(a => a.getBoundingClientRect().height)"
    )
    assert min(heights) >= 24
    assert not [one for one in errors if "favicon" not in one]
