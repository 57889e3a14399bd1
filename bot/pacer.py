"""The pacer: one limiter for the whole token. Replies go at once and are counted; the rest keeps its distance.

The pace is a schedule, not a pause after each message: whoever came late is followed sooner, so that a busy moment costs nothing.
How much sooner is bounded twice: never closer than a third of the distance, and never more than the rate and one within a second.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable

from core.outbox import Lane

DEBT = 1.0
"""Seconds behind the schedule that are made up for; what was lost before that stays lost."""
SECOND = 1.01
"""The second in which no more than the rate and one may leave: a little longer, because the way to Telegram is not always alike."""


class Pacer:
    """Spaces paced sends 1/rate seconds apart. rate: messages a second; 0 switches pacing off. clock: the loop's own, in seconds."""

    def __init__(self, rate: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._gap = 1 / rate if rate else 0.0
        self._clock = clock
        self._next = clock()
        self._slot_at = self._next - 1
        self._left: deque[float] = deque(maxlen=int(rate) + 1)
        """When the last ones left, the oldest first: as many as a second may hold."""
        self._lock = asyncio.Lock()

    async def turn(self, lane: Lane) -> None:
        """Wait for this send's place and leave; a reply never waits but pushes the others back."""
        if not self._gap:
            return
        if lane is Lane.REPLY:
            self._note()
            return
        async with self._lock:
            await self._slot()
            await self._leave()

    async def slot(self) -> None:
        """Wait for the place in the schedule alone; `leave` follows right before the call."""
        if self._gap:
            async with self._lock:
                await self._slot()

    async def leave(self) -> None:
        """Wait until the second has room: no time at all unless something went wrong before."""
        if self._gap:
            async with self._lock:
                await self._leave()

    def rest(self) -> None:
        """There is nothing to send: time that passes now is nobody's delay."""
        self._next = max(self._next, self._clock())

    async def _slot(self) -> None:
        await self._until(max(self._next, self._slot_at + self._gap / 3))
        self._slot_at = self._clock()
        self._next = max(self._next, self._slot_at - DEBT) + self._gap

    async def _leave(self) -> None:
        while len(self._left) == self._left.maxlen and self._left[0] + SECOND > self._clock():
            await self._until(self._left[0] + SECOND)
        self._left.append(self._clock())

    def _note(self) -> None:
        now = self._clock()
        self._next = max(self._next, now - DEBT) + self._gap
        self._left.append(now)

    async def _until(self, moment: float) -> None:
        """Sleep; a loop may wake a moment too early."""
        while (wait := moment - self._clock()) > 0:  # noqa: ASYNC110 (a moment is waited for, not an event)
            await asyncio.sleep(wait)
