"""A sandbox on a clock that stands still, and a plain HTTP client for it that is no bot library."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from sandbox import Sandbox, SteeredClock, User

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Caller:
    """Calls the Bot API and the control API; `call` gives the whole answer, `ok` its result, `refusal` its description."""

    def __init__(self, box: Sandbox, session: aiohttp.ClientSession) -> None:
        self.box = box
        self.session = session

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        """One call with a JSON body."""
        async with self.session.post(f"{self.box.url}/bot{self.box.token}/{method}", json=params) as response:
            answer: dict[str, Any] = await response.json()
        assert response.status == (200 if answer["ok"] else answer["error_code"])
        return answer

    async def ok(self, method: str, **params: Any) -> Any:
        """The result of a call that must succeed."""
        answer = await self.call(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, **params: Any) -> str:
        """The description of a call that must be refused."""
        answer = await self.call(method, **params)
        assert not answer["ok"], answer
        return str(answer["description"])

    async def updates(self, offset: int = 0, **params: Any) -> list[dict[str, Any]]:
        """getUpdates."""
        found: list[dict[str, Any]] = await self.ok("getUpdates", offset=offset, **params)
        return found

    async def control(self, verb: str, path: str, status: int = 200, **body: Any) -> Any:
        """One request of the page."""
        options: dict[str, Any] = {"json": body} if body else {}
        async with self.session.request(verb, f"{self.box.url}/control/{path}", **options) as response:
            assert response.status == status, await response.text()
            return await response.json()


@pytest.fixture
async def clock() -> SteeredClock:
    """Nine in the morning, until moved."""
    return SteeredClock(MORNING)


@pytest.fixture
async def box(clock: SteeredClock) -> AsyncIterator[Sandbox]:
    """A running sandbox without flood limits."""
    box = Sandbox(clock=clock, limits=False)
    await box.start()
    yield box
    await box.stop()


@pytest.fixture
async def bot(box: Sandbox) -> AsyncIterator[Caller]:
    """The bot's side of the wire."""
    async with aiohttp.ClientSession() as session:
        yield Caller(box, session)


@pytest.fixture
def anna(box: Sandbox) -> User:
    """Someone who writes to the bot."""
    return box.add_user("Anna", username="anna")


def hours(number: float) -> timedelta:
    """A step for the clock."""
    return timedelta(hours=number)
