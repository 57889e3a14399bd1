"""When the database is slow or away, danger is answered without it: the number and the steps, straight to the chat."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from aiogram import Bot

from bot import telegram
from bot.surroundings import Surroundings
from features.knowledge.crisis import crisis_card

log = logging.getLogger(__name__)
PATIENCE = 3.0
"""Seconds an update may wait for the database before it is read for danger."""
MOST = 1000
"""Updates remembered as answered, so that a retry does not answer again."""


class FirstAid:
    """Watches updates that wait for the database. The regular answer, with the country's own numbers, follows when it is back."""

    def __init__(self, around: Surroundings, bot: Bot, patience: float = PATIENCE) -> None:
        self._around = around
        self._bot = bot
        self.patience = patience
        self._answered: OrderedDict[int, None] = OrderedDict()
        self._going: set[asyncio.Future[None]] = set()

    @contextmanager
    def watch(self, updates: Iterable[Mapping[str, Any]]) -> Iterator[None]:
        """While the block runs longer than the patience, or when it fails, whoever wrote of danger gets the number."""
        kept = list(updates)
        timer = asyncio.get_running_loop().call_later(self.patience, self.give, kept)
        try:
            yield
        except Exception:
            self.give(kept)
            raise
        finally:
            timer.cancel()

    def give(self, updates: Iterable[Mapping[str, Any]]) -> None:
        """Answer those of these updates that speak of danger; each once."""
        for raw in updates:
            number, message = raw.get("update_id"), raw.get("message")
            if isinstance(number, int) and isinstance(message, dict) and number not in self._answered:
                going = asyncio.ensure_future(self._give(number, message))
                self._going.add(going)
                going.add_done_callback(self._going.discard)

    async def _give(self, number: int, message: Mapping[str, Any]) -> None:
        try:
            params = self._params(message)
            if params is None:
                return
            self._answered[number] = None
            while len(self._answered) > MOST:
                self._answered.popitem(last=False)
            await telegram.call(self._bot, "sendMessage", params)
            log.warning("first_aid_given", extra={"update": number})
        except Exception as error:
            log.error("first_aid_failed", extra={"fault": type(error).__name__})

    def _params(self, message: Mapping[str, Any]) -> dict[str, Any] | None:
        words = message.get("text") or message.get("caption")
        match = self._around.knowledge.crisis.match(words) if isinstance(words, str) else None
        if match is None:
            return None
        chat, writer = message.get("chat") or {}, message.get("from") or {}
        card = crisis_card(self._around.pack, match, language=writer.get("language_code"), country=None)
        text = card.text if chat.get("type") == "private" and match.level == "now" else card.number
        return {"chat_id": chat["id"], "text": text}
