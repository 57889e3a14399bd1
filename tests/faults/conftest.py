"""Fixtures of the fault tests. FAULTS=full runs every case; otherwise a spread of them."""

import os
from pathlib import Path

import pytest

from core.crypto import new_key
from tests.faults import seed

FULL = os.environ.get("FAULTS") == "full"


@pytest.fixture(scope="session")
def key() -> str:
    """The key every run of this session seals its database with."""
    return new_key()


@pytest.fixture(scope="session")
async def template(tmp_path_factory: pytest.TempPathFactory, key: str) -> Path:
    """The database every run starts from a copy of."""
    path = tmp_path_factory.mktemp("seed") / "bot.db"
    await seed.make(path, key, families=4000 if FULL else 600)
    return path
