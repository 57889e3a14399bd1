"""Reads the articles for their meaning after the start: in a thread that lets others go first, kept as it goes, then in use at once."""

import asyncio
import logging
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bot.relearn import Relearn
from bot.settings import Settings
from bot.surroundings import Surroundings
from bot.waiting import at_most
from features.knowledge.address import AddressEncoder
from features.knowledge.encoder import Encoder, find_encoder
from features.knowledge.meaning import MeaningIndex, read_ahead
from features.knowledge.search import AnswerEngine
from features.knowledge.vectors import Interrupted

log = logging.getLogger(__name__)
AFTER_TROUBLE = 60.0
"""Seconds until an address that failed is asked again."""
GENTLE = 10
"""Niceness of the reading thread: on one processor the bot goes first."""


def encoder_for(values: Settings) -> Encoder | None:
    """Who reads, by the settings; None when words are to answer alone, or must."""
    if not values.meaning:
        return None
    if values.embeddings_url:
        key = values.embeddings_key.get_secret_value()
        return AddressEncoder(values.embeddings_url, values.embeddings_model, key)
    return find_encoder()


class Understanding:
    """One per process. Until it is `ready`, and wherever it cannot be, words answer alone."""

    def __init__(self, around: Surroundings, relearn: Relearn, values: Settings) -> None:
        self._around = around
        self._relearn = relearn
        self._values = values
        self._stopping = asyncio.Event()
        self._no_time = threading.Event()
        self.ready = asyncio.Event()

    def stop(self) -> None:
        """Read no further; what was read is kept."""
        self._no_time.set()
        self._stopping.set()

    async def run(self) -> None:
        """Get ready, once; trouble is logged and tried again, and the engine in use stays in use."""
        if not self._values.meaning:
            return
        hand = ThreadPoolExecutor(1, "understanding", initializer=_go_gently)
        try:
            while not self._stopping.is_set() and not await self._attempt(hand):
                await at_most(AFTER_TROUBLE, self._stopping)
        finally:
            self._no_time.set()
            hand.shutdown(wait=False)

    async def _attempt(self, hand: ThreadPoolExecutor) -> bool:
        """True when there is nothing more to do."""
        try:
            await self._get_ready(hand)
        except Interrupted:
            return True
        except Exception as error:
            log.warning("not_understood", extra={"fault": type(error).__name__})
            return False
        return True

    async def _get_ready(self, hand: ThreadPoolExecutor) -> None:
        started = time.monotonic()
        await self._relearn.look()  # editors' sample questions first: they are read along with the pack
        articles = list(self._around.knowledge.engine.articles.values())
        folder, loop = self._around.var_dir, asyncio.get_running_loop()
        encoder = await loop.run_in_executor(hand, encoder_for, self._values)
        if encoder is None:
            log.info("words_alone")
            return
        texts = await loop.run_in_executor(
            hand, lambda: read_ahead(encoder, articles, folder, lambda: not self._no_time.is_set())
        )
        await self._relearn.understand(lambda engine: index_of(encoder, engine, folder))
        self.ready.set()
        log.info("understood", extra={"texts": texts, "seconds": round(time.monotonic() - started, 1)})


def index_of(encoder: Encoder, engine: AnswerEngine, folder: Path) -> MeaningIndex:
    """The meaning of an engine's articles, in its order."""
    return MeaningIndex(encoder, list(engine.articles.values()), folder)


def _go_gently() -> None:
    """On Linux a thread has a niceness of its own."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), GENTLE)
