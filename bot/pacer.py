"""The pacer: one limiter for the whole token. Replies go at once and are counted; the rest keeps its distance."""

import asyncio
import time

from core.outbox import Lane

CATCH_UP = 0.010
"""Seconds a late sender may make up for: more would let overdue senders leave together (measured: 46 in a second)."""


class Pacer:
    """Spaces paced sends 1/rate seconds apart under one lock. rate: messages a second; 0 switches pacing off."""

    def __init__(self, rate: float) -> None:
        self._gap = 1 / rate if rate else 0.0
        self._next = 0.0
        self._lock = asyncio.Lock()

    async def turn(self, lane: Lane) -> None:
        """Wait for this send's place; a reply never waits but pushes the others back."""
        if not self._gap:
            return
        if lane is Lane.REPLY:
            self._next = max(self._next, time.monotonic() - CATCH_UP) + self._gap
            return
        async with self._lock:
            now = time.monotonic()
            if self._next > now:
                await asyncio.sleep(self._next - now)
            self._next = max(self._next, time.monotonic() - CATCH_UP) + self._gap
