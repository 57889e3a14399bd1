"""No article sends a parent to a command that is not built."""

import re

from core import pack
from tests.laws.sources import ROOT, assert_none
from tests.laws.test_docs import chat_commands

NAMED = re.compile(r"(?<![\w/])/([a-z]{2,20})\b")


def _strangers(text: str, known: frozenset[str]) -> list[str]:
    return [f"/{name}" for name in NAMED.findall(text) if name not in known]


def test_articles_name_only_commands_that_are_there() -> None:
    known = chat_commands()
    assert_none(
        f"{article.file.relative_to(ROOT)}: {name}"
        for versions in pack.load(ROOT / "data/pack").articles.values()
        for article in versions.values()
        if article.served
        for name in _strangers(article.text, known)
    )


def test_the_law_finds_a_fault() -> None:
    assert _strangers("Open the calendar, /events.", frozenset({"start"})) == ["/events"]
