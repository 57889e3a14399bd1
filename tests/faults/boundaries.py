"""The places where a crash could do harm: around every write, every commit, every HTTP call. Dies at the n-th.

Reads are left out: nothing durable changes between two of them, so a crash there is the crash at the boundary before.
"""

import os
from typing import Any

import aiohttp
from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlalchemy.pool import Pool

from tests.faults.page import Page
from tests.faults.places import swap

KILLED = 137
_HARMLESS = ("SELECT", "BEGIN", "PRAGMA")


class Boundaries:
    """Counts on the shared page; `crash_at` 0 only counts."""

    def __init__(self, page: Page, crash_at: int) -> None:
        self._page = page
        self._crash_at = crash_at

    def cross(self, label: str) -> None:
        """One boundary further, or the end of this process, as sudden as a power cut."""
        self._page.passed += 1
        if self._page.passed == self._crash_at:
            os.write(2, f"crash {self._crash_at}: {label}\n".encode())
            os._exit(KILLED)

    def watch_database(self) -> None:
        """Before and after each write, before and after each commit."""

        def writing(when: str) -> Any:
            def cross(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
                if not statement.startswith(_HARMLESS):
                    self.cross(f"{when} {' '.join(statement.split()[:3])}")

            return cross

        event.listen(Engine, "before_cursor_execute", writing("before"))
        event.listen(Engine, "after_cursor_execute", writing("after"))
        event.listen(Engine, "commit", lambda _connection: self.cross("before commit"))
        event.listen(Pool, "checkin", lambda *_: self.cross("after transaction"))

    def watch_calls(self) -> None:
        """Before a call, when it was written out, when its answer came."""
        trace = aiohttp.TraceConfig()
        for signal, label in (
            (trace.on_request_start, "before call"),
            (trace.on_request_headers_sent, "call written"),
            (trace.on_request_end, "answer came"),
            (trace.on_response_chunk_received, "answer read"),
        ):
            signal.append(self._crossing(label))
        made = aiohttp.ClientSession.__init__

        def traced(session: aiohttp.ClientSession, *args: Any, **kwargs: Any) -> None:
            made(session, *args, **kwargs, trace_configs=[trace])

        swap(aiohttp.ClientSession, "__init__", traced)

    def _crossing(self, label: str) -> Any:
        async def cross(*_: Any) -> None:
            self.cross(label)

        return cross
