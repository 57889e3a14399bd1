"""Intake: an update is a committed row before Telegram is told that we have it. Nothing is parsed here."""

import asyncio
import hmac
import json
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from aiogram import Bot
from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from bot import telegram
from bot.first_aid import FirstAid
from bot.waiting import at_most
from core import inbox
from core.clock import Clock
from core.db import Database

log = logging.getLogger(__name__)
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the name of a header)
LONG_POLL = 25
MOST_PAUSE = 3.0
"""Seconds between tries while the database or Telegram is away: what waits is served within five of its return."""
MAX_BODY = 256 * 1024


class Intake:
    """Stores what arrives and wakes the worker. `last_contact` is when Telegram last answered or called."""

    def __init__(
        self,
        db: Database,
        bot: Bot,
        clock: Clock,
        wake: Callable[[Iterable[int]], None],
        first_aid: FirstAid,
    ) -> None:
        self._db = db
        self._first_aid = first_aid
        self._bot = bot
        self._clock = clock
        self._wake = wake
        self._stopping = asyncio.Event()
        self.last_contact = clock.now()
        self.refused = False
        """Whether the last attempt to keep an update failed: Telegram holds it and hands it out again."""

    async def store(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Commit the updates; only after this returns may they be acknowledged."""
        try:
            with self._first_aid.watch(updates):
                async with self._db.begin() as connection:
                    chats = await inbox.store(connection, self._bot.id, updates, self._clock.now())
        except BaseException:
            self.refused = True
            raise
        self.refused = False
        self.last_contact = self._clock.now()
        self._wake(chats)

    def stop(self) -> None:
        """Take no new updates."""
        self._stopping.set()

    async def poll(self) -> None:
        """Ask for updates until stopped. The offset moves only after the commit and lives only in memory."""
        offset: int | None = None
        failures = 0
        while not self._stopping.is_set():
            try:
                offset = await self._poll_once(offset)
                failures = 0
            except Exception as error:
                log.warning("intake_failed", extra={"fault": type(error).__name__})
                failures += 1
                await at_most(min(MOST_PAUSE, 0.2 * 2**failures), self._stopping)

    async def _poll_once(self, offset: int | None) -> int | None:
        params = {"timeout": LONG_POLL, "limit": 100, "allowed_updates": telegram.ALLOWED_UPDATES}
        if offset is not None:
            params["offset"] = offset
        waiting = asyncio.ensure_future(
            telegram.call(self._bot, "getUpdates", params, timeout=LONG_POLL + 15)
        )
        stopping = asyncio.ensure_future(self._stopping.wait())
        done, _ = await asyncio.wait({waiting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if waiting not in done:
            waiting.cancel()
            return offset
        batch = waiting.result()
        self.last_contact = self._clock.now()
        sound = [raw for raw in batch if _has_id(raw)]
        if len(sound) < len(batch):
            log.error("updates_without_id", extra={"count": len(batch) - len(sound)})
        if sound:
            await self.store(sound)
            return int(sound[-1]["update_id"]) + 1
        if batch:
            await at_most(MOST_PAUSE, self._stopping)
        return offset

    def webhook(self, secret: str) -> Callable[[web.Request], Any]:
        """Return the route Telegram calls: 401 without the secret, 503 when we could not store, else 200."""

        async def receive(request: web.Request) -> web.Response:
            given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
            if not hmac.compare_digest(given, secret.encode()):
                return web.Response(status=401)
            update = _parse(await request.read())
            if update is None:  # a retry would bring the same bytes and block the chat for a day
                log.warning("webhook_quarantined", extra={"bytes": request.content_length})
                return web.Response(status=200)
            try:
                await asyncio.wait_for(self.store([update]), 10)
            except (SQLAlchemyError, OSError, TimeoutError) as error:
                log.error("intake_failed", extra={"fault": type(error).__name__})
                return web.Response(status=503, headers={"Retry-After": "30"})
            return web.Response(status=200)

        return receive


def _parse(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if _has_id(update) else None


def _has_id(update: Any) -> bool:
    number = update.get("update_id") if isinstance(update, dict) else None
    return isinstance(number, int) and not isinstance(number, bool) and 0 <= number < 2**62
