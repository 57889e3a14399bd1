"""A page of memory the test and the bot's process share: how far the clock was moved, how many boundaries were passed."""

import mmap
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path

from core.clock import SystemClock

_AHEAD, _PASSED = struct.Struct("d"), struct.Struct("Q")
_SIZE = 16


class Page:
    """Survives the process that writes it, like a flight recorder."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(_SIZE))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), _SIZE)

    @property
    def ahead(self) -> float:
        """Seconds the bot's clock is ahead of the machine's."""
        return float(_AHEAD.unpack_from(self._memory, 0)[0])

    @ahead.setter
    def ahead(self, seconds: float) -> None:
        _AHEAD.pack_into(self._memory, 0, seconds)

    @property
    def passed(self) -> int:
        """Boundaries passed since this was last set to 0."""
        return int(_PASSED.unpack_from(self._memory, 8)[0])

    @passed.setter
    def passed(self, count: int) -> None:
        _PASSED.pack_into(self._memory, 8, count)


class PageClock:
    """The machine's clock, ahead by what the page says: the test moves it while the bot runs."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def now(self) -> datetime:
        """Return the steered instant in UTC."""
        return SystemClock().now().astimezone(UTC) + timedelta(seconds=self._page.ahead)

    def advance(self, by: timedelta) -> None:
        """Move time forward for everybody who looks at the page."""
        self._page.ahead += by.total_seconds()
