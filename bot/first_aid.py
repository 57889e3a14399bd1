"""When the database is slow or away, danger is answered without it: the number and the steps, straight to the chat."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from aiogram import Bot

from bot import telegram
from bot.surroundings import Surroundings
from features.knowledge.crisis import CrisisRules, crisis_card

log = logging.getLogger(__name__)
PATIENCE = 3.0
"""Seconds an update may wait for the database before it is read for danger."""
MOST = 1000
"""Messages remembered as answered, so that neither a retry nor an edit answers the same again."""
Given = tuple[int, int, str, str]
"""Chat, message, which emergency, how certain."""


class FirstAid:
    """Watches updates that wait for the database. The regular answer, with the country's own numbers, follows when it is back."""

    def __init__(
        self,
        around: Surroundings,
        bot: Bot,
        rules: Callable[[], CrisisRules],
        patience: float = PATIENCE,
    ) -> None:
        self._around = around
        self._bot = bot
        self._rules = rules
        self.patience = patience
        self._answered: OrderedDict[Given, None] = OrderedDict()
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
        """Answer those of these updates that speak of danger, edited ones too; each message once."""
        for raw in updates:
            message = raw.get("message") or raw.get("edited_message")
            if isinstance(message, dict):
                going = asyncio.ensure_future(self._give(message, raw.get("update_id")))
                self._going.add(going)
                going.add_done_callback(self._going.discard)

    async def _give(self, message: Mapping[str, Any], update: Any) -> None:
        try:
            params = self._params(message)
            if params is None:
                return
            await telegram.call(self._bot, "sendMessage", params)
            log.warning("first_aid_given", extra={"update": update})
        except Exception as error:
            log.error("first_aid_failed", extra={"fault": type(error).__name__})

    def _params(self, message: Mapping[str, Any]) -> dict[str, Any] | None:
        words = message.get("text") or message.get("caption")
        match = self._rules().match(words) if isinstance(words, str) else None
        chat, writer = message.get("chat") or {}, message.get("from") or {}
        if match is None or not self._first_time(
            (chat["id"], message["message_id"], match.category, match.level)
        ):
            return None
        card = crisis_card(self._around.pack, match, language=writer.get("language_code"), country=None)
        text = card.text if chat.get("type") == "private" and match.level == "now" else card.number
        return {"chat_id": chat["id"], "text": text}

    def _first_time(self, given: Given) -> bool:
        first = given not in self._answered
        self._answered[given] = None
        while len(self._answered) > MOST:
            self._answered.popitem(last=False)
        return first
