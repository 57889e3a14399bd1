"""Time as an argument: nobody but a Clock reads the machine's clock."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the present instant, always aware, always UTC."""

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return datetime.now(UTC)  # noqa: TID251 (the one place that may ask)


class SteeredClock:
    """Runs with the machine's clock, ahead of it by as much as somebody moved it: the demo and the tests."""

    def __init__(self, start: datetime | None = None) -> None:
        self._origin = start or SystemClock().now()
        self._started = time.monotonic()
        self._ahead = timedelta()
        self.moved: list[Callable[[], None]] = []
        """Called after each move, so that what has become due is looked for at once."""

    def now(self) -> datetime:
        """Return the steered instant in UTC."""
        return self._origin + timedelta(seconds=time.monotonic() - self._started) + self._ahead

    def advance(self, step: timedelta, /) -> None:
        """Move time forward."""
        self._ahead += step
        for tell in self.moved:
            tell()
