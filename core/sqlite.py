"""SQLite inside the event loop: a statement takes microseconds, a hop to another thread and back a hundred.

Only what waits for the disk or for another process leaves the loop: a commit with changes in it runs in a thread, and a
database that is held by somebody else is asked again and again without blocking anybody (docs/decisions/0010-speed.md).
"""

import asyncio
import sqlite3
import time
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import URL
from sqlalchemy.pool import AsyncAdaptedQueuePool, Pool
from sqlalchemy.util import await_

PATIENCE = 5.0
"""Seconds to wait for a database that another process holds."""
PAUSE = 0.02
QUICK = 0.002
"""Seconds a commit may keep the loop from everything else."""
SMOOTH = 0.2


async def _at_once() -> None:
    """SQLAlchemy insists that something is awaited in every statement; this takes no turn of the loop."""


class InLoopCursor(sqlite3.Cursor):
    """A cursor with what SQLAlchemy's asynchronous results ask for."""

    server_side = False

    def execute(self, *what: Any) -> Any:
        """Execute, at once."""
        await_(_at_once())
        return super().execute(*what)

    def executemany(self, *what: Any) -> Any:
        """Execute for every row, at once."""
        await_(_at_once())
        return super().executemany(*what)

    async def _async_soft_close(self) -> None:
        """Nothing is held open on a server."""


class InLoopConnection(sqlite3.Connection):
    """A connection of the event loop's own; whoever holds it is alone with it."""

    _known_changes = 0
    _usual = QUICK
    """Seconds a commit takes lately; nothing is known at first."""

    def cursor(self, *_: Any) -> Any:
        """Every cursor is of our kind."""
        return super().cursor(InLoopCursor)

    def commit(self) -> None:
        """Commit: at once while the disk is quick, in a thread when it makes us wait."""
        if self.total_changes == self._known_changes:
            super().commit()
            return
        self._known_changes = self.total_changes
        if self._usual < QUICK:
            self._timed_commit()
        else:
            await_(asyncio.get_running_loop().run_in_executor(None, self._timed_commit))

    def _timed_commit(self) -> None:
        started = time.monotonic()
        super().commit()
        self._usual += (time.monotonic() - started - self._usual) * SMOOTH


class InLoopDialect(SQLiteDialect_pysqlite):
    """SQLAlchemy's own SQLite dialect, told that it may be used by an asynchronous engine."""

    driver = "inloop"
    is_async = True
    supports_statement_cache = True

    @classmethod
    def get_pool_class(cls, url: URL) -> type[Pool]:
        """Connections are handed out by the loop."""
        return AsyncAdaptedQueuePool

    def create_connect_args(self, url: URL) -> Any:
        """Open it as our kind of connection; commits come from other threads."""
        places, options = super().create_connect_args(url)
        return places, {**options, "factory": InLoopConnection, "check_same_thread": False}


registry.register("sqlite.inloop", __name__, "InLoopDialect")


def address(url: str) -> str:
    """The same file, opened this way."""
    return url.replace("sqlite+aiosqlite", "sqlite+inloop", 1)


def begin_writing(connection: Connection) -> None:
    """Take the database for writing at once; a deferred upgrade would fail with SQLITE_BUSY_SNAPSHOT."""
    bare: Any = connection.connection.driver_connection
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            bare.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                break
            await_(asyncio.sleep(PAUSE))
        else:
            return
    connection.exec_driver_sql("BEGIN IMMEDIATE")  # fails once more, as an error of SQLAlchemy's own


def begin_reading(connection: Connection) -> None:
    """One snapshot for everything that is read until the end."""
    bare: Any = connection.connection.driver_connection
    bare.execute("BEGIN")
