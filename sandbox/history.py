"""The append-only record of what happened between the bot and Telegram; checkers read it after the fact."""

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

Event = dict[str, Any]


class History(list[Event]):
    """Events in order: `seq`, `at` (real Unix seconds), `event` and what belongs to it; a line of JSON each in the file."""

    def __init__(self, path: Path | str | None = None) -> None:
        super().__init__()
        self._file: TextIO | None = None
        if path:
            self._file = Path(path).open("a", encoding="utf-8")  # noqa: SIM115 - open until close()
        self._waiters: list[asyncio.Event] = []

    def add(self, event: str, **fields: Any) -> Event:
        """Record one event, in memory and, when there is a file, on disk before anything else happens."""
        entry: Event = {"seq": len(self) + 1, "at": time.time(), "event": event, **fields}
        self.append(entry)
        if self._file is not None:
            self._file.write(json.dumps(entry, default=str) + "\n")
            self._file.flush()
        for waiter in self._waiters:
            waiter.set()
        return entry

    def after(self, seq: int) -> list[Event]:
        """The events later than the one numbered seq."""
        return self[max(seq, 0) :]

    async def wait_for(self, condition: Callable[[], bool], seconds: float = 5.0) -> None:
        """Return as soon as the condition holds, looked at after every event; TimeoutError when it never does."""
        waiter = asyncio.Event()
        self._waiters.append(waiter)
        try:
            async with asyncio.timeout(seconds):
                while not condition():
                    waiter.clear()
                    await waiter.wait()
        finally:
            self._waiters.remove(waiter)

    def close(self) -> None:
        """Close the file; the list stays readable."""
        if self._file is not None:
            self._file.close()
            self._file = None
