"""The database: one way to write, one way to read, on SQLite and on PostgreSQL."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import cache
from typing import Any, Literal, cast

from sqlalchemy import (
    BigInteger,
    Connection,
    CursorResult,
    DateTime,
    Delete,
    Insert,
    Integer,
    MetaData,
    Table,
    Update,
    event,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects import sqlite as sqlite_sql
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as SqlTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.orm import DeclarativeBase, MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator

from core import sqlite

Session = AsyncSession
Erase = Literal["null", "pseudonym", "row"]

BigId = BigInteger().with_variant(Integer, "sqlite")
"""A 64-bit id; SQLite counts by itself only in INTEGER columns."""

_open_transaction: ContextVar[bool] = ContextVar("open_transaction", default=False)


def in_transaction() -> bool:
    """Tell whether this task has a write transaction open; the bot session refuses to call Telegram then."""
    return _open_transaction.get()


_DISK = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_READONLY,
}
_SERVER = ("08", "25006", "53", "57", "58")
"""PostgreSQL's classes for: no connection, read only, out of resources, stopped by its operator, a fault of the system."""


def is_away(error: BaseException) -> bool:
    """Whether the database itself cannot be used now: nothing the statement or its values could be blamed for."""
    if not isinstance(error, DBAPIError):
        return isinstance(error, SqlTimeout)
    if isinstance(error.orig, sqlite3.Error):
        return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in _DISK
    state = getattr(error.orig, "sqlstate", None)
    return error.connection_invalidated or state is None or state.startswith(_SERVER)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC instant on both databases. Naive values are a bug and are refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store UTC."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a naive datetime reached the database")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Read UTC."""
        return value if value is None or value.tzinfo else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """The root of every table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_N_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        },
    )
    type_annotation_map = {datetime: UtcDateTime}  # noqa: RUF012 (SQLAlchemy reads it from the class)


def plain(*args: Any, **kwargs: Any) -> MappedColumn[Any]:
    """A column that says nothing about a person by itself: ids, states, instants, counters."""
    return mapped_column(*args, info={"personal": False}, **kwargs)


def personal(*args: Any, erase: Erase, keep_days: int | None = None, **kwargs: Any) -> MappedColumn[Any]:
    """A column with personal data. Erasure, export, retention and the record of processing are generated from the mark.

    erase: "null" empties it, "pseudonym" replaces it by a value that leads nowhere, "row" goes with its whole row.
    keep_days: days after which the retention sweep empties it; None: until the person or its owner removes it.
    """
    info = {"personal": True, "erase": erase, "keep_days": keep_days}
    return mapped_column(*args, info=info, **kwargs)


class Database:
    """Opens transactions. On SQLite one writer at a time behind a lock, so that nobody waits in SQLite's busy loop."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.is_sqlite = url.startswith("sqlite")
        self._write_lock = asyncio.Lock()
        self._kept: AsyncConnection | None = None
        if self.is_sqlite:
            self.engine = self._engine(sqlite.address(url), pool_size=1, begin=sqlite.begin_writing)
            self.reader = self._engine(sqlite.address(url), pool_size=4, begin=sqlite.begin_reading)
        else:
            self.engine = self.reader = self._engine(url, pool_size=12)

    def _engine(
        self, url: str, *, pool_size: int, begin: Callable[[Connection], None] | None = None
    ) -> AsyncEngine:
        options: dict[str, Any] = {"hide_parameters": True, "pool_size": pool_size, "max_overflow": 0}
        if not self.is_sqlite:
            options["connect_args"] = {
                "options": "-c idle_in_transaction_session_timeout=30000",
                "connect_timeout": 5,
            }
        engine = create_async_engine(url, **options)
        if begin is not None:
            event.listen(engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(engine.sync_engine, "begin", begin)
        return engine

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """One write transaction on a bare connection: the queues' hot path."""
        token = _open_transaction.set(True)
        try:
            if not self.is_sqlite:
                async with self.engine.begin() as connection:
                    yield connection
            else:
                async with self._write_lock:
                    connection = await self._writer()
                    async with connection.begin():
                        yield connection
        finally:
            _open_transaction.reset(token)

    async def _writer(self) -> AsyncConnection:
        """The one connection that writes, kept open; a broken one is replaced. Ask for it behind the lock only."""
        if self._kept is not None and (self._kept.closed or self._kept.invalidated):
            await self._kept.close()
            self._kept = None
        if self._kept is None:
            self._kept = await self.engine.connect()
        return self._kept

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Session]:
        """One write transaction; commits at the end, rolls back on any error."""
        async with self.begin() as connection:
            session = AsyncSession(bind=connection, expire_on_commit=False, autoflush=True)
            try:
                yield session
                await session.flush()
            finally:
                await session.close()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Session]:
        """A session for reading only; what it writes is thrown away."""
        async with self.reader.connect() as connection:
            session = AsyncSession(bind=connection, expire_on_commit=False, autoflush=False)
            try:
                yield session
            finally:
                await session.close()
                await connection.rollback()

    async def scrub(self, tables: Iterable[str]) -> bool:
        """Make erased bytes leave the disk: empty SQLite's log, or vacuum these PostgreSQL tables. False: try again later."""
        if self.is_sqlite:
            async with self._write_lock:
                connection = await self._writer()
                bare_sqlite: Any = (await connection.get_raw_connection()).driver_connection
                row = await asyncio.to_thread(
                    lambda: bare_sqlite.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                )
                return bool(row[0] == 0)
        async with self.engine.connect() as connection:
            bare = await connection.execution_options(isolation_level="AUTOCOMMIT")
            await bare.exec_driver_sql("VACUUM " + ", ".join(f'"{name}"' for name in tables))
        return True

    async def close(self) -> None:
        """Let go of every connection."""
        if self._kept is not None:
            await self._kept.close()
            self._kept = None
        await self.engine.dispose()
        if self.reader is not self.engine:
            await self.reader.dispose()


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = (
        None  # we say BEGIN ourselves: a deferred upgrade fails at once with SQLITE_BUSY_SNAPSHOT
    )
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "busy_timeout=0",  # waiting is done in the loop, where it blocks nobody
        "foreign_keys=ON",
        "secure_delete=ON",
        "temp_store=MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


@cache
def insert_once(dialect: str, table: Table) -> Insert:
    """An INSERT that leaves an existing row alone; rowcount and RETURNING tell what was new."""
    if dialect == "sqlite":
        return sqlite_sql.insert(table).on_conflict_do_nothing()
    return postgresql.insert(table).on_conflict_do_nothing()


@cache
def insert_or_update(dialect: str, table: Table) -> Insert:
    """An INSERT of a whole row that takes the place of the one with its primary key."""
    made = sqlite_sql.insert(table) if dialect == "sqlite" else postgresql.insert(table)
    others = {column.name: made.excluded[column.name] for column in table.columns if not column.primary_key}
    return made.on_conflict_do_update(index_elements=list(table.primary_key.columns), set_=others)


def table_of(model: type[Base]) -> Table:
    """The Core table of a model, for statements on the hot path."""
    return cast("Table", model.__table__)


async def changed(
    executor: AsyncSession | AsyncConnection,
    statement: Update | Delete,
    values: Mapping[str, Any] | None = None,
) -> int:
    """Execute an UPDATE or DELETE and return how many rows it touched: the compare-and-set of every use case."""
    return cast("CursorResult[Any]", await executor.execute(statement, values)).rowcount
