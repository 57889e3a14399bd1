"""Fixtures: one world per test, on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.driver import World
from tests.driver.databases import NO_SERVER, drop_databases, fresh_postgres, fresh_sqlite, postgres_is_there
from tests.driver.world import running_world


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh database of each kind."""
    if request.param == "sqlite":
        with fresh_sqlite(tmp_path) as url:
            yield url
        return
    if not postgres_is_there():
        pytest.skip(NO_SERVER)
    with fresh_postgres() as url:
        yield url


@pytest.fixture
async def world(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """A running bot with nobody in it."""
    async with running_world(database_url, tmp_path) as made:
        yield made


@pytest.fixture(scope="session", autouse=True)
def _clean_server() -> Iterator[None]:
    yield
    drop_databases()
