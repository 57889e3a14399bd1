"""Telegram's flood limits: so many messages a second overall, a chat and a group; values can be changed or switched off."""

import math
import time
from collections import deque
from collections.abc import Callable

from sandbox.errors import ApiError


class _Window:
    """At most `size` events in any `span` seconds."""

    __slots__ = ("times",)

    def __init__(self) -> None:
        self.times: deque[float] = deque()

    def wait(self, now: float, size: int, span: float) -> float:
        while self.times and self.times[0] <= now - span:
            self.times.popleft()
        return self.times[0] + span - now if len(self.times) >= size else 0.0


class Limits:
    """Counts sent messages by real time and refuses with 429 and retry_after (whole seconds, at least 1).

    `chat_burst` quick messages to one chat pass before the one a second begins to bite; 1 is the strict reading.
    """

    def __init__(self, *, enabled: bool = True, time_source: Callable[[], float] = time.monotonic) -> None:
        self.enabled = enabled
        self.overall_per_second = 30
        self.chat_per_second = 1.0
        self.chat_burst = 3
        self.group_per_minute = 20
        self.refused = 0
        self._time = time_source
        self._overall = _Window()
        self._groups: dict[int, _Window] = {}
        self._chats: dict[int, tuple[float, float]] = {}

    def spend(self, chat_id: int, *, group: bool, count: int = 1) -> None:
        """Count messages to a chat, or raise ApiError 429 and count nothing."""
        if not self.enabled:
            return
        now = self._time()
        window = self._groups.setdefault(chat_id, _Window()) if group else None
        tokens = self._tokens(chat_id, now)
        wait = max(
            self._overall.wait(now, self.overall_per_second, 1.0),
            window.wait(now, self.group_per_minute, 60.0) if window else 0.0,
            (1 - tokens) / self.chat_per_second if tokens < 1 else 0.0,
        )
        if wait > 0:
            self.refused += 1
            seconds = max(1, math.ceil(wait))
            raise ApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
        self._overall.times.extend([now] * count)
        if window:
            window.times.extend([now] * count)
        self._chats[chat_id] = (tokens - count, now)

    def _tokens(self, chat_id: int, now: float) -> float:
        tokens, since = self._chats.get(chat_id, (float(self.chat_burst), now))
        return min(float(self.chat_burst), tokens + (now - since) * self.chat_per_second)
