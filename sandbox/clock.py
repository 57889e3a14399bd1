"""The time inside the sandbox: real time that can be moved, or time that stands still until moved."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """What the sandbox needs of a clock; the application's own steered clock fits as well."""

    def now(self) -> datetime:
        """The aware present instant."""
        ...

    def advance(self, step: timedelta, /) -> None:
        """Move the present by a step."""
        ...


class SteeredClock:
    """Runs with the machine's clock plus every step it was moved by; given a start, it stands still between steps."""

    def __init__(self, start: datetime | None = None) -> None:
        self._standing = start
        self._offset = timedelta()

    def now(self) -> datetime:
        """The aware present instant, UTC unless the start had another zone."""
        if self._standing is not None:
            return self._standing
        return datetime.fromtimestamp(time.time(), UTC) + self._offset

    def advance(self, step: timedelta) -> None:
        """Move the present by a step, backwards when it is negative."""
        if self._standing is not None:
            self._standing += step
        else:
            self._offset += step
