"""What the page is told as it happens; costs nothing while nobody listens."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

Json = dict[str, Any]
Signal = tuple[str, Json]


class Hub:
    """Every listener gets every signal made after it came, in order; None means the sandbox is stopping."""

    def __init__(self) -> None:
        self._listeners: list[asyncio.Queue[Signal | None]] = []

    def emit(self, name: str, make: Callable[[], Json]) -> None:
        """Tell the listeners; `make` is only called when there is one."""
        if self._listeners:
            payload = make()
            for listener in self._listeners:
                listener.put_nowait((name, payload))

    @contextmanager
    def listening(self) -> Iterator["asyncio.Queue[Signal | None]"]:
        """A queue of signals for as long as the block runs."""
        queue: asyncio.Queue[Signal | None] = asyncio.Queue()
        self._listeners.append(queue)
        try:
            yield queue
        finally:
            self._listeners.remove(queue)

    def close(self) -> None:
        """End every listener's stream."""
        for listener in self._listeners:
            listener.put_nowait(None)
