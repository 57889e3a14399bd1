"""The recorder: what came of each attempt is written down at once, alone or along with the worker's next commit.

A message that was sent and not yet written down is sent again after a crash. So few may be in that state at any moment.
"""

import asyncio
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from types import TracebackType

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.surroundings import Surroundings
from core import outbox
from core.outbox import Outcome

log = logging.getLogger(__name__)
IN_DOUBT, IN_DOUBT_BUSY = 1, 2
"""Messages that may be on their way or not yet written down at the same time: a crash repeats no more than these."""
MANY = 16
"""Chats waiting for a message from which on it is busy: one call of 80 ms at a time would be twelve messages a second."""
SLOW = 3.0
"""Seconds after which a call gives its place to others: one chat that hangs must not hold up everybody."""


class Recorder:
    """Holds outcomes until they are committed; `room` lets the next call begin."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._fresh: list[Outcome] = []
        self._being_written = 0
        self._calls = 0
        self._news = asyncio.Event()
        self._freed = asyncio.Event()
        self._door = asyncio.Lock()
        """Who waits for room waits here, in order: all woken by one event, the last to come would be the first to go."""

    @property
    def idle(self) -> bool:
        """Whether everything is written down."""
        return not self._fresh and not self._being_written

    def note(self, outcome: Outcome) -> None:
        """Keep what came of an attempt; it is written down as soon as the database is free."""
        self._fresh.append(outcome)
        self._news.set()

    async def room(self, waiting: Callable[[], int]) -> None:
        """Wait until few enough messages are in doubt for as many chats as wait."""
        async with self._door:
            while self._in_doubt >= (IN_DOUBT_BUSY if waiting() > MANY else IN_DOUBT):
                self._freed.clear()
                await self._freed.wait()

    @property
    def _in_doubt(self) -> int:
        return self._calls + len(self._fresh) + self._being_written

    @contextmanager
    def calling(self) -> Iterator[None]:
        """A call is under way; a slow one stops counting."""
        counted = True
        self._calls += 1

        def release() -> None:
            nonlocal counted
            if counted:
                counted = False
                self._calls -= 1
                self._freed.set()

        timer = asyncio.get_running_loop().call_later(SLOW, release)
        try:
            yield
        finally:
            timer.cancel()
            release()

    async def run(self) -> None:
        """Write down until cancelled; a failure is tried again."""
        while True:
            await self._news.wait()
            self._news.clear()
            try:
                await self.flush()
            except Exception as error:
                log.error("record_failed", extra={"fault": type(error).__name__})
                await asyncio.sleep(0.5)
                self._news.set()

    async def flush(self) -> None:
        """Write down what there is."""
        if not self._fresh:
            return
        with self.riding() as ride:
            async with self._around.db.begin() as connection:
                await ride.record(connection)

    async def at_rest(self, seconds: float) -> None:
        """Wait until what somebody else is writing down is committed; at most so long."""
        try:
            async with asyncio.timeout(seconds):
                while not self.idle:
                    self._freed.clear()
                    await self._freed.wait()
        except TimeoutError:
            log.error("record_unfinished")

    def now(self) -> datetime:
        """The present instant."""
        return self._around.clock.now()

    def riding(self) -> "Ride":
        """A place for fresh outcomes in somebody's transaction: enter before it begins, leave after its commit."""
        return Ride(self)

    def take(self) -> list[Outcome]:
        """Hand over what is not written down yet."""
        batch, self._fresh = self._fresh, []
        self._being_written += len(batch)
        return batch

    def settled(self, batch: list[Outcome], *, written: bool) -> None:
        """The transaction is over: forget the outcomes, or keep them for the next."""
        self._being_written -= len(batch)
        if written:
            self._freed.set()
        elif batch:
            self._fresh = [*batch, *self._fresh]
            self._news.set()


class Ride:
    """Outcomes in a transaction of somebody else; a rollback brings them back."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._batch: list[Outcome] = []

    def __enter__(self) -> "Ride":
        return self

    async def record(self, connection: AsyncConnection) -> None:
        """Write down everything that is known by now: the last thing before the commit."""
        self._batch = self._recorder.take()
        if self._batch:
            await outbox.record(connection, self._batch, self._recorder.now())

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._recorder.settled(self._batch, written=error is None)
