"""Plurals: wherever a text chooses by a number, it has every form its language needs and none it does not know."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

import pytest
from babel import Locale
from fluent.syntax import ast as ftl

from core.text import LANGUAGES
from tests.laws.sources import assert_none, fluent, messages, nodes, resource

CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
LARGEST = 100_000
"""Counts a chat may show. French "many" begins at a million; a text may have it and need not."""


@lru_cache(maxsize=16)
def forms(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The forms whole numbers below LARGEST take, and all forms the language knows (Unicode CLDR, through Babel)."""
    rule = Locale(language).plural_form
    needed = frozenset(rule(number) for number in range(LARGEST))
    return needed, frozenset(rule.rules) | {"other"}


def faulty_plurals(language: str, files: Mapping[str, ftl.Resource]) -> Iterator[str]:
    """Choices by a number that lack a form, or have one the language does not know."""
    needed, known = forms(language)
    for message in messages(files):
        for choice in (node for node in nodes(message.entry) if isinstance(node, ftl.SelectExpression)):
            names = {key.name for v in choice.variants if isinstance(key := v.key, ftl.Identifier)}
            if not names <= CATEGORIES or _none_or_some(choice, names):
                continue
            if missing := needed - names:
                yield f"{message.key}: {language} also needs {', '.join(sorted(missing))}"
            if foreign := names - known:
                yield f"{message.key}: {language} has no form {', '.join(sorted(foreign))}"


def _none_or_some(choice: ftl.SelectExpression, names: set[str]) -> bool:
    """A choice between none ([0]) and some, that never says how many, needs no forms."""
    asked = {node.id.name for node in nodes(choice.selector) if isinstance(node, ftl.VariableReference)}
    said = {
        node.id.name for v in choice.variants for node in nodes(v) if isinstance(node, ftl.VariableReference)
    }
    return names == {"other"} and not asked & said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_the_forms_of_its_language(language: str) -> None:
    assert_none(faulty_plurals(language, fluent(language)))


def test_the_law_finds_a_fault() -> None:
    english = {"a/b": resource("a-b-c = { $n ->\n    [one] one\n   *[other] { $n }\n}\n")}
    russian = {
        "a/b": resource("a-b-c = { $n ->\n    [one] 1\n    [few] 2\n    [many] 5\n   *[other] 1,5\n}\n")
    }
    word = {"a/b": resource("a-b-c = { $kind ->\n    [photo] a photo\n   *[other] a file\n}\n")}
    some = {"a/b": resource("a-b-c = { $n ->\n    [0] nobody\n   *[other] somebody\n}\n")}
    many = {"a/b": resource("a-b-c = { $n ->\n    [0] nobody\n   *[other] { $n } people\n}\n")}
    assert not list(faulty_plurals("ru", some))
    assert list(faulty_plurals("en", many)) == ["a-b-c: en also needs one"]
    assert not list(faulty_plurals("en", english))
    assert not list(faulty_plurals("ru", russian))
    assert not list(faulty_plurals("ru", word))
    assert list(faulty_plurals("ru", english)) == ["a-b-c: ru also needs few, many"]
    assert list(faulty_plurals("en", russian)) == ["a-b-c: en has no form few, many"]
