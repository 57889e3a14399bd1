"""A real browser before a sandbox: what the tests of the chat page share."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import pytest
from playwright.async_api import Browser, BrowserContext, Locator, Page, async_playwright, expect

from sandbox import Sandbox, User

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = (
    "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run"
    " --disable-quic"
)
IN_BROWSER = [
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None, reason="Chromium is not installed: apt install chromium (or any on the PATH)"
    ),
]


@dataclass
class Bot:
    """A bot of a few lines that reads its updates when asked to."""

    url: str
    http: aiohttp.ClientSession
    offset: int = 0

    async def call(self, method: str, **fields: Any) -> Any:
        """One Bot API call; its result."""
        async with self.http.post(f"{self.url}/bot4242:SANDBOX/{method}", json=fields) as response:
            answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def read(self, kind: str = "message") -> dict[str, Any]:
        """The next update of this kind."""
        for _ in range(5):
            for update in await self.call("getUpdates", offset=self.offset, limit=1, timeout=2):
                self.offset = update["update_id"] + 1
                if kind in update:
                    found: dict[str, Any] = update[kind]
                    return found
        raise AssertionError(f"no {kind} came")

    async def offer(self, person: User, text: str, *labels: str) -> dict[str, Any]:
        """A message with these buttons, one a row."""
        rows = [[{"text": label, "callback_data": label[:20]}] for label in labels]
        sent: dict[str, Any] = await self.call(
            "sendMessage",
            chat_id=person.id,
            text=text,
            parse_mode="HTML",
            reply_markup={"inline_keyboard": rows},
        )
        return sent

    async def answer_tap(self, text: str, *labels: str, toast: str = "", alert: bool = False) -> None:
        """Reads one tap and edits the tapped message in place."""
        query = await self.read("callback_query")
        await self.call("answerCallbackQuery", callback_query_id=query["id"], text=toast, show_alert=alert)
        rows = [[{"text": label, "callback_data": label}] for label in labels]
        message = query["message"]
        await self.call(
            "editMessageText", chat_id=message["chat"]["id"], message_id=message["message_id"], text=text,
            reply_markup={"inline_keyboard": rows},
        )  # fmt: skip


@dataclass
class Scene:
    """A sandbox with three people, its page in a browser, and a bot."""

    box: Sandbox
    page: Page
    bot: Bot
    people: list[User]
    console: list[str]

    def phone(self, person: User) -> Locator:
        """The phone of this person on the page."""
        return self.page.locator(f"#phone-{person.id}")

    def field(self, person: User) -> Locator:
        """The message box of this person."""
        return self.phone(person).get_by_role("combobox", name="Message as")


@pytest.fixture(scope="module")
async def chromium() -> AsyncIterator[Browser]:
    """One Chromium for all tests of this file."""
    async with async_playwright() as playwright:
        made = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET.split())
        yield made
        await made.close()


@pytest.fixture
async def home() -> AsyncIterator[Sandbox]:
    """A running sandbox without flood limits."""
    made = Sandbox(limits=False)
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
async def window(chromium: Browser) -> AsyncIterator[BrowserContext]:
    """A browser window of an ordinary computer."""
    made = await chromium.new_context(viewport={"width": 1440, "height": 900})
    yield made
    await made.close()


@pytest.fixture
async def scene(home: Sandbox, window: BrowserContext) -> AsyncIterator[Scene]:
    """The opened page; after the test: nothing was asked from outside, and the console stayed empty."""
    people = [home.add_user(name, language, role=role) for name, language, role in (
        ("Анна", "ru", "parent"), ("Նարե", "hy", "specialist"), ("Claire", "en", "organizer"),
    )]  # fmt: skip
    outside: list[str] = []
    console: list[str] = []
    page = await window.new_page()
    page.on("request", lambda request: None if is_own(request.url, home.url) else outside.append(request.url))
    page.on(
        "console",
        lambda message: console.append(message.text) if message.type in {"error", "warning"} else None,
    )
    page.on("pageerror", lambda error: console.append(str(error)))
    await page.goto(home.url)
    await expect(page.locator(".phone")).to_have_count(3)
    async with aiohttp.ClientSession() as http:
        yield Scene(home, page, Bot(home.url, http), people, console)
    assert outside == []
    assert console == []


def is_own(url: str, home: str) -> bool:
    """Whether a request stays at the sandbox's own address."""
    return url.startswith("blob:") or urlsplit(url).netloc == urlsplit(home).netloc
