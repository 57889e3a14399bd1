"""A second Bot API server, written from Telegram's documentation alone: it shares no line with the sandbox.

It knows the five methods a conversation cannot do without; any other is "Not Found", as on a server older than the bot.
People find buttons by the labels of the contract.
"""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

Json = dict[str, Any]
TOKEN = "4242:another-server"
PATIENCE = 30.0


class AnotherServer:
    """Private chats only: what was sent to whom, and the updates that wait."""

    def __init__(self) -> None:
        self.address = ""
        self.chats: dict[int, list[Json]] = {}
        self._updates: list[Json] = []
        self._ids = itertools.count(1)
        self._news = asyncio.Condition()

    async def handle(self, request: web.Request) -> web.Response:
        """One call of the bot."""
        name = request.match_info["method"]
        method = getattr(self, f"_{name.lower()}", None)
        if request.match_info["token"] != TOKEN or method is None:
            return web.json_response({"ok": False, "error_code": 404, "description": "Not Found"}, status=404)
        if request.content_type == "application/json":
            given = await request.json()
        else:
            given = {key: _decoded(value) for key, value in (await request.post()).items()}
        return web.json_response({"ok": True, "result": await method(given)})

    async def _getme(self, _given: Json) -> Json:
        return {"id": 4242, "is_bot": True, "first_name": "Ryadom", "username": "another_bot"}

    async def _getupdates(self, given: Json) -> list[Json]:
        offset = int(given.get("offset") or 0)
        async with self._news:
            self._updates = [one for one in self._updates if one["update_id"] >= offset]
            if not self._updates:
                try:
                    await asyncio.wait_for(self._news.wait(), min(1.0, float(given.get("timeout") or 0)))
                except TimeoutError:
                    return []
            return list(self._updates)

    async def _sendmessage(self, given: Json) -> Json:
        chat = int(given["chat_id"])
        message = {
            "message_id": next(self._ids),
            "date": 1_790_000_000,
            "chat": {"id": chat, "type": "private", "first_name": "Somebody"},
            "from": await self._getme({}),
            "text": given["text"],
            "reply_markup": given.get("reply_markup") or {},
        }
        await self._show(chat, message)
        return message

    async def _editmessagetext(self, given: Json) -> Json:
        chat, number = int(given["chat_id"]), int(given["message_id"])
        old = next(one for one in self.chats[chat] if one["message_id"] == number)
        message = {**old, "text": given["text"], "reply_markup": given.get("reply_markup") or {}}
        self.chats[chat].remove(old)
        await self._show(chat, message)
        return message

    async def _answercallbackquery(self, _given: Json) -> bool:
        return True

    async def _show(self, chat: int, message: Json) -> None:
        async with self._news:
            self.chats.setdefault(chat, []).append(message)
            self._news.notify_all()

    async def _hand_out(self, **body: Any) -> None:
        async with self._news:
            self._updates.append({"update_id": next(self._ids), **body})
            self._news.notify_all()

    async def writes(self, person: int, text: str) -> None:
        """Somebody writes to the bot."""
        entities = []
        if text.startswith("/"):
            entities = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
        message = {
            "message_id": next(self._ids),
            "date": 1_790_000_000,
            "chat": {"id": person, "type": "private", "first_name": "Somebody"},
            "from": _user(person),
            "text": text,
            "entities": entities,
        }
        await self._hand_out(message=message)

    async def taps(self, person: int, label: str) -> None:
        """Somebody taps the newest button that says this, as soon as there is one; an emoji before the words is allowed."""
        async with asyncio.timeout(PATIENCE), self._news:
            await self._news.wait_for(lambda: self._button(person, label) is not None)
        found = self._button(person, label)
        assert found is not None
        message, data = found
        query = {"id": str(next(self._ids)), "from": _user(person), "chat_instance": "1"}
        await self._hand_out(callback_query={**query, "message": message, "data": data})

    async def sees(self, person: int, words: str) -> None:
        """Wait until the newest messages of somebody say this."""
        async with asyncio.timeout(PATIENCE), self._news:
            await self._news.wait_for(
                lambda: any(words in one["text"] for one in self.chats.get(person, [])[-3:])
            )

    def _button(self, person: int, label: str) -> tuple[Json, str] | None:
        for message in reversed(self.chats.get(person, [])):
            for row in message["reply_markup"].get("inline_keyboard", []):
                for button in row:
                    if button["text"] == label or button["text"].endswith(f" {label}"):
                        return message, button["callback_data"]
        return None


def _user(person: int) -> Json:
    return {"id": person, "is_bot": False, "first_name": "Somebody", "language_code": "en"}


def _decoded(value: Any) -> Any:
    try:
        return json.loads(value)
    except (TypeError, ValueError):
        return value


@asynccontextmanager
async def another_server() -> AsyncIterator[AnotherServer]:
    """Serve on loopback."""
    made = AnotherServer()
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", made.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    made.address = f"http://127.0.0.1:{port}"
    try:
        yield made
    finally:
        await runner.cleanup()
