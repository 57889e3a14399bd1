"""Words as they are sent: every text in every language, filled with hostile values, is HTML Telegram accepts and fits."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from fluent.syntax import ast as ftl
from markupsafe import escape

from core.text import LANGUAGES, Text, Texts
from sandbox.errors import ApiError
from sandbox.text.html import parse_html
from tests.laws.sources import LOCALES, Message, assert_none, fluent, messages, nodes, resource

HOSTILE = "<b>&amp;\"' {x} </i>\u202e№"
LIMIT = 4096
"""Characters Telegram shows in a message."""
NUMBERS = (0, 1, 2, 5, 21, 1284)


def values(message: Message, number: int) -> dict[str, Any]:
    """A hostile word for every value; a number where the text chooses by one or shows one in a choice."""
    chosen = {
        node.selector.id.name
        for node in nodes(message.entry)
        if isinstance(node, ftl.SelectExpression) and isinstance(node.selector, ftl.VariableReference)
    }
    return {name: number if name in chosen else HOSTILE for name in message.variables}


def unacceptable(texts: Texts, language: str, files: Mapping[str, ftl.Resource]) -> Iterator[str]:
    """Texts Telegram would refuse, cut, or show with a person's words as its own markup."""
    for message in messages(files):
        for number in NUMBERS:
            filled = values(message, number)
            html = texts.render(Text(message.key, filled), language)
            try:
                shown, _entities = parse_html(html)
            except ApiError as error:
                yield f"{language} {message.key}: {error}"
                continue
            if not shown.strip() or len(shown) > LIMIT:
                yield f"{language} {message.key}: {len(shown)} characters are shown"
            if HOSTILE in html:
                yield f"{language} {message.key}: a value is not escaped"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_sent(language: str) -> None:
    assert_none(unacceptable(Texts(LOCALES, strict=True), language, fluent(language)))


def test_the_law_finds_a_fault() -> None:
    class Careless(Texts):
        """A reader that forgets to escape, or is given a broken text."""

        def __init__(self, words: str) -> None:
            self._said = words

        def render(self, words: Any, language: str, zone: str = "UTC") -> str:
            return self._said

    files = {"a/b": resource("a-b-c = Hello, { $name }\n")}
    assert not list(unacceptable(Careless(f"Hello, {escape(HOSTILE)}"), "en", files))
    assert list(unacceptable(Careless(f"Hello, {HOSTILE}"), "en", files))
    assert list(unacceptable(Careless("<b>Hello"), "en", files))
    assert list(unacceptable(Careless("x" * 5000), "en", files))
    assert list(unacceptable(Careless(" "), "en", files))
