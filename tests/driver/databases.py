"""A fresh, real database for every test: an SQLite file, or a PostgreSQL database copied from a template."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
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
    """An SQLite file with the whole schema."""
    path = folder / "bot.db"
    engine = create_engine(f"sqlite:///{path}")
    metadata().create_all(engine)
    engine.dispose()
    yield f"sqlite+aiosqlite:///{path}"


@contextmanager
def fresh_postgres() -> Iterator[str]:
    """A PostgreSQL database with the whole schema, dropped afterwards."""
    name = f"ryadom_{uuid4().hex[:12]}"
    _server(f"CREATE DATABASE {name} TEMPLATE {_template()}")
    try:
        yield f"{SERVER.replace('postgresql://', 'postgresql+psycopg://')}/{name}"
    finally:
        _server(f"DROP DATABASE {name} WITH (FORCE)")


@lru_cache(maxsize=1)
def _template() -> str:
    name = f"ryadom_template_{os.getpid()}"
    _server(f"DROP DATABASE IF EXISTS {name}")
    _server(f"CREATE DATABASE {name}")
    engine = create_engine(f"{SERVER.replace('postgresql://', 'postgresql+psycopg://')}/{name}")
    metadata().create_all(engine)
    engine.dispose()
    return name


def drop_template() -> None:
    """Leave nothing behind on the server."""
    if _template.cache_info().currsize:
        _server(f"DROP DATABASE IF EXISTS {_template()} WITH (FORCE)")


def _server(statement: str) -> None:
    with psycopg.connect(f"{SERVER}/postgres", autocommit=True) as connection:
        connection.execute(statement)  # our own names only
