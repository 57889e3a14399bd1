"""`./run demo` as a newcomer meets it: three people, three languages, a real browser, the whole loop.

SCREENSHOTS=docs/images keeps the pictures of the README.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-sync",
    "--no-first-run",
)
PARENT, SPECIALIST, ORGANIZER = 1001, 1002, 1003
pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: install Debian's package chromium to run this"),
]


@pytest.fixture
def demo() -> Iterator[str]:
    """The address the demo prints."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "MEANING": "off"},
    )
    assert process.stdout is not None
    started = time.monotonic()
    lines = iter(process.stdout.readline, "")
    address = next(found[0] for line in lines if (found := re.search(r"http://\S+", line)))
    assert time.monotonic() - started < 20, "the address must not wait for the bot"
    yield address
    process.terminate()
    process.wait(10)
    process.stdout.close()


@pytest.fixture
async def page(demo: str) -> AsyncIterator[Page]:
    """The demo's page in a browser."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        opened = await browser.new_page(viewport={"width": 1440, "height": 900})
        await opened.goto(demo)
        yield opened
        await browser.close()


async def _says(page: Page, who: int, words: str) -> None:
    field = page.locator(f"#phone-{who} textarea")
    await field.fill(words)
    await field.press("Enter")


async def _taps(page: Page, who: int, label: str) -> None:
    await page.locator(f"#phone-{who} .key", has_text=label).last.click(timeout=60_000)


async def _sees(page: Page, who: int, words: str) -> None:
    await page.locator(f"#phone-{who}").get_by_text(words, exact=False).last.wait_for(timeout=60_000)


async def _keeps(page: Page, name: str) -> None:
    folder = os.environ.get("SCREENSHOTS")
    if folder:
        await page.wait_for_timeout(700)
        Path(folder).mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240 (pictures are made by hand, once)
        await page.screenshot(path=str(Path(folder) / f"{name}.png"))


@pytest.mark.timeout(240)
async def test_the_loop_works_for_three_people_in_three_languages(page: Page) -> None:
    await _says(page, PARENT, "/start")
    await _taps(page, PARENT, "English")
    await _taps(page, PARENT, "I agree")
    await _taps(page, PARENT, "Armenia")
    await _says(page, PARENT, "my girl doesn't sleep at night, she laughs and screams")
    await _sees(page, PARENT, "Sources:")
    await _says(page, SPECIALIST, "/start")
    await _taps(page, SPECIALIST, "Русский")
    await _says(page, ORGANIZER, "/start")
    await _taps(page, ORGANIZER, "Français")
    await _keeps(page, "answer")
    await _taps(page, PARENT, "Ask a specialist")
    await _taps(page, PARENT, "Send")
    await _sees(page, PARENT, "№1")
    await _taps(page, SPECIALIST, "Взять")
    await _taps(page, SPECIALIST, "Ответить")
    await _says(
        page,
        SPECIALIST,
        "Keep a note of the nights for a week: when, how long, what was before. Then show it to me.",
    )
    await _taps(page, SPECIALIST, "Отправить")
    await _sees(page, PARENT, "Keep a note of the nights")
    await _keeps(page, "specialist")
    await _taps(page, PARENT, "Ask more")
    await _says(page, PARENT, "And if she wakes every night?")
    await _sees(page, SPECIALIST, "And if she wakes every night?")
    await _taps(page, PARENT, "Thank you, solved")
    await _taps(page, PARENT, "2")
    await _sees(page, ORGANIZER, "2 sur 5")
    await _keeps(page, "rating")
    await page.set_viewport_size({"width": 390, "height": 800})
    await _says(page, PARENT, "she is having a seizure for ten minutes")
    await _sees(page, PARENT, "103")
    await _keeps(page, "emergency")
