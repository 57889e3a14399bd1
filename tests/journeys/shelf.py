"""A pack for journeys through the library: the shipped one with three articles that hold still."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.driver import World
from tests.driver.world import running_world

SHIPPED = Path(__file__).parents[2] / "data" / "pack"
HEAD = """---
title: {title}
topics: [{topic}]
countries: [{countries}]
questions: [one way to ask, another way to ask, a third way to ask]
sources: ["https://example.org/a"]
author: A. Writer
reviewed_by: {signed}
reviewed_on: 2026-01-10
review_by: {until}
status: approved
---
The short answer of {title}.
"""


def article(folder: Path, slug: str, language: str, title: str, **passport: str) -> None:
    """Write one version of an article; nobody signed it unless the passport says so."""
    known = {"topic": "adult_transition", "countries": "", "signed": "pending", "until": "2099-01-10"}
    file = folder / "knowledge" / slug / f"{language}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(HEAD.format(title=title, **(known | passport)), encoding="utf-8")


@pytest.fixture(scope="session")
def small_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the pack, the same for every test, so that it is read once."""
    folder = tmp_path_factory.mktemp("pack")
    (folder / "pack.yaml").write_text(f"inherits: {SHIPPED}\n", encoding="utf-8")
    article(folder, "lullabies", "ru", "Колыбельные")
    article(folder, "paris-evenings", "en", "Paris evenings", countries="FR")
    article(folder, "old-lamps", "en", "Old lamps", until="2020-01-10", signed="Dr A")
    return folder


@pytest.fixture
async def library(database_url: str, tmp_path: Path, small_library: Path) -> AsyncIterator[World]:
    """A running bot with this pack."""
    async with running_world(database_url, tmp_path, pack_dir=small_library) as made:
        yield made
