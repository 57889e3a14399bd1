"""An embeddings address on loopback that knows three meanings by a few words each, and can be slow, broken or away."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

MEANINGS = ("night wake zebra quokka", "frame stand bones", "payment yearly may")
"""Beginnings of words."""
KEY = "toy-key"


@dataclass
class Embeddings:
    """What was asked, and how to answer."""

    url: str = ""
    asked: list[str] = field(default_factory=list)
    answer: Any = None
    """Instead of vectors."""
    status: int = 200
    open: asyncio.Event = field(default_factory=asyncio.Event)
    """Cleared: a question waits at the door."""

    async def handle(self, request: web.Request) -> web.Response:
        """One call, as OpenAI's."""
        body = await request.json()
        self.asked += body["input"]
        if len(body["input"]) == 1:
            await self.open.wait()
        if self.status == 307:
            raise web.HTTPTemporaryRedirect(str(request.url.with_path("/elsewhere")))
        if self.status != 200 or request.headers.get("Authorization") != f"Bearer {KEY}":
            return web.Response(status=self.status if self.status != 200 else 401)
        rows = [{"index": place, "embedding": meaning(text)} for place, text in enumerate(body["input"])]
        return web.json_response(self.answer or {"data": rows[::-1]})

    async def elsewhere(self, _request: web.Request) -> web.Response:
        """Where a redirect leads: nobody should come here."""
        self.asked.append("followed")
        return web.json_response({"data": []})


def meaning(text: str) -> list[float]:
    """How much of each meaning a text has."""
    words = text.lower().split()
    return [
        0.1 + sum(word.startswith(some) for word in words for some in known.split()) for known in MEANINGS
    ]


@asynccontextmanager
async def embeddings() -> AsyncIterator[Embeddings]:
    """The address, up for the length of the block."""
    made = Embeddings()
    made.open.set()
    app = web.Application()
    app.router.add_post("/v1/embeddings", made.handle)
    app.router.add_route("*", "/elsewhere", made.elsewhere)
    runner = web.AppRunner(app, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    try:
        yield made
    finally:
        made.open.set()
        await runner.cleanup()
