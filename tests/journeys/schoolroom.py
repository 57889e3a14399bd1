"""A small pack with its own question set, for journeys of learning."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.driver import World
from tests.driver.world import running_world

HEAD = """---
title: {title}
topics: [{topic}]
questions:
  - "{first}"
  - "a second way to ask for {title}"
  - "a third way to ask for {title}"
sources: ["https://example.org/a"]
author: A. Writer
reviewed_by: pending
reviewed_on: 2026-01-10
review_by: {until}
status: approved
---

{text}
"""
ARTICLES = {
    "night-waking": (
        "Waking at night",
        "sleep",
        "she wakes at night and laughs",
        "A dark room and the same evening.",
    ),
    "standing-frame": (
        "The standing frame",
        "equipment",
        "do we need a frame to stand",
        "Standing helps bones.",
    ),
    "old-benefit": (
        "The yearly payment",
        "benefits",
        "when is the yearly payment made",
        "The payment comes in May.",
    ),
}
EXAM = (
    {"lang": "en", "text": "she wakes and laughs at night", "article": "night-waking"},
    {"lang": "en", "text": "a frame to stand in", "article": "standing-frame"},
    {"lang": "en", "text": "my zebra quokka", "article": "night-waking"},
    {"lang": "en", "text": "who won the football", "article": None},
)
"""The third shares no letters with any article: beyond the engine until it is taught, however it is tuned."""


def pack_in(folder: Path) -> Path:
    """Write the pack."""
    (folder / "pack.yaml").write_text("name: School\nlanguages: [en]\nfallback: en\n", encoding="utf-8")
    for slug, (title, topic, first, text) in ARTICLES.items():
        until = "2020-01-10" if slug == "old-benefit" else "2099-01-10"
        file = folder / "knowledge" / slug / "en.md"
        file.parent.mkdir(parents=True)
        words = HEAD.format(title=title, topic=topic, first=first, text=text, until=until)
        file.write_text(words, encoding="utf-8")
    lines = "".join(json.dumps(one) + "\n" for one in EXAM)
    (folder / "questions.jsonl").write_text(lines, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def school_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the pack, the same for every test, so that it is read once."""
    return pack_in(tmp_path_factory.mktemp("school"))


@pytest.fixture
async def school(database_url: str, tmp_path: Path, school_pack: Path) -> AsyncIterator[World]:
    """A running bot with this pack."""
    async with running_world(database_url, tmp_path, pack_dir=school_pack) as made:
        yield made
