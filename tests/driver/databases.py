"""A fresh, real database for every test: an SQLite file, or an empty PostgreSQL database."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import psycopg
from sqlalchemy import create_engine

from bot.tables import metadata

SERVER = os.environ.get("TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432")
NO_SERVER = (
    "no PostgreSQL listens for the tests. Start one, for example: "
    "docker run -p 5432:5432 -e POSTGRES_HOST_AUTH_METHOD=trust postgres:15 (or set TEST_POSTGRES=postgresql://user@host:port)"
)


@lru_cache(maxsize=1)
def postgres_is_there() -> bool:
    """Whether a server answers."""
    try:
        psycopg.connect(f"{SERVER}/postgres", connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


@contextmanager
def fresh_sqlite(folder: Path) -> Iterator[str]:
    """An SQLite file with the whole schema: a copy, because making forty tables takes longer than most tests."""
    path = folder / "bot.db"
    path.write_bytes(_sqlite_with_schema())
    yield f"sqlite+aiosqlite:///{path}"


@lru_cache(maxsize=1)
def _sqlite_with_schema() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        _create_schema(f"sqlite:///{path}")
        return path.read_bytes()


_made: list[str] = []
_whole: dict[str, int] = {}
_free: list[str] = []
"""Databases of this process on the server: a test empties the one it used, the next one takes it."""


@contextmanager
def fresh_postgres() -> Iterator[str]:
    """An empty PostgreSQL database with the whole schema."""
    name = _free.pop() if _free else _new_postgres()
    try:
        yield _address(name)
    finally:
        _empty(name)
        if _shape(name) == _whole[name]:
            _free.append(name)  # else a control took a guard out of it: nobody else may get it


def _new_postgres() -> str:
    name = f"ryadom_{uuid4().hex[:12]}"
    _on_server(f"CREATE DATABASE {name}")
    _made.append(name)
    _on_server(f"ALTER DATABASE {name} SET synchronous_commit = off")  # the server itself is never killed
    _create_schema(_address(name))
    _whole[name] = _shape(name)
    return name


def _shape(name: str) -> int:
    """How many columns, indexes and constraints the database has."""
    counts = (f"(SELECT count(*) FROM {kind})" for kind in ("pg_attribute", "pg_index", "pg_constraint"))
    with psycopg.connect(f"{SERVER}/{name}", autocommit=True) as connection:
        row = connection.execute(f"SELECT {' + '.join(counts)}".encode()).fetchone()
    return int(row[0]) if row else 0


def _create_schema(url: str) -> None:
    engine = create_engine(url)
    metadata().create_all(engine)
    engine.dispose()


def _empty(name: str) -> None:
    rows = "; ".join(f'DELETE FROM "{table.name}"' for table in reversed(metadata().sorted_tables))
    with psycopg.connect(f"{SERVER}/{name}", autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        connection.execute(rows.encode())
        connection.execute("SELECT setval(oid, 1, false) FROM pg_class WHERE relkind = 'S'")


def drop_databases() -> None:
    """Leave nothing behind on the server."""
    for name in _made:
        _on_server(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def _address(name: str) -> str:
    return f"{SERVER.replace('postgresql://', 'postgresql+psycopg://')}/{name}"


def _on_server(statement: str) -> None:
    with psycopg.connect(f"{SERVER}/postgres", autocommit=True) as connection:
        connection.execute(statement.encode())  # our own names only
